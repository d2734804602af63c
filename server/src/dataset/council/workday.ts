// Steps counted in working days, up to the last day of which the examples tell.
import { addDays } from '../random.js';
import { workdayFrom } from '../workdays.js';

/** The last day of which the examples tell: later steps are not taken yet. */
export const LAST_DAY = '2002-12-31';

/** The day itself, or the next working day. */
export const workday = workdayFrom;

/** The n-th working day after a day; n = 0 gives the day itself, or the next working day. */
export function workdaysAfter(day: string, n: number): string {
  let at = workday(day);
  for (let i = 0; i < n; i++) at = workday(addDays(at, 1));
  return at;
}

/** The date when it lies in the time told of, else undefined: a step not taken yet. */
export const told = (day: string): string | undefined => (day <= LAST_DAY ? day : undefined);

/** 2002. 6. 30. */
export const printed = (day: string): string => `${day.split('-').map(Number).join('. ')}.`;

/** Orders two days (or any texts), for sort. */
export const compareDays = (a: unknown, b: unknown): number => (String(a) < String(b) ? -1 : String(a) > String(b) ? 1 : 0);
