// The limits of a query, and how an error tells that one was met.
import { GraphQLError } from 'graphql';

export interface Limits {
  depth: number;
  aliases: number;
  /** With fragments spread. */
  fields: number;
  tokens: number;
  /** As they are written. */
  directives: number;
  /** Operations and fragments of a document. */
  definitions: number;
  /** Levels and fields (with fragments spread) of an introspection, and how many a document asks for; what tools send has 15 levels and 230 fields. */
  introspection: { depth: number; fields: number; times: number };
}

export const LIMITS: Limits = { depth: 12, aliases: 30, fields: 2000, tokens: 1500, directives: 8, definitions: 20, introspection: { depth: 16, fields: 400, times: 5 } };

/** Records in one answer, each as often as it is written. */
export const MAX_ANSWERED = 100_000;

/** Planned rows of the root fields that are no collections. */
export const FLAT_COST: Readonly<Record<string, number>> = { report: 1_000, reports: 1_000, reconciliation: 5_000, today: 3_000, explainDue: 500, compareView: 2_000, publishedTables: 1_000, verifyPublishedReport: 4_000, compareBudgetVersions: 5_000, __schema: 5_000, __type: 500 };

export const tooCostly = (message: string): GraphQLError => new GraphQLError(message, { extensions: { code: 'TOO_COSTLY' } });

/** A validation error of ours; Apollo gives every validation error its own code, so the limit is told apart by a mark. */
export const beyond = (message: string): GraphQLError => new GraphQLError(message, { extensions: { limit: true } });
export const codeOf = (extensions: Readonly<Record<string, unknown>> | undefined): string | null => (extensions?.['limit'] === true ? 'TOO_COSTLY' : extensions?.['reserved'] === true ? 'BAD_USER_INPUT' : typeof extensions?.['denied'] === 'string' ? extensions['denied'] : null);
