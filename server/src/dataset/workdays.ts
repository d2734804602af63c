// Working days of 2001 to 2003 as a Korean district office had them: Saturdays were half days, on which nothing is planned here.
import { addDays, type Random } from './random.js';

const holidays = new Set([
  '2001-01-01', '2001-01-23', '2001-01-24', '2001-01-25', '2001-03-01', '2001-04-05', '2001-05-01', '2001-06-06', '2001-07-17',
  '2001-08-15', '2001-10-01', '2001-10-02', '2001-10-03', '2001-12-25',
  '2002-01-01', '2002-02-11', '2002-02-12', '2002-02-13', '2002-03-01', '2002-04-05', '2002-06-06', '2002-06-13', '2002-07-01',
  '2002-07-17', '2002-08-15', '2002-09-20', '2002-10-03', '2002-12-19', '2002-12-25',
  '2003-01-01', '2003-01-31',
]);

export function isWorkday(day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday > 0 && weekday < 6 && !holidays.has(day);
}

/** The first working day on or after a day. */
export function workdayFrom(day: string): string {
  let at = day;
  while (!isWorkday(at)) at = addDays(at, 1);
  return at;
}

/** The last working day on or before a day. */
export function workdayUntil(day: string): string {
  let at = day;
  while (!isWorkday(at)) at = addDays(at, -1);
  return at;
}

/** The n-th working day after a day; n = 0 gives the day itself, or the next working day. */
export function workdaysAfter(day: string, n: number): string {
  let at = workdayFrom(day);
  for (let i = 0; i < n; i++) at = workdayFrom(addDays(at, 1));
  return at;
}

/** A working day between two days, both included. */
export function workdayWithin(random: Random, from: string, to: string): string {
  const day = random.day(from, to);
  const next = workdayFrom(day);
  return next <= to ? next : workdayUntil(day);
}
