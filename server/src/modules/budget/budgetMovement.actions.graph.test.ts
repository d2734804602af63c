// Transfers, carry-over and reversals: both halves, or neither.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testGraph, type TestGraph } from '../../testing/graph.js';
import { budgeting, type Budgeting } from './budget.fixture.js';

let g: TestGraph;
let b: Budgeting;
beforeAll(async () => {
  g = await testGraph();
  b = budgeting(g);
});
afterAll(() => g.close());

const granted = { amount: 1000, date: '2002-03-01' };
interface Half {
  id: string;
  kind: string;
  date: string;
  amount: number;
  description: string;
  pair: { id: string } | null;
  line: { id: string };
}
const HALVES = 'budgetEntries { id kind date amount description pair { id } line { id } }';
const transfer = (from: string, to: string, amount: number, date = '2002-06-01') =>
  g.act<{ budgetEntries: Half[] | null }>('transferBudget', { from, to, amount, date, reason: '집행잔액 활용' }, HALVES);
const carry = (line: string, nextLine: string, amount: number, kind = 'SPECIFIED') =>
  g.act<{ budgetEntries: Half[] | null }>('carryOver', { line, nextLine, amount, kind }, HALVES);
const reverse = (entry: string, date = '2002-12-31') => g.act<{ budgetEntry: { amount: number; reverses: { id: string }; pair: Half | null } | null }>('reverseEntry', { entry, date, reason: '착오' }, 'budgetEntry { amount reverses { id } pair { id amount line { id } } }');

describe('transferBudget', () => {
  it('given two lines of a fund, got a pair that sums to 0, each half naming the other', async () => {
    const [from, to] = [await b.line('시험 감액', granted), await b.line('시험 증액', granted)];
    const { budgetEntries, refused } = await transfer(from, to, 400);
    const [out, into] = budgetEntries!;
    expect(refused).toEqual([]);
    expect([out!.amount, into!.amount, out!.pair!.id, into!.pair!.id, into!.line.id]).toEqual([-400, 400, into!.id, out!.id, to]);
    expect([await b.figures(from), await b.figures(to)]).toEqual([[600, 600, 0, 0, 0, 0], [1400, 1400, 0, 0, 0, 0]]);
  });

  it('given what may not move, got which rule', async () => {
    const [from, to] = [await b.line('시험 감액 2', granted), await b.line('시험 증액 2', granted)];
    const bare = await b.line('시험 예산 밖');
    const parking = await b.line('시험 주차장', granted, { fund: 'PARKING', division: 'TRAFFIC-ADMIN' });
    const next = await b.line('시험 다음 해', undefined, { fiscalYear: 2003 });
    await b.enter('allotBudget', from, 700, '2002-08-01');
    expect((await transfer(from, to, 301)).refused).toEqual(['amount: OVER_CURRENT']);
    expect((await transfer(from, to, 1, '2002-02-01')).refused).toEqual(['to: NO_BUDGET']);
    expect((await transfer(from, bare, 1)).refused).toEqual(['to: NO_BUDGET']);
    expect((await transfer(from, parking, 1)).refused).toEqual(['to: OTHER_FUND']);
    expect((await transfer(from, next, 1)).refused).toEqual(['to: OTHER_YEAR']);
    expect((await transfer(from, from, 1)).refused).toEqual(['to: SAME_LINE']);
    expect((await transfer(from, await b.line('시험 세입 과목', granted, { side: 'REVENUE' }), 1)).refused).toEqual(['to: REVENUE_LINE']);
    expect((await transfer(from, to, 300)).refused).toEqual([]);
  });
});

