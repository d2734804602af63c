// III-research-1 민선3기 구정 기본계획: what the plan spends in each year, by field, and what keeps each pledge.
import { WON_PER_MILLION } from '../units.js';
import { BasicPlanState } from '../vocabulary/proposals.js';
import { column, count, label, ofColumns, ofRows, tally, won, words, type Group } from './cells.js';
import { periodText } from './periods.js';
import { budgetTable, PLAN_SHEET, scheduleTable, type PlanProject } from './planSheet.js';
import { BY_COLUMN, MILLION_WON } from './units.js';
import { reportView, type Opens, type Row, type Table } from './view.js';

interface Pledge { code: string; title: string; division: { name: string }; projects: { totalCount: number }; items: { groups: Group[] } }
interface Plan { title: string; startsOn: string; endsOn: string; intendedProjects: number | null; state: BasicPlanState }

interface Data {
  basicPlans: { nodes: Plan[] };
  basicPlanItems: { groups: Group[]; byField: Group[] };
  projects: { totalCount: number };
  pledges: { nodes: Pledge[]; totalCount: number };
  plan: { nodes: PlanProject[] };
}

const CODE = 'BASIC-PLAN-2002';
const OVERLAP = 1;

const items = (where: Record<string, unknown> = {}): Opens => ({
  noun: 'BasicPlanItem', root: 'basicPlanItems', where: { plan: { code: { eq: CODE } }, ...where }, select: 'project { code title division { name } } pledge { title } fiscalYear amount goal',
});
const planProjects = (where: Record<string, unknown> = {}): Opens => ({
  noun: 'Project', root: 'projects', where: { basicPlanItems: { some: { plan: { code: { eq: CODE } } } }, ...where }, select: 'code title division { name } periodText requiredBudget pledges { nodes { title } }',
});

function yearRows({ basicPlanItems: { groups }, projects }: Data, years: readonly number[]): Row[] {
  return [
    {
      id: 'total', label: label('계', 'Total'), total: true,
      cells: {
        projects: count(projects.totalCount, { opens: planProjects(), mark: OVERLAP }),
        amount: won(tally(groups, [], 'amount'), WON_PER_MILLION, { opens: items(), formula: ofRows('amount', '계 = 연도별 합', 'Total of the years', ...years.map(y => ['+', String(y)] as const)) }),
      },
    },
    ...years.map(year => ({
      id: String(year),
      label: label(`${year}년`, String(year)),
      cells: {
        projects: count(tally(groups, [year]), { opens: items({ fiscalYear: { eq: year } }) }),
        amount: won(tally(groups, [year], 'amount'), WON_PER_MILLION, { opens: items({ fiscalYear: { eq: year } }) }),
      },
    })),
  ];
}

function outline({ nodes: [plan] }: Data['basicPlans'], projects: number, pledges: number): Table[] {
  if (!plan) return [];
  const record: Opens = { noun: 'BasicPlan', root: 'basicPlans', where: { code: { eq: CODE } }, select: 'code title startsOn endsOn intendedProjects state draftedOn fixedOn publishedOn' };
  return [{
    id: 'basic-plan-outline',
    title: label('계획 개요', 'The plan'),
    unit: BY_COLUMN,
    head: label('계획명', 'Plan'),
    columns: [
      column('period', '계획범위', 'Period', { text: true }), column('state', '상태', 'State', { text: true }),
      column('intended', '총사업수(예정)', 'Projects intended'), column('projects', '단위사업', 'Projects'), column('pledges', '공약사업', 'Pledges'),
    ],
    rows: [{
      id: CODE,
      label: label(plan.title, plan.title),
      cells: {
        period: words(periodText(plan.startsOn, plan.endsOn)),
        state: words(BasicPlanState.values[plan.state], { opens: record }),
        intended: plan.intendedProjects === null ? words(null) : { ...count(plan.intendedProjects, { opens: record }), text: `${plan.intendedProjects}개 내외` },
        projects: count(projects, { opens: planProjects() }),
        pledges: count(pledges, { opens: { noun: 'Pledge', root: 'pledges', where: { plan: { code: { eq: CODE } } }, select: 'code title division { name } projects { totalCount }' } }),
      },
    }],
    notes: [],
  }];
}

