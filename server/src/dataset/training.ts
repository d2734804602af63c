// Training: the eleventh course and every session of 2002. The document gives sessions and attendances only as totals:
// by 30 June residents 115 / 2,845 and staff 25 / 789; what follows in the second half is ours.
import type { Draft } from './draft.js';
import { addDays, Random } from './random.js';
import { spread } from './spread.js';
import { workdayFrom, workdayUntil } from './workdays.js';

type Audience = 'RESIDENT' | 'STAFF';

interface Term {
  /** Mondays of the first and last teaching week. */
  from: string;
  to: string;
  sessions: Record<Audience, number>;
  attendees: Record<Audience, number>;
}

const terms: Term[] = [
  { from: '2002-01-07', to: '2002-06-24', sessions: { RESIDENT: 115, STAFF: 25 }, attendees: { RESIDENT: 2845, STAFF: 789 } },
  { from: '2002-07-08', to: '2002-12-16', sessions: { RESIDENT: 104, STAFF: 38 }, attendees: { RESIDENT: 2574, STAFF: 836 } },
];

/** Weeks without a session: 설날, 을지연습, 추석. */
const idle = new Set(['2002-02-11', '2002-08-19', '2002-09-16']);
const capacity: Record<Audience, number> = { RESIDENT: 30, STAFF: 40 };
const least: Record<Audience, number> = { RESIDENT: 16, STAFF: 14 };
/** Residents come for a week, staff for three days. */
const days: Record<Audience, { first: number; last: number }> = { RESIDENT: { first: 0, last: 4 }, STAFF: { first: 1, last: 3 } };
const cancelled: { monday: string; cancelledOn: string; course: string; audience: Audience; venue: string }[] = [
  { monday: '2002-06-10', cancelledOn: '2002-06-05', course: 'INTERNET-BEGINNER', audience: 'RESIDENT', venue: 'ICC-2' },
  { monday: '2002-08-19', cancelledOn: '2002-08-12', course: 'EXCEL', audience: 'STAFF', venue: 'ICC-1' },
];

const offered: Record<Audience, string[]> = {
  RESIDENT: [
    'COMPUTER-BEGINNER', 'INTERNET-BEGINNER', 'COMPUTER-BEGINNER', 'INTERNET-INTERMEDIATE', 'HANGUL-97', 'COMPUTER-INTERMEDIATE',
    'INTERNET-BEGINNER', 'INFORMATION-SEARCH', 'EXCEL', 'HOMEPAGE-MAKING', 'INTERNET-BEGINNER', 'PAINT-SHOP',
  ],
  STAFF: ['HANGUL-97', 'EXCEL', 'DATA-MANAGEMENT', 'POWERPOINT', 'HOMEPAGE-MAKING', 'INFORMATION-SEARCH', 'INTERNET-INTERMEDIATE'],
};

function mondays({ from, to }: Term): string[] {
  const out: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 7)) if (!idle.has(day)) out.push(day);
  return out;
}

const period = (monday: string, audience: Audience) => ({
  heldOn: workdayFrom(addDays(monday, days[audience].first)),
  endsOn: workdayUntil(addDays(monday, days[audience].last)),
});

export function generateTraining(draft: Draft): void {
  draft.add('Course', { code: 'POWERPOINT', name: '파워포인트', level: 'SPECIALIST', validFrom: '2002-01-01', venues: ['ICC-1', 'ICC-2'], origin: 'GENERATED' });
  const random = new Random('training:sessions');
  const sessions: (Record<string, unknown> & { heldOn: string })[] = cancelled.map(({ monday, ...rest }) => ({ ...period(monday, rest.audience), ...rest, capacity: capacity[rest.audience] }));
  for (const term of terms) {
    const weeks = mondays(term);
    for (const audience of ['RESIDENT', 'STAFF'] as const) {
      const count = term.sessions[audience];
      const attendees = spread(random, term.attendees[audience], count, least[audience], capacity[audience]);
      attendees.forEach((number, i) => {
        const monday = weeks[Math.floor((i * weeks.length) / count)]!;
        sessions.push({
          ...period(monday, audience),
          course: offered[audience][i % offered[audience].length],
          venue: audience === 'STAFF' ? 'ICC-1' : i % 2 ? 'ICC-2' : 'ICC-1',
          audience,
          capacity: capacity[audience],
          attendees: number,
        });
      });
    }
  }
  // Numbered in the order of their days; the sort is stable, so equal days keep the order of generation.
  sessions.sort((a, b) => a.heldOn.localeCompare(b.heldOn));
  sessions.forEach((session, i) => draft.add('TrainingSession', { code: `2002-T-${String(i + 1).padStart(3, '0')}`, ...session, origin: 'GENERATED' }));
}
