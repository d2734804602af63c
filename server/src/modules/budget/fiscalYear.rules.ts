// The books of a fiscal year: from 1 January to 31 December; payments are booked until 출납폐쇄, the end of the next February.
import type { BudgetEntryKind } from '@gujeong/shared/vocabulary/budget';
import { must } from '../../writing/refusal.js';

/** 출납폐쇄기한 of a fiscal year. */
export const booksClose = (fiscalYear: number): string => new Date(Date.UTC(fiscalYear + 1, 2, 0)).toISOString().slice(0, 10);
export const firstDay = (fiscalYear: number): string => `${fiscalYear}-01-01`;
export const yearEnd = (fiscalYear: number): string => `${fiscalYear}-12-31`;

/** What is still booked after the year: what was owed by its end, and what is left of it. */
const UNTIL_CLOSE: readonly BudgetEntryKind[] = ['EXPENDITURE', 'CARRY_OVER_OUT'];

export const lastDay = (kind: BudgetEntryKind, fiscalYear: number): string => (UNTIL_CLOSE.includes(kind) ? booksClose(fiscalYear) : yearEnd(fiscalYear));

/** Refuses a day outside the books of the line's year. */
export function mustBeInBooks(kind: BudgetEntryKind, fiscalYear: number, date: string): void {
  const [first, last] = [firstDay(fiscalYear), lastDay(kind, fiscalYear)];
  must(first <= date && date <= last, 'date', 'OUTSIDE_YEAR', {
    ko: `${fiscalYear}회계연도의 원장입니다. ${first}부터 ${last}까지의 날을 적으십시오.`, en: `The line is of fiscal year ${fiscalYear}: give a day from ${first} to ${last}.`,
  });
}
