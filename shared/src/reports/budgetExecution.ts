// II-6 예산운용실적: budget, carry-over and allotment by fund.
import { WON_PER_MILLION } from '../units.js';
import { column, label, ofColumns, ofRows, rate, tally, won, type Group } from './cells.js';
import { MILLION_WON } from './units.js';
import { reportView, type Cell, type Label, type Opens, type Row } from './view.js';

interface Data {
  budgetLines: { groups: Group[] };
}

const YEAR = 2002;
const FUNDS = { general: 'GENERAL', special: 'SPECIAL' } as const;
/** Columns that are sums of budget lines: the measure, then what it is made of. */
const MEASURES = { currentTotal: 'current budget carriedOver', budget: 'budget', carryover: 'carriedOver', allotted: 'allotted', unallotted: 'unallotted current allotted' } as const;
const RATE_NOTE = 1;

const current = label('2002예산현액', 'Current budget 2002');
const columns = [
  column('currentTotal', '계', 'Total', { group: current }),
  column('budget', '예산액', 'Budget', { group: current }),
  column('carryover', '전년도이월액', 'Carried over', { group: current }),
  column('allotted', '배정액', 'Allotted'),
  column('unallotted', '배정잔액', 'Unallotted'),
  column('allotmentRate', '배정율 (%)', 'Allotment rate (%)'),
];

function formula(row: string, id: string): Pick<Cell, 'formula'> {
  if (id === 'currentTotal') return { formula: ofColumns(row, '예산현액 = 예산액 + 전년도이월액', 'Current budget = budget + carried over', ['+', 'budget'], ['+', 'carryover']) };
  if (id === 'unallotted') return { formula: ofColumns(row, '배정잔액 = 예산현액 − 배정액', 'Unallotted = current budget − allotted', ['+', 'currentTotal'], ['−', 'allotted']) };
  return row === 'total' ? { formula: ofRows(id, '합계 = 일반회계 + 특별회계', 'Total of the two accounts', ['+', 'general'], ['+', 'special']) } : {};
}

function row(groups: readonly Group[], id: string, head: Label, fund?: string): Row {
  const opens = (measure: string): Opens => ({
    noun: 'BudgetLine', root: 'budgetLines',
    where: { fiscalYear: { eq: YEAR }, side: { eq: 'EXPENDITURE' }, ...(fund ? { fund: { group: { eq: fund } } } : {}) },
    select: `code name fund { name } division { name } ${measure}`,
  });
  const sum = (measure: string): number => tally(groups, [fund], measure.split(' ')[0]!);
  return {
    id, label: head, total: !fund,
    cells: {
      ...Object.fromEntries(Object.entries(MEASURES).map(([c, measure]) => [c, won(sum(measure), WON_PER_MILLION, { opens: opens(measure), ...formula(id, c) })])),
      allotmentRate: rate(sum('allotted'), sum('current'), {
        mode: fund ? 'NEAREST' : 'TRUNCATED',
        formula: ofColumns(id, '배정율 = 배정액 ÷ 예산현액 × 100', 'Allotment rate = allotted ÷ current budget × 100', ['+', 'allotted'], ['÷', 'currentTotal']),
        ...(fund ? {} : { mark: RATE_NOTE }),
      }),
    },
  };
}

export const budgetExecution = reportView<Data>({
  id: 'budget-execution',
  item: 'II-6',
  title: label('예산운용실적', 'Execution of the budget'),
  unit: MILLION_WON,
  asOf: '2002-06-30',
  lines: [107, 115],
  document: `query BudgetExecution($asOf: Date!, $year: Int!) {
  budgetLines(asOf: $asOf, where: { fiscalYear: { eq: $year }, side: { eq: EXPENDITURE } }) {
    groups(by: [FUND_GROUP]) { keys sum { current budget carriedOver allotted unallotted } }
  }
}`,
  variables: asOf => ({ asOf, year: YEAR }),
  layout: ({ budgetLines: { groups } }) => ({
    columns,
    rows: [
      row(groups, 'total', label('합 계', 'Total')),
      row(groups, 'general', label('일반회계', 'General account'), FUNDS.general),
      row(groups, 'special', label('특별회계', 'Special accounts'), FUNDS.special),
    ],
    notes: [
      { mark: RATE_NOTE, text: label('배정율은 합계만 소수 둘째 자리에서 버리고 회계별은 반올림하였음. 원문이 두 방법을 섞어 쓰고 있어 그대로 따름.', 'As in the document, the rate of the total is cut after one decimal while those of the accounts are rounded.') },
      { text: label("'전년도이월액'은 원문에 '전년도야말액'으로 적혀 있어 바로잡음.", "The document prints 전년도야말액 for 전년도이월액 (carried over)."), },
      { text: label('금액은 원 단위로 더한 뒤 백만원 단위로 반올림하므로 합계가 1 차이 날 수 있음.', 'Amounts are added in won and rounded once, so a total may differ by 1.') },
    ],
  }),
});
