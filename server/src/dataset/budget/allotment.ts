// 배정: how much of each line is released by quarter. On 30 June the sums are II-6's, by its two printed groups.
import { addDays, Random } from '../random.js';
import { workdayFrom } from '../workdays.js';
import type { Account } from './account.js';
import type { Nature } from './classification.js';
import { ALLOTTED_2002H1 } from './figures.js';
import { DEEMED_DAYS } from './grants.js';
import type { Ledger } from './ledger.js';

/** Percent of 예산현액 released by 30 June and by the year's end, from and to, before the sums are met. */
const H1: Record<Nature, readonly [number, number]> = { PAY: [62, 70], RUNNING: [66, 84], BENEFIT: [72, 88], WORKS: [74, 96], RESERVE: [0, 12] };
const SPECIAL_H1: Record<Nature, readonly [number, number]> = { PAY: [55, 62], RUNNING: [52, 66], BENEFIT: [48, 62], WORKS: [34, 48], RESERVE: [0, 10] };
const YEAR: Record<Nature, readonly [number, number]> = { PAY: [985, 1000], RUNNING: [930, 1000], BENEFIT: [955, 1000], WORKS: [940, 1000], RESERVE: [120, 400] };

const HALF_END = '2002-06-30';
const YEAR_END = '2002-12-31';

export function allotAll(ledger: Ledger, accounts: readonly Account[]): void {
  const random = new Random('budget:allotment');
  const general = accounts.filter(a => a.line.fund === 'GENERAL');
  const special = accounts.filter(a => a.line.fund !== 'GENERAL');
  allotGroup(ledger, random, general, H1, ALLOTTED_2002H1.GENERAL);
  allotGroup(ledger, random, special, SPECIAL_H1, ALLOTTED_2002H1.SPECIAL);
}

function allotGroup(ledger: Ledger, random: Random, accounts: readonly Account[], percents: typeof H1, total: number): void {
  const limits = accounts.map(a => a.limit(HALF_END));
  const wished = accounts.map((a, i) => Math.floor((limits[i]! * random.int(...percents[a.line.nature])) / 100));
  const first = meet(wished, limits, total);
  accounts.forEach((account, i) => {
    const byYearEnd = Math.max(first[i]!, Math.floor((account.limit(YEAR_END) * random.int(...YEAR[account.line.nature])) / 1000));
    release(ledger, random, account, first[i]!, byYearEnd);
  });
}

/** Moves the wishes toward their sum in proportion to the room each has, never past a line's limit. */
function meet(wished: readonly number[], limits: readonly number[], total: number): number[] {
  const difference = total - wished.reduce((a, b) => a + b, 0);
  const room = wished.map((w, i) => (difference > 0 ? limits[i]! - w : w));
  const all = room.reduce((a, b) => a + b, 0);
  const out = wished.map((w, i) => w + Math.trunc((difference * room[i]!) / all));
  let rest = total - out.reduce((a, b) => a + b, 0);
  for (let i = 0; rest !== 0 && i < out.length; i++) {
    const step = rest > 0 ? Math.min(rest, limits[i]! - out[i]!) : -Math.min(-rest, out[i]!);
    out[i]! += step;
    rest -= step;
  }
  return out;
}

/** The four quarters; what is deemed to be granted is released within the weeks after it. */
function release(ledger: Ledger, random: Random, account: Account, byHalfEnd: number, byYearEnd: number): void {
  const allot = (day: string, wanted: number, description: string): void => {
    const amount = Math.min(wanted, account.limit(day)) - account.allotted(day);
    if (amount <= 0) return;
    account.allot(day, amount);
    ledger.enter({ line: account.line.key, fiscalYear: 2002, kind: 'ALLOTMENT', date: day, amount, description });
  };
  allot(workdayFrom(random.day('2002-01-04', '2002-01-14')), Math.floor((byHalfEnd * random.int(44, 58)) / 100), '1/4분기 예산배정');
  for (const [day, description] of secondQuarter(random, account.line.deemed?.version)) allot(workdayFrom(day), byHalfEnd, description);
  allot('2002-06-28', byHalfEnd, '예산 수시배정');
  allot(workdayFrom(random.day('2002-07-02', '2002-07-09')), byHalfEnd + Math.floor(((byYearEnd - byHalfEnd) * random.int(45, 60)) / 100), '3/4분기 예산배정');
  allot(workdayFrom(random.day('2002-10-01', '2002-10-08')), byYearEnd, '4/4분기 예산배정');
}

function secondQuarter(random: Random, deemed: number | undefined): (readonly [day: string, description: string])[] {
  const quarter = [random.day('2002-04-01', '2002-04-09'), '2/4분기 예산배정'] as const;
  if (deemed === undefined) return [quarter];
  const after = [addDays(DEEMED_DAYS[deemed]!, random.int(4, 11)), '간주처리예산 배정'] as const;
  return after[0] < quarter[0] ? [after, quarter] : [quarter, after];
}
