// The days of the 2002 replacement, April to July. Item II-14.
import type { Random } from '../random.js';
import { workdayWithin } from '../workdays.js';

const MONTHS = [['2002-04-08', '2002-04-30'], ['2002-05-02', '2002-05-31'], ['2002-06-03', '2002-06-29'], ['2002-07-02', '2002-07-31']] as const;

/** One day for each of `count` replacements, `perMonth` of them in April, May, June and July. */
export function replacementDays(random: Random, count: number, perMonth: readonly number[]): string[] {
  const days = MONTHS.flatMap(([from, to], i) => Array.from({ length: perMonth[i]! }, () => workdayWithin(random, from, to)));
  if (days.length !== count) throw new Error(`The months hold ${days.length} replacements, not ${count}.`);
  return days.sort();
}
