// III-budget-3 중기투자·재정계획 수립: investment by field and year, and the plan's way to the council.
import { BillResult } from '../vocabulary/council.js';
import { FundingSource } from '../vocabulary/common.js';
import { DecisionResult } from '../vocabulary/organization.js';
import { WON_PER_MILLION } from '../units.js';
import { column, dayCell, label, reached, won, words, type CellOptions, type Group } from './cells.js';
import { codes, crossTable, type AxisEntry } from './crossTable.js';
import { dayText } from './periods.js';
import { budgetTable, PLAN_SHEET, scheduleTable, type PlanProject } from './planSheet.js';
import { MILLION_WON, MIXED } from './units.js';
import { reportView, type Label, type Cell, type Opens, type Table } from './view.js';

interface Plan {
  code: string;
  startYear: number;
  endYear: number;
  submissionDueOn: string;
  submittedOn: string | null;
  decision: { heldOn: string; result: DecisionResult; committee: { name: string } } | null;
  bill: { code: string; title: string; decidedOn: string | null; result: BillResult | null } | null;
}
interface Data {
  plan: { nodes: PlanProject[] };
  midTermPlans: { nodes: Plan[] };
  workFields: { nodes: { code: string; name: string }[] };
  midTermAmounts: { fields: Group[]; sources: Group[] };
}

const PLAN = 'MTP-2002';
const amounts: Opens = {
  noun: 'MidTermAmount', root: 'midTermAmounts', where: { plan: { code: { eq: PLAN } } }, select: 'project { title } field { name } fiscalYear fundingSource amount',
};
const millions = (value: number, options: CellOptions): Cell => won(value, WON_PER_MILLION, options);

const yearEntries = ({ startYear, endYear }: Plan): AxisEntry[] =>
  Array.from({ length: endYear - startYear + 1 }, (_, i) => startYear + i).map(year => ({ id: String(year), key: year, label: label(`${year}년`, String(year)), where: { fiscalYear: { eq: year } } }));

/** 심의, 제출, 의결, each with its day once the reference date has reached it. */
function stepsTable(plan: Plan, asOf: string): Table {
  const step = (id: string, ko: string, en: string, due: Label | null, day: string | null | undefined, result: Label | undefined) => {
    const done = reached(day, asOf);
    return { id, label: label(ko, en), cells: { due: words(due), doneOn: dayCell(done), result: words(done ? result : label('예정', 'Planned')) } };
  };
  const { decision, bill } = plan;
  return {
    id: 'mid-term-plan-steps',
    title: label('수립 절차', 'Steps of the plan'),
    unit: MIXED,
    head: label('절 차', 'Step'),
    columns: [column('due', '기한', 'Due', { text: true }), column('doneOn', '일자', 'Done on', { text: true }), column('result', '결과', 'Result', { text: true })],
    rows: [
      step('review', `${decision?.committee.name ?? '지방재정계획 심의회'} 심의`, 'Review by the local finance committee', null, decision?.heldOn, decision ? DecisionResult.values[decision.result] : undefined),
      step('submission', '구의회 제출', 'Submission to the council', label(`${dayText(plan.submissionDueOn)} 이전`, `By ${dayText(plan.submissionDueOn)}`), plan.submittedOn, plan.submittedOn && plan.submittedOn <= plan.submissionDueOn ? label('기한 내 제출', 'In time') : label('기한 경과', 'Late')),
      ...(bill ? [step('council', '구의회 처리', 'Handled by the council', null, bill.decidedOn, bill.result ? BillResult.values[bill.result] : undefined)] : []),
    ],
    notes: [],
  };
}

export const midTermPlan = reportView<Data>({
  id: 'mid-term-plan',
  item: 'III-budget-3',
  title: label('중기투자·재정계획 수립', 'Mid-term investment and finance plan'),
  unit: MILLION_WON,
  asOf: '2002-09-01',
  document: `query MidTermPlan($asOf: Date!, $plan: String!, $code: String!) {
  plan: projects(asOf: $asOf, where: { code: { eq: $code } }) { nodes { ...PlanSheet } }
  midTermPlans(asOf: $asOf, where: { code: { eq: $plan } }) {
    nodes { code startYear endYear submissionDueOn submittedOn decision { heldOn result committee { name } } bill { code title decidedOn result } }
  }
  workFields(where: { scheme: { eq: MID_TERM_PLAN } }, orderBy: [{ field: ORDER }], first: 100) { nodes { code name } }
  midTermAmounts(asOf: $asOf, where: { plan: { code: { eq: $plan } } }) {
    fields: groups(by: [FIELD_CODE, FISCAL_YEAR]) { keys sum { amount } }
    sources: groups(by: [FUNDING_SOURCE, FISCAL_YEAR]) { keys sum { amount } }
  }
}
${PLAN_SHEET}`,
  variables: asOf => ({ asOf, plan: PLAN, code: 'III-budget-3' }),
  layout: ({ plan, midTermPlans, workFields, midTermAmounts }, asOf) => {
    const years = midTermPlans.nodes.flatMap(yearEntries);
    const fields = workFields.nodes.map((f): AxisEntry => ({ id: f.code, key: f.code, label: label(f.name, f.name), where: { field: { code: { eq: f.code } } } }));
    return {
      head: label('분 야', 'Field'),
      ...crossTable({ rows: fields, columns: years, groups: midTermAmounts.fields, opens: amounts, measure: 'amount', cell: millions }),
      notes: [
        { text: label('분야와 연도별 투자액은 원문에 없어 예시로 만들었음.', 'The document states neither fields nor amounts; these are examples.') },
        { text: label('원 단위로 더한 뒤 백만원 단위로 반올림하므로 합계가 1 차이 날 수 있음.', 'Amounts are added in won and rounded once, so a total may differ by 1.') },
      ],
      more: [
        {
          id: 'mid-term-plan-sources', title: label('재원별 투자액', 'By source of money'), unit: MILLION_WON, head: label('재 원', 'Source'),
          ...crossTable({ rows: codes(FundingSource, fundingSource => ({ fundingSource })), columns: years, groups: midTermAmounts.sources, opens: amounts, measure: 'amount', cell: millions }),
          notes: [],
        },
        ...midTermPlans.nodes.map(p => stepsTable(p, asOf)),
        ...scheduleTable(plan.nodes[0]), ...budgetTable(plan.nodes[0]),
      ],
    };
  },
});
