// The lawsuits among the examples: the table of II-10 at its day, how it moves, the order of events, and deadlines.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Draft, DraftRow } from './draft.js';
import { count, legalOf, past } from './legal.fixture.js';

let draft: Draft;
beforeAll(() => {
  draft = legalOf();
});

interface Seen {
  kind: unknown;
  filedOn: string;
  closedOn: string | undefined;
  stage: string;
  outcome: unknown;
}

describe('lawsuits of II-10', () => {
  const eventsOf = (lawsuit: string): DraftRow[] => draft.rows('LawsuitEvent').filter(e => e.lawsuit === lawsuit);
  /** A suit as the graph derives it, told once more over plain rows. */
  function seen(suit: DraftRow, asOf: string): Seen | undefined {
    const events = eventsOf(suit.key).filter(e => past(e, 'date', asOf));
    const filed = events.find(e => e.kind === 'FILED');
    if (!filed) return undefined;
    const closed = events.find(e => e.kind === 'CLOSED');
    const turn = events.findLast(e => ['FILED', 'APPEALED', 'REMANDED', 'CLOSED'].includes(String(e.kind)))!;
    const stage = turn.kind === 'APPEALED' ? (turn.instance === 3 ? 'THIRD' : 'SECOND') : turn.kind === 'FILED' ? 'FIRST' : String(turn.kind);
    return { kind: suit.kind, filedOn: String(filed.date), closedOn: closed && String(closed.date), stage, outcome: closed?.outcome };
  }
  const docket = (asOf: string): Seen[] =>
    draft.rows('Lawsuit').flatMap(s => seen(s, asOf) ?? []).filter(s => !s.closedOn || s.closedOn >= `${asOf.slice(0, 4)}-01-01`);
  const row = (suits: Seen[], asOf: string): number[] => {
    const of = (where: (s: Seen) => boolean): number => count(suits, where);
    const year = `${asOf.slice(0, 4)}-01-01`;
    return [
      suits.length, of(s => s.filedOn < year), of(s => s.filedOn >= year), of(s => s.stage !== 'CLOSED'), of(s => s.stage === 'FIRST'), of(s => s.stage === 'SECOND'), of(s => s.stage === 'THIRD'),
      of(s => s.stage === 'REMANDED'), of(s => s.stage === 'CLOSED'), of(s => s.outcome === 'WON' || s.outcome === 'WON_BY_WITHDRAWAL'), of(s => s.outcome === 'WON_BY_WITHDRAWAL'),
      of(s => s.outcome === 'LOST'), of(s => s.outcome === 'OTHER'),
    ];
  };
  const table = (asOf: string): number[][] => {
    const suits = docket(asOf);
    return [row(suits, asOf), ...['STATE', 'ADMINISTRATIVE', 'CIVIL'].map(kind => row(suits.filter(s => s.kind === kind), asOf))];
  };

  it('are those of the table on 30 June, cell by cell', () => {
    expect(table('2002-06-30')).toEqual([
      [139, 71, 68, 55, 46, 7, 1, 1, 84, 68, 51, 14, 2],
      [15, 7, 8, 8, 8, 0, 0, 0, 7, 6, 0, 1, 0],
      [101, 47, 54, 38, 30, 7, 0, 1, 63, 53, 45, 9, 1],
      [23, 17, 6, 9, 8, 0, 1, 0, 14, 9, 6, 4, 1],
    ]);
  });

  it('add up in March and September, with the same suits carried over and more filed and closed', () => {
    const [march, june, september] = ['2002-03-31', '2002-06-30', '2002-09-30'].map(table);
    for (const rows of [march!, september!]) {
      for (const [received, carried, filed, pending, first, second, third, remanded, closed, won, , lost, other] of rows as [number, number, number, number, number, number, number, number, number, number, number, number, number][]) {
        expect([carried + filed, first + second + third + remanded, won + lost + other, pending + closed]).toEqual([received, pending, closed, received]);
      }
      expect(rows[0]).toEqual(rows[0]!.map((_, i) => rows[1]![i]! + rows[2]![i]! + rows[3]![i]!));
      expect(rows.map(r => r[1])).toEqual(june!.map(r => r[1]));
    }
    for (const column of [0, 2, 8, 9]) {
      expect(march![0]![column]).toBeLessThan(june![0]![column]!);
      expect(september![0]![column]).toBeGreaterThan(june![0]![column]!);
    }
  });

  it('leave the docket in the year after they are closed', () => {
    expect(docket('2001-12-31').filter(s => s.closedOn).length).toBeGreaterThan(20);
    expect(docket('2003-01-01').every(s => !s.closedOn)).toBe(true);
  });

  it('pass through events in order, the last of a closed one its closing', () => {
    for (const suit of draft.rows('Lawsuit')) {
      const events = eventsOf(suit.key);
      const days = events.map(e => String(e.date));
      expect([suit.key, ...days]).toEqual([suit.key, ...[...days].sort()]);
      expect([suit.key, days.at(-1)! <= '2002-12-31']).toEqual([suit.key, true]);
      expect([events[0]!.kind, count(events, e => e.kind === 'FILED')]).toEqual(['FILED', 1]);
      const kinds = events.map(e => e.kind);
      if (kinds.includes('CLOSED')) expect(kinds.indexOf('CLOSED')).toBe(kinds.length - 1);
      for (const [i, e] of events.entries()) {
        expect(Boolean(e.judgment)).toBe(e.kind === 'JUDGMENT');
        expect(Boolean(e.outcome)).toBe(e.kind === 'CLOSED');
        if (e.kind === 'APPEALED') expect([events[i - 1]!.kind, Number(events[i - 1]!.instance) + 1]).toEqual(['JUDGMENT', e.instance]);
        if (e.outcome === 'WON_BY_WITHDRAWAL') expect([events[i - 1]!.kind, suit.side === 'PLAINTIFF']).toEqual(['WITHDRAWN', false]);
        if (e.outcome === 'WON') expect(['WON', 'DISMISSED']).toContain(events[i - 1]!.judgment);
        if (e.outcome === 'LOST') expect(events[i - 1]!.judgment).toBe('LOST');
        if (e.outcome === 'OTHER') expect(events[i - 1]!.kind).toBe('SETTLED');
      }
    }
  });

  it('keep peremptory days: acknowledged and met in time, some still ahead at the end of June', () => {
    const peremptory = draft.rows('Deadline').filter(d => d.kind === 'PEREMPTORY');
    for (const d of draft.rows('Deadline')) {
      const event = draft.get('LawsuitEvent', String(d.event));
      expect(event.lawsuit).toBe(d.lawsuit);
      for (const day of [d.acknowledgedOn, d.doneOn, d.dueOn]) if (day) expect([d.key, String(day) >= String(event.date)]).toEqual([d.key, true]);
    }
    for (const d of peremptory) if (d.doneOn) expect([d.key, String(d.acknowledgedOn) <= String(d.doneOn), String(d.doneOn) <= String(d.dueOn)]).toEqual([d.key, true, true]);
    const ahead = peremptory.filter(d => past(draft.get('LawsuitEvent', String(d.event)), 'date', '2002-06-30') && String(d.dueOn) >= '2002-06-30' && !past(d, 'doneOn', '2002-06-30'));
    expect(ahead.length).toBeGreaterThanOrEqual(3);
    expect(new Set(draft.rows('Deadline').map(d => d.kind)).size).toBe(4);
  });
});
