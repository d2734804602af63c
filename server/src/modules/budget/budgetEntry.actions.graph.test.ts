// The ledger's verbs: what they enter, and every rule that refuses them.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testGraph, type TestGraph } from '../../testing/graph.js';
import { headOf, liaison, onDuty, reader, staffOf } from '../../testing/viewers.js';
import { budgeting, type Budgeting } from './budget.fixture.js';

let g: TestGraph;
let b: Budgeting;
beforeAll(async () => {
  g = await testGraph();
  b = budgeting(g);
});
afterAll(() => g.close());

const granted = { amount: 1000, date: '2002-03-01' };
const key = (id: string): number => Number(id.split('-')[1]);

describe('allot, commit, pay on one line', () => {
  it('given budget, allotted, committed and paid, then each taken back in part, got the sums of each day', async () => {
    const line = await b.line('시험 집행', granted);
    const steps: [string, number, string][] = [
      ['allotBudget', 800, '2002-03-05'], ['commitBudget', 700, '2002-04-01'], ['spendBudget', 600, '2002-05-01'],
      ['refundExpenditure', 100, '2002-06-01'], ['releaseBudgetCommitment', 150, '2002-06-02'], ['recallAllotment', 200, '2002-06-03'],
    ];
    for (const [verb, amount, date] of steps) expect((await b.enter(verb, line, amount, date, '시험')).refused).toEqual([]);
    expect(await b.figures(line, '2002-05-31')).toEqual([1000, 1000, 800, 700, 600, 0]);
    expect(await b.figures(line)).toEqual([1000, 1000, 600, 550, 500, 0]);
  });

  it('given entries, got vouchers of the year one after the other, their signs, and a usual description', async () => {
    const line = await b.line('시험 전표', granted);
    const one = await g.act<{ budgetEntry: { code: string; description: string } }>('allotBudget', { line, amount: 10 }, 'budgetEntry { code date description }');
    const two = await b.enter('recallAllotment', line, 4, '2002-12-31');
    expect(one.budgetEntry).toMatchObject({ date: '2002-12-31', description: '예산배정' });
    expect(two.budgetEntry!.amount).toBe(-4);
    expect(Number(two.budgetEntry!.code.slice(5))).toBe(Number(one.budgetEntry.code.slice(5)) + 1);
  });

  it('given what passes a rule, got which rule, on its own day or a later one, and nothing changed', async () => {
    const line = await b.line('시험 한도', granted);
    await b.enter('allotBudget', line, 800, '2002-04-01');
    await b.enter('commitBudget', line, 500, '2002-05-01', '계약');
    await b.enter('spendBudget', line, 400, '2002-06-01', '대금');
    const refusals: [string, number, string, string][] = [
      ['allotBudget', 201, '2002-07-01', 'amount: OVER_CURRENT'],
      ['allotBudget', 1, '2002-02-28', 'line: NO_BUDGET'],
      ['allotBudget', 201, '2002-03-15', 'amount: OVER_CURRENT'],
      ['recallAllotment', 301, '2002-07-01', 'amount: OVER_ALLOTTED'],
      ['recallAllotment', 301, '2002-04-15', 'amount: OVER_ALLOTTED'],
      ['commitBudget', 301, '2002-07-01', 'amount: OVER_ALLOTTED'],
      ['commitBudget', 1, '2002-03-31', 'amount: OVER_ALLOTTED'],
      ['releaseBudgetCommitment', 101, '2002-07-01', 'amount: OVER_COMMITTED'],
      ['spendBudget', 101, '2002-07-01', 'amount: OVER_COMMITTED'],
      ['spendBudget', 1, '2002-04-30', 'amount: OVER_COMMITTED'],
      ['refundExpenditure', 401, '2002-07-01', 'amount: BELOW_ZERO'],
      ['refundExpenditure', 1, '2002-05-31', 'amount: BELOW_ZERO'],
      ['allotBudget', 0, '2002-07-01', 'amount: NOT_POSITIVE'],
      ['spendBudget', -5, '2002-07-01', 'amount: NOT_POSITIVE'],
      ['allotBudget', 1, '2001-12-31', 'date: OUTSIDE_YEAR'],
      ['allotBudget', 1, '2003-01-02', 'date: FUTURE_DATE'],
    ];
    for (const [verb, amount, date, wanted] of refusals) expect([verb, amount, date, (await b.enter(verb, line, amount, date, '시험')).refused]).toEqual([verb, amount, date, [wanted]]);
    expect(await b.figures(line)).toEqual([1000, 1000, 800, 500, 400, 0]);
  });

  it('given a line of revenue or without any budget, refused; given a payment of the year before in its closing weeks, taken', async () => {
    const revenue = await b.line('시험 세입', granted, { side: 'REVENUE' });
    const bare = await b.line('시험 무예산');
    expect((await b.enter('allotBudget', revenue, 1, '2002-04-01')).refused).toEqual(['line: REVENUE_LINE']);
    expect((await b.enter('allotBudget', bare, 1, '2002-04-01')).refused).toEqual(['line: NO_BUDGET']);
    const { budgetLines } = await g.ask<{ budgetLines: { nodes: { id: string }[] } }>('{ budgetLines(where: { fiscalYear: { eq: 2001 } }, first: 1) { nodes { id } } }');
    const last = budgetLines.nodes[0]!.id;
    expect((await b.enter('spendBudget', last, 1, '2002-02-28', '잔금')).refused).toEqual([]);
    expect((await b.enter('spendBudget', last, 1, '2002-03-01', '잔금')).refused).toEqual(['date: OUTSIDE_YEAR']);
    expect((await b.enter('commitBudget', last, 1, '2002-01-15', '계약')).refused).toEqual(['date: OUTSIDE_YEAR']);
  });

  it('given parallel allotments that together exceed the line, got exactly those that fit', async () => {
    const line = await b.line('시험 동시 배정', granted);
    const answers = await Promise.all(Array.from({ length: 9 }, () => b.enter('allotBudget', line, 300, '2002-05-01')));
    expect(answers.filter(a => a.refused.length === 0)).toHaveLength(3);
    expect(answers.filter(a => a.refused[0] === 'amount: OVER_CURRENT')).toHaveLength(6);
    expect(await b.figures(line)).toEqual([1000, 1000, 900, 0, 0, 0]);
  });
});

describe('who may', () => {
  it('given the budget team, may all; staff commit on lines of their own division; others nothing', async () => {
    const line = await b.line('시험 권한', granted);
    const [flood, parks] = [key(await b.id('divisions', 'FLOOD')), key(await b.id('divisions', 'PARKS'))];
    const as = (viewer: typeof liaison, verb: string, amount: number) => g.act(verb, { line, amount, date: '2002-06-01', description: '시험' }, '', viewer).then(a => a.refused, (e: Error) => e.message.split(' ')[0]);
    expect(await as(onDuty('BUDGET'), 'allotBudget', 100)).toEqual([]);
    expect(await as(staffOf(flood), 'commitBudget', 10)).toEqual([]);
    expect(await as(headOf(parks), 'commitBudget', 10)).toBe('FORBIDDEN');
    for (const viewer of [staffOf(flood), onDuty('PLANNING'), liaison, reader]) expect(await as(viewer, 'spendBudget', 1)).toBe('FORBIDDEN');
  });
});
