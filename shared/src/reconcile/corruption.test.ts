// One cell at a time is made wrong: the checks of that cell must notice, no other may, and the cell must be found again.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsOf, type Key } from './figures.js';
import { numbersWith, reconcilePrinted, reported, touches, valueOf } from './documentFigures.fixture.js';
import type { CheckResult } from './reconcile.js';

fc.configureGlobal({ seed: 2002 });

const original = reconcilePrinted();

const cells = reported.filter((row) => row.table !== 'prose' && row.value !== undefined).map((row) => row.key);

/** What a check found; its note may quote figures beside those it compares. */
const finding = (result: CheckResult | undefined) => result && [result.id, result.verdict, result.arithmetic, result.left, result.right];

/** Checks that leave a cell room: bounds, rates, and what is only noted. */
const leavesRoom = (result: CheckResult): boolean =>
  /bound|withdrawn|series|distinct|rate|against-h1|first-half/.test(result.name) || result.id === 'agenda.items:sectors' || result.verdict === 'NOT_STATED';

const product = (table: string, rows: readonly string[], columns: readonly string[]): Key[] =>
  rows.flatMap((row) => columns.map((column) => cellsOf(table)(row, column)));

const columnsOf = (table: string, without: readonly string[] = []): string[] =>
  [...new Set(reported.filter((row) => row.table === table).map((row) => row.column))].filter((column) => !without.includes(column));

const rowsOf = (table: string): string[] => [...new Set(reported.filter((row) => row.table === table).map((row) => row.row))];

const doublyCovered: Readonly<Record<string, readonly Key[]>> = {
  staffing: product('staffing', rowsOf('staffing'), columnsOf('staffing')),
  litigation: product('litigation', rowsOf('litigation'), columnsOf('litigation', ['wonByWithdrawal'])),
  'supplementary-budget': product('supplementary-budget', rowsOf('supplementary-budget'), columnsOf('supplementary-budget', ['changeRate'])),
  'budget-execution': product('budget-execution', rowsOf('budget-execution'), columnsOf('budget-execution', ['allotmentRate'])),
};

describe('any cell', () => {
  it('made wrong, breaks the checks it stands in and leaves all others as they were', () => {
    fc.assert(
      fc.property(fc.constantFrom(...cells), fc.integer({ min: 2000, max: 9000 }), fc.boolean(), (cell, by, up) => {
        const results = reconcilePrinted({ [cell]: valueOf(cell) + (up ? by : -by) });
        results.forEach((result, index) => {
          if (!touches(result, cell)) expect(finding(result)).toEqual(finding(original[index]));
          else if (!leavesRoom(result)) expect(result.verdict, result.id).toBe('BROKEN');
        });
      }),
      { numRuns: 200 },
    );
  });

  it('left out, makes its checks not stated, never broken', () => {
    fc.assert(
      fc.property(fc.constantFrom(...cells), (cell) => {
        const results = reconcilePrinted({ [cell]: undefined });
        for (const result of results) if (touches(result, cell)) expect(result.verdict, result.id).toBe('NOT_STATED');
      }),
    );
  });
});

describe.each(Object.entries(doublyCovered))('a cell of %s, of which every one stands in a row and a column', (_table, covered) => {
  it('made wrong, is named with the value it had', () => {
    fc.assert(
      fc.property(fc.constantFrom(...covered), fc.integer({ min: -9000, max: 9000 }).filter((by) => Math.abs(by) > 2), (cell, by) => {
        const value = valueOf(cell);
        const broken = reconcilePrinted({ [cell]: value + by }).filter((result) => result.verdict === 'BROKEN' && touches(result, cell) && result.name !== 'execution.rate-mode');
        expect(broken.length).toBeGreaterThanOrEqual(2);
        const [table, row, column] = cell.split(':');
        for (const result of broken) expect(result.solved, result.id).toEqual({ table, row, column, printed: value + by, value });
      }),
      { numRuns: 200 },
    );
  });
});

