// III 사업별 소요예산: what the plan items say they need, beside what was appropriated for them and spent.
import { WON_PER_THOUSAND } from '../units.js';
import { column, label, won } from './cells.js';
import { budgetsTable, type PlanBudget } from './planSheet.js';
import { THOUSAND_WON } from './units.js';
import { reportView } from './view.js';

interface Data {
  projects: { nodes: PlanBudget[] };
}

export const planBudgets = reportView<Data>({
  id: 'plan-budgets',
  item: 'III',
  title: label('사업별 소요예산', 'Required budget of the plan items'),
  unit: THOUSAND_WON,
  asOf: '2002-09-01',
  lines: [429, 590],
  document: `query PlanBudgets($asOf: Date!, $year: Int!) {
  projects(asOf: $asOf, where: { kind: { eq: DIVISION_PLAN }, planYear: { eq: $year }, requiredBudget: { isNull: false } }, first: 100) {
    nodes { code title requiredBudget linkedBudget spent }
  }
}`,
  variables: asOf => ({ asOf, year: Number(asOf.slice(0, 4)) }),
  layout: ({ projects: { nodes } }) => ({
    columns: [column('amount', '소요예산', 'Required budget')],
    rows: nodes.map(p => ({
      id: p.code.replace(/^III-/, ''),
      label: label(p.title, p.title),
      cells: { amount: won(p.requiredBudget, WON_PER_THOUSAND, { opens: { noun: 'Project', root: 'projects', where: { code: { eq: p.code } }, select: 'code title periodText requiredBudget linkedBudget spent' } }) },
    })),
    notes: [{ text: label('원문에 계가 없어 계를 내지 않음. 소요예산은 적힌 금액이며 예산과목의 합이 아님.', 'The document prints no total. The required budget is the amount stated, not the sum of budget lines.') }],
    more: [budgetsTable('plan-budgets-spending', nodes)],
  }),
});
