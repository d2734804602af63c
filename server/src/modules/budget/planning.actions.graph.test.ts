// The mid-term plan, investment reviews, the budget cycle, and the records of the budget team.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testGraph, type TestGraph } from '../../testing/graph.js';
import { headOf, onDuty, staffOf } from '../../testing/viewers.js';
import { budgeting, type Budgeting } from './budget.fixture.js';
import { resolved } from './planning.fixture.js';

let g: TestGraph;
let b: Budgeting;
let division: string;
let project: string;
let fund: string;
beforeAll(async () => {
  g = await testGraph();
  b = budgeting(g);
  division = await b.id('divisions', 'FLOOD');
  fund = await b.id('funds', 'GENERAL');
  project = (await g.act<{ project: { id: string } }>('createProject', { code: 'TEST-INVEST', title: '시험 투자사업', kind: 'INVESTMENT', division }, 'project { id }')).project.id;
});
afterAll(() => g.close());

const BILLION = 1_000_000_000;
interface Step { id: string; version: number }

describe('the mid-term plan', () => {
  it('given a new edition, amounts set, replaced and taken out, submitted once it is complete and passed; then it stays', async () => {
    type Plan = { midTermPlan: (Step & { code: string; submittedOn: string | null; amounts: { nodes: { fiscalYear: number; amount: number }[] } }) | null; refused: string[] };
    const SHOWN = 'midTermPlan { id version code submittedOn amounts(orderBy: [{ field: FISCAL_YEAR }]) { nodes { fiscalYear amount } } }';
    const create = (input: object) => g.act<Plan>('createMidTermPlan', { editionYear: 2003, startYear: 2003, endYear: 2007, submissionDueOn: '2003-11-21', ...input }, SHOWN);
    expect((await create({ endYear: 2008 })).refused).toEqual(['endYear: NOT_FIVE_YEARS']);
    let plan = (await create({ supersedes: await b.id('midTermPlans', 'MTP-2002') })).midTermPlan!;
    expect(plan.code).toBe('MTP-2003');
    const field = await b.id('workFields', 'MID-FLOOD');
    const set = (input: object) => g.act<Plan>('setMidTermAmount', { plan: plan.id, version: plan.version, project, fundingSource: 'OWN', fiscalYear: 2003, amount: 100, ...input }, SHOWN);
    expect((await set({})).refused).toEqual(['field: REQUIRED']);
    expect((await set({ field: (await g.ask<{ workFields: { nodes: Step[] } }>('{ workFields(first: 1, where: { scheme: { ne: MID_TERM_PLAN } }) { nodes { id } } }')).workFields.nodes[0]!.id })).refused).toEqual(['field: OTHER_SCHEME']);
    expect((await set({ field, fiscalYear: 2008 })).refused).toEqual(['fiscalYear: OUTSIDE_PLAN']);
    expect((await set({ field, amount: -1 })).refused).toEqual(['amount: NEGATIVE']);
    const first = plan;
    plan = (await set({ field })).midTermPlan!;
    await expect(g.act('setMidTermAmount', { plan: plan.id, version: first.version, project, fundingSource: 'OWN', fiscalYear: 2003, amount: 1 })).rejects.toThrow('CONFLICT');
    for (const fiscalYear of [2004, 2005, 2006]) plan = (await set({ fiscalYear, amount: fiscalYear })).midTermPlan!;
    plan = (await set({ amount: 150 })).midTermPlan!;
    const decision = await resolved(g, 'COM-FINANCE', 'APPROVED', '2002-10-30');
    const submit = (input: object) => g.act<Plan>('submitMidTermPlan', { plan: plan.id, version: plan.version, decision, date: '2002-11-20', ...input }, SHOWN);
    expect((await submit({})).refused).toEqual(['plan: INCOMPLETE']);
    plan = (await set({ fiscalYear: 2007, amount: 7 })).midTermPlan!;
    plan = (await set({ fiscalYear: 2006, amount: 0, fundingSource: 'CITY' })).midTermPlan!;
    expect(plan.amounts.nodes).toEqual([[2003, 150], [2004, 2004], [2005, 2005], [2006, 2006], [2007, 7]].map(([fiscalYear, amount]) => ({ fiscalYear, amount })));
    expect((await submit({ date: '2002-10-29' })).refused).toEqual(['date: TOO_EARLY']);
    expect((await submit({ decision: await resolved(g, 'COM-FINANCE', 'REJECTED', '2002-10-30') })).refused).toEqual(['decision: NOT_PASSED']);
    plan = (await submit({})).midTermPlan!;
    expect(plan.submittedOn).toBe('2002-11-20');
    expect((await set({ amount: 1 })).refused).toEqual(['plan: SUBMITTED']);
    expect((await g.act('updateMidTermPlan', { id: plan.id, version: plan.version, submissionDueOn: '2003-12-01' })).refused).toEqual(['id: SUBMITTED']);
    expect((await g.act('retireMidTermPlan', { id: plan.id, version: plan.version })).refused).toEqual(['id: SUBMITTED']);
  });
});

