// A statement that was kept for one is used for another only where both may read all that is in it.
import { parse, type OperationDefinitionNode } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PUBLIC, type Viewer } from '../identity/viewer.js';
import { testGraph, type TestGraph } from '../testing/graph.js';
import { admin, staffOf } from '../testing/viewers.js';
import { raw, sql } from './sql.js';
import { amongKeys, AS_OF, filled, KEY, MOST } from './statements.js';

let graph: TestGraph;
beforeAll(async () => {
  graph = await testGraph();
  const { app } = graph;
  await app.database.transact(tx => tx.run(sql`INSERT INTO ${raw('`user`')} (id, version, origin, login, name, role, duties, head) VALUES (901, 1, 'ENTERED', 'one', '하나', 'STAFF', '[]', 0), (902, 1, 'ENTERED', 'two', '둘', 'STAFF', '[]', 0)`));
});
afterAll(() => graph.close());

/** The same operation, so that plan and statements are those of who asked before. */
const asking = (query: string) => {
  const document = parse(query);
  const operation = document.definitions[0] as OperationDefinitionNode;
  return async (viewer: Viewer, variables: Record<string, unknown> = {}) => {
    const { data, errors } = await graph.app.run({ document, operation, variables }, graph.app.context(viewer));
    return (errors?.map(e => e.message) ?? data) as unknown;
  };
};

describe('a statement that is kept', () => {
  it('given a list that an administrator saw whole, asked by others in turn, got each his own', async () => {
    const ask = asking('{ users(first: 100) { nodes { login } totalCount groups(by: []) { count } } }');
    const own = (login: string) => ({ users: { nodes: [{ login }], totalCount: 1, groups: [{ count: 1 }] } });
    const all = await ask(admin) as { users: { totalCount: number } };
    expect(all.users.totalCount).toBeGreaterThan(1);
    expect(await ask({ ...staffOf(1), user: 901 })).toEqual(own('one'));
    expect(await ask({ ...staffOf(1), user: 902 })).toEqual(own('two'));
    expect(await ask(admin)).toEqual(all);
    expect(await ask(PUBLIC)).toEqual(['User is not public. Sign in first, or send an API token: Authorization: Bearer …']);
  });

  it('given a record asked for by other ids and on other days, got that record on that day', async () => {
    const ask = asking('query($id: ID!, $asOf: Date) { project(id: $id, asOf: $asOf) { id division { id } status budgetLines { nodes { id } } } }');
    const fresh = (variables: Record<string, unknown>) => asking('query($id: ID!, $asOf: Date) { project(id: $id, asOf: $asOf) { id division { id } status budgetLines { nodes { id } } } }')(admin, variables);
    for (const id of ['Project-3', 'Project-60', 'Project-9999', 'Project-3']) {
      for (const asOf of ['2002-03-31', '2002-09-30']) expect(await ask(admin, { id, asOf })).toEqual(await fresh({ id, asOf }));
    }
  });

  it('given a filter whose values change from one request to the next, asked, got the rows of each', async () => {
    const ask = asking('query($where: ProjectWhere) { projects(where: $where, first: 100) { totalCount nodes { code kind budgetLines { totalCount } } } }');
    const count = async (where: unknown) => (await ask(admin, { where }) as { projects: { totalCount: number; nodes: { kind: string }[] } }).projects;
    const major = await count({ kind: { eq: 'MAJOR' } });
    const every = await count(null);
    expect(new Set(major.nodes.map(n => n.kind))).toEqual(new Set(['MAJOR']));
    expect(every.totalCount).toBeGreaterThan(major.totalCount);
    expect(await count({ kind: { ne: 'MAJOR' } })).toMatchObject({ totalCount: every.totalCount - major.totalCount });
    expect(await count({ kind: { eq: 'MAJOR' } })).toEqual(major);
  });
});

describe('lists that come as text', () => {
  const query = '{ councilQuestions(first: 100) { nodes { code answers(first: 20) { nodes { id kind draftedOn } } } } }';

  it('given lists in the rows of their parents, asked so often that all answers together hold more records than one may, got each answered', async () => {
    const ask = asking(query);
    const first = await ask(admin) as { councilQuestions: { nodes: { answers: { nodes: unknown[] } }[] } };
    const records = first.councilQuestions.nodes.reduce((sum, { answers }) => sum + 1 + answers.nodes.length, 0);
    for (let asked = 1; asked * records < 120_000; asked++) await ask(admin);
    expect(await ask(admin)).toEqual(first);
  });

  it('given many lists of many rows, with letters that JSON writes otherwise, asked, got the same as record by record', async () => {
    const { app } = graph;
    const odd = 'ㄱ"\\\n\u0001\u001f😀';
    await app.database.transact(tx => tx.run(sql`UPDATE ${raw('budget_line')} SET name = ${odd} WHERE id IN (SELECT id FROM (SELECT MIN(id) AS id FROM ${raw('budget_line')} GROUP BY project_id) x)`));
    const lines = 'budgetLines(first: 20, orderBy: [{ field: NAME, direction: DESC }]) { nodes { id name classification } }';
    const whole = await asking(`{ projects(first: 100, orderBy: [{ field: ID }]) { nodes { id ${lines} } } }`)(admin) as { projects: { nodes: { id: string; budgetLines: { nodes: { name: string }[] } }[] } };
    expect(whole.projects.nodes.some(p => p.budgetLines.nodes.some(l => l.name === odd))).toBe(true);
    const one = asking(`query($id: ID!) { project(id: $id) { id ${lines} } }`);
    for (const project of whole.projects.nodes) expect(await one(admin, { id: project.id })).toEqual({ project });
  });
});

describe('holes', () => {
  it('given a statement with holes, filled twice, got each time the values given and the rest as it was', () => {
    const statement = sql`SELECT ${AS_OF}, ${'x'} FROM t WHERE k = ${KEY} AND ${amongKeys(raw('p'))} LIMIT ${MOST}`;
    expect(filled(statement, { asOf: '2002-01-01', key: 7, keys: [4, 2], most: 5 })).toEqual(sql`SELECT ${'2002-01-01'}, ${'x'} FROM t WHERE k = ${7} AND p IN (${raw('4, 2')}) LIMIT ${5}`);
    expect(filled(statement, { asOf: '2002-01-01', key: 7, keys: [4, 2, 3], most: 5 }).text).toBe('SELECT ?, ? FROM t WHERE k = ? AND p BETWEEN 2 AND 4 LIMIT ?');
    expect(filled(statement, { asOf: '2003-01-01', key: 8, keys: [3], most: 6 }).params).toEqual(['2003-01-01', 'x', 8, 6]);
  });
});
