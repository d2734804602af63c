// The course of one suit: from the stretches of its group to dated events.
import { addDays, type Random } from '../random.js';
import { workdayFrom } from '../workdays.js';
import type { Step, Stretch } from './cohorts.js';

export interface SuitEvent {
  readonly kind: 'FILED' | 'JUDGMENT' | 'APPEALED' | 'REMANDED' | 'WITHDRAWN' | 'SETTLED' | 'CLOSED';
  readonly date: string;
  readonly instance?: number;
  readonly judgment?: 'WON' | 'PARTLY_WON' | 'LOST' | 'DISMISSED';
  readonly outcome?: 'WON' | 'WON_BY_WITHDRAWAL' | 'LOST' | 'OTHER';
  readonly note?: string;
}

/** Days between a step and the one before, where law and practice fix them; else the time is shared out. */
const FIXED: Readonly<Record<string, readonly [number, number]>> = {
  'J A': [9, 16], 'J C': [18, 25], 'J R': [0, 0], 'W C': [0, 10], 'S C': [0, 0],
};

export function courseOf(random: Random, stretches: readonly Stretch[]): SuitEvent[] {
  const dated: { step: Step; date: string }[] = [];
  for (const [steps, from, to] of stretches) dated.push(...along(random, steps.split(' ') as Step[], random.day(from, to), dated.at(-1)));
  let instance = 1;
  return dated.map(({ step, date }, i) => {
    const before = dated[i - 1]?.step;
    if (step === 'A') instance += 1;
    if (step === 'R') instance = 2;
    return eventOf(step, workdayFrom(date), instance, before);
  });
}

/** Days of a stretch's steps, back from its last to the last step of the stretch before. */
function along(random: Random, steps: readonly Step[], end: string, before: { step: Step; date: string } | undefined): { step: Step; date: string }[] {
  if (!before) return steps.map(step => ({ step, date: end }));
  const gaps = steps.map((step, i) => FIXED[`${(steps[i - 1] ?? before.step)[0]} ${step[0]}`]).map(g => (g ? random.int(...g) : undefined));
  const free = (Date.parse(end) - Date.parse(before.date)) / 864e5 - gaps.reduce<number>((sum, g) => sum + (g ?? 0), 0);
  const open = gaps.filter(g => g === undefined).length;
  const shares = open ? random.split(free, open, Math.min(20, Math.floor(free / open))) : [];
  let date = before.date;
  return steps.map((step, i) => {
    date = addDays(date, gaps[i] ?? shares.pop()!);
    return { step, date: i === steps.length - 1 ? end : date };
  });
}

function eventOf(step: Step, date: string, instance: number, before: Step | undefined): SuitEvent {
  switch (step) {
    case 'F': return { kind: 'FILED', date, instance, note: '소장 부본이 송달되어 접수함' };
    case 'A': return { kind: 'APPEALED', date, instance, note: `${before === 'J-' || before === 'J~' ? '우리 구' : '상대방'} ${instance === 2 ? '항소' : '상고'} 제기` };
    case 'R': return { kind: 'REMANDED', date, instance, note: '대법원이 원심을 파기하고 환송함' };
    case 'W': return { kind: 'WITHDRAWN', date, instance, note: '원고가 소를 취하함' };
    case 'S': return { kind: 'SETTLED', date, instance, note: '법원의 조정권고를 쌍방이 받아들임' };
    case 'J+': return { kind: 'JUDGMENT', date, instance, judgment: 'WON' };
    case 'J-': return { kind: 'JUDGMENT', date, instance, judgment: 'LOST' };
    case 'J~': return { kind: 'JUDGMENT', date, instance, judgment: 'PARTLY_WON' };
    case 'Jx': return { kind: 'JUDGMENT', date, instance, judgment: 'DISMISSED' };
    case 'C+': return { kind: 'CLOSED', date, outcome: 'WON' };
    case 'Cw': return { kind: 'CLOSED', date, outcome: 'WON_BY_WITHDRAWAL' };
    case 'C-': return { kind: 'CLOSED', date, outcome: 'LOST' };
    case 'Co': return { kind: 'CLOSED', date, outcome: 'OTHER' };
  }
}
