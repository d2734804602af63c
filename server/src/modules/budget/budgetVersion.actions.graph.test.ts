// Budget versions: a draft moves nothing, adoption moves exactly its own change, and from then on nothing of it changes.
import { views } from '@gujeong/shared/reports/index';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testGraph, type TestGraph } from '../../testing/graph.js';
import { liaison, onDuty } from '../../testing/viewers.js';
import { budgeting, type Budgeting } from './budget.fixture.js';

let g: TestGraph;
let b: Budgeting;
let session: string;
beforeAll(async () => {
  g = await testGraph();
  b = budgeting(g);
  session = (await g.ask<{ councilSessions: { nodes: { id: string }[] } }>('{ councilSessions(first: 1, orderBy: [{ field: OPENS_ON, direction: DESC }]) { nodes { id } } }')).councilSessions.nodes[0]!.id;
});
afterAll(() => g.close());

interface Version {
  id: string;
  version: number;
  code: string;
  number: number | null;
  title: string;
  status: string;
  change: number;
  bill: { code: string; result: string | null; decidedOn: string | null } | null;
  entries: { nodes: { code: string; amount: number; date: string; counted: boolean; line: { id: string } }[] };
}
interface Answer {
  budgetVersion: Version | null;
  refused: string[];
}
const SHOWN = 'budgetVersion { id version code number title status change bill { code result decidedOn } entries { nodes { code amount date counted line { id } } } }';
type Entries = { line: string; amount: number; description?: string }[];
const draft = (entries: Entries, more: object = {}) => g.act<Answer>('draftBudgetVersion', { fiscalYear: 2002, kind: 'SUPPLEMENTARY', entries, ...more }, SHOWN);
const on = (action: string, { id, version }: Pick<Version, 'id' | 'version'>, more: object = {}) => g.act<Answer>(action, { budgetVersion: id, version, ...more }, SHOWN);
const submit = (v: Version, more: object = {}) => on('submitBudgetVersion', v, { session, ...more });
/** Drafted, submitted and adopted on one day. */
async function adopt(entries: Entries, date = '2002-12-20'): Promise<Answer> {
  const { budgetVersion } = await draft(entries, { date });
  const submitted = await submit(budgetVersion!, { date });
  return on('adoptBudgetVersion', submitted.budgetVersion!, { date });
}

/** Every figure of the two budget tables at the last day of the year; of the table of versions, nothing. */
async function tables(): Promise<Record<string, number | null>> {
  const found: Record<string, number | null> = {};
  for (const view of views.filter(v => v.id === 'budget-execution' || v.id === 'supplementary-budget')) {
    const { layout } = await g.app.reporting.compose(view, '2002-12-31', g.app.context().request);
    for (const row of layout.rows) for (const [column, cell] of Object.entries(row.cells)) found[`${view.id}:${row.id}:${column}`] = cell.value;
  }
  return found;
}
const moved = (before: Record<string, number | null>, after: Record<string, number | null>) =>
  Object.fromEntries(Object.entries(after).filter(([id, v]) => v !== before[id] && !id.endsWith('Rate')).map(([id, v]) => [id, (v ?? 0) - (before[id] ?? 0)]));

const granted = { amount: 5_000_000, date: '2002-03-01' };
const MILLION = 1_000_000;

