// Budget: the figures of II-6 and II-7 over the draft, the ledger's invariants on every day, and what hangs on the ledger.
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { addDays } from './random.js';
import { Draft, type DraftRow } from './draft.js';
import { readDocument } from './document.js';
import { generateBudget } from './budget.js';
import { generateOrganization } from './organization.js';
import { generateWorkplan } from './workplan.js';

let draft: Draft;
/** Entries of each line, as the graph counts them: dated by the day, and of no version, an adopted one or a deemed one. */
let entriesOf: Map<string, DraftRow[]>;
let lines: DraftRow[];

beforeAll(() => {
  draft = new Draft();
  readDocument(draft);
  generateOrganization(draft);
  generateWorkplan(draft);
  generateBudget(draft);
  lines = draft.rows('BudgetLine');
  entriesOf = new Map(lines.map(l => [l.key, []]));
  for (const entry of draft.rows('BudgetEntry')) entriesOf.get(String(entry.line))!.push(entry);
});

const counted = (entry: DraftRow, day: string): boolean => {
  if (String(entry.date) > day) return false;
  if (!entry.budgetVersion) return true;
  const version = draft.get('BudgetVersion', String(entry.budgetVersion));
  return version.kind === 'DEEMED' || (version.adoptedOn !== undefined && String(version.adoptedOn) <= day);
};
const sumOf = (line: DraftRow, day: string, kinds: readonly string[]): number =>
  entriesOf.get(line.key)!.reduce((sum, e) => (kinds.includes(String(e.kind)) && counted(e, day) ? sum + Number(e.amount) : sum), 0);
const BUDGET = ['ORIGINAL', 'DEEMED', 'SUPPLEMENTARY', 'TRANSFER'];
const total = (day: string, fund: string, ...kinds: string[]): number =>
  lines.filter(l => l.fiscalYear === 2002 && l.side === 'EXPENDITURE' && (fund === 'SPECIAL' ? l.fund !== 'GENERAL' : l.fund === fund)).reduce((sum, l) => sum + sumOf(l, day, kinds), 0);
const FUNDS = ['GENERAL', 'MEDICAL_AID', 'RESIDENT_INCOME', 'PARKING'];
const thousands = (day: string, ...kinds: string[]): number[] => FUNDS.map(f => total(day, f, ...kinds) / 1000);
const groups = (day: string, ...kinds: string[]): number[] => ['GENERAL', 'SPECIAL'].map(f => total(day, f, ...kinds));

describe('II-7 on 31 August, before the supplementary budget is adopted', () => {
  it('has the original and the deemed budget of each fund', () => {
    expect(thousands('2002-08-31', 'ORIGINAL')).toEqual([130_450_000, 15_468, 1_110_784, 32_573_255]);
    expect(thousands('2002-08-31', 'DEEMED')).toEqual([6_954_787, 13_452, 0, 1_946_300]);
    expect(thousands('2002-08-31', ...BUDGET)).toEqual([137_404_787, 28_920, 1_110_784, 34_519_555]);
  });

  it('shows the draft, whose entries change each fund but are not counted yet', () => {
    const drafted = draft.rows('BudgetEntry').filter(e => e.budgetVersion === '2002-SUPP-1' && String(e.date) <= '2002-08-31');
    const change = FUNDS.map(f => drafted.filter(e => draft.get('BudgetLine', String(e.line)).fund === f).reduce((sum, e) => sum + Number(e.amount) / 1000, 0));
    expect(change).toEqual([10_047_314, 8_676, 101_559, -36_868]);
    expect(drafted.some(e => counted(e, '2002-08-31'))).toBe(false);
  });

  it('moves by the whole change when the council adopts it', () => {
    expect(thousands('2002-09-26', ...BUDGET)).toEqual([137_404_787, 28_920, 1_110_784, 34_519_555]);
    expect(thousands('2002-09-30', ...BUDGET)).toEqual([147_452_101, 37_596, 1_212_343, 34_482_687]);
  });
});

