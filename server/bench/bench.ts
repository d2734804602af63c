// Six queries against the limit and against this server, in interleaved rounds: `pnpm --filter @gujeong/server bench`. It prints figures and asserts none but that both answer the same.
import { isDeepStrictEqual, parseArgs } from 'node:util';
import autocannon from 'autocannon';
import { asked, type Asked } from './queries.js';
import { prepare, start, type Running } from './servers.js';

const { values: given } = parseArgs({ options: {
  scale: { type: 'string', default: '1' }, rounds: { type: 'string', default: '3' }, seconds: { type: 'string', default: '3' }, connections: { type: 'string', default: '16' },
  only: { type: 'string', default: '' }, database: { type: 'string', default: process.env['DATABASE_URL'] ?? '' }, 'data-dir': { type: 'string', default: '' }, cached: { type: 'boolean', default: false },
} });
const environment: NodeJS.ProcessEnv = { ...process.env, DATABASE_URL: given.database, DATA_DIR: given['data-dir'], RATE_LIMIT: '0', PUBLIC_RATE_LIMIT: '0', ANSWER_CACHE_MB: given.cached ? '64' : '0' };
const queries = asked.filter(a => !given.only || given.only.split(',').includes(a.name));

interface Target {
  name: string;
  url: string;
  server: Running;
}
interface Figures {
  rate: number;
  p50: number;
  p99: number;
  cpu: number;
}

const body = ({ query, variables }: Asked): string => JSON.stringify({ query, variables });
const headers = (server: Running): Record<string, string> => ({ 'content-type': 'application/json', ...server.headers });

async function answerOf({ url, server }: Target, one: Asked): Promise<unknown> {
  const response = await fetch(url, { method: 'POST', headers: headers(server), body: body(one) });
  const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown };
  if (errors || response.status !== 200) throw new Error(`${url}: ${response.status} ${JSON.stringify(errors)}`);
  return data;
}

async function run({ url, server }: Target, one: Asked, connections: number, seconds: number): Promise<Figures> {
  const before = server.usage().cpu;
  const result = await autocannon({ url, method: 'POST', headers: headers(server), body: body(one), connections, duration: seconds, workers: 1 });
  if (result.non2xx || result.errors) throw new Error(`${url}: ${result.non2xx} refusals, ${result.errors} errors`);
  return { rate: result.requests.total / result.duration, p50: result.latency.p50, p99: result.latency.p99, cpu: (server.usage().cpu - before) / Math.max(1, result.requests.total) };
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const right = (text: string, width: number): string => text.padStart(width);

async function compared(one: Asked, limits: readonly Target[], ours: Target): Promise<void> {
  const expected = await answerOf(ours, one);
  for (const limit of limits) if (!isDeepStrictEqual(await answerOf(limit, one), expected)) throw new Error(`${one.name}: ${limit.name} answers other leaves than ${ours.name}.`);
  const targets = [...limits, ours];
  const [connections, seconds] = [Number(given.connections), Number(given.seconds)];
  for (const target of targets) await run(target, one, connections, 1);
  const found = new Map<Target, Figures[]>(targets.map(t => [t, []]));
  for (let round = 0; round < Number(given.rounds); round++) for (const target of targets) found.get(target)!.push(await run(target, one, connections, seconds));
  const of = (target: Target, figure: keyof Figures): number => median(found.get(target)!.map(f => f[figure]));
  const limit = Math.max(...limits.map(l => of(l, 'rate')));
  const alone = await run(ours, one, 1, Math.min(2, seconds));
  console.log([
    one.name.padEnd(4), right(limit.toFixed(0), 7), right(of(ours, 'rate').toFixed(0), 7), right((of(ours, 'rate') / limit).toFixed(2), 6),
    right(`${of(ours, 'p50').toFixed(1)}/${of(ours, 'p99').toFixed(0)}`, 10), right(`${of(ours, 'cpu').toFixed(2)}/${Math.min(...limits.map(l => of(l, 'cpu'))).toFixed(2)}`, 12), right(alone.rate.toFixed(0), 7), right((JSON.stringify(expected).length / 1000).toFixed(1), 7), `  ${one.title}`,
  ].join(' '));
}

/** Sums and counts are few rows: there is nothing for the database to write. */
const waysOf = (name: string): readonly string[] => (name === 'Q2' || name === 'Q5' ? ['rows'] : ['rows', 'text']);

const token = prepare(environment, Number(given.scale));
const mariadb = given.database !== '';
const servers: Running[] = [];
try {
  const ours = await start('../main.js', 4710, environment, { authorization: `Bearer ${token}` });
  servers.push(ours);
  const limit = mariadb ? await start('./limit.js', 4711, environment) : null;
  if (limit) servers.push(limit);
  const rss = ours.usage().rss;
  console.log(`start ${ours.started.toFixed(0)} ms, ${rss.toFixed(0)} MB at first; ${given.connections} connections, ${given.rounds} rounds of ${given.seconds} s\n`);
  console.log(`${'query'.padEnd(4)} ${right('limit', 6)} ${right('ours', 7)} ${right('ratio', 6)} ${right('p50/p99', 10)} ${right('CPU ms/lim.', 12)} ${right('alone', 7)} ${right('KB', 7)}`);
  for (const one of queries) {
    const limits = limit ? waysOf(one.name).map(w => ({ name: `the limit by ${w}`, url: `${limit.url}/${one.name}/${w}`, server: limit })) : [];
    await compared(one, limits, { name: 'this server', url: `${ours.url}/graphql`, server: ours });
  }
  console.log(`\n${ours.usage().rss.toFixed(0)} MB after the load`);
} finally {
  for (const server of servers) await server.stop();
}
