import { describe, expect, it } from 'vitest';
import { answer, day, desks, question, routed } from './council.fixture';
import { courseOf } from './course';

const answered = answer({ submittedForClearanceOn: day(8), clearances: desks(9, 10), deliveredOn: day(10) });

describe('the course of a question', () => {
  it('given an answered one, asked for its course, got every event in the order in which it happened', () => {
    const asked = question({ assignments: routed({ acceptedOn: day(4) }), answers: { nodes: [answered] } });
    expect(courseOf(asked, day(30)).map(({ kind, on }) => `${on.slice(8)} ${kind}`)).toEqual(['03 received', '04 routed', '04 accepted', '05 drafted', '08 submitted', '09 approved', '10 approved', '10 final']);
  });
  it('given an answered one, asked for its course as of an earlier day, got nothing that came later and the words of the draft', () => {
    const course = courseOf(question({ assignments: routed(), answers: { nodes: [answered] } }), day(6));
    expect(course.map(({ kind }) => kind)).toEqual(['received', 'routed', 'drafted']);
    expect(course.at(-1)?.text).toBe(answered.text);
  });
  it('given a division that sent it back, asked for its course, got the reason with it', () => {
    const assignments = routed({ returnedOn: day(5) });
    const course = courseOf(question({ assignments, returns: { nodes: [{ id: 'Assignment-1', reason: '소관이 아님' }] } }), day(6));
    expect(course.at(-1)).toMatchObject({ kind: 'returned', who: '교통행정과', text: '소관이 아님' });
  });
});