describe('an investment review', () => {
  type Review = { investmentReview: (Step & { code: string; required: boolean; threshold: { amount: number } }) | null; refused: string[] };
  const SHOWN = 'investmentReview { id version code required threshold { amount } }';
  const open = (input: object = {}, viewer = staffOf(Number(division.split('-')[1]))) => g.act<Review>('openInvestmentReview', { project, targetYear: 2004, totalCost: BILLION, isNew: true, dueOn: '2003-10-31', ...input }, SHOWN, viewer);
  const decide = ({ id, version }: Step, decision: string) => g.act<Review>('decideInvestmentReview', { review: id, version, decision }, SHOWN);

  it('given exactly one billion won, must be reviewed; decided once; opened again only after it was put off', async () => {
    const { investmentReview } = await open();
    expect(investmentReview).toMatchObject({ code: 'INVEST-2004-001', required: true, threshold: { amount: BILLION } });
    expect((await open()).refused).toEqual(['project: OPEN']);
    expect((await decide(investmentReview!, await resolved(g, 'COM-SAVINGS', 'APPROVED', '2002-12-01'))).refused).toEqual(['decision: OTHER_COMMITTEE']);
    const put = (await decide(investmentReview!, await resolved(g, 'COM-INVESTMENT', 'DEFERRED', '2002-12-01'))).investmentReview!;
    expect((await decide(put, await resolved(g, 'COM-INVESTMENT', 'APPROVED', '2002-12-02'))).refused).toEqual(['review: DECIDED']);
    const again = (await open()).investmentReview!;
    expect((await decide(again, await resolved(g, 'COM-INVESTMENT', 'APPROVED', '2002-12-02'))).refused).toEqual([]);
    expect((await open()).refused).toEqual(['project: OPEN']);
  });

  it('given less than that, or work under way, needs no review; given a law that changed, is held against the limit of its day', async () => {
    const decision = await resolved(g, 'COM-INVESTMENT', 'APPROVED', '2002-12-02');
    const less = (await open({ targetYear: 2005, totalCost: BILLION - 1, dueOn: '2004-10-31' })).investmentReview!;
    expect([less.required, (await decide(less, decision)).refused]).toEqual([false, ['review: NOT_REQUIRED']]);
    expect((await open({ targetYear: 2006, isNew: false, dueOn: '2005-10-31' })).investmentReview!.required).toBe(false);
    const { legalThresholds } = await g.ask<{ legalThresholds: { nodes: Step[] } }>('{ legalThresholds(where: { code: { eq: "INVESTMENT_REVIEW_NEW" } }) { nodes { id version } } }');
    const limit = { code: 'INVESTMENT_REVIEW_NEW', name: '투·융자심사 대상 신규사업의 사업비', amount: 2 * BILLION, validFrom: '2006-01-01' };
    const team = onDuty('BUDGET');
    expect((await g.act('createLegalThreshold', limit, '', team)).refused).toEqual(['validFrom: OVERLAPS']);
    expect((await g.act('updateLegalThreshold', { ...legalThresholds.nodes[0]!, amount: 5 }, '', team)).refused).toEqual(['amount: IN_USE']);
    expect((await g.act('updateLegalThreshold', { ...legalThresholds.nodes[0]!, validTo: '2006-01-01' }, '', team)).refused).toEqual([]);
    expect((await g.act('createLegalThreshold', { ...limit, ratio: 0.5 }, '', team)).refused).toEqual(['amount: ONE_OF']);
    expect((await g.act('createLegalThreshold', limit, '', team)).refused).toEqual([]);
    expect((await open({ targetYear: 2007, dueOn: '2006-10-31' })).investmentReview).toMatchObject({ required: false, threshold: { amount: 2 * BILLION } });
    expect((await open({ targetYear: 2008, dueOn: '2001-10-31' })).refused).toEqual(['dueOn: NO_THRESHOLD']);
    expect((await open({ targetYear: 2008, dueOn: '2008-01-01' })).refused).toEqual(['dueOn: TOO_LATE']);
    expect((await open({ targetYear: 2008, totalCost: 0 })).refused).toEqual(['totalCost: NOT_POSITIVE']);
    await expect(open({ targetYear: 2008 }, staffOf(1 + Number(division.split('-')[1])))).rejects.toThrow('FORBIDDEN');
  });
});

