// This server against SQL written by hand, in interleaved rounds: `pnpm --filter @gujeong/server bench`. It prints figures and asserts none but that both answer the same.
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { answerOf, median, right, run, type Figures, type Target } from './load.js';
import { printPlans } from './plans.js';
import { asked, type Asked } from './queries.js';
import { seed, start, tokenOf, type Running } from './servers.js';
import { viewTimes } from './views.js';
import { writeRates } from './writes.js';

const { values: given } = parseArgs({ options: {
  scale: { type: 'string', default: '1' }, keep: { type: 'boolean', default: false }, rounds: { type: 'string', default: '3' }, seconds: { type: 'string', default: '3' }, connections: { type: 'string', default: '16' },
  what: { type: 'string', default: 'queries,views,writes,plans' }, only: { type: 'string', default: '' }, peer: { type: 'string', multiple: true, default: [] },
  database: { type: 'string', default: process.env['DATABASE_URL'] ?? '' }, 'data-dir': { type: 'string', default: '' }, cached: { type: 'boolean', default: false },
} });
const environment: NodeJS.ProcessEnv = { ...process.env, DATABASE_URL: given.database, DATA_DIR: given['data-dir'], RATE_LIMIT: '0', PUBLIC_RATE_LIMIT: '0', LOG_LEVEL: 'warn', SLOW_MS: '0', ANSWER_CACHE_MB: given.cached ? '64' : '0' };
const queries = asked.filter(a => !given.only || given.only.split(',').includes(a.name));
const [seconds, connections] = [Number(given.seconds), Number(given.connections)];

/** Another server that has been started already: `name=url=file`, the file with its own `{ "Q1": { "query": …, "variables": … } }`. What it answers is not compared. */
interface Peer {
  target: Target;
  queries: Readonly<Record<string, Pick<Asked, 'query' | 'variables'>>>;
}
const peers = given.peer.map((text): Peer => {
  const [name = '', url = '', file = ''] = text.split('=');
  return { target: { name, url, server: null, headers: {} }, queries: JSON.parse(readFileSync(file, 'utf8')) as Peer['queries'] };
});

async function compared(one: Asked, limits: readonly Target[], ours: Target): Promise<void> {
  const expected = await answerOf(ours, one);
  for (const limit of limits) if (!isDeepStrictEqual(await answerOf(limit, one), expected)) throw new Error(`${one.name}: ${limit.name} answers other leaves than ${ours.name}.`);
  const others = peers.flatMap(p => (p.queries[one.name] ? [{ target: p.target, asked: { ...one, ...p.queries[one.name] } }] : []));
  const all = [...[...limits, ours].map(target => ({ target, asked: one })), ...others];
  for (const { target, asked } of all) await run(target, asked, connections, 1);
  const found = new Map<Target, Figures[]>(all.map(({ target }) => [target, []]));
  for (let round = 0; round < Number(given.rounds); round++) for (const { target, asked } of all) found.get(target)!.push(await run(target, asked, connections, seconds));
  const of = (target: Target, figure: keyof Figures): number => median(found.get(target)!.map(f => f[figure]));
  const limit = Math.max(...limits.map(l => of(l, 'rate')));
  const alone = await run(ours, one, 1, Math.min(2, seconds));
  console.log([
    one.name.padEnd(4), right(limit.toFixed(0), 7), right(of(ours, 'rate').toFixed(0), 7), right((of(ours, 'rate') / limit).toFixed(2), 6),
    right(`${of(ours, 'p50').toFixed(1)}/${of(ours, 'p99').toFixed(0)}`, 10), right(`${of(ours, 'cpu').toFixed(2)}/${Math.min(...limits.map(l => of(l, 'cpu'))).toFixed(2)}`, 12), right(alone.rate.toFixed(0), 7), right((JSON.stringify(expected).length / 1000).toFixed(1), 7), `  ${one.title}`,
  ].join(' '));
  for (const { target } of others) console.log(`     ${target.name}: ${of(target, 'rate').toFixed(0)} a second, ratio ${(of(target, 'rate') / limit).toFixed(2)}, p50/p99 ${of(target, 'p50').toFixed(1)}/${of(target, 'p99').toFixed(0)} ms`);
}

/** Sums and counts are few rows: there is nothing for the database to write. */
const waysOf = (name: string): readonly string[] => (name === 'Q2' || name === 'Q5' ? ['rows'] : ['rows', 'text']);

async function queryTable(ours: Target, limit: Running | null): Promise<void> {
  console.log(`${'query'.padEnd(4)} ${right('limit', 6)} ${right('ours', 7)} ${right('ratio', 6)} ${right('p50/p99', 10)} ${right('CPU ms/lim.', 12)} ${right('alone', 7)} ${right('KB', 7)}`);
  for (const one of queries) {
    const limits = limit ? waysOf(one.name).map(w => ({ name: `the limit by ${w}`, url: `${limit.url}/${one.name}/${w}`, server: limit, headers: {} })) : [];
    await compared(one, limits, ours);
  }
}

if (!given.keep) console.log(seed(environment, Number(given.scale)));
const reader = tokenOf(environment, 'READER', 'READ');
const writer = tokenOf(environment, 'ADMIN', 'WRITE');
const wants = new Set(given.what.split(','));
const servers: Running[] = [];
try {
  const ours = await start('../bundle/main.js', 4710, environment);
  servers.push(ours);
  const limit = given.database && wants.has('queries') ? await start('./limit.js', 4711, environment) : null;
  if (limit) servers.push(limit);
  const target = (token: string): Target => ({ name: 'this server', url: `${ours.url}/graphql`, server: ours, headers: { authorization: `Bearer ${token}` } });
  console.log(`start ${ours.started.toFixed(0)} ms, ${ours.usage().rss.toFixed(0)} MB at first; ${connections} connections, ${given.rounds} rounds of ${seconds} s\n`);
  if (wants.has('queries')) await queryTable(target(reader), limit);
  if (wants.has('views')) await viewTimes(target(reader));
  if (wants.has('writes')) await writeRates(target(writer), seconds);
  console.log(`\n${ours.usage().rss.toFixed(0)} MB after the load`);
} finally {
  for (const server of servers) await server.stop();
}
if (wants.has('plans')) printPlans(queries, environment);
