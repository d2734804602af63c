// Groups: counts and sums by keys, with the very records that were counted.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testGraph, type TestGraph } from '../testing/graph.js';

let graph: TestGraph;
beforeAll(async () => void (graph = await testGraph()));
afterAll(() => graph.close());

interface Group { keys: (string | null)[]; count: number; records: { totalCount: number; nodes: { id: string; status: string; field: { code: string } | null }[] }; sum: Record<string, number> }

describe('groups', () => {
  it('given two keys, one behind a relation, asked with records, got as many records as were counted, in one statement more each', async () => {
    const { data, statements } = await graph.trace<{ projects: { totalCount: number; groups: Group[] } }>(`{
      projects(where: { kind: { eq: MAJOR } }, asOf: "2002-06-30") { totalCount groups(by: [STATUS, FIELD_CODE]) { keys count
        records(first: 3, orderBy: [{ field: TITLE }]) { totalCount nodes { id status field { code } } } } } }`);
    const { groups, totalCount } = data.projects;
    expect(totalCount).toBe(252);
    expect(groups.reduce((n, g) => n + g.count, 0)).toBe(252);
    for (const g of groups) {
      expect(g.records.totalCount).toBe(g.count);
      expect(g.records.nodes).toHaveLength(Math.min(3, g.count));
      for (const n of g.records.nodes) expect([n.status, n.field?.code]).toEqual(g.keys);
    }
    // the count, the groups, the records and their counts
    expect(statements).toHaveLength(4);
  });

  it('given money, asked for sum, average, least and greatest, got what the records say', async () => {
    const { budgetEntries } = await graph.ask<{ budgetEntries: { nodes: { amount: number }[]; groups: { count: number; sum: { amount: number }; avg: { amount: number }; min: { amount: number; date: string }; max: { amount: number } }[] } }>(`{
      budgetEntries(where: { budgetVersion: { code: { eq: "2002-SUPP-1" } }, line: { fund: { code: { ne: GENERAL } } } }, first: 100) {
        nodes { amount date } groups(by: []) { count sum { amount } avg { amount } min { amount date } max { amount } } } }`);
    const amounts = budgetEntries.nodes.map(n => n.amount);
    const [group] = budgetEntries.groups;
    expect(amounts.length).toBeLessThan(100);
    expect(group!.count).toBe(amounts.length);
    expect(group!.sum.amount).toBe(amounts.reduce((a, b) => a + b, 0));
    expect(group!.sum.amount).toBe(73_367_000);
    expect(group!.avg.amount).toBeCloseTo(group!.sum.amount / amounts.length, 3);
    expect(group!.min.amount).toBe(Math.min(...amounts));
    expect(group!.max.amount).toBe(Math.max(...amounts));
  });

  it('given dates, asked by month, quarter, half and year, got the parts', async () => {
    const { directives } = await graph.ask<{ directives: Record<string, { keys: string[]; count: number }[]> }>(`{ directives(where: { issuedOn: { gte: "2002-01-01", lte: "2002-06-30" } }, asOf: "2002-06-30") {
      month: groups(by: [ISSUED_ON_MONTH]) { keys count } quarter: groups(by: [ISSUED_ON_QUARTER]) { keys count } half: groups(by: [ISSUED_ON_HALF]) { keys count } year: groups(by: [ISSUED_ON_YEAR]) { keys count } } }`);
    expect(directives['half']).toEqual([{ keys: ['2002-H1'], count: 57 }]);
    expect(directives['year']).toEqual([{ keys: ['2002'], count: 57 }]);
    expect(directives['quarter']!.map(g => g.keys[0])).toEqual(['2002-Q1', '2002-Q2']);
    expect(directives['month']!.every(g => /^2002-0[1-6]$/.test(g.keys[0]!))).toBe(true);
  });

  it('given groups of each parent, asked below a list, got by one statement for all parents', async () => {
    const { data, statements } = await graph.trace<{ divisions: { nodes: { code: string; projects: { totalCount: number; groups: { keys: string[]; count: number }[] } }[] } }>(
      '{ divisions(first: 60) { nodes { code projects { totalCount groups(by: [KIND]) { keys count } } } } }');
    expect(statements).toHaveLength(3);
    for (const d of data.divisions.nodes) expect(d.projects.groups.reduce((n, g) => n + g.count, 0)).toBe(d.projects.totalCount);
  });

  it('given no keys, asked of each parent, got one group of all its records; none where there are none', async () => {
    const { data, statements } = await graph.trace<{ divisions: { nodes: { projects: { totalCount: number; nodes: { linkedBudget: number }[]; groups: { keys: []; count: number; sum: { linkedBudget: number }; avg: { linkedBudget: number }; records: { totalCount: number } }[] } }[] } }>(
      '{ divisions(first: 60) { nodes { projects(first: 100) { totalCount nodes { linkedBudget } groups(by: []) { keys count sum { linkedBudget } avg { linkedBudget } records(first: 1) { totalCount } } } } } }');
    expect(statements).toHaveLength(5);
    const lists = data.divisions.nodes.map(d => d.projects);
    expect(new Set(lists.map(l => l.groups.length))).toEqual(new Set([0, 1]));
    for (const { totalCount, nodes, groups: [all] } of lists) {
      const sum = nodes.reduce((n, p) => n + p.linkedBudget, 0);
      if (!all) expect(totalCount).toBe(0);
      else expect(all).toMatchObject({ keys: [], count: totalCount, sum: { linkedBudget: sum }, records: { totalCount } });
      if (all) expect(all.avg.linkedBudget).toBeCloseTo(sum / totalCount, 2);
    }
  });

  it('given a boolean, a day behind a relation and an unset value as keys, asked, got them as such', async () => {
    const { lawsuits, projects } = await graph.ask<Record<'lawsuits' | 'projects', { groups: { keys: unknown[]; count: number }[] }>>('{ lawsuits(asOf: "2002-06-30") { groups(by: [IN_DOCKET]) { keys count } } projects(where: { partOf: {} }) { groups(by: [PART_OF_STARTS_ON, PART_OF_STARTS_ON_HALF, PART_OF_REQUIRED_BUDGET]) { keys count } } }');
    expect(lawsuits.groups.map(x => x.keys)).toEqual([[false], [true]]);
    expect(projects.groups.length).toBeGreaterThan(0);
    for (const { keys: [day, half, budget] } of projects.groups) {
      expect(half).toBe(day === null ? null : `${String(day).slice(0, 4)}-H${String(day).slice(5, 7) <= '06' ? 1 : 2}`);
      expect(budget === null || typeof budget === 'number').toBe(true);
    }
  });

  it('given a name that two paths make, asked, got the attribute of the record itself', async () => {
    const { regulationChanges } = await graph.ask<{ regulationChanges: { groups: { keys: string[]; records: { nodes: { regulationKind: string }[] } }[] } }>('{ regulationChanges { groups(by: [REGULATION_KIND]) { keys records(first: 100) { nodes { regulationKind } } } } }');
    for (const { keys, records } of regulationChanges.groups) for (const { regulationKind } of records.nodes) expect(regulationKind).toBe(keys[0]);
  });

  it('given a to-one relation as a key, asked, got ids that open the records', async () => {
    const { projects } = await graph.ask<{ projects: { totalCount: number; groups: { keys: (string | null)[]; count: number; records: { totalCount: number; nodes: { division: { id: string } | null }[] } }[] } }>(
      '{ projects(where: { kind: { eq: MAJOR } }) { totalCount groups(by: [DIVISION]) { keys count records(first: 1) { totalCount nodes { division { id } } } } } }');
    expect(projects.groups.reduce((n, g) => n + g.count, 0)).toBe(projects.totalCount);
    for (const g of projects.groups) expect([g.records.nodes[0]!.division?.id ?? null, g.records.totalCount]).toEqual([g.keys[0], g.count]);
    const { division } = await graph.ask<{ division: { name: string } }>('query ($id: ID!) { division(id: $id) { name } }', { id: projects.groups.find(g => g.keys[0])!.keys[0] });
    expect(division.name).toBeTruthy();
  });

  it('given having and an order by count, asked together, got the greater groups first', async () => {
    const { projects } = await graph.ask<{ projects: { groups: { count: number }[] } }>('{ projects(where: { kind: { eq: MAJOR } }) { groups(by: [DIVISION_CODE], having: { count: { gt: 5 } }, orderBy: [{ direction: DESC }]) { keys count } } }');
    const counts = projects.groups.map(g => g.count);
    expect(counts.length).toBeGreaterThan(3);
    expect(Math.min(...counts)).toBeGreaterThan(5);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    const sums = await graph.ask<{ budgetLines: { groups: { keys: string[]; sum: { current: number } }[] } }>('{ budgetLines(where: { fiscalYear: { eq: 2002 }, side: { eq: EXPENDITURE } }, asOf: "2002-06-30") { groups(by: [FUND_GROUP], having: { sum: { current: { gt: 100000000000 } } }) { keys sum { current } } } }');
    expect(sums.budgetLines.groups).toEqual([{ keys: ['GENERAL'], sum: { current: 153_631_787_000 } }]);
  });

  it('given nothing that meets the filter, asked for groups, got none', async () => {
    const { projects } = await graph.ask<{ projects: object }>('{ projects(where: { code: { eq: "none" } }) { totalCount a: groups(by: [STATUS]) { count } b: groups(by: []) { count } } }');
    expect(projects).toEqual({ totalCount: 0, a: [], b: [] });
  });
});
