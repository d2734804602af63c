// Which papers are received, when, from whom, and with how many questions: the counts of item II-8 and those around it.
import type { Draft } from '../draft.js';
import { addDays, Random } from '../random.js';
import { compareDays } from '../told.js';
import { workdayFrom } from '../workdays.js';

export type QuestionKindCode = 'ORAL' | 'WRITTEN';

export interface Paper {
  readonly session: string;
  readonly member: string;
  readonly kind: QuestionKindCode;
  readonly receivedOn: string;
  readonly askedOn: string;
  readonly questions: number;
}

/** Session: papers and questions, oral, then written. 80 to 83 add up to 5 / 30 and 35 / 60, the first half of 2002. */
const PLAN: readonly (readonly [session: number, oral: readonly [number, number], written: readonly [number, number]])[] = [
  [74, [0, 0], [3, 5]], [76, [2, 10], [5, 9]], [77, [0, 0], [3, 5]], [79, [3, 16], [8, 13]],
  [80, [0, 0], [7, 11]], [81, [2, 12], [9, 16]], [82, [1, 6], [9, 15]], [83, [2, 12], [10, 18]],
  [85, [3, 16], [9, 15]], [86, [0, 0], [6, 10]], [87, [0, 0], [5, 8]], [88, [4, 24], [12, 21]],
];

/** All papers in the order of their questions; `draft.scale` times as many of each. */
export function planPapers(draft: Draft): Paper[] {
  const random = new Random('council:papers');
  const papers = PLAN.flatMap(([number, oral, written]) => {
    const session = `SESSION-${number}`;
    return [...papersOf(draft, random, session, 'ORAL', oral), ...papersOf(draft, random, session, 'WRITTEN', written)];
  });
  return papers.sort((a, b) => compareDays(a.askedOn, b.askedOn));
}

function papersOf(draft: Draft, random: Random, session: string, kind: QuestionKindCode, [papers, questions]: readonly [number, number]): Paper[] {
  const row = draft.get('CouncilSession', session);
  const opensOn = String(row.opensOn);
  const seats = random.shuffle(draft.rows('CouncilMember').filter(m => m.term === row.term)).map(m => m.key);
  const many = papers * draft.scale;
  return spread(random, questions * draft.scale, many).map((count, i) => {
    const member = seats[i % seats.length]!;
    if (kind === 'ORAL') return { session, member, kind, receivedOn: workdayFrom(addDays(opensOn, -4)), askedOn: workdayFrom(addDays(opensOn, 3)), questions: count };
    // One paper waits for the session, and the last arrive at its very end, so that some are open when the half-year closes.
    const receivedOn = i === 0 ? opensOn : i % 5 === 4 ? String(row.closesOn) : weekday(random, opensOn, String(row.closesOn));
    return { session, member, kind, receivedOn, askedOn: receivedOn, questions: count };
  });
}

/** `total` dealt over `parts` so that each has one and none stands out. */
function spread(random: Random, total: number, parts: number): number[] {
  const out = Array.from({ length: parts }, (_, i) => Math.floor(total / parts) + (i < total % parts ? 1 : 0));
  for (let i = 0; i < parts; i++) {
    const from = random.int(0, parts - 1);
    const to = random.int(0, parts - 1);
    if (from !== to && out[from]! > 1 && out[to]! < 8) {
      out[from]! -= 1;
      out[to]! += 1;
    }
  }
  return out;
}

function weekday(random: Random, from: string, to: string): string {
  const day = random.day(from, to);
  return workdayFrom(day) === day ? day : weekday(random, from, to);
}
