// GraphQL over HTTP as its specification asks: graphql-http's own audits, against the real server.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serverAudits, type AuditResult } from 'graphql-http';
import { createToken } from '../identity/tokens.js';
import { SYSTEM } from '../identity/viewer.js';
import { testGraph, type TestGraph } from '../testing/graph.js';
import { listen, type Listening } from './listen.js';

let graph: TestGraph;
let server: Listening;
let results: AuditResult[];
beforeAll(async () => {
  graph = await testGraph();
  server = await listen(graph.app, { host: '127.0.0.1', port: 0 });
  const { secret } = await createToken(graph.app.identity, SYSTEM, { name: 'audits', scope: 'READ', role: 'READER', division: null, days: 1 });
  // Signed in, because some audits ask the schema; with the header that no page of another site can send, because some ask by GET.
  const fetchFn = (url: string, init: RequestInit = {}) => fetch(url, { ...init, headers: { ...(init.headers as Record<string, string>), authorization: `Bearer ${secret}`, 'apollo-require-preflight': 'true' } });
  results = await Promise.all(serverAudits({ url: `${server.url}/graphql`, fetchFn }).map(audit => audit.fn()));
});
afterAll(async () => {
  await server.close();
  await graph.close();
});

describe('the audits of GraphQL over HTTP', () => {
  it('given all of them, run, got every MUST passed', () => {
    const musts = results.filter(result => result.name.startsWith('MUST'));
    expect(musts.length).toBeGreaterThan(10);
    expect(musts.filter(result => result.status !== 'ok').map(result => result.name)).toEqual([]);
  });

  it('given all of them, run, got every SHOULD but the three that want 200 for a document that was refused: 400 is what a refused document gets here', () => {
    const missed = results.filter(result => result.status !== 'ok' && result.name.startsWith('SHOULD'));
    expect(missed.map(result => result.name)).toEqual([
      'SHOULD use 200 status code on document parsing failure when accepting application/json',
      'SHOULD use 200 status code on document validation failure when accepting application/json',
      'SHOULD use a status code of 200 on variable coercion failure when accepting application/json',
    ]);
  });

  it('given all of them, run, got every MAY that is about what is allowed', () => {
    expect(results.filter(result => result.status !== 'ok' && result.name.startsWith('MAY')).map(result => result.name)).toEqual([]);
  });
});