describe('II-6', () => {
  it('on 30 June has 예산액, 이월 and 배정 of the general and the special accounts', () => {
    expect(groups('2002-06-30', ...BUDGET)).toEqual([137_404_787_000, 35_659_259_000]);
    expect(groups('2002-06-30', 'CARRY_OVER_IN')).toEqual([16_227_000_000, 19_000_000]);
    expect(groups('2002-06-30', 'ALLOTMENT')).toEqual([115_830_000_000, 15_129_000_000]);
  });

  it('on 31 March has part of the deemed budgets and of the allotment', () => {
    const [general = 0, special = 0] = groups('2002-03-31', 'ALLOTMENT');
    expect(general).toBeGreaterThan(40_000_000_000);
    expect(general).toBeLessThan(115_830_000_000);
    expect(special).toBeLessThan(15_129_000_000);
    const deemed = total('2002-03-31', 'GENERAL', 'DEEMED');
    expect(deemed).toBeGreaterThan(0);
    expect(deemed).toBeLessThan(6_954_787_000);
    expect(total('2002-03-31', 'GENERAL', ...BUDGET)).toBe(130_450_000_000 + deemed);
  });

  it('on 30 September has more allotted, committed and paid in both', () => {
    for (const kind of ['ALLOTMENT', 'COMMITMENT', 'EXPENDITURE']) {
      const [earlier, later] = [groups('2002-06-30', kind), groups('2002-09-30', kind)];
      expect(later.every((amount, i) => amount > earlier[i]!)).toBe(true);
    }
  });
});

describe('the lines', () => {
  it('are some 900 to 1,300 on the expenditure side of 2002, on leaf funds, each named and classified down to its 목', () => {
    const year = lines.filter(l => l.fiscalYear === 2002 && l.side === 'EXPENDITURE');
    expect(year.length).toBeGreaterThanOrEqual(900);
    expect(year.length).toBeLessThanOrEqual(1300);
    expect(year.filter(l => !FUNDS.includes(String(l.fund)) || String(l.classification).split('-').length !== 5)).toEqual([]);
    expect(new Set(year.map(l => `${String(l.division)} ${String(l.name)} ${String(l.project ?? '')}`)).size).toBe(year.length);
  });

  it('have shares that add up to the whole', () => {
    for (const line of lines) expect((line.fundingShares as { share: number }[]).reduce((sum, s) => sum + s.share, 0)).toBe(1);
  });

  it('of a plan item hold its 소요예산', () => {
    for (const item of ['ict-1', 'ict-2', 'ict-3', 'ict-4', 'computing-1', 'research-1', 'research-2']) {
      const line = draft.get('BudgetLine', `BL-III-${item}`);
      expect(sumOf(line, '2002-06-30', BUDGET)).toBe(draft.get('Project', `III-${item}`).requiredBudget);
    }
  });

  it('take in as much as they may spend, fund by fund, until the supplementary budget', () => {
    for (const fund of FUNDS) {
      const revenue = lines.filter(l => l.fiscalYear === 2002 && l.side === 'REVENUE' && l.fund === fund).reduce((sum, l) => sum + sumOf(l, '2002-08-31', BUDGET), 0);
      expect(revenue).toBe(total('2002-08-31', fund, ...BUDGET));
    }
  });
});

describe('a project', () => {
  it('commits nothing before it begins', () => {
    const early = lines.filter(l => l.fiscalYear === 2002 && l.project).filter(l => {
      const { startsOn } = draft.get('Project', String(l.project));
      return startsOn && entriesOf.get(l.key)!.some(e => e.kind === 'COMMITMENT' && String(e.date) < String(startsOn));
    });
    expect(early).toEqual([]);
  });
});

