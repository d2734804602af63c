// What the records of some ids are called: asked by the page of ids that an answer may hold, all nouns of a page in one question.
import type { ApolloClient } from '@apollo/client';
import { nounOfId } from './model';
import type { RecordNode } from './readRecords';
import { namesQuery } from './recordQueries';

const most = 100;

/** Enough of each record to name it, by its id; what is not found is left out. */
export async function namesOf(client: Pick<ApolloClient, 'query'>, ids: readonly string[]): Promise<ReadonlyMap<string, RecordNode>> {
  const found = new Map<string, RecordNode>();
  const known = [...new Set(ids)].filter((id) => nounOfId(id));
  for (let at = 0; at < known.length; at += most) {
    const byNoun = new Map<string, string[]>();
    for (const id of known.slice(at, at + most)) byNoun.set(nounOfId(id) ?? '', [...(byNoun.get(nounOfId(id) ?? '') ?? []), id]);
    const where = Object.fromEntries([...byNoun].map(([noun, group]) => [`of${noun}`, { id: { in: group } }]));
    const { data } = await client.query<Record<string, { nodes: readonly RecordNode[] }>>({ query: namesQuery([...byNoun.keys()]), variables: { ...where, first: most }, fetchPolicy: 'no-cache' });
    for (const page of Object.values(data ?? {})) for (const node of page?.nodes ?? []) found.set(String(node['id']), node);
  }
  return found;
}