describe('budget requests', () => {
  it('given a request within the cycle, adjusted and fixed with its line, got each step in its order', async () => {
    type Request = { budgetRequest: (Step & { code: string; stage: string; final: number | null; line: { id: string } | null }) | null; refused: string[] };
    const SHOWN = 'budgetRequest { id version code stage final line { id } }';
    const cycle = await b.id('budgetCycles', 'CYCLE-2003');
    const ask = (input: object = {}) => g.act<Request>('requestBudget', { cycle, division, fund: 'GENERAL', requested: 1000, date: '2002-08-20', rationale: '시험', ...input }, SHOWN, headOf(Number(division.split('-')[1])));
    expect((await ask({ date: '2002-12-01' })).refused).toEqual(['date: OUTSIDE_CYCLE']);
    expect((await ask({ fund: 'SPECIAL' })).refused).toEqual(['fund: NOT_A_LEAF']);
    expect((await ask({ requested: 0 })).refused).toEqual(['requested: NOT_POSITIVE']);
    const request = (await ask()).budgetRequest!;
    const on = (action: string, r: Step, input: object) => g.act<Request>(action, { request: r.id, version: r.version, ...input }, SHOWN, onDuty('BUDGET'));
    expect((await on('finalizeBudgetRequest', request, { final: 1, date: '2002-11-01' })).refused).toEqual(['request: NOT_ADJUSTED']);
    expect((await on('adjustBudgetRequest', request, { adjusted: 1001, date: '2002-10-01' })).refused).toEqual(['adjusted: OUT_OF_RANGE']);
    expect((await on('adjustBudgetRequest', request, { adjusted: 900, date: '2002-08-19' })).refused).toEqual(['date: TOO_EARLY']);
    const adjusted = (await on('adjustBudgetRequest', request, { adjusted: 900, date: '2002-10-01' })).budgetRequest!;
    const finish = (input: object) => on('finalizeBudgetRequest', adjusted, { final: 800, date: '2002-11-01', ...input });
    const [line, other] = [await b.line('시험 요구', undefined, { fiscalYear: 2003 }), await b.line('시험 다른 해')];
    expect((await finish({})).refused).toEqual(['line: REQUIRED']);
    expect((await finish({ line: other })).refused).toEqual(['line: DOES_NOT_FIT']);
    expect((await finish({ line, final: 0 })).refused).toEqual(['line: REFUSED']);
    expect((await finish({ line, date: '2002-09-30' })).refused).toEqual(['date: TOO_EARLY']);
    const fixed = (await finish({ line })).budgetRequest!;
    expect(fixed).toMatchObject({ stage: 'FINAL', final: 800, line: { id: line } });
    expect((await on('adjustBudgetRequest', fixed, { adjusted: 1, date: '2002-11-02' })).refused).toEqual(['request: FINAL']);
  });
});

describe('records of the budget team', () => {
  it('given a line, got its code by year and division; given a fund with funds under it or shares that are not the whole, refused', async () => {
    const create = (input: object) => g.act<{ budgetLine: { code: string } | null }>('createBudgetLine', { name: '시험', fiscalYear: 2003, side: 'EXPENDITURE', classification: '시험', fund, division, fundingShares: [{ source: 'OWN', share: 1 }], ...input }, 'budgetLine { code }', onDuty('BUDGET'));
    expect((await create({})).budgetLine!.code).toMatch(/^BL-2003-FLOOD-\d{3}$/);
    expect((await create({ side: 'REVENUE' })).budgetLine!.code).toMatch(/^BR-2003-\d{3}$/);
    expect((await create({ fund: await b.id('funds', 'SPECIAL') })).refused).toEqual(['fund: NOT_A_LEAF']);
    expect((await create({ fundingShares: [{ source: 'OWN', share: 0.5 }, { source: 'CITY', share: 0.4 }] })).refused).toEqual(['fundingShares: NOT_ONE']);
    expect((await create({ fundingShares: [{ source: 'NATIONAL', share: 0.5 }, { source: 'CITY', share: 0.3 }, { source: 'OWN', share: 0.2 }] })).refused).toEqual([]);
    await expect(g.act('createBudgetLine', { name: '시험', fiscalYear: 2003, side: 'EXPENDITURE', classification: '시험', fund, division, fundingShares: [] }, '', onDuty('PLANNING'))).rejects.toThrow('FORBIDDEN');
  });

  it('given a fund, keeps its place: none under itself, none under one that holds lines', async () => {
    const { fund: parking } = await g.ask<{ fund: Step }>(`{ fund(id: "${await b.id('funds', 'PARKING')}") { id version } }`);
    expect((await g.act('updateFund', { ...parking, parent: parking.id })).refused).toEqual(['parent: OWN_PARENT']);
    expect((await g.act('updateFund', { ...parking, parent: fund })).refused).toEqual(['parent: HOLDS_LINES']);
    expect((await g.act('updateFund', { ...parking, group: 'PARKING' })).refused).toEqual(['group: NOT_A_GROUP']);
    expect((await g.act('updateFund', { ...parking, name: '주차장특별회계' })).refused).toEqual([]);
  });

  it('given a cycle, got it before its year', async () => {
    const create = (input: object) => g.act<{ budgetCycle: { code: string } | null }>('createBudgetCycle', { fiscalYear: 2004, startsOn: '2003-08-01', endsOn: '2003-11-21', ...input }, 'budgetCycle { code }');
    expect((await create({ endsOn: '2004-01-01' })).refused).toEqual(['endsOn: TOO_LATE']);
    expect((await create({ endsOn: '2003-07-01' })).refused).toEqual(['endsOn: BEFORE_BEGIN']);
    expect((await create({ revenueEstimate: -1 })).refused).toEqual(['revenueEstimate: NEGATIVE']);
    expect((await create({})).budgetCycle!.code).toBe('CYCLE-2004');
  });
});
