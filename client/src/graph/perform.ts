// Does an action: one mutation with one input. Rules that were not met come back as data; everything else is a failure.
import type { ApolloClient } from '@apollo/client';
import type { DocumentNode } from 'graphql';
import { documentOf, type Asked } from './ast';
import { failureOf, type Failure } from './failure';
import { mustNoun, type Action } from './model';

export interface UserError {
  readonly code: string;
  /** Where in the input: cause; entries, 2, amount. */
  readonly path: readonly string[];
  readonly message: string;
  readonly messageKo: string;
}

export type Performed =
  | { readonly done: true; /** The record that it answers; null when it was taken out. */ readonly id: string | null }
  | { readonly done: false; readonly problems: readonly UserError[]; readonly failure?: undefined }
  | { readonly done: false; readonly failure: Failure; readonly problems?: undefined };

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
export const problem = { name: 'userErrors', of: ['code', 'path', 'message', 'messageKo'] };

function answerOf(action: Action): Asked | string {
  if (action.generic === 'retire') return 'id';
  const { singular, plural } = mustNoun(action.noun);
  return { name: action.many ? plural : singular, as: 'answer', of: ['id'] };
}

export const mutationOf = (name: string, action: Action): DocumentNode =>
  documentOf({
    kind: 'mutation', name: capital(name), variables: { input: `${capital(name)}Input!` },
    of: [{ name, as: 'result', by: { input: 'input' }, of: [answerOf(action), problem] }],
  });

interface Answer {
  readonly result: { readonly id?: string | null; readonly answer?: { readonly id: string } | readonly { readonly id: string }[] | null; readonly userErrors: readonly UserError[] };
}

export async function perform(client: ApolloClient, name: string, action: Action, input: Readonly<Record<string, unknown>>): Promise<Performed> {
  try {
    const { data } = await client.mutate<Answer>({ mutation: mutationOf(name, action), variables: { input }, fetchPolicy: 'no-cache' });
    if (!data) return { done: false, failure: { kind: 'server' } };
    const { answer, id = null, userErrors } = data.result;
    if (userErrors.length) return { done: false, problems: userErrors };
    // Every answer kept so far may be another now.
    client.cache.evict({ id: 'ROOT_QUERY' });
    const first = Array.isArray(answer) ? (answer[0] as { id: string } | undefined) : (answer as { id: string } | null | undefined);
    return { done: true, id: action.generic === 'retire' ? null : (first?.id ?? id) };
  } catch (error) {
    return { done: false, failure: failureOf(error) };
  }
}
