// The server over a real socket: health, GraphQL, limits of a request, the explorer, and what else is asked of an address.
import { request as http } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createToken } from '../identity/tokens.js';
import { SYSTEM } from '../identity/viewer.js';
import { testGraph, type TestGraph } from '../testing/graph.js';
import { listen, type Listening } from './listen.js';

let graph: TestGraph;
let server: Listening;
let authorization: string;
beforeAll(async () => {
  graph = await testGraph();
  authorization = `Bearer ${(await createToken(graph.app.identity, SYSTEM, { name: 'test', scope: 'READ', role: 'READER', division: null, days: 1 })).secret}`;
  server = await listen(graph.app, { host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await server.close();
  await graph.close();
});

const post = (body: string, type = 'application/json') => fetch(`${server.url}/graphql`, { method: 'POST', headers: { 'content-type': type, authorization }, body });

describe('HTTP', () => {
  it('given a ready server, asked for health, got ok', async () => {
    const answer = await fetch(`${server.url}/health`);
    expect([answer.status, await answer.text()]).toEqual([200, 'ok\n']);
  });

  it('given a query, posted, got its answer as JSON with its length', async () => {
    const answer = await post(JSON.stringify({ query: 'query ($n: Int) { divisions(first: $n, orderBy: [{ field: CODE }]) { nodes { name } totalCount } }', variables: { n: 1 } }));
    const text = await answer.text();
    expect(answer.headers.get('content-type')).toMatch(/application\/json|graphql-response/);
    expect(Number(answer.headers.get('content-length'))).toBe(Buffer.byteLength(text));
    expect(JSON.parse(text)).toMatchObject({ data: { divisions: { nodes: [{}] } }, extensions: { cost: { limit: 50_000 } } });
  });

  it('given a plain GET as a foreign page can send it, asked, got refused; with the header that it cannot send, answered', async () => {
    const url = `${server.url}/graphql?query=${encodeURIComponent('{ divisions { totalCount } }')}`;
    expect((await fetch(url, { headers: { authorization } })).status).toBe(400);
    expect((await fetch(url, { headers: { authorization, 'apollo-require-preflight': 'true' } })).status).toBe(200);
  });

  it.each([
    ['no JSON', '{', 'application/json', 400, /not JSON/],
    ['an empty body', '', 'application/json', 400, /./],
    ['a body of two megabytes', JSON.stringify({ query: 'x'.repeat(2_000_000) }), 'application/json', 413, /at most 1,000,000 bytes/],
    ['an unknown field', JSON.stringify({ query: '{ nonsense }' }), 'application/json', 400, /Cannot query field/],
  ])('given %s, posted, got a clear refusal', async (_title, body, type, status, message) => {
    const answer = await post(body, type);
    expect(answer.status).toBe(status);
    expect(await answer.text()).toMatch(message);
  });

  it('given an operation that is not named, or a query that is too dear, posted, got 400 and the reason', async () => {
    const two = await post(JSON.stringify({ query: 'query A { divisions { totalCount } } query B { teams { totalCount } }' }));
    expect([two.status, await two.text()]).toEqual([400, expect.stringMatching(/operationName says which operation to run: A, B/)]);
    const dear = await post(JSON.stringify({ query: `{ ${[1, 2, 3, 4].map(i => `a${i}: projects(first: 100) { nodes { budgetLines(first: 100) { nodes { entries(first: 100) { nodes { id } } } } } }`).join(' ')} }` }));
    expect([dear.status, await dear.text()]).toEqual([400, expect.stringMatching(/TOO_COSTLY/)]);
  });

  it('given a browser, opened at /graphql, sent on to the explorer', async () => {
    const answer = await fetch(`${server.url}/graphql`, { headers: { accept: 'text/html' }, redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/explorer/']);
  });

  it('given another method, asked, got told which', async () => {
    const answer = await fetch(`${server.url}/graphql`, { method: 'PUT' });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, POST']);
  });

  it('given the explorer, opened with a query, got its page and start from this server alone', async () => {
    const page = await (await fetch(`${server.url}/explorer/?query=${encodeURIComponent('{ __typename }')}`)).text();
    expect(page).toContain('<base href="/explorer/"');
    expect(page).not.toMatch(/(src|href)="https?:/);
    const start = /src="(start-[^"]*)"/.exec(page)?.[1];
    const script = await (await fetch(`${server.url}/explorer/${start}`)).text();
    expect(script).toContain('{ __typename }');
    expect(script).not.toContain('variables-editor');
    const named = await fetch(`${server.url}/explorer/?query=${encodeURIComponent('query Mine($n: Int) { divisions(first: $n) { totalCount } }')}&variables=${encodeURIComponent('{"n":1}')}`);
    expect(new URL(named.url).searchParams.has('query')).toBe(false);
    const arranged = await (await fetch(`${server.url}/explorer/${/src="(start-[^"]*)"/.exec(await named.text())?.[1]}`)).text();
    expect([arranged.includes('initialName: `Mine`'), arranged.includes('variables-editor')]).toEqual([true, true]);
    expect((await fetch(`${server.url}/explorer/main.js`)).status).toBe(200);
    expect((await fetch(`${server.url}/explorer/none.js`)).status).toBe(404);
  });

  it('given any answer, looked at, got the headers that keep a page safe', async () => {
    const answer = await fetch(`${server.url}/health`);
    expect(answer.headers.get('content-security-policy')).toMatch(/default-src 'self'/);
    expect(answer.headers.get('content-security-policy')).not.toMatch(/unsafe/);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('given paths that climb out or cannot be read, asked, got nothing', async () => {
    const status = (path: string) => new Promise<number>((resolve, reject) => {
      http({ host: '127.0.0.1', port: Number(new URL(server.url).port), path }, r => (r.resume(), resolve(r.statusCode ?? 0))).on('error', reject).end();
    });
    expect(await status('/../../package.json')).toBe(404);
    expect(await status('/%2e%2e/%2e%2e/server/package.json')).toBe(404);
    expect(await status('/%E0%A4%A.js')).toBe(404);
    expect(await status('/explorer/../../package.json')).toBe(404);
  });

  it('given another name in the Host header, as a foreign page can bring about, asked, got turned away', async () => {
    const status = (host: string) => new Promise<number>((resolve, reject) => {
      http({ host: '127.0.0.1', port: Number(new URL(server.url).port), path: '/health', headers: { host } }, r => (r.resume(), resolve(r.statusCode ?? 0))).on('error', reject).end();
    });
    expect([await status('evil.example'), await status('evil.example:4000'), await status('localhost:4000'), await status('[::1]:4000')]).toEqual([403, 403, 200, 200]);
  });

  it('given a port in use, started on it, got one line that says what to do', async () => {
    await expect(listen(graph.app, { host: '127.0.0.1', port: Number(new URL(server.url).port) })).rejects.toThrow(/Port \d+ on 127\.0\.0\.1 is in use; .* PORT=/);
  });
});
