// 중기투자·재정계획 2002–2006 and the edition before it: 연도별 투자액 of projects by field and source.
import type { Draft } from '../draft.js';
import { Random } from '../random.js';
import { decide } from './decisions.js';
import { THOUSAND } from './figures.js';
import { firstYear, type Invested } from './investment.js';
import type { PlannedLine } from './plannedLine.js';
import { SHARES, type ShareName } from './shares.js';

/** code, name, divisions; the last takes all others. */
const FIELDS: readonly (readonly [code: string, name: string, divisions: readonly string[]])[] = [
  ['MID-WELFARE', '사회복지·보건', ['SOCIAL', 'FAMILY', 'HEALTH']],
  ['MID-CULTURE', '문화·체육', ['CULTURE']],
  ['MID-ENVIRONMENT', '환경·청소', ['ENVIRONMENT', 'CLEANING']],
  ['MID-ECONOMY', '지역경제', ['ECONOMY']],
  ['MID-URBAN', '도시개발·주택·공원', ['URBAN-DEV', 'HOUSING', 'BUILDING', 'PARKS', 'LAND']],
  ['MID-ROADS', '도로·교통', ['ROADS', 'CIVIL-WORKS', 'TRAFFIC-ADMIN', 'TRAFFIC-CONTROL']],
  ['MID-FLOOD', '하수·치수·방재', ['FLOOD']],
  ['MID-ADMINISTRATION', '일반행정·정보화', []],
];
/** A project of the major work plan is invested in from this much a year, thousand won. */
const LEAST = 60_000;

const fieldOf = (division: string): string => (FIELDS.find(([, , divisions]) => divisions.includes(division)) ?? FIELDS[FIELDS.length - 1]!)[0];

export function addMidTermPlan(draft: Draft, lines: readonly PlannedLine[], invested: readonly Invested[]): void {
  const random = new Random('budget:mid-term');
  FIELDS.forEach(([code, name], i) => draft.add('WorkField', { code, name, scheme: 'MID_TERM_PLAN', order: i + 1, origin: 'GENERATED' }));
  decide(draft, 'MIDTERM-2002', 'COM-FINANCE', '2002-10-30', '2002~2006년 중기투자·재정계획 심의', 'APPROVED');
  decide(draft, 'MIDTERM-2001', 'COM-FINANCE', '2001-10-26', '2001~2005년 중기투자·재정계획 심의', 'APPROVED');
  draft.add('MidTermPlan', {
    code: 'MTP-2001', editionYear: 2001, startYear: 2001, endYear: 2005, submissionDueOn: '2001-11-21', submittedOn: '2001-11-20', decision: 'DEC-BUDGET-MIDTERM-2001', origin: 'GENERATED',
  });
  let n = 0;
  const invest = (plan: string, project: string, division: string, fiscalYear: number, thousands: number, shares: ShareName): void => {
    for (const { source, share } of SHARES[shares]) {
      const amount = Math.round(thousands * share) * THOUSAND;
      if (amount) draft.add('MidTermAmount', { key: `MTA-${String((n += 1)).padStart(4, '0')}`, plan, project, field: fieldOf(division), fiscalYear, fundingSource: source, amount, origin: 'GENERATED' });
    }
  };
  for (const { project, division, budget, shares } of projectBudgets(lines)) {
    [2001, 2002, 2003, 2004, 2005].forEach((year, i) => invest('MTP-2001', project, division, year, step(budget * 0.92, i - 1, random), shares));
    [2002, 2003, 2004, 2005, 2006].forEach((year, i) => invest('MTP-2002', project, division, year, i ? step(budget, i, random) : budget, shares));
  }
  for (const one of invested) {
    const years = Array.from({ length: 7 - (2003 - 2000) }, (_, i) => 2003 + i).filter(year => year <= one.lastYear);
    const first = firstYear(one);
    const rest = years.length > 1 ? random.split((one.totalCost - first) / THOUSAND, years.length - 1, 0, 1_000) : [];
    [first / THOUSAND, ...rest].forEach((thousands, i) => invest('MTP-2002', one.project.key, String(one.project.division), years[i]!, thousands, one.fund === 'PARKING' ? 'HALF_CITY' : 'OWN'));
  }
}

/** Some years on, an amount has grown by about three percent a year and is given in millions. */
const step = (budget: number, years: number, random: Random): number => Math.round((budget * (1 + 0.03 * years) * random.int(88, 114)) / 100 / 1_000) * 1_000;

function projectBudgets(lines: readonly PlannedLine[]): { project: string; division: string; budget: number; shares: ShareName }[] {
  const budgets = new Map<string, { project: string; division: string; budget: number; shares: ShareName }>();
  for (const { project, division, original, shares } of lines) {
    if (!project?.startsWith('2002-MAJOR')) continue;
    const known = budgets.get(project) ?? { project, division, budget: 0, shares };
    budgets.set(project, { ...known, budget: known.budget + original });
  }
  return [...budgets.values()].filter(b => b.budget >= LEAST);
}
