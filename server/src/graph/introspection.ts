// What the schema answers about itself: the same for all who may ask, so it is computed once and kept as text. It blocks the process while it is computed, as long as half
// a second: one at a time, and as long again is left to others.
import { setTimeout } from 'node:timers/promises';
import type { ExecutionResult } from 'graphql';
import { LRUCache } from 'lru-cache';
import { unavailable } from '../database/connection.js';
import type { Planned } from './plan.js';

/** Characters of answers that are kept; the whole schema has some millions. */
const KEPT = 16_000_000;

/** Who comes when so many wait is refused. */
const MOST_WAITING = 20;

const ABOUT_ITSELF: ReadonlySet<string> = new Set(['__schema', '__type', '__typename']);

/** An operation of nothing else. */
export const isIntrospection = (planned: Planned): boolean => planned.some(r => r.name !== '__typename') && planned.every(r => r.kind === null && ABOUT_ITSELF.has(r.name));

export class Introspection {
  private readonly kept = new LRUCache<string, string>({ maxSize: KEPT, sizeCalculation: (text, key) => text.length + key.length });
  private turn: Promise<unknown> = Promise.resolve();
  private waiting = 0;

  /** The answer's data as JSON text, or what `compute` found wrong. `key` is all that it depends on: document, operation and variables. */
  async answer(key: string, compute: () => Promise<ExecutionResult>): Promise<{ json: string } | ExecutionResult> {
    const known = this.kept.get(key);
    if (known !== undefined) return { json: known };
    if (this.waiting >= MOST_WAITING) throw unavailable('Too many ask for the schema at present. Try again in a moment.');
    this.waiting += 1;
    const mine = this.turn.then(() => this.computed(key, compute)).finally(() => void (this.waiting -= 1));
    this.turn = mine.then(({ took }) => setTimeout(took), () => undefined);
    return (await mine).answer;
  }

  private async computed(key: string, compute: () => Promise<ExecutionResult>): Promise<{ took: number; answer: { json: string } | ExecutionResult }> {
    // Somebody before may have asked the same.
    const known = this.kept.get(key);
    if (known !== undefined) return { took: 0, answer: { json: known } };
    const since = performance.now();
    const result = await compute();
    if (result.errors?.length) return { took: performance.now() - since, answer: result };
    const json = JSON.stringify(result.data);
    this.kept.set(key, json);
    return { took: performance.now() - since, answer: { json } };
  }
}
