// III-budget-2 예산절약 성과금: each case from its proposal to its payment, as far as the reference date has come.
import { SavingsKind } from '../vocabulary/budget.js';
import { DecisionResult } from '../vocabulary/organization.js';
import { WON_PER_THOUSAND } from '../units.js';
import { BLANK, column, count, dayCell, label, ofRows, reached, won, words } from './cells.js';
import { budgetTable, PLAN_SHEET, scheduleTable, type PlanProject } from './planSheet.js';
import { CASES, THOUSAND_WON } from './units.js';
import { reportView, type Cell, type Opens, type Row } from './view.js';

interface Award {
  code: string;
  record: { kind: SavingsKind; description: string };
  division: { name: string } | null;
  post: { title: string } | null;
  proposedOn: string;
  proposedAmount: number;
  amount: number | null;
  decision: { heldOn: string; result: DecisionResult } | null;
  paidOn: string | null;
}
interface Data {
  plan: { nodes: PlanProject[] };
  savingsAwards: { nodes: Award[] };
}

const SELECT = 'code record { description amount } division { name } post { title } proposedOn proposedAmount amount paidOn decision { heldOn result }';
const awards = (where: Record<string, unknown>): Opens => ({ noun: 'SavingsAward', root: 'savingsAwards', where, select: SELECT });
const decidedBy = (asOf: string): Record<string, unknown> => ({ decision: { heldOn: { lte: asOf } } });
const paidBy = (asOf: string): Record<string, unknown> => ({ paidOn: { lte: asOf } });

const decided = (a: Award, asOf: string): boolean => reached(a.decision?.heldOn, asOf) !== null;
const paid = (a: Award, asOf: string): boolean => reached(a.paidOn, asOf) !== null;

function row(a: Award, asOf: string): Row {
  const opens = awards({ code: { eq: a.code } });
  const money = (known: boolean): Cell => (known ? won(a.amount ?? 0, WON_PER_THOUSAND, { opens }) : BLANK);
  return {
    id: a.code, label: label(a.record.description, a.record.description),
    cells: {
      kind: words(SavingsKind.values[a.record.kind]),
      recipient: words(a.division?.name ?? a.post?.title),
      proposedOn: dayCell(a.proposedOn),
      proposed: won(a.proposedAmount, WON_PER_THOUSAND, { opens }),
      result: words(a.decision && decided(a, asOf) ? DecisionResult.values[a.decision.result] : label('심사 전', 'Not reviewed yet')),
      decidedOn: dayCell(reached(a.decision?.heldOn, asOf)),
      decided: money(decided(a, asOf)),
      paidOn: dayCell(reached(a.paidOn, asOf)),
      paid: money(paid(a, asOf)),
    },
  };
}

function totalRow(nodes: readonly Award[], asOf: string): Row {
  const sum = (of: readonly Award[], value: (a: Award) => number): number => of.reduce((all, a) => all + value(a), 0);
  const cell = (id: string, of: readonly Award[], value: (a: Award) => number, where: Record<string, unknown>): Cell =>
    won(sum(of, value), WON_PER_THOUSAND, { opens: awards(where), formula: ofRows(id, '계 = 사례의 합', 'Total of the cases', ...of.map(a => ['+', a.code] as const)) });
  const amount = (a: Award): number => a.amount ?? 0;
  return {
    id: 'total', label: label('계', 'Total'), total: true,
    cells: {
      proposed: cell('proposed', nodes, a => a.proposedAmount, {}),
      decided: cell('decided', nodes.filter(a => decided(a, asOf)), amount, decidedBy(asOf)),
      paid: cell('paid', nodes.filter(a => paid(a, asOf)), amount, paidBy(asOf)),
    },
  };
}

export const savingsAwards = reportView<Data>({
  id: 'savings-awards',
  item: 'III-budget-2',
  title: label('예산절약 성과금 제도 시행', 'Awards for savings'),
  unit: THOUSAND_WON,
  asOf: '2002-09-01',
  document: `query SavingsAwards($asOf: Date!, $code: String!) {
  plan: projects(asOf: $asOf, where: { code: { eq: $code } }) { nodes { ...PlanSheet } }
  savingsAwards(asOf: $asOf, orderBy: [{ field: PROPOSED_ON }, { field: CODE }], first: 100) {
    nodes { code record { kind description } division { name } post { title } proposedOn proposedAmount amount decision { heldOn result } paidOn }
  }
}
${PLAN_SHEET}`,
  variables: asOf => ({ asOf, code: 'III-budget-2' }),
  layout: ({ plan, savingsAwards: { nodes } }, asOf) => ({
    head: label('절약·증대 사례', 'Case'),
    columns: [
      column('kind', '구분', 'Kind', { text: true }),
      column('recipient', '지급대상', 'Recipient', { text: true }),
      column('proposedOn', '신청일', 'Proposed on', { text: true, group: label('신 청', 'Proposed') }),
      column('proposed', '신청액', 'Amount', { group: label('신 청', 'Proposed') }),
      column('result', '심사결과', 'Result', { text: true, group: label('심 사', 'Decided') }),
      column('decidedOn', '심사일', 'Decided on', { text: true, group: label('심 사', 'Decided') }),
      column('decided', '결정액', 'Amount', { group: label('심 사', 'Decided') }),
      column('paidOn', '지급일', 'Paid on', { text: true, group: label('지 급', 'Paid') }),
      column('paid', '지급액', 'Amount', { group: label('지 급', 'Paid') }),
    ],
    rows: [totalRow(nodes, asOf), ...nodes.map(a => row(a, asOf))],
    notes: [{ text: label('성과금 사례는 원문에 없어 예시로 만들었음.', 'The document names no cases; these are examples.') }],
    more: [
      {
        id: 'savings-awards-count', title: label('처리현황', 'Cases by step'), unit: CASES,
        columns: [column('proposed', '신청', 'Proposed'), column('decided', '심사', 'Decided'), column('paid', '지급', 'Paid')],
        rows: [{
          id: 'cases', label: label('성과금', 'Awards'),
          cells: {
            proposed: count(nodes.length, { opens: awards({}) }),
            decided: count(nodes.filter(a => decided(a, asOf)).length, { opens: awards(decidedBy(asOf)) }),
            paid: count(nodes.filter(a => paid(a, asOf)).length, { opens: awards(paidBy(asOf)) }),
          },
        }],
        notes: [],
      },
      ...scheduleTable(plan.nodes[0]), ...budgetTable(plan.nodes[0]),
    ],
  }),
});
