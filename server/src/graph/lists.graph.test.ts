// Lists of lists, and how many statements they take: at most one a level, one more for a count or for groups.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testGraph, type TestGraph } from '../testing/graph.js';

let graph: TestGraph;
beforeAll(async () => void (graph = await testGraph()));
afterAll(() => graph.close());

interface Page<T> { nodes: T[]; totalCount: number }

describe('lists of lists', () => {
  it('given four levels with a page at each, asked at once, got in four statements at the most', async () => {
    const { data, statements } = await graph.trace<{ divisions: Page<{ code: string; projects: Page<{ budgetLines: Page<{ entries: Page<{ amount: number }> }> }> }> }>(`{
      divisions(first: 60, orderBy: [{ field: CODE }]) { nodes { code projects(first: 3) { nodes { title budgetLines(first: 2) { nodes { name current
        entries(first: 4, orderBy: [{ field: DATE, direction: DESC }]) { nodes { kind date amount } } } } } } } } }`);
    expect(statements.length).toBeLessThanOrEqual(4);
    const projects = data.divisions.nodes.flatMap(d => d.projects.nodes);
    const lines = projects.flatMap(p => p.budgetLines.nodes);
    expect(projects.length).toBeGreaterThan(20);
    expect(Math.max(...data.divisions.nodes.map(d => d.projects.nodes.length))).toBe(3);
    expect(lines.length).toBeGreaterThan(20);
    expect(Math.max(...lines.map(l => l.entries.nodes.length))).toBe(4);
  });

  it('given a count at two levels, asked beside the rows, got with one statement more each', async () => {
    const { data, statements } = await graph.trace<{ divisions: Page<{ projects: Page<unknown> }> }>(`{
      divisions(first: 60) { totalCount nodes { projects(first: 1) { totalCount nodes { code } } } } }`);
    expect(statements.length).toBeLessThanOrEqual(4);
    const all = await graph.ask<{ projects: Page<unknown> }>('{ projects(where: { division: { code: { isNull: false } } }) { totalCount } }');
    expect(data.divisions.nodes.reduce((n, d) => n + d.projects.totalCount, 0)).toBe(all.projects.totalCount);
  });

  it('given a page of each parent, asked from the end, got the same rows as one parent alone', async () => {
    const query = (where: string) => `{ divisions(where: ${where}, first: 50, orderBy: [{ field: CODE }]) { nodes { code projects(last: 3, orderBy: [{ field: TITLE }]) { nodes { title } pageInfo { hasPreviousPage hasNextPage } } } } }`;
    const together = await graph.ask<{ divisions: Page<{ code: string }> }>(query('{ kind: { eq: DIVISION } }'));
    expect(together.divisions.nodes.length).toBeGreaterThan(10);
    for (const division of together.divisions.nodes.slice(0, 8)) {
      const alone = await graph.ask<{ divisions: Page<unknown> }>(query(`{ code: { eq: "${division.code}" } }`));
      expect(alone.divisions.nodes).toEqual([division]);
    }
  });

  it('given to-one relations, asked two deep, got by joins in the statement of their list', async () => {
    const { data, statements } = await graph.trace<{ budgetEntries: Page<{ line: { fund: { code: string }; division: { name: string; parent: { name: string } | null } | null } }> }>(
      '{ budgetEntries(first: 5) { nodes { amount line { fund { code } division { name parent { name } } } } } }');
    expect(statements).toHaveLength(1);
    expect(data.budgetEntries.nodes).toHaveLength(5);
    expect(data.budgetEntries.nodes.every(e => e.line.fund.code)).toBe(true);
  });

  it('given a question, asked for member, division, project and answers, got in one statement a level at the most', async () => {
    const { data, statements } = await graph.trace<{ councilQuestions: Page<{ member: { name: string }; answers: Page<{ text: string }>; projects: Page<{ title: string }>; assignments: Page<{ division: { name: string } }> }> }>(`{
      councilQuestions(first: 20, where: { answers: { some: {} }, projects: { some: {} } }) { nodes { subject status member { name term { number } }
        answers { nodes { kind text deliveredOn } } projects { nodes { title status } } assignments { nodes { role division { name } } } } } }`);
    expect(statements.length).toBeLessThanOrEqual(4);
    expect(data.councilQuestions.nodes.length).toBeGreaterThan(0);
    for (const q of data.councilQuestions.nodes) {
      expect(q.member.name).toBeTruthy();
      expect(q.answers.nodes.length).toBeGreaterThan(0);
      expect(q.projects.nodes.length).toBeGreaterThan(0);
    }
  });

  it('given an asset, asked for its links and what stands at their other ends, got two hops in three statements at the most', async () => {
    const { data, statements } = await graph.trace<{ assets: Page<{ name: string; linksTo: Page<{ aAsset: { name: string; linksTo: Page<{ aAsset: { code: string } | null }> } | null }> }> }>(`{
      assets(first: 10, where: { kind: { eq: PC }, linksTo: { some: { aAsset: { linksTo: { some: {} } } } } }) { nodes { name
        linksTo { nodes { kind bandwidth aAsset { name kind linksTo { nodes { kind aAsset { code name } } } } } } } } }`);
    expect(statements.length).toBeLessThanOrEqual(3);
    expect(data.assets.nodes).toHaveLength(10);
    const ends = data.assets.nodes.flatMap(a => a.linksTo.nodes.flatMap(l => l.aAsset?.linksTo.nodes.map(x => x.aAsset?.code) ?? []));
    expect(ends.filter(Boolean).length).toBeGreaterThanOrEqual(10);
  });

  it('given an id, asked by the noun and by node, got the same record; unknown: null', async () => {
    const { projects } = await graph.ask<{ projects: Page<{ id: string }> }>('{ projects(first: 1) { nodes { id } } }');
    const id = projects.nodes[0]!.id;
    const got = await graph.ask<Record<string, unknown>>('query ($id: ID!) { project(id: $id) { id title } node(id: $id) { __typename id ... on Project { title } ... on Division { name } } none: project(id: "Project-999999") { id } }', { id });
    expect(got['node']).toEqual({ __typename: 'Project', ...(got['project'] as object) });
    expect(got['none']).toBeNull();
  });
});

