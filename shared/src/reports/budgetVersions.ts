// The budget versions of a year with the days they were drawn up, submitted and adopted.
import { BudgetVersionKind, BudgetVersionStatus } from '../vocabulary/budget.js';
import { WON_PER_THOUSAND } from '../units.js';
import { column, dayCell, label, reached, won, words } from './cells.js';
import { THOUSAND_WON } from './units.js';
import type { Table } from './view.js';

export interface BudgetVersionRow {
  code: string;
  title: string;
  kind: BudgetVersionKind;
  draftedOn: string | null;
  submittedOn: string | null;
  adoptedOn: string | null;
  status: BudgetVersionStatus;
  change: number;
}

/** Entries of an original budget are dated 1 January, after its adoption: a version is shown with all of its entries. */
const ALL_ENTRIES = '9999-12-31';

export const budgetVersionsTable = (versions: readonly BudgetVersionRow[], asOf: string): Table => ({
  id: 'budget-versions',
  title: label('예산 편성 경과', 'Versions of the budget'),
  unit: THOUSAND_WON,
  head: label('예산서', 'Version'),
  columns: [
    column('kind', '구분', 'Kind', { text: true }),
    column('draftedOn', '작성일', 'Drafted', { text: true }),
    column('submittedOn', '제출일', 'Submitted', { text: true }),
    column('adoptedOn', '의결(확정)일', 'Adopted', { text: true }),
    column('status', '상태', 'Status', { text: true }),
    column('change', '증(△)감', 'Change'),
  ],
  rows: versions.map(v => ({
    id: v.code,
    label: label(v.title, v.title),
    cells: {
      kind: words(BudgetVersionKind.values[v.kind]),
      draftedOn: dayCell(reached(v.draftedOn, asOf)),
      submittedOn: dayCell(reached(v.submittedOn, asOf)),
      adoptedOn: dayCell(reached(v.adoptedOn, asOf)),
      status: words(BudgetVersionStatus.values[v.status]),
      change: won(v.change, WON_PER_THOUSAND, {
        opens: {
          noun: 'BudgetEntry', root: 'budgetEntries', asOf: ALL_ENTRIES,
          where: { budgetVersion: { code: { eq: v.code } }, line: { side: { eq: 'EXPENDITURE' } } }, select: 'code date kind amount description line { name }',
        },
      }),
    },
  })),
  notes: [],
});
