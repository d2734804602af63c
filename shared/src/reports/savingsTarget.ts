// III-budget-1 건전한 재정운영: the savings target of the second half and what was saved, by month and by division.
import { SavingsKind } from '../vocabulary/budget.js';
import { WON_PER_THOUSAND } from '../units.js';
import { column, label, ofColumns, rate, tally, won, words, type CellOptions, type Group } from './cells.js';
import { codes, crossTable, monthEntry, type AxisEntry } from './crossTable.js';
import { dayText, periodText } from './periods.js';
import { budgetTable, PLAN_SHEET, scheduleTable, type PlanProject } from './planSheet.js';
import { THOUSAND_WON } from './units.js';
import { reportView, type Cell, type Opens } from './view.js';

interface Data {
  plan: { nodes: PlanProject[] };
  savingsTargets: { nodes: { code: string; rate: number; startsOn: string; endsOn: string; targetAmount: number; savedAmount: number }[] };
  base: { groups: Group[] };
  savingsRecords: { months: Group[]; divisions: Group[] };
}

const YEAR = 2002;
/** 예산액 of the target: the day before its period begins. */
const BASE_ON = '2002-06-30';

const records: Opens = {
  noun: 'SavingsRecord', root: 'savingsRecords', where: { target: { fiscalYear: { eq: YEAR } } }, select: 'code date kind amount description division { name } line { name }',
};
const saved: Opens = { ...records, where: { ...records.where, kind: { eq: 'EXPENDITURE_SAVED' } } };
const thousands = (value: number, options: CellOptions): Cell => won(value, WON_PER_THOUSAND, options);

/** The months that a period touches, within one year. */
const monthsOf = (startsOn: string, endsOn: string): string[] => {
  const [from, to] = [startsOn, endsOn].map(day => Number(day.slice(5, 7))) as [number, number];
  return Array.from({ length: to - from + 1 }, (_, i) => `${startsOn.slice(0, 4)}-${String(from + i).padStart(2, '0')}`);
};
const divisionEntry = ([code, name]: readonly [string, string]): AxisEntry => ({ id: code, key: code, label: label(name, name), where: { division: { code: { eq: code } } } });

export const savingsTarget = reportView<Data>({
  id: 'savings-target',
  item: 'III-budget-1',
  title: label('건전한 재정운영', 'Sound finance'),
  unit: THOUSAND_WON,
  asOf: '2002-09-01',
  document: `query SavingsTarget($asOf: Date!, $year: Int!, $baseOn: Date!, $code: String!) {
  plan: projects(asOf: $asOf, where: { code: { eq: $code } }) { nodes { ...PlanSheet } }
  savingsTargets(asOf: $asOf, where: { fiscalYear: { eq: $year } }, orderBy: [{ field: CODE }], first: 100) {
    nodes { code rate startsOn endsOn targetAmount savedAmount }
  }
  base: budgetLines(asOf: $baseOn, where: { fiscalYear: { eq: $year }, side: { eq: EXPENDITURE } }) { groups(by: [SIDE]) { keys sum { budget } } }
  savingsRecords(asOf: $asOf, where: { target: { fiscalYear: { eq: $year } } }) {
    months: groups(by: [DATE_MONTH, KIND]) { keys sum { amount } }
    divisions: groups(by: [DIVISION_CODE, KIND, DIVISION_NAME], orderBy: [{ key: DIVISION_NAME }]) { keys sum { amount } }
  }
}
${PLAN_SHEET}`,
  variables: asOf => ({ asOf, year: YEAR, baseOn: BASE_ON, code: 'III-budget-1' }),
  layout: ({ plan, savingsTargets: { nodes: targets }, base, savingsRecords: { months, divisions } }) => {
    const kinds = codes(SavingsKind, kind => ({ kind }));
    const named = [...new Map(divisions.map(g => [String(g.keys[0]), String(g.keys[2])]))];
    return {
      columns: [
        column('period', '기간', 'Period', { text: true }),
        column('rate', '목표율 (%)', 'Target (%)'),
        column('budget', '예산액', 'Budget'),
        column('target', '목표액', 'Target amount'),
        column('saved', '절약액', 'Saved'),
        column('achieved', '달성율 (%)', 'Achieved (%)'),
        column('revenue', '수입증대액', 'Extra revenue'),
      ],
      rows: targets.map(t => ({
        id: t.code,
        label: label('예산절약', 'Savings'),
        cells: {
          period: words(periodText(t.startsOn, t.endsOn)),
          rate: { value: t.rate * 100, text: (t.rate * 100).toFixed(1), opens: { noun: 'SavingsTarget', root: 'savingsTargets', where: { code: { eq: t.code } }, select: 'code fiscalYear rate baseOn targetAmount savedAmount' } },
          budget: thousands(tally(base.groups, [], 'budget'), { opens: { noun: 'BudgetLine', root: 'budgetLines', asOf: BASE_ON, where: { fiscalYear: { eq: YEAR }, side: { eq: 'EXPENDITURE' } }, select: 'code name fund { name } division { name } budget' } }),
          target: thousands(t.targetAmount, { formula: ofColumns(t.code, '목표액 = 예산액 × 목표율 ÷ 100', 'Budget × target ÷ 100', ['+', 'budget'], ['×', 'rate']) }),
          saved: thousands(t.savedAmount, { opens: saved }),
          achieved: rate(t.savedAmount, t.targetAmount, { formula: ofColumns(t.code, '달성율 = 절약액 ÷ 목표액 × 100', 'Saved ÷ target amount × 100', ['+', 'saved'], ['÷', 'target']) }),
          revenue: thousands(tally(months, [undefined, 'REVENUE_INCREASED'], 'amount'), { opens: { ...records, where: { ...records.where, kind: { eq: 'REVENUE_INCREASED' } } } }),
        },
      })),
      notes: [
        { text: label(`목표액은 원문에 없으며 ${dayText(BASE_ON)} 현재 예산액에 목표율을 곱하여 셈함. 수입증대는 목표에 넣지 않음.`, `The document states no amount: the target is the rate of the budget as of ${dayText(BASE_ON)}. Extra revenue does not count.`) },
        { text: label('절약 실적은 예시 자료임.', 'What was saved is example data.') },
      ],
      more: [
        {
          id: 'savings-by-month', title: label('월별 실적', 'By month'), unit: THOUSAND_WON, head: label('월', 'Month'),
          ...crossTable({ rows: targets.flatMap(t => monthsOf(t.startsOn, t.endsOn)).map(month => monthEntry(month, 'date')), columns: kinds, groups: months, opens: records, measure: 'amount', cell: thousands }),
          notes: [],
        },
        {
          id: 'savings-by-division', title: label('부서별 실적', 'By division'), unit: THOUSAND_WON, head: label('부 서', 'Division'),
          ...crossTable({ rows: named.map(divisionEntry), columns: kinds, groups: divisions, opens: records, measure: 'amount', cell: thousands }),
          notes: [],
        },
        ...scheduleTable(plan.nodes[0]), ...budgetTable(plan.nodes[0]),
      ],
    };
  },
});