describe('carryOver', () => {
  it('given what a line has left, got it out of the year on its last day and into the next on its first', async () => {
    const [line, next] = [await b.line('시험 이월', granted), await b.line('시험 이월 2003', undefined, { fiscalYear: 2003 })];
    const { budgetEntries } = await carry(line, next, 300);
    expect(budgetEntries!.map(({ kind, date, amount, description }) => [kind, date, amount, description])).toEqual([
      ['CARRY_OVER_OUT', '2002-12-31', 300, '2003년도로 명시이월'], ['CARRY_OVER_IN', '2003-01-01', 300, '2002년도에서 명시이월'],
    ]);
    expect([await b.figures(line), await b.figures(next, '2003-01-01')]).toEqual([[1000, 1000, 0, 0, 0, 300], [0, 300, 0, 0, 0, 0]]);
  });

  it('given a line that was paid from, got no more carried than is left; for an incident, no more than is committed and not paid', async () => {
    const [line, next] = [await b.line('시험 이월 3', granted), await b.line('시험 이월 3 2003', undefined, { fiscalYear: 2003 })];
    await b.enter('allotBudget', line, 900, '2002-04-01');
    await b.enter('commitBudget', line, 700, '2002-05-01', '계약');
    await b.enter('spendBudget', line, 400, '2002-06-01', '선금');
    expect((await carry(line, next, 301, 'INCIDENT')).refused).toEqual(['amount: NOT_COMMITTED']);
    expect((await carry(line, next, 601)).refused).toEqual(['amount: OVER_LEFT']);
    expect((await carry(line, next, 600)).refused).toEqual([]);
    expect((await b.enter('spendBudget', line, 1, '2002-12-31', '잔금')).refused).toEqual(['amount: OVER_LEFT']);
    expect((await carry(line, await b.line('시험 같은 해', granted), 1)).refused).toEqual(['nextLine: NOT_NEXT_YEAR']);
    expect((await carry(line, await b.line('시험 다른 회계', undefined, { fiscalYear: 2003, fund: 'PARKING' }), 1)).refused).toEqual(['nextLine: OTHER_FUND']);
    expect((await carry(next, await b.line('시험 2004', undefined, { fiscalYear: 2004 }), 1)).refused).toEqual(['line: YEAR_NOT_OVER']);
  });
});

describe('reverseEntry', () => {
  it('given a mistaken payment, got its opposite, once', async () => {
    const line = await b.line('시험 정정', granted);
    await b.enter('allotBudget', line, 500, '2002-04-01');
    await b.enter('commitBudget', line, 500, '2002-04-02', '계약');
    const paid = (await b.enter('spendBudget', line, 200, '2002-04-03', '대금')).budgetEntry!.id;
    expect((await reverse(paid, '2002-04-02')).refused).toEqual(['date: BEFORE_ENTRY']);
    const { budgetEntry } = await reverse(paid, '2002-04-10');
    expect(budgetEntry).toMatchObject({ amount: -200, reverses: { id: paid }, pair: null });
    expect((await reverse(paid)).refused).toEqual(['entry: REVERSED']);
    const { budgetEntry: found } = await g.ask<{ budgetEntry: { reversedBy: { nodes: { id: string }[] } } }>(`{ budgetEntry(id: "${paid}") { reversedBy { nodes { id } } } }`);
    expect((await reverse(found.reversedBy.nodes[0]!.id)).refused).toEqual(['entry: IS_REVERSAL']);
    expect(await b.figures(line)).toEqual([1000, 1000, 500, 500, 0, 0]);
  });

  it('given an allotment that is committed since, refused; given an entry of an adopted budget, refused', async () => {
    const line = await b.line('시험 정정 2', granted);
    const allotted = (await b.enter('allotBudget', line, 500, '2002-04-01')).budgetEntry!.id;
    await b.enter('commitBudget', line, 1, '2002-04-02', '계약');
    expect((await reverse(allotted)).refused).toEqual(['entry: OVER_ALLOTTED']);
    const { budgetLine } = await g.ask<{ budgetLine: { entries: { nodes: { id: string }[] } } }>(`{ budgetLine(id: "${line}") { entries(where: { kind: { eq: DEEMED } }) { nodes { id } } } }`);
    expect((await reverse(budgetLine.entries.nodes[0]!.id)).refused).toEqual(['entry: FROZEN']);
  });

  it('given one half of a transfer, got both reversed as a pair; refused where the other line has used it', async () => {
    const [from, to] = [await b.line('시험 감액 3', granted), await b.line('시험 증액 3', granted)];
    const [, into] = (await transfer(from, to, 400)).budgetEntries!;
    await b.enter('allotBudget', to, 1001, '2002-07-01');
    expect((await reverse(into!.id)).refused).toEqual(['entry: OVER_CURRENT']);
    await b.enter('recallAllotment', to, 1, '2002-07-02');
    const { budgetEntry } = await reverse(into!.id);
    expect(budgetEntry).toMatchObject({ amount: -400, pair: { amount: 400, line: { id: from } } });
    expect([await b.figures(from), await b.figures(to)]).toEqual([[1000, 1000, 0, 0, 0, 0], [1000, 1000, 1000, 0, 0, 0]]);
  });
});
