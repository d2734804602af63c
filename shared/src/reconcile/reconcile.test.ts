// The 185 identities over the document as printed.
import { describe, expect, it } from 'vitest';
import { Verdict } from '../vocabulary/reconcile.js';
import { keyOf } from './figures.js';
import { numbersWith, printed, reconcilePrinted } from './documentFigures.fixture.js';
import { reconcile } from './reconcile.js';

const results = reconcilePrinted();
const at = (number: number) => results[number - 1];

const BROKEN = [51, 91, 136, 162, 168];
const NOTE = [141, 142, 143];
const NOT_STATED = [33, 35, 77, 78, 79, 84, 89, 97, 140, 152, 173, 174, 178, 179];

const expected = (number: number): Verdict =>
  BROKEN.includes(number) ? 'BROKEN' : NOTE.includes(number) ? 'NOTE' : NOT_STATED.includes(number) ? 'NOT_STATED' : 'HOLDS';

/** Which name stands up to which number. */
const names: readonly (readonly [number, string])[] = [
  [3, 'staffing.row'], [11, 'staffing.variance'], [12, 'staffing.series'], [13, 'facilities.pc'], [14, 'facilities.centers'],
  [15, 'agenda.row'], [16, 'agenda.stated'], [17, 'agenda.sectors'], [20, 'agenda.items'], [21, 'major.row'], [22, 'major.stated'],
  [23, 'mbo.grades'], [26, 'mbo.items'], [30, 'mbo.schedule'], [33, 'seasonal.functions'], [34, 'seasonal.summer'], [35, 'seasonal.shifts'],
  [36, 'directives.row'], [39, 'execution.current'], [42, 'execution.unallotted'], [47, 'execution.total'], [50, 'execution.rate'],
  [51, 'execution.rate-mode'], [57, 'supplementary.base'], [63, 'supplementary.change'], [68, 'supplementary.total'],
  [73, 'supplementary.special'], [76, 'supplementary.rate'], [79, 'supplementary.rate-blank'], [80, 'supplementary.stated'],
  [83, 'execution×supplementary'], [84, 'savings.target'], [85, 'midterm.years'], [86, 'budget.deadline'], [88, 'questions.total'],
  [89, 'questions.distinct'], [90, 'regulations.kind'], [91, 'regulations.action'], [92, 'regulations.online'], [93, 'regulations.items'],
  [96, 'regulations.bound'], [97, 'regulations.before-after'], [101, 'litigation.received'], [105, 'litigation.pending'],
  [109, 'litigation.closed'], [113, 'litigation.docket'], [126, 'litigation.total'], [129, 'litigation.withdrawn'], [132, 'domains.phase1'],
  [134, 'domains.phase2'], [136, 'replacement'], [137, 'pumping-stations'], [139, 'pc.bounds'], [140, 'edocuments.rate'], [144, 'first-half'],
  [151, 'plan-budgets.lines'], [152, 'plan-budgets.total'], [156, 'training-result.total'], [158, 'training-result.stated'],
  [162, 'training-plan.total'], [168, 'training.year'], [172, 'training.stated'], [174, 'training.against-h1'], [175, 'courses.bound'],
  [177, 'population.sex'], [179, 'surveys.change'], [180, 'surveys.bound'], [181, 'basic-plan.years'], [182, 'benchmarking.members'],
  [183, 'benchmarking.fields'], [184, 'benchmarking.days'], [185, 'report.fields'],
];

describe('the document as printed', () => {
  it('has 185 checks, each with an id of its own', () => {
    expect(results.map((result) => result.number)).toEqual(Array.from({ length: 185 }, (_, index) => index + 1));
    expect(new Set(results.map((result) => result.id)).size).toBe(185);
  });

  it.each(results)('$number $id', (result) => {
    expect(result.verdict).toBe(expected(result.number));
    expect(result.name).toBe(names.find(([last]) => result.number <= last)?.[1]);
    expect(result.item).toBe(result.items[0]);
    expect(result.title.ko).toMatch(/[가-힣]/);
    expect(result.title.en).toMatch(/^[A-Z]/);
  });

  it('counts 163, 5, 3 and 14', () => {
    const counts = (Object.keys(Verdict.values) as Verdict[]).map((verdict) => numbersWith(results, verdict).length);
    expect(counts).toEqual([163, 5, 14, 3]);
  });

  it('shows every missing figure as ?, and no other check has one', () => {
    const withoutDates = results.filter((result) => !result.name.startsWith('training.against-h1') && !result.id.startsWith('supplementary.rate-blank'));
    for (const result of withoutDates) expect(result.arithmetic.includes('?'), result.id).toBe(result.verdict === 'NOT_STATED');
  });
});