describe('existence', () => {
  it('given a division that a reorganization ended, asked before and after, got it listed only before, and by its id from its first day on', async () => {
    const { source } = graph.app.database;
    await source.query("UPDATE division SET valid_from = '2001-07-01', valid_to = '2002-07-01' WHERE code = 'PARKS'");
    const at = (asOf: string) => graph.ask<{ list: { nodes: { id: string }[] }; of: { nodes: { division: { code: string } }[] } }>(`query ($asOf: Date!) {
      list: divisions(asOf: $asOf, where: { code: { eq: "PARKS" } }) { nodes { id } }
      of: projects(asOf: $asOf, first: 1, where: { division: { code: { eq: "PARKS" } } }) { nodes { division { code } } } }`, { asOf });
    const before = await at('2002-06-30');
    const after = await at('2002-07-01');
    expect([before.list.nodes.length, after.list.nodes.length]).toEqual([1, 0]);
    expect(after.of.nodes[0]?.division.code).toBe('PARKS');
    const id = before.list.nodes[0]!.id;
    const byId = await graph.ask('query ($id: ID!) { later: division(id: $id, asOf: "2002-12-31") { code } first: division(id: $id, asOf: "2001-06-30") { code } }', { id });
    expect(byId).toEqual({ later: { code: 'PARKS' }, first: null });
    await source.query("UPDATE division SET valid_to = NULL WHERE code = 'PARKS'");
  });
});

describe('paging', () => {
  it('given an order with equal values, asked page by page, got every row once', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { projects }: { projects: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } = await graph.ask(
        'query ($after: String) { projects(first: 37, after: $after, orderBy: [{ field: STATUS, direction: DESC }, { field: DIVISION_NAME }]) { nodes { id } pageInfo { hasNextPage endCursor } } }', { after });
      seen.push(...projects.nodes.map(n => n.id));
      after = projects.pageInfo.hasNextPage ? projects.pageInfo.endCursor : null;
    } while (after);
    const { projects } = await graph.ask<{ projects: Page<unknown> }>('{ projects { totalCount } }');
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength(projects.totalCount);
  });
});
