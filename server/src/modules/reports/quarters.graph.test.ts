// At the end of each quarter every table adds up, and what is counted since New Year has only grown.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testGraph, type TestGraph } from '../../testing/graph.js';

let graph: TestGraph;
beforeAll(async () => void (graph = await testGraph()));
afterAll(() => graph.close());

const QUARTERS = ['2002-03-31', '2002-06-30', '2002-09-30', '2002-12-31'];

/** Figures that may only grow within the year: counts and sums of what has happened since 1 January. */
const GROWING = [
  'mayor-directives:count:total', 'budget-execution:total:allotted', 'budget-execution:general:allotted', 'council-questions:total:questions', 'council-questions:total:members',
  'regulation-maintenance:maintained:count', 'litigation:total:receivedSubtotal', 'litigation:total:filed2002', 'litigation:total:closedSubtotal', 'training-result:total:actualSessions',
  'training-result:total:actualPersons', 'homepage:internetPetitions:count', 'homepage:publicity:count', 'edocuments:documents:value', 'facilities:pcTotal:quantity', 'facilities:lanLines:quantity',
];

const valueAt = async (id: string, asOf: string): Promise<number> => {
  const [view, row, column] = id.split(':') as [string, string, string];
  const { layout } = await graph.app.reporting.compose(graph.app.reporting.view(view), asOf, graph.app.context().request);
  return layout.rows.find(r => r.id === row)!.cells[column]!.value ?? 0;
};

describe('the quarters of 2002', () => {
  it.each(QUARTERS)('given the tables of %s, checked against each other, got no identity broken but the one of unstated actions', async asOf => {
    const checks = await graph.app.reporting.checks(graph.app.context().request, asOf);
    const holds = checks.filter(c => c.verdict === 'HOLDS');
    expect(checks.filter(c => c.verdict === 'BROKEN').map(c => `${c.number} ${c.arithmetic}`).filter(t => !/^(51|91) /.test(t))).toEqual([]);
    expect(holds.length).toBeGreaterThan(110);
  });

  it.each(GROWING)('given %s, asked at each quarter, got more each time', async id => {
    const values: number[] = [];
    for (const asOf of QUARTERS) values.push(await valueAt(id, asOf));
    expect(values).toEqual([...values].sort((a, b) => a - b));
    expect(new Set(values).size).toBe(4);
  });
});

describe('another date than the item\'s own', () => {
  it('given II-6 of September, asked for its checks, got those of the figures shown, not those of the print', async () => {
    const { data } = await graph.send('{ own: report(view: "budget-execution") { checks { number verdict } } later: report(view: "budget-execution", asOf: "2002-09-30") { checks { number verdict arithmetic } } }');
    const { own, later } = data as Record<'own' | 'later', { checks: { number: number; verdict: string; arithmetic: string }[] }>;
    expect(own.checks.find(c => c.number === 51)?.verdict).toBe('BROKEN');
    expect(later.checks.find(c => c.number === 48)?.arithmetic).not.toContain('130,959');
    expect(later.checks.filter(c => c.number >= 37 && c.number <= 47).map(c => c.verdict)).toEqual(Array(11).fill('HOLDS'));
  });

  it('given the first days of the year, asked for II-2, got projects not yet assessed in a column of their own, and a row that adds up', async () => {
    for (const asOf of ['2002-01-15', '2002-03-20']) {
      const { layout } = await graph.app.reporting.compose(graph.app.reporting.view('major-projects-progress'), asOf, graph.app.context().request);
      const { total, ...parts } = layout.rows[0]!.cells;
      expect(Object.values(parts).reduce((sum, c) => sum + (c.value ?? 0), 0)).toBe(total!.value);
      expect(layout.columns.at(-1)?.id).toBe('unassessed');
    }
  });
});
