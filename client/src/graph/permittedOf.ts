// What the person who asks may do with several records, in one question.
import type { TypedDocumentNode } from '@apollo/client';
import { documentOf } from './ast';

type Permitted = Readonly<Record<string, readonly string[]>>;

/** The answer has `of0`, `of1` … in the order of the ids. */
export function permittedOf(ids: readonly string[]): { readonly document: TypedDocumentNode<Permitted, Readonly<Record<string, string>>>; readonly variables: Readonly<Record<string, string>> } {
  const document = documentOf({
    kind: 'query', name: 'PermittedOf', variables: Object.fromEntries(ids.map((_, index) => [`id${index}`, 'ID!'])),
    of: ids.map((_, index) => ({ name: 'permittedActions', as: `of${index}`, by: { id: `id${index}` } })),
  });
  return { document, variables: Object.fromEntries(ids.map((id, index) => [`id${index}`, id])) };
}
