// Working days of the office: entries, meetings and proposals fall neither on a weekend nor on a holiday.
import { addDays } from '../random.js';

const FIXED = new Set(['01-01', '03-01', '04-05', '05-05', '06-06', '07-17', '08-15', '10-03', '12-25']);
/** 설날, 추석 and election days of the years that the budget tells of. */
const MOVABLE = new Set([
  '2001-01-23', '2001-01-24', '2001-01-25', '2001-05-01', '2001-10-01', '2001-10-02',
  '2002-02-11', '2002-02-12', '2002-02-13', '2002-06-13', '2002-09-20', '2002-09-21', '2002-12-19', '2003-01-31', '2003-02-01',
]);

export function isWorkday(day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !FIXED.has(day.slice(5)) && !MOVABLE.has(day);
}

/** The first working day on or after a day. */
export const workdayFrom = (day: string): string => (isWorkday(day) ? day : workdayFrom(addDays(day, 1)));

/** The last working day on or before a day. */
export const workdayUntil = (day: string): string => (isWorkday(day) ? day : workdayUntil(addDays(day, -1)));