describe('a supplementary budget', () => {
  it('given a draft, compared and submitted, got no figure moved; adopted, exactly its change in the tables that count it', async () => {
    const [raised, cut] = [await b.line('시험 증액 사업', granted), await b.line('시험 감액 사업', granted)];
    const before = await tables();
    const { budgetVersion: drafted } = await draft([{ line: raised, amount: 7 * MILLION }, { line: cut, amount: -3 * MILLION }]);
    expect(drafted).toMatchObject({ code: '2002-SUPP-2', number: 2, title: '2002년도 제2회 추가경정예산(안)', status: 'DRAFT', change: 4 * MILLION });
    expect(drafted!.entries.nodes.map(e => [e.amount, e.date, e.counted])).toEqual([[7 * MILLION, '2002-12-31', false], [-3 * MILLION, '2002-12-31', false]]);
    expect(moved(before, await tables())).toEqual({});
    const { budgetVersion: submitted } = await submit(drafted!);
    expect(submitted).toMatchObject({ status: 'SUBMITTED', bill: { code: 'BILL-2002-SUPP-2', result: null } });
    expect(moved(before, await tables())).toEqual({});
    const { budgetVersion: adopted } = await on('adoptBudgetVersion', submitted!);
    expect(adopted).toMatchObject({ status: 'ADOPTED', bill: { result: 'PASSED', decidedOn: '2002-12-31' } });
    expect(moved(before, await tables())).toEqual(Object.fromEntries(['total', 'general'].flatMap(row => ['currentTotal', 'budget', 'unallotted'].map(c => [`budget-execution:${row}:${c}`, 4]))));
    expect([(await b.figures(raised))[0], (await b.figures(raised, '2002-12-30'))[0], (await b.figures(cut))[0]]).toEqual([12 * MILLION, 5 * MILLION, 2 * MILLION]);
  });

  it('given an adopted version, got nothing of it changed any more', async () => {
    const adopted = (await g.ask<{ budgetVersions: { nodes: Version[] } }>('{ budgetVersions(where: { code: { eq: "2002-SUPP-2" } }) { nodes { id version entries { nodes { id: id } } } } }')).budgetVersions.nodes[0]!;
    for (const [action, more] of [['reviseBudgetDraft', { entries: [] }], ['submitBudgetVersion', { session }], ['adoptBudgetVersion', {}], ['withdrawBudgetVersion', {}]] as const) {
      expect([action, (await on(action, adopted, more)).refused]).toEqual([action, ['budgetVersion: FROZEN']]);
    }
    const entry = (adopted.entries.nodes[0] as unknown as { id: string }).id;
    expect((await g.act('reverseEntry', { entry, reason: '착오' })).refused).toEqual(['entry: FROZEN']);
    const { budgetVersion } = await g.ask<{ budgetVersion: { history: { nodes: { revision: { id: string } }[] } } }>(`{ budgetVersion(id: "${adopted.id}") { history(first: 1) { nodes { revision { id } } } } }`);
    expect((await g.act('revertRevision', { revision: budgetVersion.history.nodes[0]!.revision.id })).refused).toEqual(['revision: HAS_ITS_OWN_VERB']);
    const { budgetLine } = await g.ask<{ budgetLine: { id: string; version: number } }>(`{ budgetLine: budgetEntry(id: "${entry}") { line { id version } } }`).then(d => ({ budgetLine: (d as unknown as { budgetLine: { line: { id: string; version: number } } }).budgetLine.line }));
    expect((await g.act('updateBudgetLine', { ...budgetLine, fiscalYear: 2003 })).refused).toEqual(['fiscalYear: IN_LEDGER']);
  });

  it('given a cut below what is allotted, refused at adoption, and nothing moved; cut less, adopted', async () => {
    const line = await b.line('시험 배정된 사업', granted);
    await b.enter('allotBudget', line, 4 * MILLION, '2002-12-25');
    const { budgetVersion, refused } = await adopt([{ line, amount: -2 * MILLION }], '2002-12-31');
    expect([refused, budgetVersion]).toEqual([['budgetVersion: OVER_CURRENT'], null]);
    const { budgetVersions } = await g.ask<{ budgetVersions: { nodes: Version[] } }>('{ budgetVersions(where: { code: { eq: "2002-SUPP-3" } }) { nodes { id version status } } }');
    expect(budgetVersions.nodes[0]!.status).toBe('SUBMITTED');
    expect(await b.figures(line)).toEqual([5 * MILLION, 5 * MILLION, 4 * MILLION, 0, 0, 0]);
    expect((await on('withdrawBudgetVersion', budgetVersions.nodes[0]!)).budgetVersion).toMatchObject({ status: 'WITHDRAWN', bill: { result: 'WITHDRAWN' } });
    expect((await adopt([{ line, amount: -1 * MILLION }], '2002-12-31')).budgetVersion).toMatchObject({ status: 'ADOPTED', number: 3, code: '2002-SUPP-3-ALT-1' });
  });

  it('given an adoption dated before a later allotment, refused for that later day', async () => {
    const line = await b.line('시험 뒤에 배정', granted);
    await b.enter('allotBudget', line, 5 * MILLION, '2002-12-31');
    expect((await adopt([{ line, amount: -1 }], '2002-12-31')).refused).toEqual(['budgetVersion: OVER_CURRENT']);
  });
});

