// Training: the figures of II-16 and III-computing-1 over the draft.
import { beforeAll, describe, expect, it } from 'vitest';
import { readDocument } from './document.js';
import { Draft, type DraftRow } from './draft.js';
import { generateTraining } from './training.js';

let draft: Draft;
beforeAll(() => {
  draft = new Draft();
  readDocument(draft);
  generateTraining(draft);
});

const sum = (rows: DraftRow[], attribute: string) => rows.reduce((total, row) => total + Number(row[attribute]), 0);
const plan = (half: string, audience: string) => {
  const rows = draft.rows('TrainingPlan').filter(row => row.half === half && row.audience === audience);
  return [sum(rows, 'sessions'), sum(rows, 'persons')];
};
const held = (audience: string, until: string) => {
  const rows = draft.rows('TrainingSession').filter(row => row.audience === audience && String(row.heldOn) <= until && row.attendees !== undefined);
  return [rows.length, sum(rows, 'attendees')];
};

describe('the plan of 2002', () => {
  it('holds the halves as printed, with 841 where 939 is printed', () => {
    expect([plan('H1', 'RESIDENT'), plan('H1', 'STAFF'), plan('H2', 'RESIDENT'), plan('H2', 'STAFF')]).toEqual([[94, 2389], [20, 659], [98, 2411], [40, 841]]);
  });

  it('adds up to the year, 252 sessions and 6,300 persons', () => {
    expect([sum(draft.rows('TrainingPlan'), 'sessions'), sum(draft.rows('TrainingPlan'), 'persons')]).toEqual([252, 6300]);
  });
});

describe('sessions held', () => {
  it('by 30 June are those of II-16', () => {
    expect([held('RESIDENT', '2002-06-30'), held('STAFF', '2002-06-30')]).toEqual([[115, 2845], [25, 789]]);
  });

  it('grow from quarter to quarter, for both audiences', () => {
    for (const audience of ['RESIDENT', 'STAFF']) {
      const counts = ['2001-12-31', '2002-03-31', '2002-06-30', '2002-09-30', '2002-12-31'].map(day => held(audience, day));
      for (const column of [0, 1]) {
        const figures = counts.map(count => count[column]!);
        expect(figures).toEqual([...new Set(figures)].sort((a, b) => a - b));
      }
    }
  });

  it('keep to the seats of the room and to working weeks', () => {
    for (const row of draft.rows('TrainingSession')) {
      if (row.attendees !== undefined) expect(row.attendees).toBeLessThanOrEqual(Number(row.capacity));
      expect(String(row.heldOn) <= String(row.endsOn)).toBe(true);
      expect([0, 6]).not.toContain(new Date(`${String(row.heldOn)}T00:00:00Z`).getUTCDay());
    }
  });

  it('that were called off have no attendance', () => {
    const off = draft.rows('TrainingSession').filter(row => row.cancelledOn !== undefined);
    expect(off.map(row => row.attendees)).toEqual([undefined, undefined]);
  });
});

describe('courses', () => {
  it('are eleven, of which the document names ten', () => {
    expect(draft.rows('Course')).toHaveLength(11);
    expect(draft.rows('Course').filter(row => row.origin === 'DOCUMENT')).toHaveLength(10);
  });

  it('are each taught at least once, in a centre where the course is offered', () => {
    const sessions = draft.rows('TrainingSession');
    for (const course of draft.rows('Course')) expect(sessions.filter(row => row.course === course.key).length).toBeGreaterThan(0);
    for (const session of sessions) expect(draft.get('Course', String(session.course)).venues).toContain(session.venue);
  });
});

it('is the same at every run', () => {
  const again = new Draft();
  readDocument(again);
  generateTraining(again);
  expect(again.rows('TrainingSession')).toEqual(draft.rows('TrainingSession'));
});