describe('the ledger', () => {
  it('keeps 0 ≤ spent ≤ committed ≤ allotted ≤ current on every line on any day', () => {
    const day = fc.integer({ min: 0, max: 850 }).map(n => addDays('2000-12-31', n));
    fc.assert(fc.property(day, on => {
      for (const line of lines) {
        const steps = [0, sumOf(line, on, ['EXPENDITURE']), sumOf(line, on, ['COMMITMENT']), sumOf(line, on, ['ALLOTMENT']), sumOf(line, on, [...BUDGET, 'CARRY_OVER_IN'])];
        if (steps.some((amount, i) => i > 0 && amount < steps[i - 1]!)) throw new Error(`${line.key} on ${on}: ${steps.join(' ≤ ')}`);
        const left = steps[4]! - steps[1]! - sumOf(line, on, ['CARRY_OVER_OUT']);
        if (left < 0) throw new Error(`${line.key} on ${on}: carries forward more than it has.`);
      }
    }), { numRuns: 60, seed: 2002 });
  });

  it('has carry-overs and transfers in pairs that name each other', () => {
    const paired = draft.rows('BudgetEntry').filter(e => ['TRANSFER', 'CARRY_OVER_IN', 'CARRY_OVER_OUT'].includes(String(e.kind)));
    expect(paired.length).toBeGreaterThan(100);
    for (const entry of paired) {
      const other = draft.get('BudgetEntry', String(entry.pair));
      expect(other.pair).toBe(entry.key);
      expect(other.amount).toBe(entry.kind === 'TRANSFER' ? -Number(entry.amount) : entry.amount);
    }
    for (const entry of paired.filter(e => e.kind === 'CARRY_OVER_IN')) {
      const from = draft.get('BudgetLine', String(draft.get('BudgetEntry', String(entry.pair)).line));
      expect(Number(from.fiscalYear) + 1).toBe(draft.get('BudgetLine', String(entry.line)).fiscalYear);
    }
  });

  it('commits within the year and pays before the books close', () => {
    const latest = (kind: string): string => draft.rows('BudgetEntry').filter(e => e.kind === kind && draft.get('BudgetLine', String(e.line)).fiscalYear === 2002).reduce((last, e) => (String(e.date) > last ? String(e.date) : last), '');
    expect(latest('COMMITMENT') <= '2002-12-31').toBe(true);
    expect(latest('EXPENDITURE') > '2002-12-31' && latest('EXPENDITURE') <= '2003-02-28').toBe(true);
  });

  it('gives a version to budget entries and to no others, and reverses an entry by its opposite', () => {
    for (const entry of draft.rows('BudgetEntry')) {
      expect(entry.budgetVersion !== undefined).toBe(['ORIGINAL', 'DEEMED', 'SUPPLEMENTARY'].includes(String(entry.kind)));
      if (entry.reverses) expect(draft.get('BudgetEntry', String(entry.reverses)).amount).toBe(-Number(entry.amount));
    }
  });
});

