// Days as Korean offices write them, and as spreadsheets count them.
import { isDate } from '../../graph/scalars.js';
import type { Cell } from '../cell.js';

const WRITTEN = [
  /^(\d{4})-(\d{1,2})-(\d{1,2})$/,
  /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/,
  /^(\d{4})\.\s?(\d{1,2})\.\s?(\d{1,2})\.?$/,
  /^(\d{4})년\s?(\d{1,2})월\s?(\d{1,2})일$/,
  /^(\d{4})(\d{2})(\d{2})$/,
];
const DAY_MS = 86_400_000;
/** Day 0 of a spreadsheet, for days after February 1900. */
const SERIAL_ZERO = Date.UTC(1899, 11, 30);
/** 1910 to 2149: numbers outside are more likely no days at all. */
const SERIALS = [3_654, 91_313] as const;

/** YYYY-MM-DD; null: no day that exists is written there. */
export function dayOf(cell: Cell): string | null {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? null : cell.toISOString().slice(0, 10);
  if (typeof cell === 'number' && Number.isInteger(cell) && cell >= SERIALS[0] && cell <= SERIALS[1]) return new Date(SERIAL_ZERO + cell * DAY_MS).toISOString().slice(0, 10);
  const text = String(cell).trim();
  for (const form of WRITTEN) {
    const [, year, month = '', day = ''] = form.exec(text) ?? [];
    if (year === undefined) continue;
    const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    return isDate(written) ? written : null;
  }
  return null;
}
