// The records that are known only by their ids: enough of each to name it. One question for all that are new; what is not found keeps its id.
import { onScopeDispose, shallowRef, watch, type Ref } from 'vue';
import { useClient } from './client';
import { nounOfId } from './model';
import type { RecordNode } from './readRecords';
import { namesQuery } from './recordQueries';

const most = 100;

export function useNames(ids: () => readonly string[]): Readonly<Ref<ReadonlyMap<string, RecordNode>>> {
  const client = useClient();
  const known = shallowRef<ReadonlyMap<string, RecordNode>>(new Map());
  const asked = new Set<string>();
  let left = false;
  onScopeDispose(() => (left = true));

  async function learn(wanted: readonly string[]): Promise<void> {
    const fresh = wanted.filter((id) => !asked.has(id) && nounOfId(id)).slice(0, most);
    const byNoun = new Map<string, string[]>();
    for (const id of fresh) byNoun.set(nounOfId(id) ?? '', [...(byNoun.get(nounOfId(id) ?? '') ?? []), id]);
    if (!byNoun.size) return;
    for (const group of byNoun.values()) for (const id of group) asked.add(id);
    const where = Object.fromEntries([...byNoun].map(([noun, group]) => [`of${noun}`, { id: { in: group } }]));
    const { data } = await client.query<Record<string, { nodes: readonly RecordNode[] }>>({ query: namesQuery([...byNoun.keys()]), variables: { ...where, first: most }, fetchPolicy: 'no-cache' });
    if (left) return;
    const next = new Map(known.value);
    for (const page of Object.values(data ?? {})) for (const node of page?.nodes ?? []) next.set(String(node['id']), node);
    known.value = next;
  }
  // A name that could not be learnt is no reason to stop: the id stands in its place.
  watch(() => ids().join(' '), () => void learn(ids()).catch(() => undefined), { immediate: true });
  return known;
}
