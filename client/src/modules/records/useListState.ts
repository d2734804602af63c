// The state of a list in its address: what is looked for, the filter, the columns, the order, the groups.
import { computed, type ComputedRef } from 'vue';
import { useUrlState } from '@/composables/useUrlState';
import { both } from '@/graph/view/keyWhere';
import type { Key, Sorted, Where } from '@/graph/view/spec';
import { searchWhere } from '@/graph/searchQuery';
import { readColumns, readKey, readOrder, writeColumns, writeKey, writeOrder } from '@/parts/table/listState';

export interface ListState {
  readonly search: ComputedRef<string | null>;
  /** Null when the address holds something that is no filter. */
  readonly filter: ComputedRef<Where | undefined | null>;
  readonly where: ComputedRef<Where | undefined>;
  readonly columns: ComputedRef<readonly string[]>;
  readonly order: ComputedRef<readonly Sorted[]>;
  readonly group: ComputedRef<Key | null>;
  /** The address names a column, an order or a group that the noun does not have. */
  readonly wrong: ComputedRef<boolean>;
  find(text: string): Promise<void>;
  write(changes: { readonly filter?: Where | undefined; readonly columns?: readonly string[]; readonly order?: readonly Sorted[]; readonly group?: Key | null }): Promise<void>;
}

function readWhere(text: string | null): Where | undefined | null {
  if (!text) return undefined;
  try {
    const read = JSON.parse(text) as unknown;
    return typeof read === 'object' && read !== null && !Array.isArray(read) ? (read as Where) : null;
  } catch {
    return null;
  }
}

export function useListState(noun: () => string): ListState {
  const url = useUrlState();
  const texts = { where: url.param('where'), columns: url.param('columns'), order: url.param('order'), group: url.param('group') };
  const search = url.param('q');
  const filter = computed(() => readWhere(texts.where.value));
  const columns = computed(() => readColumns(noun(), texts.columns.value));
  const order = computed(() => readOrder(noun(), texts.order.value));
  const group = computed(() => readKey(noun(), texts.group.value));
  return {
    search,
    filter,
    where: computed(() => both(filter.value, search.value ? searchWhere(noun(), search.value) : undefined)),
    columns: computed(() => columns.value.value),
    order: computed(() => order.value.value),
    group: computed(() => group.value.value),
    wrong: computed(() => columns.value.wrong || order.value.wrong || group.value.wrong),
    find: (text) => url.write({ q: text.trim() || null }),
    write: (changes) => url.write({
      ...('filter' in changes ? { where: changes.filter ? JSON.stringify(changes.filter) : null } : {}),
      ...(changes.columns ? { columns: writeColumns(noun(), changes.columns) } : {}),
      ...(changes.order ? { order: writeOrder(changes.order) } : {}),
      ...(changes.group === undefined ? {} : { group: writeKey(changes.group) }),
    }),
  };
}
