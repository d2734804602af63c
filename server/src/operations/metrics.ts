// Figures for Prometheus: a few counters raised per request, the rest read from where it is known when somebody asks.
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { PoolUse } from '../database/poolUse.js';

/** Where the figures that nobody has to count are read. */
export interface Sources {
  answers: { hits: number; misses: number; bytes: number; entries: number } | null;
  pools(): Readonly<Record<string, PoolUse>>;
  streams(): number;
  rateLimited(): number;
}

/** Names of operations that have a series of their own; all others share one. */
export const MOST_NAMES = 100;
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

export class Metrics {
  private readonly registry = new Registry();
  private readonly names = new Set<string>();
  private readonly requests = this.made(Counter, 'gujeong_requests_total', 'GraphQL requests answered, by operation, kind and code (OK, or the code of the first error)', { labelNames: ['operation', 'kind', 'code'] as const });
  private readonly seconds = this.made(Histogram, 'gujeong_request_seconds', 'How long a GraphQL request took, by operation', { labelNames: ['operation'] as const, buckets: SECONDS });
  private readonly cost = this.made(Histogram, 'gujeong_request_planned_rows', 'Rows that a query planned to read', { buckets: [1, 10, 100, 1_000, 5_000, 10_000, 50_000] });
  private readonly statements = this.made(Histogram, 'gujeong_request_statements', 'Statements that a request sent to the database; none when its answer was kept', { buckets: [0, 1, 2, 3, 5, 10, 20, 50, 100] });
  private processToo = false;

  constructor(sources: Sources) {
    this.read('gujeong_streams_open', 'Subscriptions that are open', () => [[{}, sources.streams()]]);
    this.counted('gujeong_rate_limited_total', 'Requests refused for their number', () => [[{}, sources.rateLimited()]]);
    const { answers } = sources;
    if (answers) {
      this.counted('gujeong_answers_total', 'Requests that asked for a kept answer, by whether there was one', () => [[{ result: 'hit' }, answers.hits], [{ result: 'miss' }, answers.misses]]);
      this.read('gujeong_answers_bytes', 'Memory of kept answers', () => [[{}, answers.bytes]]);
      this.read('gujeong_answers_entries', 'Kept answers', () => [[{}, answers.entries]]);
    }
    this.read('gujeong_pool_connections', 'Connections to the database, by pool and whether one is in use', () =>
      Object.entries(sources.pools()).flatMap(([pool, { open, free }]) => [[{ pool, state: 'used' }, open - free], [{ pool, state: 'free' }, free]]));
    this.read('gujeong_pool_waiting', 'Statements that wait for a connection', () => Object.entries(sources.pools()).map(([pool, { waiting }]) => [{ pool }, waiting]));
  }

  /** `known`: somebody signed in asked; the names of others would fill the list. `cost`: null where nothing was planned. */
  request(operation: string | null, kind: string, code: string, known: boolean, seconds: number, cost: number | null, statements: number): void {
    const name = this.nameOf(operation, known);
    this.requests.inc({ operation: name, kind, code });
    this.seconds.observe({ operation: name }, seconds);
    if (cost !== null) this.cost.observe(cost);
    if (kind !== 'unread') this.statements.observe(statements);
  }

  /** In Prometheus' text form. What the process itself uses is looked at from the first time on that somebody asks. */
  async text(): Promise<{ type: string; text: string }> {
    if (!this.processToo) {
      this.processToo = true;
      collectDefaultMetrics({ register: this.registry });
    }
    return { type: this.registry.contentType, text: await this.registry.metrics() };
  }

  private nameOf(operation: string | null, known: boolean): string {
    if (operation === null) return 'unnamed';
    if (this.names.has(operation)) return operation;
    if (!known || this.names.size >= MOST_NAMES) return 'other';
    this.names.add(operation);
    return operation;
  }

  private made<M, O extends object>(Kind: new (options: O & { name: string; help: string; registers: Registry[] }) => M, name: string, help: string, options: O): M {
    return new Kind({ ...options, name, help, registers: [this.registry] });
  }

  private read(name: string, help: string, values: () => Values): void {
    const gauge: Gauge = new Gauge({
      name, help, registers: [this.registry], labelNames: LABELS,
      collect() {
        for (const [labels, value] of values()) gauge.set(labels, value);
      },
    });
  }

  private counted(name: string, help: string, values: () => Values): void {
    const counter: Counter = new Counter({
      name, help, registers: [this.registry], labelNames: LABELS,
      collect() {
        counter.reset();
        for (const [labels, value] of values()) counter.inc(labels, value);
      },
    });
  }
}

type Values = [labels: Record<string, string>, value: number][];
const LABELS = ['pool', 'state', 'result'];
