// A working day inside a period.
import type { Random } from '../random.js';
import { workdayFrom, workdayUntil } from '../workdays.js';

/** A working day between two days, both included. */
export function workday(random: Random, from: string, to: string): string {
  const day = random.day(from, to);
  const next = workdayFrom(day);
  return next <= to ? next : workdayUntil(day);
}
