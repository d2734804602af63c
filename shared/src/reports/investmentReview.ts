// III-budget-4 2003년도 주요투자사업의 투·융자심사: projects, whether they must be reviewed, and what was decided.
import { DecisionResult } from '../vocabulary/organization.js';
import { WON_PER_MILLION } from '../units.js';
import { column, count, dayCell, label, ofColumns, ofRows, reached, won, words } from './cells.js';
import { budgetTable, PLAN_SHEET, scheduleTable, type PlanProject } from './planSheet.js';
import { MILLION_WON, PROJECTS } from './units.js';
import { reportView, type Opens, type Row, type Table } from './view.js';

interface Review {
  code: string;
  project: { title: string; division: { name: string } };
  totalCost: number;
  isNew: boolean;
  required: boolean;
  threshold: { amount: number };
  dueText: string | null;
  decision: { heldOn: string; result: DecisionResult; condition: string | null } | null;
}
interface Data {
  plan: { nodes: PlanProject[] };
  investmentReviews: { nodes: Review[] };
}

const TARGET_YEAR = 2003;
const reviews = (where: Record<string, unknown> = {}): Opens => ({
  noun: 'InvestmentReview', root: 'investmentReviews', where: { targetYear: { eq: TARGET_YEAR }, ...where },
  select: 'code project { title division { name } } totalCost isNew required dueText decision { heldOn result condition }',
});
const decisionOf = (r: Review, asOf: string): Review['decision'] => (reached(r.decision?.heldOn, asOf) ? r.decision : null);

function row(r: Review, asOf: string): Row {
  const decision = decisionOf(r, asOf);
  return {
    id: r.code, label: label(r.project.title, r.project.title),
    cells: {
      division: words(r.project.division.name),
      cost: won(r.totalCost, WON_PER_MILLION, { opens: reviews({ code: { eq: r.code } }) }),
      isNew: words(r.isNew ? '신규' : '계속'),
      required: words(r.required ? '대상' : '비대상'),
      due: words(r.required ? r.dueText : ''),
      heldOn: dayCell(decision?.heldOn),
      result: words(decision ? DecisionResult.values[decision.result] : r.required ? label('심사 전', 'Not reviewed yet') : '-'),
      condition: words(decision?.condition),
    },
  };
}

/** Required or not × result; a review whose day has not come counts as not yet decided. */
function resultsTable(nodes: readonly Review[], asOf: string): Table {
  const held = { heldOn: { lte: asOf } };
  const results = Object.entries(DecisionResult.values).map(([code, { ko, en }]) => ({
    column: column(code, ko, en), where: { decision: { ...held, result: { eq: code } } } as Record<string, unknown>, holds: (r: Review) => decisionOf(r, asOf)?.result === code,
  }));
  const outcomes = [...results, { column: column('pending', '미심사', 'Not reviewed'), where: { not: { decision: held } }, holds: (r: Review) => !decisionOf(r, asOf) }];
  const lines = [
    { id: 'required', label: label('심사대상', 'To be reviewed'), required: true },
    { id: 'exempt', label: label('비대상', 'Exempt'), required: false },
  ];
  const line = (id: string, head: Row['label'], of: readonly Review[], where: Record<string, unknown>): Row => {
    const down = (c: string) => (id === 'total' ? { formula: ofRows(c, '계 = 대상 + 비대상', 'Both', ['+', 'required'], ['+', 'exempt']) } : {});
    return {
      id, label: head, total: id === 'total',
      cells: {
        total: count(of.length, { opens: reviews(where), formula: ofColumns(id, '계 = 결과의 합', 'Total of the results', ...outcomes.map(o => ['+', o.column.id] as const)) }),
        ...Object.fromEntries(outcomes.map(o => [o.column.id, count(of.filter(o.holds).length, { opens: reviews({ ...where, ...o.where }), ...down(o.column.id) })])),
      },
    };
  };
  return {
    id: 'investment-review-results',
    title: label('심사결과', 'Results'),
    unit: PROJECTS,
    columns: [column('total', '계', 'Total'), ...outcomes.map(o => o.column)],
    rows: [line('total', label('계', 'Total'), nodes, {}), ...lines.map(l => line(l.id, l.label, nodes.filter(r => r.required === l.required), { required: { eq: l.required } }))],
    notes: [],
  };
}

function notesOf([first]: readonly Review[]) {
  const threshold = first ? won(first.threshold.amount, WON_PER_MILLION).text : '';
  return [
    ...(first ? [{ text: label(`심사대상은 신규사업으로 총사업비가 ${threshold}백만원 이상인 사업이며, ${threshold}백만원인 사업도 대상임.`, `To be reviewed: new projects of ${threshold} million won or more, that amount included.`) }] : []),
    { text: label('심사 사업은 원문에 없어 예시로 만들었음.', 'The document names no projects; these are examples.') },
  ];
}

export const investmentReview = reportView<Data>({
  id: 'investment-review',
  item: 'III-budget-4',
  title: label('2003년도 주요투자사업의 투·융자심사', 'Review of major investments for 2003'),
  unit: MILLION_WON,
  asOf: '2002-09-01',
  document: `query InvestmentReviews($asOf: Date!, $targetYear: Int!, $code: String!) {
  plan: projects(asOf: $asOf, where: { code: { eq: $code } }) { nodes { ...PlanSheet } }
  investmentReviews(asOf: $asOf, where: { targetYear: { eq: $targetYear } }, orderBy: [{ field: CODE }], first: 100) {
    nodes { code project { title division { name } } totalCost isNew required threshold { amount } dueText decision { heldOn result condition } }
  }
}
${PLAN_SHEET}`,
  variables: asOf => ({ asOf, targetYear: TARGET_YEAR, code: 'III-budget-4' }),
  layout: ({ plan, investmentReviews: { nodes } }, asOf) => ({
    head: label('사 업 명', 'Project'),
    columns: [
      column('division', '부서', 'Division', { text: true }),
      column('cost', '총사업비', 'Total cost'),
      column('isNew', '신규·계속', 'New or continued', { text: true }),
      column('required', '심사대상', 'To be reviewed', { text: true }),
      column('due', '시기', 'Due', { text: true, group: label('심 사', 'Review') }),
      column('heldOn', '심사일', 'Held on', { text: true, group: label('심 사', 'Review') }),
      column('result', '결과', 'Result', { text: true, group: label('심 사', 'Review') }),
      column('condition', '조건·의견', 'Condition', { text: true, group: label('심 사', 'Review') }),
    ],
    rows: [
      {
        id: 'total', label: label('계', 'Total'), total: true,
        cells: { cost: won(nodes.reduce((sum, r) => sum + r.totalCost, 0), WON_PER_MILLION, { opens: reviews(), formula: ofRows('cost', '계 = 사업비의 합', 'Total of the costs', ...nodes.map(r => ['+', r.code] as const)) }) },
      },
      ...nodes.map(r => row(r, asOf)),
    ],
    notes: notesOf(nodes),
    more: [resultsTable(nodes, asOf), ...scheduleTable(plan.nodes[0]), ...budgetTable(plan.nodes[0])],
  }),
});
