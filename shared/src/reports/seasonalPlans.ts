// II-4 계절별 종합대책 추진실적: each plan that ran this year, its function areas and the persons on duty (연인원).
import { DutyMode, SeasonalPlanState } from '../vocabulary/workplan.js';
import { column, count, keysIn, label, narrow, ofColumns, ofRows, tally, words, type Group } from './cells.js';
import { newYearOf, periodText } from './periods.js';
import { areasOf, areaTable, FUNCTION_AREAS, planName, running, type PlanAreas } from './seasonal.js';
import { BY_COLUMN, PERSONS } from './units.js';
import { reportView, type Cell, type Opens, type Row, type Table } from './view.js';

interface Plan extends PlanAreas {
  title: string;
  startsOn: string;
  endsOn: string;
  state: SeasonalPlanState;
  functionCount: number;
  personShifts: number;
}
interface Data {
  seasonalPlans: { nodes: Plan[] };
  dutyShifts: { groups: Group[] };
}

const shiftsOf = (plan: Record<string, unknown>): Opens => ({ noun: 'DutyShift', root: 'dutyShifts', where: { plan }, select: 'date mode persons division { name } functionArea { name } plan { title }' });

/** What the document says of each plan: the six areas of winter and summer, the 858 persons of 설날. */
const row = (plan: Plan): Row => {
  const holiday = plan.kind === 'LUNAR_NEW_YEAR' || plan.kind === 'CHUSEOK';
  const unsaid = (says: boolean) => (says ? {} : { mark: 1 });
  return {
    id: plan.code,
    label: planName(plan),
    cells: {
      period: words(periodText(plan.startsOn, plan.endsOn)),
      state: words(SeasonalPlanState.values[plan.state]),
      functions: count(plan.functionCount, { zero: '-', opens: areasOf({ code: { eq: plan.code } }), ...unsaid(!holiday) }),
      personShifts: count(plan.personShifts, { zero: '-', opens: shiftsOf({ code: { eq: plan.code } }), ...unsaid(plan.kind === 'LUNAR_NEW_YEAR') }),
    },
  };
};

/** 연 근무인원 by plan and 평시, 야간, 공휴일. */
function byMode(plans: readonly Plan[], groups: readonly Group[], asOf: string): Table {
  const modes = keysIn<DutyMode>(groups, 1, ['WEEKDAY', 'NIGHT', 'HOLIDAY']);
  const cells = (id: string, opens: Opens, plan: string | undefined, formula: (c: string) => Pick<Cell, 'formula'>) => ({
    total: count(tally(groups, [plan], 'persons'), { zero: '-', opens, formula: ofColumns(id, '계 = 근무 구분별의 합', 'Total of the modes', ...modes.map(m => ['+', m] as const)) }),
    ...Object.fromEntries(modes.map(m => [m, count(tally(groups, [plan, m], 'persons'), { zero: '-', opens: narrow(opens, { mode: { eq: m } }), ...formula(m) })])),
  });
  const sum = (c: string) => ({ formula: ofRows(c, '계 = 종합대책별의 합', 'Total of the plans', ...plans.map(p => ['+', p.code] as const)) });
  return {
    id: 'duty-shifts-by-mode',
    title: label('상황근무 연인원', 'Persons on duty, counted each time'),
    unit: PERSONS,
    columns: [column('total', '계', 'Total'), ...modes.map(m => column(m, DutyMode.values[m].ko, DutyMode.values[m].en))],
    rows: !plans.length ? [] : [
      { id: 'total', label: label('계', 'Total'), total: true, cells: cells('total', shiftsOf(running(newYearOf(asOf), asOf)), undefined, sum) },
      ...plans.map((p): Row => ({ id: p.code, label: planName(p), cells: cells(p.code, shiftsOf({ code: { eq: p.code } }), p.code, () => ({})) })),
    ],
    notes: [],
  };
}

export const seasonalPlans = reportView<Data>({
  id: 'seasonal-plans',
  item: 'II-4',
  title: label('계절별 종합대책 추진실적', 'Seasonal plans carried out'),
  unit: BY_COLUMN,
  asOf: '2002-08-31',
  document: `query SeasonalPlans($asOf: Date!, $from: Date!) {
  seasonalPlans(asOf: $asOf, where: { startsOn: { lte: $asOf }, endsOn: { gte: $from } }, orderBy: [{ field: STARTS_ON }], first: 100) {
    nodes { ...FunctionAreas title startsOn endsOn state functionCount personShifts }
  }
  dutyShifts(asOf: $asOf, where: { plan: { startsOn: { lte: $asOf }, endsOn: { gte: $from } } }) { groups(by: [PLAN_CODE, MODE]) { keys sum { persons } } }
}
${FUNCTION_AREAS}`,
  variables: asOf => ({ asOf, from: newYearOf(asOf) }),
  layout: ({ seasonalPlans: { nodes }, dutyShifts: { groups } }, asOf) => ({
    head: label('종합대책', 'Plan'),
    columns: [
      column('period', '운영기간', 'Period', { text: true }), column('state', '상태', 'State', { text: true }),
      column('functions', '기능분야 (개)', 'Function areas'), column('personShifts', '연 근무인원 (명)', 'Persons on duty'),
    ],
    rows: nodes.map(row),
    notes: [
      { mark: 1, text: label('원문의 추진실적에는 적혀 있지 않으며, 기록에서 셈한 값임.', 'Not stated among the document’s results; counted from the records.') },
      { text: label('연 근무인원은 연인원으로, 이틀을 근무한 사람은 두 번 셈.', 'A person on two days is counted twice.') },
    ],
    more: [byMode(nodes, groups, asOf), areaTable(nodes)],
  }),
});
