// Lawsuits with their events, deadlines and counsel: on 30 June 2002 every cell of the table of item II-10.
import type { DueBook } from '../../modules/calendar/dueBook.rules.js';
import type { Draft } from '../draft.js';
import { bookOf } from '../dueBook.js';
import { Random } from '../random.js';
import { compareDays } from '../told.js';
import { COHORTS, type LawsuitKindCode } from './cohorts.js';
import { courseOf, type SuitEvent } from './course.js';
import { addDeadlines } from './deadlines.js';
import { caseNumber, disputesOf, type Dispute } from './disputes.js';
import { addOpinions } from './opinions.js';

/** Offices of counsel (invented), and when each was retained. */
const COUNSEL: readonly (readonly [code: string, name: string, validFrom: string, validTo?: string])[] = [
  ['COUNSEL-1', '마루터 법률사무소', '1998-07-01'], ['COUNSEL-2', '여울목 법률사무소', '1999-03-02'],
  ['COUNSEL-3', '솔내 법률사무소', '1996-01-03', '2001-12-31'], ['COUNSEL-4', '가온뜰 법률사무소', '2002-01-02'],
];

interface Suit {
  readonly kind: LawsuitKindCode;
  readonly events: readonly SuitEvent[];
  readonly filedOn: string;
}

export function generateLitigation(draft: Draft): void {
  for (const [code, name, validFrom, validTo] of COUNSEL) draft.add('LegalCounsel', { code, name, validFrom, ...(validTo ? { validTo } : {}), origin: 'GENERATED' });
  const random = new Random('legal:lawsuits');
  const book = bookOf(draft);
  const suits = COHORTS.flatMap(([kind, count, ...stretches]) => Array.from({ length: count }, (): Suit => {
    const events = courseOf(random, stretches);
    return { kind, events, filedOn: events[0]!.date };
  }));
  const numbers = new Map<string, number>();
  const deal = dealer(random);
  for (const suit of suits.sort((a, b) => compareDays(a.filedOn, b.filedOn))) {
    const year = suit.filedOn.slice(0, 4);
    numbers.set(year, (numbers.get(year) ?? 0) + 1);
    addSuit(draft, book, random, suit, `LS-${year}-${String(numbers.get(year)).padStart(3, '0')}`, deal(suit));
  }
  addOpinions(draft);
}

/** Deals the disputes of each kind in turn. A suit withdrawn or dismissed is one brought against the district. */
function dealer(random: Random): (suit: Suit) => Dispute {
  const decks = new Map<string, Dispute[]>();
  return ({ kind, events }) => {
    const against = events.some(e => e.kind === 'WITHDRAWN' || e.judgment === 'DISMISSED');
    const deck = `${kind}:${String(against)}`;
    if (!decks.get(deck)?.length) decks.set(deck, random.shuffle(disputesOf(kind).filter(d => !(against && d.ours))));
    return decks.get(deck)!.pop()!;
  };
}

function addSuit(draft: Draft, book: DueBook, random: Random, { kind, events, filedOn }: Suit, code: string, dispute: Dispute): void {
  const regulation = dispute.regulation && draft.rows('Regulation').find(r => r.kind === 'ORDINANCE' && String(r.title).includes(dispute.regulation!))?.key;
  const claim = dispute.money ? random.int(40, kind === 'STATE' ? 9000 : 3600) * 100_000 : undefined;
  const important = (claim ?? 0) >= 300_000_000 || random.next() < 0.08;
  const entrusted = important || events.some(e => e.kind === 'APPEALED');
  const retained = COUNSEL.filter(([, , from, to]) => from <= filedOn && (!to || filedOn < to)).map(([counsel]) => counsel);
  const side = dispute.ours ? 'PLAINTIFF' : kind === 'STATE' && random.next() < 0.2 ? 'INTERVENER' : 'DEFENDANT';
  draft.add('Lawsuit', {
    code, kind, title: `${dispute.name} (${caseNumber(kind, filedOn.slice(0, 4), random.int(1001, 38999))})`, side, division: dispute.division, ...(regulation ? { regulation } : {}),
    ...(entrusted ? { counsel: random.pick(retained) } : {}), ...(claim ? { claim } : {}), important, origin: 'GENERATED',
  });
  events.forEach((event, i) => draft.add('LawsuitEvent', { key: `${code}-E${i + 1}`, lawsuit: code, ...event, origin: 'GENERATED' }));
  addDeadlines(draft, book, random, code, events, side);
}