describe('named cells', () => {
  it('given 1심 of 행정소송 as 31, breaks its row and its column and asks for 30', () => {
    const results = reconcilePrinted({ 'litigation:administrative:first': 31 });
    const solved = results.filter((result) => result.solved?.table === 'litigation');
    expect(solved.map((result) => result.id)).toEqual(['litigation.pending:administrative', 'litigation.total:first']);
    expect(solved[0]?.solved).toMatchObject({ row: 'administrative', column: 'first', printed: 31, value: 30 });
  });

  it('given a wrong cell that only one check covers, names none', () => {
    const results = reconcilePrinted({ 'mayor-directives:count:instruction': 55 });
    expect(results.find((result) => result.name === 'directives.row')).toMatchObject({ verdict: 'BROKEN', solved: null, arithmetic: '55 + 1 = 56 ≠ 57' });
  });

  it('given two wrong cells that meet in a check, names none for them', () => {
    const results = reconcilePrinted({ 'litigation:state:won': 8, 'litigation:civil:won': 12 });
    expect(results.filter((result) => result.solved?.table === 'litigation')).toEqual([]);
  });

  it('given two wrong cells far apart, names both', () => {
    const results = reconcilePrinted({ 'litigation:state:won': 8, 'staffing:current:general7': 15 });
    expect(new Set(results.flatMap((result) => (result.solved ? [`${result.solved.table}:${result.solved.value}`] : [])))).toEqual(
      new Set(['training-plan:841', 'litigation:6', 'staffing:14']),
    );
  });

  it('given 69.2 for the total rate, one mode serves all three and 51 holds', () => {
    const results = reconcilePrinted({ 'budget-execution:total:allotmentRate': 69.2 });
    expect(results[47]).toMatchObject({ verdict: 'HOLDS', rounding: 'NEAREST' });
    expect(results[50]).toMatchObject({ verdict: 'HOLDS', rounding: 'NEAREST' });
  });

  it('given a rate that neither mode makes, asks for the rounded one', () => {
    const results = reconcilePrinted({ 'budget-execution:special:allotmentRate': 42.5 });
    expect(results[49]).toMatchObject({ verdict: 'BROKEN', solved: { column: 'allotmentRate', printed: 42.5, value: 42.4 } });
  });

  it('given truncation in 백만원, breaks the tie with the 천원 table', () => {
    expect(reconcilePrinted({ 'budget-execution:general:budget': 137_404 })[81]).toMatchObject({ verdict: 'BROKEN', difference: 1 });
  });

  it('given sums that miss by the last rounded unit, holds and says so', () => {
    expect(reconcilePrinted({ 'budget-execution:general:carryover': 16_228 })[37]).toMatchObject({ verdict: 'HOLDS', rounding: 'NEAREST', difference: 1 });
    expect(reconcilePrinted({ 'budget-execution:general:carryover': 16_229 })[37]).toMatchObject({ verdict: 'BROKEN' });
  });

  it('given more 취하 than 승소, breaks the bound', () => {
    const results = reconcilePrinted({ 'litigation:civil:wonByWithdrawal': 10 });
    expect(results[128]).toMatchObject({ verdict: 'BROKEN', arithmetic: '10 > 9' });
    expect(results[125]).toMatchObject({ verdict: 'BROKEN' });
  });

  it.each([
    ['prose:replacement.done.pc:value', 154, 136, 'HOLDS'],
    ['regulation-maintenance:amended:count', 27, 91, 'HOLDS'],
    ['prose:latest.II-12:value', 20020630, 141, 'HOLDS'],
    ['prose:latest.II-17.population:value', 20020701, 144, 'NOTE'],
    ['prose:basicPlan.to:value', 20060629, 181, 'BROKEN'],
    ['prose:basicPlan.to:value', 20070630, 181, 'BROKEN'],
    ['prose:benchmarking.teams:value', 9, 182, 'BROKEN'],
    ['prose:domains.shared:value', 1, 134, 'BROKEN'],
    ['prose:courses.total:value', 9, 175, 'BROKEN'],
    ['prose:edocuments.electronic:value', 15_495, 140, 'HOLDS'],
    ['prose:edocuments.electronic:value', 14_000, 140, 'BROKEN'],
    ['prose:training.actualAsOf:value', 20020630, 173, 'HOLDS'],
    ['prose:training.actualAsOf:value', 20020831, 173, 'NOTE'],
    ['prose:questions.distinctMembers:value', 41, 89, 'BROKEN'],
    ['plan-budgets:total:amount', 1_085_778, 152, 'HOLDS'],
    ['supplementary-budget:medicalAid:changeRate', 30, 77, 'HOLDS'],
    ['supplementary-budget:parking:changeRate', 0.1, 79, 'BROKEN'],
    ['prose:savings.target:value', 3_461_280.92, 84, 'HOLDS'],
  ] as const)('given %s as %d, %d is %s', (cell, value, number, verdict) => {
    expect(reconcilePrinted({ [cell]: value })[number - 1]?.verdict).toBe(verdict);
  });

  it('given three named sectors for four, breaks their number', () => {
    expect(numbersWith(reconcilePrinted({ 'national-agenda-sectors:future:count': null }), 'BROKEN')).toContain(20);
  });
});