/** Amounts by field and year; `groups` by PROJECT_FIELD_CODE, PROJECT_FIELD_NAME and FISCAL_YEAR. */
function byField(groups: readonly Group[], years: readonly number[]): Table {
  const fields = new Map(groups.map(g => [String(g.keys[0]), String(g.keys[1])]));
  const codes = [...fields.keys()].sort();
  const row = (id: string, text: string, en: string, field?: string): Row => {
    const where = field === undefined ? {} : { project: { field: { code: { eq: field } } } };
    const sum = (c: string) => ofRows(c, '계 = 분야별 합', 'Total of the fields', ...codes.map(f => ['+', f] as const));
    return {
      id, label: label(text, en), ...(field === undefined && { total: true }),
      cells: {
        total: won(tally(groups, [field], 'amount'), WON_PER_MILLION, {
          opens: items(where), formula: ofColumns(id, '계 = 연도별 합', 'Total of the years', ...years.map(y => ['+', String(y)] as const)),
        }),
        ...Object.fromEntries(years.map(y => [y, won(tally(groups, [field, undefined, y], 'amount'), WON_PER_MILLION, {
          opens: items({ ...where, fiscalYear: { eq: y } }), ...(field === undefined && { formula: sum(String(y)) }),
        })])),
      },
    };
  };
  return {
    id: 'basic-plan-by-field', title: label('분야별 연차 사업비', 'Amounts by field and year'), unit: MILLION_WON, head: label('분 야', 'Field'),
    columns: [column('total', '계', 'Total'), ...years.map(y => column(String(y), `${y}년`, String(y)))],
    rows: [row('total', '계', 'Total'), ...codes.map(c => row(c, fields.get(c)!, fields.get(c)!, c))],
    notes: [],
  };
}

const pledgeTable = (pledges: readonly Pledge[]): Table => ({
  id: 'basic-plan-pledges',
  title: label('공약사업별 단위사업', 'Projects that keep each pledge'),
  unit: BY_COLUMN,
  head: label('공약사업', 'Pledge'),
  columns: [column('division', '주관부서', 'Division', { text: true }), column('projects', '단위사업 (건)', 'Projects'), column('amount', '사업비 (백만원)', 'Amount (million won)')],
  rows: pledges.map(p => ({
    id: p.code,
    label: label(p.title, p.title),
    cells: {
      division: words(p.division.name),
      projects: count(p.projects.totalCount, { opens: { ...planProjects(), where: { pledges: { some: { code: { eq: p.code } } } } } }),
      amount: won(tally(p.items.groups, [], 'amount'), WON_PER_MILLION, { opens: items({ pledge: { code: { eq: p.code } } }) }),
    },
  })),
  notes: [{ text: label('공약사업과 단위사업의 이름은 원문에 없어 예시로 만들었음.', 'The document names neither pledges nor projects; these are examples.') }],
});

export const basicPlan = reportView<Data>({
  id: 'basic-plan',
  item: 'III-research-1',
  title: label('민선3기 구정 기본계획 연차별 사업', 'Basic plan of the third elected term by year'),
  unit: MILLION_WON,
  asOf: '2002-09-01',
  document: `query BasicPlan($asOf: Date!, $code: String!, $plan: String!) {
  basicPlans(asOf: $asOf, where: { code: { eq: $code } }) { nodes { title startsOn endsOn intendedProjects state } }
  basicPlanItems(asOf: $asOf, where: { plan: { code: { eq: $code } } }) {
    groups(by: [FISCAL_YEAR]) { keys count sum { amount } }
    byField: groups(by: [PROJECT_FIELD_CODE, PROJECT_FIELD_NAME, FISCAL_YEAR]) { keys sum { amount } }
  }
  projects(asOf: $asOf, where: { basicPlanItems: { some: { plan: { code: { eq: $code } } } } }) { totalCount }
  pledges(asOf: $asOf, where: { plan: { code: { eq: $code } } }, orderBy: [{ field: CODE }], first: 100) {
    totalCount nodes { code title division { name } projects { totalCount } items { groups(by: [FISCAL_YEAR]) { keys sum { amount } } } }
  }
  plan: projects(where: { code: { eq: $plan } }, asOf: $asOf) { nodes { ...PlanSheet } }
}
${PLAN_SHEET}`,
  variables: asOf => ({ asOf, code: CODE, plan: 'III-research-1' }),
  layout: data => {
    const years = data.basicPlanItems.groups.map(g => Number(g.keys[0])).sort();
    return {
      head: label('연 도', 'Year'),
      columns: [column('projects', '사업 수 (건)', 'Projects'), column('amount', '사업비', 'Amount')],
      rows: yearRows(data, years),
      notes: [{ mark: OVERLAP, text: label('여러 해에 걸친 사업은 해마다 셈하므로 연도별 사업 수를 더한 것은 계와 다름.', 'Projects of several years count in each of them, so the years add up to more than the total.') }],
      more: [
        ...outline(data.basicPlans, data.projects.totalCount, data.pledges.totalCount),
        byField(data.basicPlanItems.byField, years), pledgeTable(data.pledges.nodes),
        ...scheduleTable(data.plan.nodes[0]), ...budgetTable(data.plan.nodes[0]),
      ],
    };
  },
});
