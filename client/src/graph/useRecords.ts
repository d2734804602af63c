// Records, page after page. Another question cancels what is still on its way.
import { computed, onScopeDispose, ref, shallowRef, watch, type ComputedRef, type Ref } from 'vue';
import { useClient } from './client';
import type { Failure } from './failure';
import { ReadFailed, readRecords, type AskedRecords, type RecordNode, type RecordPage } from './readRecords';

export interface Records {
  readonly nodes: ComputedRef<readonly RecordNode[]>;
  readonly total: ComputedRef<number | null>;
  readonly more: ComputedRef<boolean>;
  readonly loading: Ref<boolean>;
  readonly error: Ref<Failure | null>;
  readMore(): Promise<void>;
  again(): Promise<void>;
}

/** With `keep` the last answer stays on the screen until the next one is there. */
export function useRecords(asked: Readonly<Ref<AskedRecords | null>>, pageSize: number | (() => number) = 20, keep = false): Records {
  const client = useClient();
  const pages = shallowRef<readonly RecordPage[]>([]);
  const loading = ref(false);
  const error = shallowRef<Failure | null>(null);
  let cancel = new AbortController();

  async function read(after: string | null): Promise<void> {
    const wanted = asked.value;
    cancel.abort();
    if (!wanted) return;
    const mine = (cancel = new AbortController());
    loading.value = true;
    error.value = null;
    try {
      const page = await readRecords(client, wanted, { first: typeof pageSize === 'number' ? pageSize : pageSize(), after }, mine.signal);
      if (!mine.signal.aborted) pages.value = after === null ? [page] : [...pages.value, page];
    } catch (failed) {
      if (!mine.signal.aborted) error.value = failed instanceof ReadFailed ? failed.failure : { kind: 'server' };
    } finally {
      if (!mine.signal.aborted) loading.value = false;
    }
  }

  const again = (): Promise<void> => {
    if (!keep || !asked.value) pages.value = [];
    return read(null);
  };
  watch(() => JSON.stringify(asked.value), again, { immediate: true });
  onScopeDispose(() => cancel.abort());

  const last = computed(() => pages.value.at(-1));
  return {
    nodes: computed(() => pages.value.flatMap((page) => page.nodes)),
    total: computed(() => last.value?.total ?? null),
    more: computed(() => Boolean(last.value?.next)),
    loading,
    error,
    readMore: () => read(last.value?.next ?? null),
    again,
  };
}
