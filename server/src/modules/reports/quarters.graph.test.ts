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
