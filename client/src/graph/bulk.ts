// One change to many records: told beforehand what would become of each, then done to all or to none.
import type { ApolloClient } from '@apollo/client';
import type { DocumentNode } from 'graphql';
import { documentOf } from './ast';
import { failureOf, type Failure } from './failure';
import { capital, problem, type UserError } from './perform';

export interface BulkRow {
  readonly record: string;
  readonly outcome: 'CHANGED' | 'UNCHANGED' | 'REFUSED';
  readonly fields: readonly { readonly field: string; readonly before: unknown; readonly after: unknown }[];
  readonly userErrors: readonly UserError[];
}
export type BulkAnswer =
  | { readonly rows: readonly BulkRow[]; readonly applied: boolean; readonly problems: readonly UserError[]; readonly failure?: undefined }
  | { readonly failure: Failure };

export const bulkOf = (name: string): DocumentNode =>
  documentOf({
    kind: 'mutation', name: capital(name), variables: { input: `${capital(name)}Input!` },
    of: [{ name, as: 'result', by: { input: 'input' }, of: ['applied', { name: 'rows', of: ['record', 'outcome', { name: 'fields', of: ['field', 'before', 'after'] }, problem] }, problem] }],
  });

export async function performBulk(client: ApolloClient, name: string, input: Readonly<Record<string, unknown>>): Promise<BulkAnswer> {
  try {
    const { data } = await client.mutate<{ readonly result: { readonly applied: boolean; readonly rows: readonly BulkRow[]; readonly userErrors: readonly UserError[] } }>({ mutation: bulkOf(name), variables: { input }, fetchPolicy: 'no-cache' });
    if (!data) return { failure: { kind: 'server' } };
    const { rows, applied, userErrors } = data.result;
    // Every answer kept so far may be another now.
    if (applied) client.cache.evict({ id: 'ROOT_QUERY' });
    return { rows, applied, problems: userErrors };
  } catch (error) {
    return { failure: failureOf(error) };
  }
}