describe('drafts', () => {
  it('given drafts of one number, stand side by side; revised, entries of lines that stay keep their voucher', async () => {
    const [one, two, three] = [await b.line('시험 안 1'), await b.line('시험 안 2'), await b.line('시험 안 3')];
    const { budgetVersion: first } = await draft([{ line: one, amount: 10 }, { line: two, amount: 20 }], { date: '2002-12-01', number: 9 });
    const { budgetVersion: second } = await draft([{ line: one, amount: 30 }], { date: '2002-12-01', number: 9, title: '비교안' });
    expect([first!.code, second!.code, second!.title]).toEqual(['2002-SUPP-9', '2002-SUPP-9-ALT-1', '비교안']);
    const { budgetVersion: revised } = await on('reviseBudgetDraft', first!, { entries: [{ line: two, amount: 25, description: '증액 조정' }, { line: three, amount: 40 }], date: '2002-12-10' });
    const voucher = first!.entries.nodes.find(e => e.line.id === two)!.code;
    expect(revised!.entries.nodes.map(e => [e.line.id, e.amount, e.date])).toEqual([[two, 25, '2002-12-01'], [three, 40, '2002-12-10']]);
    expect(revised!.entries.nodes[0]!.code).toBe(voucher);
    await expect(on('reviseBudgetDraft', first!, { entries: [] })).rejects.toThrow('CONFLICT');
    expect((await submit(revised!, { date: '2002-12-05' })).refused).toEqual(['date: TOO_EARLY']);
    expect((await submit(revised!)).refused).toEqual(['budgetVersion: OUT_OF_TURN']);
    expect((await submit((await on('reviseBudgetDraft', revised!, { entries: [], number: 9 })).budgetVersion!)).refused).toEqual(['budgetVersion: EMPTY']);
  });

  it('given two what-ifs compared, got each line under both and totals by fund', async () => {
    const [line, parking] = [await b.line('시험 비교', granted), await b.line('시험 비교 주차장', granted, { fund: 'PARKING', division: 'TRAFFIC-ADMIN' })];
    const { budgetVersion: a } = await draft([{ line, amount: MILLION }]);
    const { budgetVersion: c } = await draft([{ line, amount: -MILLION }, { line: parking, amount: MILLION }]);
    const compare = (version: string, base?: string) => g.ask<{ compareBudgetVersions: { baseOn: string; rows: { line: string; before: number; change: number; after: number; rate: number | null }[]; totals: { side: string; fund: string | null; before: number; change: number; after: number }[] } | null }>(
      'query ($version: ID!, $base: ID) { compareBudgetVersions(version: $version, base: $base) { baseOn rows { line before change after rate } totals { side fund before change after } } }', { version, base });
    const { compareBudgetVersions: alone } = await compare(c!.id);
    expect(alone!.rows).toEqual([
      { line, before: 5 * MILLION, change: -MILLION, after: 4 * MILLION, rate: -0.2 },
      { line: parking, before: 5 * MILLION, change: MILLION, after: 6 * MILLION, rate: 0.2 },
    ]);
    expect(alone!.totals.filter(t => t.change !== 0).map(t => [t.side, t.fund, t.change])).toEqual([['EXPENDITURE', 'GENERAL', -MILLION], ['EXPENDITURE', 'SPECIAL', MILLION], ['EXPENDITURE', 'PARKING', MILLION]]);
    expect((await compare(c!.id, a!.id)).compareBudgetVersions!.rows.map(r => [r.line, r.before, r.after])).toEqual([[line, 6 * MILLION, 4 * MILLION], [parking, 5 * MILLION, 6 * MILLION]]);
    expect((await compare('BudgetVersion-999999')).compareBudgetVersions).toBeNull();
    await expect(compare(c!.id, await b.id('budgetVersions', '2003-ORIGINAL'))).rejects.toThrow('Compare versions of one fiscal year');
  });

  it('given the first supplementary budget of the document, compared with the budget so far, got the printed table', async () => {
    const { compareBudgetVersions } = await g.ask<{ compareBudgetVersions: { baseOn: string; totals: { side: string; fund: string | null; before: number; change: number }[] } }>(
      `{ compareBudgetVersions(version: "${await b.id('budgetVersions', '2002-SUPP-1')}", recordedAt: "${new Date().toISOString()}") { baseOn totals { side fund before change } } }`);
    const changes = compareBudgetVersions.totals.filter(t => t.side === 'EXPENDITURE').map(t => [t.fund, t.change / 1000]);
    expect(compareBudgetVersions.baseOn).toBe('2002-08-31');
    expect(Object.fromEntries(changes)).toEqual({ null: 10_120_681, GENERAL: 10_047_314, SPECIAL: 73_367, MEDICAL_AID: 8_676, RESIDENT_INCOME: 101_559, PARKING: -36_868 });
  });

  it('given what no draft may hold, got which rule', async () => {
    const [line, next] = [await b.line('시험 규칙', granted), await b.line('시험 규칙 2003', undefined, { fiscalYear: 2003 })];
    const refusals: [Entries, object, string][] = [
      [[{ line, amount: 1 }, { line, amount: 2 }], {}, 'entries.1.line: DUPLICATE'],
      [[{ line: next, amount: 1 }], {}, 'entries.0.line: OTHER_YEAR'],
      [[{ line, amount: 0 }], {}, 'entries.0.amount: ZERO'],
      [[{ line: next, amount: -1 }], { kind: 'ORIGINAL', fiscalYear: 2003 }, 'fiscalYear: EXISTS'],
      [[{ line, amount: 1 }], { kind: 'DEEMED' }, 'kind: RECORDED'],
      [[{ line, amount: 1 }], { number: 0 }, 'number: OUT_OF_RANGE'],
      [[{ line, amount: 1 }], { baseOn: '2003-01-01' }, 'baseOn: OUTSIDE_YEAR'],
      [[{ line: next, amount: 1 }], { fiscalYear: 2003 }, 'date: OUTSIDE_YEAR'],
      [[{ line, amount: 1 }], { fiscalYear: 2001 }, 'date: OUTSIDE_YEAR'],
      [[{ line, amount: 1 }], { date: '2003-01-01' }, 'date: FUTURE_DATE'],
    ];
    for (const [entries, more, wanted] of refusals) expect((await draft(entries, more)).refused).toEqual([wanted]);
    await expect(g.act('draftBudgetVersion', { fiscalYear: 2002, kind: 'SUPPLEMENTARY', entries: [] }, '', liaison)).rejects.toThrow('FORBIDDEN');
    expect((await g.act('draftBudgetVersion', { fiscalYear: 2002, kind: 'SUPPLEMENTARY', entries: [] }, '', onDuty('BUDGET'))).refused).toEqual([]);
  });

  it('given an original budget of a coming year, got it drafted, submitted and adopted before its year; one only', async () => {
    const line = await b.line('시험 2004', undefined, { fiscalYear: 2004 });
    const original = () => draft([{ line, amount: 9 * MILLION }], { kind: 'ORIGINAL', fiscalYear: 2004 });
    const [one, two] = [(await original()).budgetVersion!, (await original()).budgetVersion!];
    expect([one.code, two.code, one.entries.nodes]).toEqual(['2004-ORIGINAL', '2004-ORIGINAL-ALT-1', []]);
    const submitted = await submit(one);
    expect((await submit(two)).refused).toEqual(['budgetVersion: EXISTS']);
    expect((await on('adoptBudgetVersion', two)).refused).toEqual(['budgetVersion: NOT_SUBMITTED']);
    expect((await on('adoptBudgetVersion', submitted.budgetVersion!)).budgetVersion).toMatchObject({ status: 'ADOPTED', change: 9 * MILLION });
    expect([(await b.figures(line, '2003-12-31'))[0], (await b.figures(line, '2004-01-01'))[0]]).toEqual([0, 9 * MILLION]);
  });

  it('given a bill that the council has decided otherwise, or on another day, refused', async () => {
    const line = await b.line('시험 의안');
    const { bill } = await g.act<{ bill: { id: string; version: number } | null }>('createBill', { code: 'BILL-TEST-1', title: '시험 예산안', kind: 'BUDGET' }, 'bill { id version }');
    const { budgetVersions } = await g.ask<{ budgetVersions: { nodes: Version[] } }>('{ budgetVersions(where: { status: { eq: SUBMITTED }, fiscalYear: { eq: 2002 } }) { nodes { id version } } }');
    for (const open of budgetVersions.nodes) await on('withdrawBudgetVersion', open);
    const { budgetVersion } = await draft([{ line, amount: MILLION }], { date: '2002-12-31' });
    expect((await on('submitBudgetVersion', budgetVersion!)).refused).toEqual(['session: REQUIRED']);
    const submitted = (await on('submitBudgetVersion', budgetVersion!, { bill: bill!.id })).budgetVersion!;
    await g.app.database.source.query("UPDATE bill SET decided_on = '2002-12-30', result = 'REJECTED' WHERE code = 'BILL-TEST-1'");
    expect((await on('adoptBudgetVersion', submitted)).refused).toEqual(['budgetVersion: BILL_REJECTED']);
    await g.app.database.source.query("UPDATE bill SET result = 'AMENDED' WHERE code = 'BILL-TEST-1'");
    expect((await on('adoptBudgetVersion', submitted)).refused).toEqual(['date: OTHER_DAY']);
  });
});

