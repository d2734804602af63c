// What those see who keep the server running, over a real socket: health, figures, the line of a request, and the plan of a slow one.
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../app.js';
import { createToken } from '../identity/tokens.js';
import { SYSTEM } from '../identity/viewer.js';
import { noteIn, type Entry, type Sink } from '../operations/log.js';
import { Browser } from '../testing/browser.js';
import { testGraph, type TestGraph } from '../testing/graph.js';
import { listen, type Listening } from './listen.js';

let graph: TestGraph;
let authorization: string;
let before: Sink;
const noted: Entry[] = [];
const open: Listening[] = [];
beforeAll(async () => {
  graph = await testGraph();
  authorization = `Bearer ${(await createToken(graph.app.identity, SYSTEM, { name: 'reader', scope: 'READ', role: 'READER', division: null, days: 1 })).secret}`;
  before = noteIn({ level: 'info', write: entry => void noted.push(entry) });
});
afterEach(async () => {
  noted.length = 0;
  await Promise.all(open.splice(0).map(server => server.close()));
});
afterAll(async () => {
  noteIn(before);
  await graph.close();
});

async function start(given: Partial<Parameters<typeof listen>[1]> = {}, app: App = graph.app): Promise<{ server: Listening; browser: Browser }> {
  const server = await listen(app, { host: '127.0.0.1', port: 0, ...given });
  open.push(server);
  return { server, browser: new Browser(server.url) };
}
const QUERY = 'query Divisions($n: Int) { divisions(first: $n) { nodes { name projects(first: 2) { nodes { title } } } } }';
const ask = (browser: Browser, query: string, headers: Record<string, string> = { authorization }, variables: Record<string, unknown> = { n: 2 }) => browser.ask(query, variables, headers);
const at = async (browser: Browser, path: string, headers: Record<string, string> = {}) => browser.send(path, { headers });

/** The application on a database that answers as told. */
const onDatabase = (rows: App['database']['connection']['rows']): App => ({ ...graph.app, database: { ...graph.app.database, connection: { ...graph.app.database.connection, rows } } });

describe('health', () => {
  it('given a server that works, asked, got live and ready; the old address answers as it did', async () => {
    const { browser } = await start();
    expect([(await at(browser, '/health/live')).text, (await at(browser, '/health/ready')).text, (await at(browser, '/health')).text]).toEqual(['{"status":"live"}\n', '{"status":"ready"}\n', 'ok\n']);
  });

  it.each([
    ['is away', () => Promise.reject(new Error('connect ECONNREFUSED mysql://root:secret@10.0.0.1')), 'database'],
    ['does not answer', () => new Promise<never>(() => undefined), 'database'],
    ['has the tables of an earlier version', () => Promise.resolve([['Init1037620800000']]), 'migrations'],
  ])('given a database that %s, asked, got live, and not ready with the reason alone', async (_title, rows, reason) => {
    const { browser } = await start({}, onDatabase(rows));
    const { status, text } = await at(browser, '/health/ready');
    expect([status, JSON.parse(text)]).toEqual([503, { status: 'not ready', reason }]);
    expect((await at(browser, '/health')).status).toBe(503);
    expect((await at(browser, '/health/live')).status).toBe(200);
  });

  it('given a server that is stopping, asked, got live and not ready', async () => {
    const { server, browser } = await start();
    const closed = server.close();
    const { status, text } = await at(browser, '/health/ready');
    expect([status, JSON.parse(text)]).toEqual([503, { status: 'not ready', reason: 'stopping' }]);
    await closed;
  });
});

