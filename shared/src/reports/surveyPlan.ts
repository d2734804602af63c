// III-computing-2 통계업무: the surveys that the national treasury pays for.
import { FundingSource } from '../vocabulary/common.js';
import { WON_PER_THOUSAND } from '../units.js';
import { column, count, label, won, words } from './cells.js';
import { periodText } from './periods.js';
import { budgetTable, PLAN_SHEET, scheduleTable, type PlanProject } from './planSheet.js';
import { ESTABLISHMENTS, THOUSAND_WON } from './units.js';
import { reportView, type Opens, type Table } from './view.js';

interface Share { source: FundingSource; share: number }
interface Survey {
  code: string; name: string; basisOn: string | null; startsOn: string | null; endsOn: string | null; precision: string;
  target: string | null; targetCount: number | null; method: string | null;
  budgetLine: { code: string; name: string; current: number; spent: number; fundingShares: Share[] } | null;
}

interface Data {
  surveys: { nodes: Survey[] };
  plan: { nodes: PlanProject[] };
}

const period = ({ startsOn, endsOn, precision }: Survey): string => {
  if (!startsOn || !endsOn) return '';
  return precision === 'HALF' ? `${Number(startsOn.slice(5, 7)) > 6 ? '하반기' : '상반기'} 중` : periodText(startsOn, endsOn);
};

/** 전액국비; several sources with their parts: 국비 50%, 시비 50%. */
const funding = (shares: readonly Share[]): string => {
  const names = shares.filter(s => s.share > 0);
  return names.length === 1 ? `전액${FundingSource.values[names[0]!.source].ko}` : names.map(s => `${FundingSource.values[s.source].ko} ${Math.round(s.share * 100)}%`).join(', ');
};

const survey = (code: string): Opens => ({ noun: 'Survey', root: 'surveys', where: { code: { eq: code } }, select: 'code name basisOn startsOn endsOn targetCount method' });

function budgets(surveys: readonly Survey[]): Table[] {
  const paid = surveys.flatMap(s => (s.budgetLine ? [s.budgetLine] : []));
  if (!paid.length) return [];
  const line = (code: string): Opens => ({ noun: 'BudgetLine', root: 'budgetLines', where: { code: { eq: code } }, select: 'code name current spent fundingShares { source share }' });
  return [{
    id: 'survey-plan-budget',
    title: label('편성·집행', 'Appropriation and spending'),
    unit: THOUSAND_WON,
    columns: [column('funding', '재원', 'Funding', { text: true }), column('current', '예산현액', 'Appropriated'), column('spent', '지출액', 'Spent')],
    rows: paid.map(l => ({
      id: l.code,
      label: label(l.name, l.name),
      cells: { funding: words(funding(l.fundingShares)), current: won(l.current, WON_PER_THOUSAND, { opens: line(l.code) }), spent: won(l.spent, WON_PER_THOUSAND, { opens: line(l.code) }) },
    })),
    notes: [{ text: label('원문은 ‘전액국비’라고만 하고 금액을 적지 않음.', 'The document says only that the treasury pays in full; it states no amount.') }],
  }];
}

export const surveyPlan = reportView<Data>({
  id: 'survey-plan',
  item: 'III-computing-2',
  title: label('통계업무 추진계획', 'Plan of statistical surveys'),
  unit: ESTABLISHMENTS,
  asOf: '2002-09-01',
  document: `query SurveyPlan($asOf: Date!, $plan: String!) {
  surveys(asOf: $asOf, where: { code: { in: ["MINING-MFG-2001", "BASIC-UNIT-2002"] } }, orderBy: [{ field: STARTS_ON }]) {
    nodes { code name basisOn startsOn endsOn precision target targetCount method budgetLine { code name current spent fundingShares { source share } } }
  }
  plan: projects(where: { code: { eq: $plan } }, asOf: $asOf) { nodes { ...PlanSheet } }
}
${PLAN_SHEET}`,
  variables: asOf => ({ asOf, plan: 'III-computing-2' }),
  layout: ({ surveys: { nodes }, plan }) => ({
    head: label('조 사', 'Survey'),
    columns: [
      column('period', '추진기간', 'Period', { text: true }), column('target', '조사대상', 'Target', { text: true }), column('targetCount', '대상 수', 'Units'),
      column('method', '조사방법', 'Method', { text: true }), column('funding', '재원', 'Funding', { text: true }),
    ],
    rows: nodes.map(s => ({
      id: s.code,
      label: label(s.name, s.name),
      cells: {
        period: words(period(s), { opens: survey(s.code) }),
        target: words(s.target),
        targetCount: s.targetCount === null ? words(null) : count(s.targetCount, { opens: survey(s.code) }),
        method: words(s.method),
        funding: words(funding(s.budgetLine?.fundingShares ?? [])),
      },
    })),
    more: [...scheduleTable(plan.nodes[0]), ...budgetTable(plan.nodes[0]), ...budgets(nodes)],
  }),
});
