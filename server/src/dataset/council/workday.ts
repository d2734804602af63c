// Working days: facts of an office do not fall on a Sunday or a Saturday.
import { addDays } from '../random.js';

/** The last day of which the examples tell: later steps are not taken yet. */
export const LAST_DAY = '2002-12-31';

/** The day itself, or the next Monday after a weekend. */
export function workday(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, weekday === 6 ? 2 : weekday === 0 ? 1 : 0);
}

/** The n-th working day after a day; n = 0 gives the day or the Monday after it. */
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
