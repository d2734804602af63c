// The course of a suit: which events may follow each other, and how it may close.
import { describe, expect, it } from 'vitest';
import type { Judgment, LawsuitEventKind } from '@gujeong/shared/vocabulary/legal';
import { Refusal } from '../../writing/refusal.js';
import { legalOf } from '../../dataset/legal.fixture.js';
import { againstUs, courseOf, instanceOf, outcomesOf, type CourseEvent, type Step } from './lawsuitCourse.rules.js';

/** `F J- A`: filed, lost, appealed, a day apart. */
const STEPS: Readonly<Record<string, readonly [LawsuitEventKind, Judgment | null]>> = {
  F: ['FILED', null], 'J+': ['JUDGMENT', 'WON'], 'J-': ['JUDGMENT', 'LOST'], 'J~': ['JUDGMENT', 'PARTLY_WON'], Jx: ['JUDGMENT', 'DISMISSED'],
  A: ['APPEALED', null], R: ['REMANDED', null], W: ['WITHDRAWN', null], S: ['SETTLED', null], C: ['CLOSED', null],
};
const day = (i: number): string => `2002-03-${String(i + 1).padStart(2, '0')}`;
const step = (text: string, i: number): Step => ({ kind: STEPS[text]![0], judgment: STEPS[text]![1], date: day(i), instance: null });

function run(steps: string): CourseEvent[] {
  return steps.split(' ').reduce<CourseEvent[]>((events, text, i) => {
    const next = step(text, i);
    const course = courseOf(events);
    const instance = next.kind === 'CLOSED' ? null : course ? instanceOf(course, next) : 1;
    return [...events, { ...next, id: i + 1, instance }];
  }, []);
}
const refusalOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) return error.problems.map(p => `${p.path.join('.')}: ${p.code}`).join();
    throw error;
  }
  return '';
};

describe('the course of a suit', () => {
  it.each([
    ['F J- A J- A J~ R', 2, 'PENDING'], ['F J- A J- A J~ R J+', 2, 'JUDGED'], ['F J+ A', 2, 'PENDING'], ['F W', 1, 'ENDED'], ['F J+ C', 1, 'CLOSED'], ['F J- A J- A J~ R J+ A', 3, 'PENDING'],
  ])('given %s, asked where it stands, got the instance and its state', (steps, instance, state) => {
    expect(courseOf(run(steps))).toMatchObject({ instance, state });
  });

  it.each([
    ['F', 'A', 'kind: NOT_JUDGED'], ['F J+', 'J+', 'kind: JUDGED'], ['F J- A J-', 'R', 'kind: NOT_THIRD_INSTANCE'], ['F J- A J- A', 'R', 'kind: NOT_JUDGED'], ['F J- A J- A J-', 'A', 'kind: NO_HIGHER_INSTANCE'],
    ['F W', 'J+', 'kind: ENDED'], ['F S', 'A', 'kind: ENDED'], ['F J+ C', 'A', 'lawsuit: CLOSED'], ['F', 'C', 'kind: OTHER_VERB'], ['F', 'F', 'kind: OTHER_VERB'],
  ])('given %s, asked to add %s, got refused: %s', (steps, next, refused) => {
    expect(refusalOf(() => instanceOf(courseOf(run(steps))!, step(next, 20)))).toBe(refused);
  });

  it('given an event before the newest, of another instance, or a judgment without its content, got refused', () => {
    const course = courseOf(run('F J- A'))!;
    const judged = { ...step('J+', 20), instance: null };
    expect(refusalOf(() => instanceOf(course, { ...judged, date: day(1) }))).toBe('date: OUT_OF_ORDER');
    expect(refusalOf(() => instanceOf(course, { ...judged, instance: 3 }))).toBe('instance: OTHER_INSTANCE');
    expect(refusalOf(() => instanceOf(course, { ...judged, judgment: null }))).toBe('judgment: REQUIRED');
    expect(refusalOf(() => instanceOf(course, { ...step('W', 20), judgment: 'WON' }))).toBe('judgment: NOT_ASKED');
    expect(instanceOf(course, { ...judged, instance: 2 })).toBe(2);
  });

  it.each([
    ['F J+', 'DEFENDANT', ['WON']], ['F Jx', 'DEFENDANT', ['WON']], ['F Jx', 'PLAINTIFF', ['LOST']], ['F J-', 'DEFENDANT', ['LOST']], ['F J~', 'DEFENDANT', ['WON', 'LOST', 'OTHER']],
    ['F W', 'DEFENDANT', ['WON_BY_WITHDRAWAL']], ['F W', 'PLAINTIFF', ['OTHER']], ['F S', 'DEFENDANT', ['OTHER']], ['F J- A W', 'DEFENDANT', ['WON_BY_WITHDRAWAL', 'LOST']], ['F J- A', 'DEFENDANT', []],
  ] as const)('given %s as %s, asked how it may close, got %j', (steps, side, outcomes) => {
    expect(outcomesOf(courseOf(run(steps))!, side)).toEqual(outcomes);
  });

  it('given judgments, asked which are against the district, got the lost ones, and the dismissal of its own suit', () => {
    expect((['WON', 'PARTLY_WON', 'LOST', 'DISMISSED'] as const).map(j => [againstUs(j, 'DEFENDANT'), againstUs(j, 'PLAINTIFF')])).toEqual([[false, false], [true, true], [true, true], [false, true]]);
  });

  it('given the suits of the examples, followed event by event, got each of them allowed, and closed as it was', () => {
    const draft = legalOf();
    const events = draft.rows('LawsuitEvent').map((e, id) => ({ id, lawsuit: e.lawsuit, kind: e.kind, date: e.date, instance: e.instance ?? null, judgment: e.judgment ?? null, outcome: e.outcome }) as CourseEvent & { lawsuit: string; outcome?: never });
    for (const suit of draft.rows('Lawsuit')) {
      const own = events.filter(e => e.lawsuit === suit.key);
      for (let i = 1; i < own.length; i++) {
        const course = courseOf(own.slice(0, i))!;
        if (own[i]!.kind === 'CLOSED') expect([suit.key, outcomesOf(course, suit.side as never)]).toEqual([suit.key, expect.arrayContaining([own[i]!.outcome])]);
        else expect([suit.key, instanceOf(course, own[i]!)]).toEqual([suit.key, own[i]!.instance]);
      }
    }
  });
});
