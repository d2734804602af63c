// Terms, members and sessions of the council: a term that ended on 2002-06-30 and the one that began the day after.
import type { Draft } from '../draft.js';
import { Random } from '../random.js';

const SURNAMES = '김이박최정강조윤장임한오서신권황안송류홍전고'.split('');
/** Given names that nobody on record bears: plain Korean words. */
const NAMES = [
  '가람', '나루', '다온', '라온', '마루', '바름', '새길', '아람', '여울', '한결', '해솔', '미르', '벼리', '보람', '슬기', '우람', '은결', '이든', '찬솔', '참길', '큰솔', '푸름',
  '한별', '한울', '힘찬', '너울', '두레', '들샘', '무늬', '산들', '솔찬', '시내', '온누리', '윤슬', '차림', '하늬',
];
const CONSTITUENCIES = [
  '영등포1동', '영등포2동', '영등포3동', '여의동', '당산1동', '당산2동', '도림1동', '도림2동', '문래1동', '문래2동', '양평1동', '양평2동',
  '신길1동', '신길2동', '신길3동', '신길4동', '신길5동', '신길6동', '신길7동', '대림1동', '대림2동', '대림3동',
];
/** Seats in whose next term the same person sits again. */
const CONTINUING = [1, 4, 5, 8, 11, 14, 17, 19, 21];

/** Number, kind (true: regular), first and last day. The council does not sit while members change. */
const SESSIONS: readonly (readonly [number, boolean, string, string])[] = [
  [74, false, '2001-02-05', '2001-02-14'], [75, false, '2001-04-16', '2001-04-25'], [76, true, '2001-06-25', '2001-07-06'],
  [77, false, '2001-09-03', '2001-09-12'], [78, false, '2001-10-15', '2001-10-22'], [79, true, '2001-11-26', '2001-12-21'],
  [80, false, '2002-01-21', '2002-01-30'], [81, false, '2002-03-11', '2002-03-20'], [82, false, '2002-04-15', '2002-04-24'],
  [83, true, '2002-06-17', '2002-06-28'], [84, false, '2002-07-08', '2002-07-12'], [85, false, '2002-08-26', '2002-09-06'],
  [86, false, '2002-09-24', '2002-10-04'], [87, false, '2002-10-21', '2002-10-30'], [88, true, '2002-11-25', '2002-12-20'],
];

/** Committees of the district with seats for members of the council, and how many. */
const COMMITTEE_SEATS: Readonly<Record<string, number>> = {
  'COM-FINANCE': 3, 'COM-INVESTMENT': 2, 'COM-SAVINGS': 1, 'COM-URBAN': 2, 'COM-CHILDCARE': 2, 'COM-REGULATION': 2, 'COM-TRAFFIC': 2, 'COM-LIVELIHOOD': 1,
};

export function generateSeats(draft: Draft): void {
  for (const [number, startsOn, endsOn] of [[3, '1998-07-01', '2002-06-30'], [4, '2002-07-01', '2006-06-30']] as const) {
    draft.add('CouncilTerm', { key: `TERM-${number}`, number, startsOn, endsOn, seats: CONSTITUENCIES.length, origin: 'GENERATED' });
  }
  for (const [number, regular, opensOn, closesOn] of SESSIONS) {
    const term = opensOn > '2002-06-30' ? 'TERM-4' : 'TERM-3';
    const kind = regular ? 'REGULAR' : 'EXTRAORDINARY';
    draft.add('CouncilSession', { key: `SESSION-${number}`, code: `제${number}회`, term, kind, opensOn, closesOn, origin: 'GENERATED' });
  }
  addMembers(draft);
}

function addMembers(draft: Draft): void {
  const random = new Random('council:members');
  const names = random.shuffle(NAMES);
  const surnames = random.shuffle(SURNAMES);
  const code = (term: number, seat: number): string => `CM-${term}-${String(seat + 1).padStart(2, '0')}`;
  const nameOf = (n: number): string => surnames[n % surnames.length]! + names[n % names.length]!;
  const seats = committeeSeats(draft, random);
  const seatsBefore = committeeSeats(draft, new Random('council:seats of the third term'));
  CONSTITUENCIES.forEach((constituency, seat) => {
    draft.add('CouncilMember', { code: code(3, seat), name: nameOf(seat), constituency, term: 'TERM-3', committees: seatsBefore.get(seat) ?? [], origin: 'GENERATED' });
  });
  let newcomer = CONSTITUENCIES.length;
  CONSTITUENCIES.forEach((constituency, seat) => {
    const continues = CONTINUING.includes(seat);
    draft.add('CouncilMember', {
      code: code(4, seat), name: nameOf(continues ? seat : newcomer++), constituency, term: 'TERM-4',
      ...(continues ? { earlier: code(3, seat) } : {}), committees: seats.get(seat) ?? [], origin: 'GENERATED',
    });
  });
}

/** Seats of one term's members on the committees that stand, each member on one at most. */
function committeeSeats(draft: Draft, random: Random): Map<number, string[]> {
  const out = new Map<number, string[]>();
  const order = random.shuffle(CONSTITUENCIES.map((_, seat) => seat));
  for (const [committee, wanted] of Object.entries(COMMITTEE_SEATS)) {
    if (!draft.has('Committee', committee)) continue;
    for (let i = 0; i < wanted; i++) {
      const seat = order.shift()!;
      out.set(seat, [...(out.get(seat) ?? []), committee]);
    }
  }
  return out;
}

/** The session that sits on a day, else the next to open; undefined when none follows. */
export function sessionAt(draft: Draft, day: string): string | undefined {
  return draft.rows('CouncilSession').find(s => String(s.closesOn) >= day)?.key;
}
