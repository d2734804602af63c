// III-policy-4 계절별 종합대책: the function areas of this year's plans, and who runs the situation room.
import { DutyMode } from '../vocabulary/workplan.js';
import { column, count, label, words } from './cells.js';
import { newYearOf, periodText } from './periods.js';
import { budgetTable, PLAN_SHEET, scheduleTable, type PlanProject } from './planSheet.js';
import { areasOf, areaTable, FUNCTION_AREAS, planName, type PlanAreas } from './seasonal.js';
import { BY_COLUMN, MIXED } from './units.js';
import { reportView, type Row, type Table } from './view.js';

interface Plan extends PlanAreas {
  startsOn: string;
  endsOn: string;
  functionCount: number;
  situationRooms: { nodes: { mode: DutyMode; responsible: string; divisions: { nodes: { name: string }[] } }[] };
}
interface Data {
  seasonalPlans: { nodes: Plan[] };
  plan: { nodes: PlanProject[] };
}

const row = (plan: Plan): Row => ({
  id: plan.code,
  label: planName(plan),
  cells: {
    functions: count(plan.functionCount, { opens: areasOf({ code: { eq: plan.code } }) }),
    period: words(periodText(plan.startsOn, plan.endsOn)),
  },
});

/** 평시 and 야간·공휴일 of every plan. */
const rooms = (plans: readonly Plan[]): Table => ({
  id: 'situation-rooms',
  title: label('종합상황실 운영', 'Situation rooms'),
  unit: MIXED,
  head: label('종합대책', 'Plan'),
  columns: [column('mode', '구분', 'Mode', { text: true }), column('responsible', '운영', 'Run by', { text: true }), column('divisions', '소관부서', 'Divisions named', { text: true })],
  rows: plans.flatMap(plan => plan.situationRooms.nodes.map((room): Row => ({
    id: `${plan.code}-${room.mode}`,
    label: planName(plan),
    cells: { mode: words(DutyMode.values[room.mode]), responsible: words(room.responsible), divisions: words(room.divisions.nodes.map(d => d.name).join(', ')) },
  }))),
  notes: [],
});

export const seasonalFunctions = reportView<Data>({
  id: 'seasonal-functions',
  item: 'III-policy-4',
  title: label('계절별 종합대책 추진분야', 'Function areas of the seasonal plans'),
  unit: BY_COLUMN,
  asOf: '2002-09-01',
  document: `query SeasonalFunctions($asOf: Date!, $from: Date!, $to: Date!, $code: String!) {
  seasonalPlans(asOf: $asOf, where: { startsOn: { lte: $to }, endsOn: { gte: $from } }, orderBy: [{ field: STARTS_ON }], first: 100) {
    nodes {
      ...FunctionAreas startsOn endsOn functionCount
      situationRooms(first: 20) { nodes { mode responsible divisions(first: 20) { nodes { name } } } }
    }
  }
  plan: projects(where: { code: { eq: $code } }, asOf: $asOf) { nodes { ...PlanSheet } }
}
${FUNCTION_AREAS}
${PLAN_SHEET}`,
  variables: asOf => ({ asOf, from: newYearOf(asOf), to: `${asOf.slice(0, 4)}-12-31`, code: 'III-policy-4' }),
  layout: ({ seasonalPlans: { nodes }, plan: { nodes: [plan] } }) => ({
    head: label('종합대책', 'Plan'),
    columns: [column('period', '운영기간', 'Period', { text: true }), column('functions', '분야 (개)', 'Function areas')],
    rows: nodes.map(row),
    more: [areaTable(nodes), rooms(nodes), ...scheduleTable(plan), ...budgetTable(plan)],
  }),
});
