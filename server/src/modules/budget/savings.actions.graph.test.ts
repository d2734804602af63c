// Savings from their record to the award that is paid.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testGraph, type TestGraph } from '../../testing/graph.js';
import { onDuty, staffOf } from '../../testing/viewers.js';
import { budgeting, type Budgeting } from './budget.fixture.js';
import { resolved } from './planning.fixture.js';

let g: TestGraph;
let b: Budgeting;
let division: string;
beforeAll(async () => {
  g = await testGraph();
  b = budgeting(g);
  division = await b.id('divisions', 'FLOOD');
});
afterAll(() => g.close());

const granted = { amount: 1000, date: '2002-03-01' };
const record = (input: object) => g.act<{ savingsRecord: { id: string; code: string; target: { code: string } | null } | null }>('recordSavings', { division, kind: 'EXPENDITURE_SAVED', amount: 100, description: '낙찰차액', ...input }, 'savingsRecord { id code target { code } }');
interface Award { savingsAward: { id: string; version: number; code: string; amount: number | null; paidOn: string | null } | null; refused: string[] }
const AWARD = 'savingsAward { id version code amount paidOn }';
const saved = async () => (await record({ amount: 500, date: '2002-08-01' })).savingsRecord!.id;
const propose = async (input: object = {}) => g.act<Award>('proposeSavingsAward', { record: await saved(), division, proposedAmount: 50, date: '2002-09-01', ...input }, AWARD);
const decide = (award: { id: string; version: number }, decision: string | null, amount: number | null) => g.act<Award>('decideSavingsAward', { award: award.id, version: award.version, decision, amount }, AWARD);

describe('recordSavings', () => {
  it('given what a line does not need, got it recorded toward the target of its day; no more than is left', async () => {
    const line = await b.line('시험 절약', granted);
    await b.enter('allotBudget', line, 900, '2002-04-01');
    await b.enter('commitBudget', line, 600, '2002-05-01', '계약');
    const { savingsRecord } = await record({ line, amount: 300, date: '2002-08-01' });
    expect(savingsRecord).toMatchObject({ code: expect.stringMatching(/^SAVED-2002-\d{3}$/), target: { code: 'SAVINGS-2002' } });
    expect((await record({ line, amount: 101, date: '2002-08-02' })).refused).toEqual(['amount: NOT_SPARE']);
    expect((await record({ line, amount: 100, date: '2002-08-02' })).refused).toEqual([]);
    expect((await record({ amount: 10, date: '2002-05-01' })).savingsRecord!.target).toBeNull();
  });

  it('given what does not fit, got which rule', async () => {
    const line = await b.line('시험 절약 2', granted);
    const parks = await b.line('시험 공원', granted, { division: 'PARKS' });
    expect((await record({ line, amount: 0 })).refused).toEqual(['amount: NOT_POSITIVE']);
    expect((await record({ line: parks })).refused).toEqual(['line: OTHER_DIVISION']);
    expect((await record({ line, kind: 'REVENUE_INCREASED' })).refused).toEqual(['line: OTHER_SIDE']);
    expect((await record({ line, date: '2001-12-01' })).refused).toEqual(['line: OTHER_YEAR']);
    const key = Number(division.split('-')[1]);
    await expect(g.act('recordSavings', { division, kind: 'EXPENDITURE_SAVED', amount: 1, description: '시험' }, '', staffOf(key + 1))).rejects.toThrow('FORBIDDEN');
    expect((await g.act('recordSavings', { division, kind: 'EXPENDITURE_SAVED', amount: 1, description: '시험' }, '', staffOf(key))).refused).toEqual([]);
  });
});

