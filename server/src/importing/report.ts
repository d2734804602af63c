// What an import did, or would do: the same words for a dry run and for the real one.
import { BYTE_ORDER_MARK, csvLine } from '@gujeong/shared/document/csv';
import type { Fault } from './fault.js';
import { guarded } from './formulaGuard.js';

export type Outcome = 'CREATED' | 'UPDATED' | 'UNCHANGED' | 'REFUSED';

export interface PreviewRow {
  row: number;
  outcome: Outcome;
  /** Global id; null for a row that is refused, or new in a dry run. */
  record: string | null;
  /** As they were understood, by attribute. */
  values: Record<string, unknown>;
}

export interface ImportReport {
  noun: string;
  dryRun: boolean;
  /** all: every row or none · good: the rows without a fault. */
  mode: 'all' | 'good';
  /** Whether anything was written. */
  applied: boolean;
  /** The act in the history, Revision-7; by it all is undone at once (undoImport). */
  revision: string | null;
  rows: number;
  created: number;
  updated: number;
  unchanged: number;
  refused: number;
  columns: { column: string; attribute: string | null }[];
  /** All of them; an answer over HTTP carries the first ones. */
  errors: Fault[];
  errorCount: number;
  /** The first rows. */
  preview: PreviewRow[];
}

export const emptyReport = (of: Pick<ImportReport, 'noun' | 'dryRun' | 'mode'>): ImportReport =>
  ({ ...of, applied: false, revision: null, rows: 0, created: 0, updated: 0, unchanged: 0, refused: 0, columns: [], errors: [], errorCount: 0, preview: [] });

const HEADINGS = ['행 (row)', '열 (column)', '규칙 (rule)', '값 (value)', '고치는 방법', 'How to mend it'];

/** The errors as a file that a spreadsheet opens: UTF-8 with a mark, CRLF, no text taken for a formula. */
export function faultsCsv(errors: readonly Fault[]): string {
  const rows = errors.map(e => [e.row === null ? '' : String(e.row), e.column ?? '', e.code, e.value ?? '', e.messageKo, e.message]);
  return BYTE_ORDER_MARK + [HEADINGS, ...rows].map(row => csvLine(row.map(guarded))).join('');
}