describe('what hangs on the ledger', () => {
  const saved = (day: string): number =>
    draft.rows('SavingsRecord').filter(r => r.target && r.kind === 'EXPENDITURE_SAVED' && String(r.date) <= day).reduce((sum, r) => sum + Number(r.amount), 0);

  it('saves nothing before July, some by September, and the target of 3,461,280,920 won by the end of the year', () => {
    expect(saved('2002-06-30')).toBe(0);
    expect(saved('2002-09-30')).toBeGreaterThan(500_000_000);
    expect(saved('2002-09-30')).toBeLessThan(3_461_280_920);
    expect(saved('2002-12-31')).toBeGreaterThan(3_461_280_920);
  });

  it('saves only money that a line has and does not commit', () => {
    for (const record of draft.rows('SavingsRecord').filter(r => r.line && r.kind === 'EXPENDITURE_SAVED')) {
      const line = draft.get('BudgetLine', String(record.line));
      const free = sumOf(line, String(record.date), [...BUDGET, 'CARRY_OVER_IN']) - sumOf(line, '2003-12-31', ['COMMITMENT']);
      expect(Number(record.amount)).toBeLessThanOrEqual(free);
    }
  });

  it('pays an award only after its decision and proposes it only after its record', () => {
    for (const award of draft.rows('SavingsAward')) {
      expect(String(draft.get('SavingsRecord', String(award.record)).date) <= String(award.proposedOn)).toBe(true);
      expect(award.amount === undefined).toBe(award.decision === undefined);
      if (award.paidOn) expect(String(draft.get('CommitteeDecision', String(award.decision)).heldOn) < String(award.paidOn)).toBe(true);
      expect(Boolean(award.division) !== Boolean(award.post)).toBe(true);
    }
  });

  it('reviews new projects from one billion won on, one of them of exactly that', () => {
    const threshold = Number(draft.get('LegalThreshold', 'INVESTMENT_REVIEW_NEW').amount);
    const reviews = draft.rows('InvestmentReview');
    expect(reviews.filter(r => r.totalCost === threshold && r.isNew && r.decision)).toHaveLength(1);
    for (const review of reviews) expect(review.decision !== undefined).toBe(review.isNew === true && Number(review.totalCost) >= threshold);
  });

  it('gives every year of the mid-term plan an amount in every field', () => {
    const cells = new Set(draft.rows('MidTermAmount').filter(a => a.plan === 'MTP-2002').map(a => `${String(a.field)} ${String(a.fiscalYear)}`));
    expect(cells.size).toBe(8 * 5);
  });

  it('has the requests for 2003 at every stage in turn, and final amounts that are the 2003 budget, line by line', () => {
    const requests = draft.rows('BudgetRequest');
    const stages = (day: string) => [requests.filter(r => String(r.requestedOn) <= day).length, requests.filter(r => String(r.adjustedOn) <= day).length, requests.filter(r => String(r.finalizedOn) <= day).length];
    expect(stages('2002-07-31')).toEqual([0, 0, 0]);
    expect(stages('2002-08-31')).toEqual([requests.length, 0, 0]);
    expect(stages('2002-10-10')[1]).toBeGreaterThan(0);
    expect(stages('2002-11-21')).toEqual([requests.length, requests.length, requests.length]);
    for (const r of requests) expect(Number(r.requested) >= Number(r.adjusted) && Number(r.adjusted) >= Number(r.final)).toBe(true);
    const entries = draft.rows('BudgetEntry').filter(e => e.budgetVersion === '2003-ORIGINAL');
    expect(requests.filter(r => r.line).map(r => [r.line, r.final])).toEqual(expect.arrayContaining(entries.map(e => [e.line, e.amount])));
    expect(requests.reduce((sum, r) => sum + Number(r.final), 0)).toBe(entries.reduce((sum, e) => sum + Number(e.amount), 0));
    expect(requests.reduce((sum, r) => sum + Number(r.final), 0)).toBe(draft.get('BudgetCycle', 'CYCLE-2003').revenueEstimate);
  });

  it('names only rows that are there', () => {
    const ties = { division: 'Division', line: 'BudgetLine', project: 'Project', fund: 'Fund', target: 'SavingsTarget', record: 'SavingsRecord', post: 'Post', decision: 'CommitteeDecision', plan: 'MidTermPlan', field: 'WorkField', threshold: 'LegalThreshold', cycle: 'BudgetCycle', budgetVersion: 'BudgetVersion', supersedes: 'MidTermPlan', committee: 'Committee' };
    const nouns = ['BudgetLine', 'BudgetEntry', 'BudgetVersion', 'SavingsTarget', 'SavingsRecord', 'SavingsAward', 'MidTermPlan', 'MidTermAmount', 'InvestmentReview'];
    const astray = nouns.flatMap(noun =>
      draft.rows(noun).flatMap(row => Object.entries(ties).filter(([tie, target]) => typeof row[tie] === 'string' && !draft.has(target, row[tie])).map(([tie]) => `${noun} ${row.key}.${tie}`)));
    expect(astray).toEqual([]);
  });
});