describe('what a check says', () => {
  it.each([
    [3, '0 + 2 + 3 + (△2) + 0 + 0 + 0 = 3'],
    [8, '7 − 9 = △2'],
    [16, '34 = 34'],
    [20, '4 = 4'],
    [30, '2003.1 = 2003.1'],
    [33, '? = 10'],
    [35, '858 = ?'],
    [48, '130,959 ÷ 189,310 = 69.177% ≈ 69.1%'],
    [51, '69.2%, 75.4%, 42.4% / 69.1%, 75.3%, 42.4% ≠ 69.1%, 75.4%, 42.4%'],
    [63, '34,482,687 − 34,519,555 = △36,868'],
    [77, '? = 8,676 ÷ 28,920 = 30.000%'],
    [82, '137,404,787 ÷ 1,000 ≈ 137,405'],
    [84, '? = 2% × 173,064,046 = 3,461,280.92'],
    [85, '2006 − 2002 + 1 = 5'],
    [89, '? ≤ 40'],
    [91, '1 + 9 = 10 ≠ 28'],
    [97, '228 = ? + 1 − ?'],
    [126, '0 + 45 + 6 = 51'],
    [136, '158 ≠ 154'],
    [140, '100% = ? ÷ 15,495'],
    [142, '2002. 7. > 2002. 6. 30.'],
    [152, '? = 224,371 + 190,974 + 517,793 + 55,140 + 83,000 + 10,000 + 4,500 = 1,085,778'],
    [162, '2,411 + 939 = 3,350 ≠ 3,252'],
    [168, '659 + 939 = 1,598 ≠ 1,500'],
    [173, '140 ÷ 114 = 122.8%'],
    [178, '984 = 407,712 − ?'],
    [181, '2002. 7. 1. ~ 2006. 6. 30. = 4'],
    [182, '8 × 2 = 16'],
  ])('%d is written %s', (number, arithmetic) => expect(at(number)?.arithmetic).toBe(arithmetic));

  it.each([
    [91, 28, 10, -18],
    [136, 154, 158, 4],
    [162, 3252, 3350, 98],
    [168, 1500, 1598, 98],
    [152, null, 1_085_778, null],
  ])('%d stands %s against %s, %s apart', (number, left, right, difference) => {
    expect(at(number)).toMatchObject({ left, right, difference });
  });

  it.each([
    [48, 'TRUNCATED'],
    [49, 'NEAREST'],
    [50, 'NEAREST'],
    [82, 'NEAREST'],
    [58, 'EXACT'],
  ])('%d holds %s', (number, rounding) => expect(at(number)?.rounding).toBe(rounding));

  it.each([
    [91, '18건의 정비 구분이 원문에 없음'],
    [136, '158은 실적, 154는 계획으로 읽음'],
    [140, '전자결재 건수가 원문에 없음. 전자결재율로 셈하면 15,495건'],
    [152, '합계가 원문에 없음(정보통신 988,278천원)'],
    [178, '앞선 수치가 원문에 없음(셈하면 406,728, 외국인을 더한 인구라면 409,920)'],
    [179, '앞선 수치가 원문에 없음(셈하면 39,647)'],
  ])('%d notes %s', (number, note) => expect(at(number)?.note?.ko).toBe(note));

  it('gives every check that does not hold a note or a solution', () => {
    const silent = results.filter(r => r.verdict !== 'HOLDS' && r.note === null && r.solved === null);
    expect(silent.map(r => r.id)).toEqual([]);
  });
});

describe('the wrong cell', () => {
  it('is 939 for both of its checks, and no other check has one', () => {
    const cell = { table: 'training-plan', row: 'staff', column: 'h2Persons', printed: 939, value: 841 };
    expect(results.filter((result) => result.solved).map((result) => [result.number, result.solved])).toEqual([[162, cell], [168, cell]]);
  });

  it('is not looked for where 841 is given', () => {
    const mended = reconcilePrinted({ 'training-plan:staff:h2Persons': 841 });
    expect(numbersWith(mended, 'BROKEN')).toEqual([51, 91, 136]);
    expect(mended.filter((result) => result.solved)).toEqual([]);
  });
});

it('asks its source for each figure once', () => {
  const asked: string[] = [];
  reconcile((ref) => {
    asked.push(keyOf(ref));
    return printed(ref);
  });
  expect(new Set(asked).size).toBe(asked.length);
});
