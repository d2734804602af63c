// The records that are known only by their ids: enough of each to name it. One question for all that are new; what is not found keeps its id.
import { onScopeDispose, shallowRef, watch, type Ref } from 'vue';
import { useClient } from './client';
import { namesOf } from './names';
import type { RecordNode } from './readRecords';

export function useNames(ids: () => readonly string[]): Readonly<Ref<ReadonlyMap<string, RecordNode>>> {
  const client = useClient();
  const known = shallowRef<ReadonlyMap<string, RecordNode>>(new Map());
  const asked = new Set<string>();
  let left = false;
  onScopeDispose(() => (left = true));

  async function learn(wanted: readonly string[]): Promise<void> {
    const fresh = wanted.filter((id) => !asked.has(id));
    for (const id of fresh) asked.add(id);
    const found = fresh.length ? await namesOf(client, fresh) : new Map<string, RecordNode>();
    if (!left && found.size) known.value = new Map([...known.value, ...found]);
  }
  // A name that could not be learnt is no reason to stop: the id stands in its place.
  watch(() => ids().join(' '), () => void learn(ids()).catch(() => undefined), { immediate: true });
  return known;
}
