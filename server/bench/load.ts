// One question asked of one server for a while, by a client in this process; what it took.
import autocannon from 'autocannon';
import type { Asked } from './queries.js';
import type { Running } from './servers.js';

export interface Target {
  name: string;
  url: string;
  /** null: a server that was started by somebody else; its processor time is not known. */
  server: Running | null;
  headers: Readonly<Record<string, string>>;
}

export interface Figures {
  rate: number;
  p50: number;
  p99: number;
  /** Milliseconds of processor time a request; NaN where it is not known. */
  cpu: number;
}

const body = ({ query, variables }: Asked): string => JSON.stringify({ query, variables });
const headersOf = ({ headers }: Target): Record<string, string> => ({ 'content-type': 'application/json', ...headers });

export async function answerOf(target: Target, one: Asked): Promise<unknown> {
  const response = await fetch(target.url, { method: 'POST', headers: headersOf(target), body: body(one) });
  const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown };
  if (errors || response.status !== 200) throw new Error(`${target.url}: ${response.status} ${JSON.stringify(errors)}`);
  return data;
}

/** `vary`: a body for each request, else the same one. */
export async function run(target: Target, one: Asked, connections: number, seconds: number, vary?: () => string): Promise<Figures> {
  const before = target.server?.usage().cpu ?? Number.NaN;
  const result = await autocannon({
    url: target.url, method: 'POST', headers: headersOf(target), connections, duration: seconds, workers: vary ? 0 : 1,
    ...(vary ? { requests: [{ setupRequest: request => ({ ...request, body: vary() }) }] } : { body: body(one) }),
  });
  if (result.non2xx || result.errors) throw new Error(`${target.url}: ${result.non2xx} refusals, ${result.errors} errors`);
  const cpu = ((target.server?.usage().cpu ?? Number.NaN) - before) / Math.max(1, result.requests.total);
  return { rate: result.requests.total / result.duration, p50: result.latency.p50, p99: result.latency.p99, cpu };
}

export const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
export const right = (text: string, width: number): string => text.padStart(width);
