// Reads the records behind a figure: runs the figure's own query, a page at a time. Loaded only with the drawer.
import type { DocumentNode } from 'graphql';
import { parse } from 'graphql/language/parser';
import type { ApolloClient } from '@apollo/client';
import { failureOf, type Failure } from './failure';

export type RecordNode = Readonly<Record<string, unknown>>;

export interface RecordPage {
  readonly nodes: readonly RecordNode[];
  readonly total: number | null;
  /** Where the next page starts; null on the last. */
  readonly next: string | null;
}

interface Connection {
  readonly nodes?: readonly (RecordNode | null)[];
  readonly totalCount?: number;
  readonly pageInfo?: { readonly hasNextPage?: boolean; readonly endCursor?: string | null };
}

const parsed = new Map<string, DocumentNode>();

function documentOf(query: string): DocumentNode {
  let document = parsed.get(query);
  if (!document) parsed.set(query, (document = parse(query, { noLocation: true })));
  return document;
}

/** The variables as the figure gives them (JSON text). */
const variablesOf = (json: string | null): Record<string, unknown> =>
  json ? (JSON.parse(json) as Record<string, unknown>) : {};

export class ReadFailed extends Error {
  constructor(readonly failure: Failure) {
    super(failure.message ?? failure.kind);
  }
}

export async function readRecords(
  client: ApolloClient,
  figure: { readonly query: string; readonly variables: string | null },
  page: { readonly first: number; readonly after: string | null },
  signal: AbortSignal,
): Promise<RecordPage> {
  try {
    const { data } = await client.query<{ records?: Connection | null }>({
      query: documentOf(figure.query),
      variables: { ...variablesOf(figure.variables), ...page },
      // The same record looks otherwise at another date, so it must not be kept by its id.
      fetchPolicy: 'no-cache',
      context: { fetchOptions: { signal }, queryDeduplication: false },
    });
    const found = data?.records ?? {};
    return {
      nodes: (found.nodes ?? []).filter((node): node is RecordNode => node !== null),
      total: found.totalCount ?? null,
      next: found.pageInfo?.hasNextPage ? (found.pageInfo.endCursor ?? null) : null,
    };
  } catch (error) {
    throw new ReadFailed(failureOf(error));
  }
}