describe('an award', () => {
  it('given a proposal, decided and paid, got each step once and in its order', async () => {
    const { savingsAward } = await propose();
    const decision = await resolved(g, 'COM-SAVINGS', 'APPROVED', '2002-10-18');
    const pay = (award: { id: string; version: number }, date: string) => g.act<Award>('paySavingsAward', { award: award.id, version: award.version, date }, AWARD);
    expect((await pay(savingsAward!, '2002-10-30')).refused).toEqual(['award: NOT_GRANTED']);
    expect((await decide(savingsAward!, decision, 51)).refused).toEqual(['amount: OUT_OF_RANGE']);
    expect((await decide(savingsAward!, decision, null)).refused).toEqual(['amount: REQUIRED']);
    expect((await decide(savingsAward!, null, 40)).refused).toEqual(['decision: REQUIRED']);
    const granted = (await decide(savingsAward!, decision, 40)).savingsAward!;
    expect((await decide(granted, decision, 30)).refused).toEqual(['award: DECIDED']);
    expect((await pay(granted, '2002-10-17')).refused).toEqual(['date: TOO_EARLY']);
    const paid = (await pay(granted, '2002-10-30')).savingsAward!;
    expect(paid).toMatchObject({ amount: 40, paidOn: '2002-10-30' });
    expect((await pay(paid, '2002-10-31')).refused).toEqual(['award: PAID']);
  });

  it('given a resolution of another committee, an earlier one, a deferral or a refusal, got what each allows', async () => {
    const award = (await propose()).savingsAward!;
    expect((await decide(award, await resolved(g, 'COM-INVESTMENT', 'APPROVED', '2002-10-18'), 10)).refused).toEqual(['decision: OTHER_COMMITTEE']);
    expect((await decide(award, await resolved(g, 'COM-SAVINGS', 'APPROVED', '2002-08-31'), 10)).refused).toEqual(['decision: TOO_EARLY']);
    expect((await decide(award, await resolved(g, 'COM-SAVINGS', 'DEFERRED', '2002-10-18'), 0)).refused).toEqual(['decision: DEFERRED']);
    const rejected = await resolved(g, 'COM-SAVINGS', 'REJECTED', '2002-10-18');
    expect((await decide(award, rejected, 10)).refused).toEqual(['amount: OUT_OF_RANGE']);
    expect((await decide(award, rejected, 0)).savingsAward).toMatchObject({ amount: 0 });
  });

  it('given a proposal to nobody, to two, of too much, too early or twice, got which rule', async () => {
    const once = await saved();
    const post = (await g.ask<{ posts: { nodes: { id: string }[] } }>('{ posts(first: 1) { nodes { id } } }')).posts.nodes[0]!.id;
    expect((await propose({ division: null })).refused).toEqual(['division: ONE_OF']);
    expect((await propose({ post })).refused).toEqual(['division: ONE_OF']);
    expect((await propose({ proposedAmount: 501 })).refused).toEqual(['proposedAmount: OUT_OF_RANGE']);
    expect((await propose({ date: '2002-07-31' })).refused).toEqual(['date: TOO_EARLY']);
    expect((await propose({ record: once })).refused).toEqual([]);
    expect((await propose({ record: once })).refused).toEqual(['record: PROPOSED']);
    expect((await propose({ record: once, division: null, post })).refused).toEqual([]);
  });
});

describe('savings targets', () => {
  it('given the budget team, got a target of the year; a rate, days or period that cannot be, refused', async () => {
    const create = (input: object) => g.act<{ savingsTarget: { code: string; targetAmount: number } | null }>('createSavingsTarget', { fiscalYear: 2002, division, startsOn: '2002-07-01', endsOn: '2002-12-31', rate: 0.03, baseOn: '2002-06-30', ...input }, 'savingsTarget { code targetAmount }', onDuty('BUDGET'));
    expect((await create({ rate: 3 })).refused).toEqual(['rate: OUT_OF_RANGE']);
    expect((await create({ endsOn: '2002-06-30' })).refused).toEqual(['endsOn: BEFORE_BEGIN']);
    expect((await create({ baseOn: '2001-12-31' })).refused).toEqual(['baseOn: OUTSIDE_YEAR']);
    expect((await create({ division: null })).refused).toEqual(['startsOn: OVERLAPS']);
    const { savingsTarget } = await create({});
    expect(savingsTarget!.code).toBe('SAVINGS-2002-FLOOD');
    expect((await record({ amount: 5, date: '2002-09-01' })).savingsRecord!.target!.code).toBe('SAVINGS-2002-FLOOD');
  });
});
