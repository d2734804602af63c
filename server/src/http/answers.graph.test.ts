// Answers that are kept: given again as long as nothing was written, never after.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recording } from '../database/connection.js';
import { testGraph, type TestGraph } from '../testing/graph.js';
import { inSoak } from '../testing/soak.js';
import { createToken } from '../identity/tokens.js';
import { SYSTEM } from '../identity/viewer.js';
import { listen, type Listening } from './listen.js';

const SECONDS = inSoak(8, 30);
const READERS = 8;

let graph: TestGraph;
let server: Listening;
let token = '';
let statements: string[] = [];
let failing = false;
beforeAll(async () => {
  graph = await testGraph();
  const connection = recording(graph.app.database.connection);
  statements = connection.statements;
  const { rows } = connection;
  connection.rows = (...given) => (failing ? Promise.reject(new Error('The connection was lost.')) : rows(...given));
  const app = { ...graph.app, context: (...given: Parameters<typeof graph.app.context>) => ({ ...graph.app.context(...given), request: { ...graph.app.context(...given).request, connection } }) };
  server = await listen(app, { host: '127.0.0.1', port: 0, answerCache: 8_000_000 });
  ({ secret: token } = await createToken(graph.app.identity, SYSTEM, { name: '읽고 쓰기', scope: 'WRITE', role: 'ADMIN', division: null, days: 1 }));
});
afterAll(async () => {
  await server.close();
  await graph.close();
});

async function ask<T = Record<string, unknown>>(query: string, variables: object = {}, headers: Record<string, string> = { authorization: `Bearer ${token}` }): Promise<{ text: string; data: T; reads: number }> {
  const before = statements.length;
  const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify({ query, variables }) });
  const text = await response.text();
  return { text, data: (JSON.parse(text) as { data: T }).data, reads: statements.length - before };
}

const TWO_LEVELS = '{ divisions(first: 3, where: { projects: { some: {} } }) { nodes { name projects(first: 3) { nodes { id title } } } } }';

describe('an answer that was given', () => {
  it('given nothing written, asked again, got the very bytes without reading records', async () => {
    const first = await ask(TWO_LEVELS);
    const again = await ask(TWO_LEVELS);
    expect(first.reads).toBeGreaterThan(0);
    expect([again.text, again.reads]).toEqual([first.text, 0]);
  });

  it.each([
    ['other variables', 'query ($n: Int) { projects(first: $n) { nodes { id } } }', { n: 2 }, { n: 3 }],
    ['a report at another date', 'query ($d: Date) { report(view: "budget-execution", asOf: $d) { rows { cells { value } } } }', { d: '2002-06-30' }, { d: '2002-09-30' }],
  ])('given %s, asked, got another answer', async (_title, query, one, other) => {
    const [a, b] = [await ask(query, one), await ask(query, other)];
    expect(b.text).not.toBe(a.text);
    expect((await ask(query, one)).text).toBe(a.text);
  });

  it('given somebody else, asked the same, got what that one may read', async () => {
    const query = '{ regulations(first: 100) { totalCount } }';
    const [admin, visitor] = [await ask<{ regulations: { totalCount: number } }>(query), await ask<{ regulations: { totalCount: number } }>(query, {}, {})];
    expect(visitor.data.regulations.totalCount).toBeLessThan(admin.data.regulations.totalCount);
  });

  it('given a mistake, asked twice, got told twice; given a record changed, asked again, got what it is now', async () => {
    const wrong = '{ projects(first: 0) { nodes { id } } }';
    expect((await ask(wrong)).text).toBe((await ask(wrong)).text);
    const title = 'query ($id: ID!) { project(id: $id) { title version } }';
    const { data } = await ask<{ project: { title: string; version: number } }>(title, { id: 'Project-9' });
    await ask('mutation ($input: UpdateProjectInput!) { updateProject(input: $input) { userErrors { message } } }', { input: { id: 'Project-9', version: data.project.version, title: '바뀐 이름' } });
    expect((await ask<{ project: { title: string } }>(title, { id: 'Project-9' })).data.project.title).toBe('바뀐 이름');
  });
});

describe('an answer with an error', () => {
  it('given a database that failed for a moment, asked again, got the record and not the failure once more', async () => {
    const query = '{ project(id: "Project-12") { title } }';
    failing = true;
    const failed = await ask<{ project: null }>(query);
    failing = false;
    expect([failed.data.project, failed.text]).toEqual([null, expect.stringContaining('"errors"')]);
    expect((await ask<{ project: { title: string } }>(query)).data.project.title).toBeTruthy();
  });
});

describe(`readers beside a writer for ${SECONDS} s`, () => {
  it('given records that are always changed together, read in several statements, got them alike, and never older than what was acknowledged before', async () => {
    // Parents and children carry one number, written in one act; each level is a statement of its own.
    const update = 'mutation ($where: ProjectWhere!, $set: UpdateProjectsSet!) { updateProjects(input: { where: $where, set: $set }) { applied userErrors { message } } }';
    const parts = '{ projects(first: 20, where: { parts: { some: {} } }) { nodes { id periodText parts(first: 3) { nodes { id periodText } totalCount } } } }';
    const { data } = await ask<{ projects: { nodes: { id: string; parts: { nodes: { id: string }[] } }[] } }>(parts);
    const ids = data.projects.nodes.flatMap(p => [p.id, ...p.parts.nodes.map(c => c.id)]);
    expect(ids.length).toBeGreaterThan(4);
    let acknowledged = 0;
    const until = Date.now() + SECONDS * 1000;
    const writer = async (): Promise<void> => {
      for (let n = 1; Date.now() < until; n++) {
        const { text } = await ask(update, { where: { id: { in: ids } }, set: { periodText: `회차 ${n}` } });
        expect(text).toContain('"userErrors":[]');
        acknowledged = n;
        if (n % 5 === 0) await new Promise(resolve => setTimeout(resolve, 60));
      }
    };
    let answers = 0;
    const reader = async (): Promise<void> => {
      while (Date.now() < until) {
        const least = acknowledged;
        const { data } = await ask<{ projects: { nodes: { periodText: string; parts: { nodes: { periodText: string }[] } }[] } }>(parts);
        const seen = new Set(data.projects.nodes.flatMap(p => [p.periodText, ...p.parts.nodes.map(c => c.periodText)]));
        if (least === 0) continue;
        expect([...seen]).toHaveLength(1);
        expect(Number(/^회차 (\d+)$/.exec([...seen][0]!)?.[1])).toBeGreaterThanOrEqual(least);
        answers += 1;
      }
    };
    await Promise.all([writer(), ...Array.from({ length: READERS }, reader)]);
    expect([acknowledged, answers].every(n => n > 2)).toBe(true);
  }, 120_000);
});
