// The quarters of 2002 as the office judges its work: the days on which assessments fall, all before the quarter ends.
import type { Random } from '../random.js';
import { workdayUntil } from '../workdays.js';

export interface OfficeQuarter {
  readonly code: 'Q1' | 'Q2' | 'Q3' | 'Q4';
  readonly from: string;
  /** First and last day of the fortnight in which the quarter is assessed. */
  readonly opens: string;
  readonly closes: string;
}

export const quarters: readonly OfficeQuarter[] = [
  { code: 'Q1', from: '2002-01-01', opens: '2002-03-18', closes: '2002-03-29' },
  { code: 'Q2', from: '2002-04-01', opens: '2002-06-17', closes: '2002-06-28' },
  { code: 'Q3', from: '2002-07-01', opens: '2002-09-16', closes: '2002-09-27' },
  { code: 'Q4', from: '2002-10-01', opens: '2002-12-16', closes: '2002-12-30' },
];

export const assessmentDay = (random: Random, quarter: OfficeQuarter): string => workdayUntil(random.day(quarter.opens, quarter.closes));

/** The last day of the month of a day, some months on. */
export function monthEnd(day: string, monthsOn = 0): string {
  const [year, month] = day.split('-').map(Number);
  return new Date(Date.UTC(year!, month! + monthsOn, 0)).toISOString().slice(0, 10);
}
export const monthStart = (day: string): string => `${day.slice(0, 8)}01`;

/** 6월; with the year when it is another than 2002. */
export const monthText = (day: string): string => `${day.startsWith('2002') ? '' : `${day.slice(0, 4)}. `}${Number(day.slice(5, 7))}월`;
