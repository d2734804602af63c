// An older report as the office sees it before it is kept: the edition, what was read, how that stands against what is kept, its checks.
import { readReport } from '@gujeong/shared/reading/readReport';
import type { Reading, ReadCell } from '@gujeong/shared/reading/reading.types';
import { figuresOf, keyOf } from '@gujeong/shared/reconcile/figures';
import { reconcile, type CheckResult } from '@gujeong/shared/reconcile/reconcile';
import type { DatePrecision } from '@gujeong/shared/vocabulary/common';
import type { Request } from '../graph/engine.js';
import type { Reporting } from '../modules/reports/reporting.js';
import { documentText } from './documentText.js';
import { unreadable } from './unreadable.js';

export interface ReadEdition {
  code: string;
  title: string;
  issuedOn: string;
  precision: DatePrecision;
}

/** NEW: not kept yet; SAME: kept so; OTHER: kept with another value; NOT_KEPT: not sure enough, or blank. */
export type Standing = 'NEW' | 'SAME' | 'OTHER' | 'NOT_KEPT';

export interface ReadingOf {
  edition: ReadEdition;
  /** The text that was read; line 1 stands first. */
  lines: string[];
  reading: Reading;
  /** By table:row:column. */
  standing: Record<string, Standing>;
  checks: CheckResult[];
}

const PERIOD = /^(\d{4})(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])))?$/;

export async function readingOf(bytes: Uint8Array, period: string | null, reporting: Reporting, request: Request): Promise<ReadingOf> {
  const text = documentText(bytes);
  const reading = readReport(text);
  const edition = editionOf(reading, period);
  const kept = await reporting.figuresIn(edition.code, request);
  const cells = allCells(reading);
  const standing = Object.fromEntries(cells.map(cell => {
    const before = kept.get(keyOf(cell));
    return [keyOf(cell), !isKept(cell) ? 'NOT_KEPT' : !before ? 'NEW' : before.value === cell.value ? 'SAME' : 'OTHER'] as const;
  }));
  return { edition, lines: text.split(/\r\n|\r|\n/), reading, standing, checks: reconcile(figuresOf(cells.filter(c => c.state === 'READ'))) };
}

export const allCells = (reading: Reading): ReadCell[] => [...reading.tables.flatMap(t => t.cells), ...reading.prose];

/** What is sure, and printed: a blank is no figure. */
export const isKept = (cell: ReadCell): boolean => cell.state === 'READ' && cell.value !== null;

/** What `storeReading` takes: all that is sure, or what somebody has accepted. */
export const storing = ({ edition, lines, reading }: ReadingOf) => ({
  ...edition,
  cells: allCells(reading).filter(isKept).map(({ table, row, column, item, value, text, unit, scale, line }) => ({ table, row, column, item, value, printed: text, unit, scale, line, quote: lines[line - 1] ?? '' })),
});

/** Named by the period that was given, else by the year of the cover. */
function editionOf({ title, year, issued }: Reading, period: string | null): ReadEdition {
  const given = period ?? (year === null ? null : String(year));
  const parts = given === null ? null : PERIOD.exec(given);
  if (given === null) throw unreadable('표지에서 연도를 찾지 못했습니다. 기간을 2003 또는 2003-H1과 같이 지정하십시오.', 'The cover names no year; give the period, 2003 or 2003-H1.');
  if (!parts) throw unreadable(`기간 '${given.slice(0, 20)}'을(를) 알 수 없습니다. 2003, 2003-H1, 2003-Q2, 2003-09와 같이 적으십시오.`, `A period is 2003, 2003-H1, 2003-Q2 or 2003-09; got ${JSON.stringify(given.slice(0, 20))}.`);
  const [, of, half, quarter, month] = parts;
  const last = issued?.slice(5) ?? month ?? (half ? String(Number(half) * 6).padStart(2, '0') : quarter ? String(Number(quarter) * 3).padStart(2, '0') : '12');
  return { code: `REPORT-${given}`, title: title ?? `${given} 주요업무보고`, issuedOn: issued ? `${issued}-01` : `${of}-${last}-01`, precision: issued || month ? 'MONTH' : half ? 'HALF' : quarter ? 'QUARTER' : 'YEAR' };
}
