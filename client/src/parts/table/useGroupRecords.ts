// The records of the groups that are open, a page at a time each.
import { onScopeDispose, ref, shallowRef, watch, type Ref, type ShallowRef } from 'vue';
import { useClient } from '@/graph/client';
import type { Failure } from '@/graph/failure';
import { ReadFailed, readRecords, type AskedRecords, type RecordNode } from '@/graph/readRecords';

export interface GroupRecords {
  readonly nodes: readonly RecordNode[];
  readonly next: string | null;
  readonly busy: boolean;
}

export interface OpenGroups {
  readonly open: Readonly<ShallowRef<ReadonlyMap<string, GroupRecords>>>;
  readonly error: Readonly<Ref<Failure | null>>;
  toggle(id: string): void;
  more(id: string): Promise<void>;
}

/** `asked` gives the records of a group; when `subject` changes, all groups close. */
export function useGroupRecords(asked: (id: string) => AskedRecords | null, subject: () => string, pageSize = 20): OpenGroups {
  const client = useClient();
  const open = shallowRef<ReadonlyMap<string, GroupRecords>>(new Map());
  const error = ref<Failure | null>(null);
  let cancel = new AbortController();
  const close = (): void => {
    cancel.abort();
    cancel = new AbortController();
    open.value = new Map();
    error.value = null;
  };
  watch(subject, close);
  onScopeDispose(() => cancel.abort());

  const put = (id: string, group: GroupRecords | null): void => {
    const next = new Map(open.value);
    if (group) next.set(id, group);
    else next.delete(id);
    open.value = next;
  };

  async function more(id: string): Promise<void> {
    const wanted = asked(id);
    const now = open.value.get(id) ?? { nodes: [], next: null, busy: false };
    if (!wanted || now.busy) return;
    const { signal } = cancel;
    put(id, { ...now, busy: true });
    try {
      const page = await readRecords(client, wanted, { first: pageSize, after: now.next }, signal);
      if (!signal.aborted) put(id, { nodes: [...now.nodes, ...page.nodes], next: page.next, busy: false });
    } catch (failed) {
      if (signal.aborted) return;
      error.value = failed instanceof ReadFailed ? failed.failure : { kind: 'server' };
      put(id, now.nodes.length ? now : null);
    }
  }
  return { open, error, more, toggle: (id) => (open.value.has(id) ? put(id, null) : void more(id)) };
}
