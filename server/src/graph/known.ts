// Operations that have come through parsing, validation and the limits of form before: the same text goes straight to the executor.
import { LRUCache } from 'lru-cache';
import type { Operation } from './executor.js';

type Parsed = Pick<Operation, 'document' | 'operation'>;

/** A parsed document takes some thirty times the memory of its text. */
const WEIGHT = 30;
const OVERHEAD = 500;
const MOST_BYTES = 32_000_000;

export class KnownOperations {
  private readonly kept = new LRUCache<string, Parsed>({ maxSize: MOST_BYTES, sizeCalculation: (_, key) => key.length * WEIGHT + OVERHEAD });

  /** Called for what is valid and within the limits, never before. */
  keep(query: string | undefined, operationName: string | null | undefined, { document, operation }: Parsed): void {
    if (query) this.kept.set(keyOf(query, operationName), { document, operation });
  }

  /** What the body of a request asks, if it is one of these and says nothing besides; undefined: it is to be looked at properly. */
  of(body: unknown): Operation | undefined {
    if (typeof body !== 'object' || body === null) return undefined;
    const { query, operationName, variables, ...more } = body as Record<string, unknown>;
    if (typeof query !== 'string' || Object.keys(more).length) return undefined;
    if (operationName !== undefined && operationName !== null && typeof operationName !== 'string') return undefined;
    if (variables !== undefined && (typeof variables !== 'object' || variables === null || Array.isArray(variables))) return undefined;
    const parsed = this.kept.get(keyOf(query, operationName));
    return parsed && { ...parsed, variables: (variables ?? {}) as Record<string, unknown> };
  }
}

const keyOf = (query: string, operationName: string | null | undefined): string => (operationName ? `${operationName}\n${query}` : `\n${query}`);
