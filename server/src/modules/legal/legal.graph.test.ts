// What the graph derives for lawsuits, deadlines and regulations, asked as item II-9 to II-11 and III-council-3 ask it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testGraph, type TestGraph } from '../../testing/graph.js';

let graph: TestGraph;
beforeAll(async () => void (graph = await testGraph()));
afterAll(() => graph.close());

interface Group {
  keys: (string | null)[];
  count: number;
}
interface Groups {
  totalCount: number;
  groups: Group[];
}
const countOf = ({ groups }: { groups: Group[] }, ...keys: (string | null)[]): number => groups.find(g => keys.every((key, i) => g.keys[i] === key))?.count ?? 0;

describe('lawsuits', () => {
  const docket = (asOf: string, by: string) =>
    graph.ask<{ lawsuits: Groups }>(`query ($asOf: Date!) { lawsuits(asOf: $asOf, where: {inDocket: {eq: true}}) { totalCount groups(by: [KIND, ${by}]) { keys count } } }`, { asOf }).then(d => d.lawsuits);

  it('given 30 June 2002, asked for the docket, got the table of II-10', async () => {
    const [receipt, stage, outcome] = await Promise.all(['RECEIPT', 'STAGE', 'OUTCOME'].map(by => docket('2002-06-30', by)));
    const kinds = ['STATE', 'ADMINISTRATIVE', 'CIVIL'];
    const cells = (groups: Groups, values: string[]) => kinds.map(kind => values.map(value => countOf(groups, kind, value)));
    expect(receipt!.totalCount).toBe(139);
    expect(cells(receipt!, ['CARRIED_OVER', 'NEW'])).toEqual([[7, 8], [47, 54], [17, 6]]);
    expect(cells(stage!, ['FIRST', 'SECOND', 'THIRD', 'REMANDED', 'CLOSED'])).toEqual([[8, 0, 0, 0, 7], [30, 7, 0, 1, 63], [8, 0, 1, 0, 14]]);
    expect(cells(outcome!, ['WON', 'WON_BY_WITHDRAWAL', 'LOST', 'OTHER'])).toEqual([[6, 0, 1, 0], [8, 45, 9, 1], [3, 6, 4, 1]]);
  });

  it('given a day of the next year, asked again, got every suit carried over and none closed', async () => {
    const [receipt, stage] = await Promise.all(['RECEIPT', 'STAGE'].map(by => docket('2003-01-02', by)));
    expect(receipt!.groups.map(g => g.keys[1])).toEqual(receipt!.groups.map(() => 'CARRIED_OVER'));
    expect(stage!.groups.some(g => g.keys[1] === 'CLOSED')).toBe(false);
  });

  it('given a day before it was filed, asked for a suit, got none', async () => {
    const { lawsuits } = await graph.ask<{ lawsuits: { totalCount: number } }>('{ lawsuits(asOf: "2002-01-02", where: {filedOn: {gt: "2002-01-02"}}) { totalCount } }');
    expect(lawsuits.totalCount).toBe(0);
  });
});

describe('deadlines', () => {
  it('given a reference date, asked for their state, got due soon from a week ahead and missed from the day after', async () => {
    interface Deadline {
      dueOn: string;
      doneOn: string | null;
      state: string;
    }
    const { deadlines } = await graph.ask<{ deadlines: { nodes: Deadline[] } }>('{ deadlines(asOf: "2002-06-25", first: 100, where: {dueOn: {gte: "2002-06-01", lte: "2002-07-31"}}) { nodes { dueOn doneOn state } } }');
    const expected = ({ dueOn, doneOn }: Deadline) => {
      if (doneOn && doneOn <= '2002-06-25') return 'DONE';
      return dueOn < '2002-06-25' ? 'MISSED' : dueOn <= '2002-07-02' ? 'DUE_SOON' : 'OPEN';
    };
    expect(deadlines.nodes.map(d => d.state)).toEqual(deadlines.nodes.map(expected));
    expect(new Set(deadlines.nodes.map(d => d.state)).size).toBeGreaterThan(2);
  });
});

describe('regulations', () => {
  const inForce = (asOf: string) =>
    graph.ask<{ regulations: Groups }>('query ($asOf: Date!) { regulations(asOf: $asOf, where: {inForce: {eq: true}, texts: {some: {publishedOn: {lte: $asOf}}}}) { totalCount groups(by: [KIND]) { keys count } } }', { asOf }).then(d => d.regulations);

  it('given three days, asked for those in force and online, got 227, 228 and 229', async () => {
    const [march, june, september] = await Promise.all(['2002-03-31', '2002-06-30', '2002-09-30'].map(inForce));
    expect([march, june, september].map(r => r!.totalCount)).toEqual([227, 228, 229]);
    expect([countOf(june!, 'ORDINANCE'), countOf(june!, 'RULE'), countOf(june!, 'DIRECTIVE') + countOf(june!, 'ESTABLISHED_RULE')]).toEqual([105, 79, 44]);
  });

  it('given 30 June 2002, asked for changes by stage, got the 28 promulgated in the year and candidates before them', async () => {
    const { promulgated, open } = await graph.ask<{ promulgated: Groups; open: Groups }>(`{
      promulgated: regulationChanges(asOf: "2002-06-30", where: {stage: {eq: PROMULGATED}, promulgatedOn: {gte: "2002-01-01"}}) { totalCount groups(by: [ACTION]) { keys count } }
      open: regulationChanges(asOf: "2002-06-30", where: {stage: {in: [CANDIDATE, NOTICE, SUBMITTED]}}) { totalCount groups(by: [STAGE]) { keys count } } }`);
    expect([promulgated.totalCount, countOf(promulgated, 'ENACT'), countOf(promulgated, 'AMEND'), countOf(promulgated, null)]).toEqual([28, 1, 9, 18]);
    expect(open.groups.map(g => g.keys[0]).sort()).toEqual(['CANDIDATE', 'NOTICE', 'SUBMITTED']);
  });
});
