// The document of 2002 and its figures, and what may never be: a figure in a wrong place, or one passed over in silence.
import { keyOf } from '../reconcile/figures.js';
import { reported, type ReportedRow } from '../reconcile/documentFigures.fixture.js';
import type { Copy } from './mutated.fixture.js';
import type { ReadCell, Reading } from './reading.types.js';

// It lies beside src, as text.
const fs = (await import('node:fs' as string)) as { readFileSync(file: string, encoding: string): string };
const here = (import.meta as unknown as { dirname: string }).dirname;
export const documentText = fs.readFileSync(`${here}/../../dataset/2002/document.txt`, 'utf8');

/** What the office worked out from other lines than the one it stands in: not read. */
export const DERIVED = new Set(['domains.phase1.common', 'domains.shared', 'firstHalf.end', 'latest.II-13', 'latest.II-14', 'report.fields', 'report.sections']);
export const stated: readonly ReportedRow[] = reported.filter(row => !(row.table === 'prose' && DERIVED.has(row.row)));

export const cellsOf = (reading: Reading): Map<string, ReadCell> => new Map([...reading.tables.flatMap(t => t.cells), ...reading.prose].map(c => [keyOf(c), c]));

export interface Faults {
  /** Kept, and not what the document says. */
  misplaced: string[];
  /** Neither kept nor listed. */
  silent: string[];
  placed: number;
}

export function faultsOf(reading: Reading, { lineOf }: Copy): Faults {
  const cells = cellsOf(reading);
  const faults: Faults = { misplaced: [], silent: [], placed: 0 };
  for (const row of stated) {
    const cell = cells.get(row.key);
    const value = row.value ?? null;
    if (cell?.state === 'READ' && cell.value !== value) faults.misplaced.push(`${row.key} ${String(cell.value)} for ${String(value)}`);
    else if (cell?.state === 'READ') faults.placed++;
    else if (value !== null && value !== 0 && !isListed(reading, lineOf(row.source.lines[0]), row)) faults.silent.push(row.key);
  }
  return faults;
}

/** By its line and its digits; names that are counted and days are words and stay out of the list. */
function isListed(reading: Reading, line: number, { printed, unit }: ReportedRow): boolean {
  const digits = printed.replace(/\D/g, '');
  const words = printed.includes(', ') || ['월', '일자', '월일', '년', '개년', '개월', '박', '일', '개 부문', '개 전략'].includes(unit) || !/\d/.test(printed) || /^[가-힣]/.test(printed);
  return words || reading.unplaced.some(u => u.line === line && u.text.replace(/\D/g, '').includes(digits));
}