describe('recordDeemed', () => {
  it('given grants of a day, got a version with the next number that counts from that day', async () => {
    const line = await b.line('시험 간주');
    const { budgetVersion } = await g.act<Answer>('recordDeemed', { fiscalYear: 2002, date: '2002-11-01', entries: [{ line, amount: 500 }] }, SHOWN);
    expect(budgetVersion).toMatchObject({ status: 'ADOPTED', title: `2002년도 제${budgetVersion!.number}회 간주처리예산` });
    expect([(await b.figures(line, '2002-10-31'))[0], (await b.figures(line, '2002-11-01'))[0]]).toEqual([0, 500]);
    const deem = (more: object) => g.act('recordDeemed', { fiscalYear: 2002, date: '2002-11-01', entries: [{ line, amount: 500 }], ...more }).then(a => a.refused);
    expect(await deem({ entries: [{ line, amount: -500 }] })).toEqual(['entries.0.amount: NOT_POSITIVE']);
    expect(await deem({ entries: [] })).toEqual(['entries: REQUIRED']);
    expect(await deem({ date: '2001-11-01' })).toEqual(['date: OUTSIDE_YEAR']);
    expect(await deem({ fiscalYear: 1999, date: '1999-11-01' })).toEqual(['fiscalYear: NO_ORIGINAL']);
  });
});
