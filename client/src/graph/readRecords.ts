// Reads records a page at a time: those behind a figure by the figure's own query, or those of a document that was built.
import type { DocumentNode } from 'graphql';
import { parse } from 'graphql/language/parser';
import type { ApolloClient } from '@apollo/client';
import { withMoment } from './ast';
import { failureOf, type Failure } from './failure';

export type RecordNode = Readonly<Record<string, unknown>>;

export interface RecordPage {
  readonly nodes: readonly RecordNode[];
  readonly total: number | null;
  /** Where the next page starts; null on the last. */
  readonly next: string | null;
}

/** Records to be asked for: `records` of the answer, or of its `record`. */
export interface AskedRecords {
  readonly query: string | DocumentNode;
  /** As a figure gives them (JSON text), or as they are. */
  readonly variables: string | Readonly<Record<string, unknown>> | null;
  /** A figure's own query is of now: at an earlier moment it is asked with the moment added. */
  readonly recordedAt?: string | null;
}

interface Connection {
  readonly nodes?: readonly (RecordNode | null)[];
  readonly totalCount?: number;
  readonly pageInfo?: { readonly hasNextPage?: boolean; readonly endCursor?: string | null };
}

const parsed = new Map<string, DocumentNode>();

function documentOf(query: string | DocumentNode): DocumentNode {
  if (typeof query !== 'string') return query;
  let document = parsed.get(query);
  if (!document) parsed.set(query, (document = parse(query, { noLocation: true })));
  return document;
}

const variablesOf = (given: AskedRecords['variables']): Readonly<Record<string, unknown>> =>
  typeof given === 'string' ? (JSON.parse(given) as Record<string, unknown>) : (given ?? {});

export class ReadFailed extends Error {
  constructor(readonly failure: Failure) {
    super(failure.message ?? failure.kind);
  }
}

export async function readRecords(
  client: Pick<ApolloClient, 'query'>,
  asked: AskedRecords,
  page: { readonly first: number; readonly after: string | null },
  signal: AbortSignal,
): Promise<RecordPage> {
  try {
    const { data } = await client.query<{ records?: Connection | null; record?: { records?: Connection | null } | null }>({
      query: asked.recordedAt ? withMoment(documentOf(asked.query)) : documentOf(asked.query),
      variables: { ...variablesOf(asked.variables), ...page, ...(asked.recordedAt ? { recordedAt: asked.recordedAt } : {}) },
      // The same record looks otherwise at another date, so it must not be kept by its id.
      fetchPolicy: 'no-cache',
      context: { fetchOptions: { signal }, queryDeduplication: false },
    });
    const found = data?.records ?? data?.record?.records ?? {};
    return {
      nodes: (found.nodes ?? []).filter((node): node is RecordNode => node !== null),
      total: found.totalCount ?? null,
      next: found.pageInfo?.hasNextPage ? (found.pageInfo.endCursor ?? null) : null,
    };
  } catch (error) {
    throw new ReadFailed(failureOf(error));
  }
}
