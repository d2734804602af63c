// 전용·이체와 예비비 사용 of 2002: money moved between two lines of one fund. Beyond the document.
import { Random } from '../random.js';
import { workdayFrom } from '../workdays.js';
import type { PlannedLine } from './plannedLine.js';

export interface Transfer {
  from: PlannedLine;
  to: PlannedLine;
  date: string;
  /** Thousand won. */
  amount: number;
  reason: string;
}

/** Division that uses the reserve, the programme it is for, day, amount in thousand won. */
const RESERVE_USES: readonly (readonly [division: string, title: string, day: string, amount: number])[] = [
  ['CIVIL-WORKS', '제설용 자재 구입', '2002-01-21', 46_000],
  ['FLOOD', '빗물펌프장 운영', '2002-08-08', 138_000],
  ['FLOOD', '하수관 준설', '2002-08-12', 164_000],
  ['HEALTH', '방역소독', '2002-08-14', 38_000],
  ['CLEANING', '음식물류폐기물 처리', '2002-09-05', 52_000],
];
const ITEM_TRANSFERS = 14;

export function planTransfers(lines: PlannedLine[]): Transfer[] {
  const random = new Random('budget:transfers');
  const general = lines.filter(l => l.fund === 'GENERAL' && l.key.startsWith('BL-2002'));
  const reserve = general.find(l => l.item === '예비비')!;
  const uses = RESERVE_USES.map(([division, title, day, amount]): Transfer => ({
    from: reserve, to: general.find(l => l.division === division && l.title === title)!, date: workdayFrom(day), amount, reason: `예비비 사용 승인: ${title}`,
  }));
  return [...uses, ...betweenItems(random, general)];
}

/** 목간 전용 inside a division: running costs that are left go where they fall short. */
function betweenItems(random: Random, general: PlannedLine[]): Transfer[] {
  const spare = random.shuffle(general.filter(l => l.nature === 'RUNNING' && l.original >= 60_000 && l.supplementary >= 0)).slice(0, ITEM_TRANSFERS);
  return spare.map((from): Transfer => {
    const to = random.pick(general.filter(l => l.division === from.division && l !== from && l.nature !== 'RESERVE' && l.nature !== 'PAY'));
    const amount = Math.round((from.original * random.int(3, 9)) / 1000) * 10;
    return { from, to, date: workdayFrom(random.day('2002-03-04', '2002-11-22')), amount, reason: `목간 전용: ${from.item} → ${to.item}` };
  });
}