describe('/metrics', () => {
  it('given requests of several kinds, asked from this machine, got them counted by name, kind and code, and what they cost', async () => {
    const { browser } = await start({ answerCache: 1_000_000, publicRateLimit: 2 });
    await ask(browser, QUERY);
    await ask(browser, QUERY);
    await ask(browser, '{ nonsense }');
    await ask(browser, 'query Stranger { regulations(first: 1) { totalCount } }', {});
    await ask(browser, '{ __typename }', {});
    await ask(browser, '{ __typename }', {});
    const { text, headers } = await at(browser, '/metrics');
    expect(headers['content-type']).toMatch(/^text\/plain; version=0\.0\.4/);
    const lines = text.split('\n');
    for (const line of [
      'gujeong_requests_total{operation="Divisions",kind="query",code="OK"} 2', 'gujeong_requests_total{operation="unnamed",kind="unread",code="GRAPHQL_VALIDATION_FAILED"} 1',
      'gujeong_requests_total{operation="other",kind="query",code="OK"} 1', 'gujeong_requests_total{operation="unnamed",kind="unread",code="RATE_LIMITED"} 1', 'gujeong_rate_limited_total 1',
      'gujeong_answers_total{result="hit"} 1', 'gujeong_request_seconds_count{operation="Divisions"} 2', 'gujeong_streams_open 0',
    ]) expect(lines).toContain(line);
    expect(text).toMatch(/gujeong_request_planned_rows_sum [1-9]/);
    expect(text).toMatch(/gujeong_request_statements_sum [1-9]/);
    expect(text).toMatch(/process_resident_memory_bytes [1-9]/);
    expect(text).not.toContain('Stranger');
  });

  it.each([
    ['through a proxy', {}, { 'x-forwarded-for': '127.0.0.1' }],
    ['where a proxy is trusted', { trustedProxy: true }, {}],
    ['where people come by another name', { publicUrl: 'https://gujeong.example.go.kr' }, {}],
    ['without the token that the settings ask for', { metricsToken: 'sixteen-or-more-x' }, {}],
    ['with another token', { metricsToken: 'sixteen-or-more-x' }, { authorization: 'Bearer sixteen-or-more-y' }],
  ])('given one that comes %s, asked, got nothing at this address', async (_title, given, headers) => {
    const { browser } = await start(given);
    expect((await at(browser, '/metrics', headers)).status).toBe(404);
  });

  it('given the token, asked through a proxy, got the figures', async () => {
    const { browser } = await start({ metricsToken: 'sixteen-or-more-x', trustedProxy: true });
    expect((await at(browser, '/metrics', { authorization: 'Bearer sixteen-or-more-x', 'x-forwarded-for': '10.0.0.1' })).status).toBe(200);
  });
});

describe('the line of a request', () => {
  it('given a query with variables and a token, asked, got who, what and how much, and neither of them', async () => {
    const { browser } = await start();
    const { headers } = await ask(browser, 'query Named($t: String) { projects(first: 1, where: { title: { eq: $t } }) { totalCount } }', { authorization, 'x-request-id': 'proxy.7_a-1' }, { t: '비밀스러운 제목' });
    expect(headers['x-request-id']).toBe('proxy.7_a-1');
    expect(noted).toEqual([{ level: 'info', words: 'request', facts: { requestId: 'proxy.7_a-1', operation: 'Named', kind: 'query', principal: 'token', status: 200, code: 'OK', ms: expect.any(Number), cost: expect.any(Number), statements: 1 } }]);
    expect(JSON.stringify(noted)).not.toMatch(/비밀|gj_|Bearer/);
  });

  it.each([['a b'], ['x'.repeat(65)], ['<script>'], ['']])('given the request id %j, asked, got one of the server’s own', async given => {
    const { browser } = await start();
    const { headers } = await ask(browser, '{ __typename }', { authorization, 'x-request-id': given });
    expect(headers['x-request-id']).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  });

  it('given a request over the limit of slowness, asked, got it noted once with its levels and without the values', async () => {
    const { browser } = await start({ slowMs: 1 });
    await ask(browser, 'query Slow($t: String) { divisions(first: 3) { nodes { name projects(first: 2, where: { title: { ne: $t } }) { totalCount nodes { title budgetLines(first: 5) { nodes { name } } } } } } }', { authorization }, { t: '비밀스러운 제목' });
    expect(noted).toHaveLength(1);
    const { level, words, facts } = noted[0]!;
    expect([level, words, facts!['operation']]).toEqual(['warn', 'slow request', 'Slow']);
    const plan = facts!['plan'] as string[];
    expect(plan.length).toBe(facts!['statements']);
    expect(plan[0]).toMatch(/^1\. 3 rows, [\d.]+ ms, begun at [\d.]+ ms\n +SELECT .*\n +FROM division t\n/);
    expect(plan.join('\n')).toMatch(/IN \(\d+ keys\)/);
    expect(plan.join('\n')).not.toMatch(/비밀|IN \(\d+,/);
  });
});
