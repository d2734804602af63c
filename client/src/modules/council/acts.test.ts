import { describe, expect, it } from 'vitest';
import { actedOn, actsOf } from './acts';
import { answer, day, desks, question, routed } from './council.fixture';
import type { Question } from './facts';

const everything = ['routeQuestion', 'acceptAssignment', 'returnAssignment', 'draftAnswer', 'reviseAnswer', 'submitAnswerForClearance', 'decideClearance', 'deliverAnswer', 'correctAnswer', 'promise', 'extendDue', 'withdrawQuestion', 'transferQuestion', 'linkQuestion'];
const mayAll = (asked: Question) => new Map(actedOn(asked).map((id) => [id, new Set(everything)]));
const next = (asked: Question): string => {
  const [first] = actsOf(asked, day(12), mayAll(asked));
  return `${first?.action} ${first?.record}`;
};

describe('what can be done with a question', () => {
  it('given each stage of its way, asked for the next step, got the act that takes it further on the record it is done on', () => {
    const assignments = routed({ acceptedOn: day(4) });
    const at = (given: Parameters<typeof answer>[0]): Question => question({ status: 'DRAFTING', assignments, answers: { nodes: [answer(given)] } });
    const sent = { submittedForClearanceOn: day(8) };
    expect([
      next(question()), next(question({ status: 'ASSIGNED', assignments: routed() })), next(question({ status: 'ASSIGNED', assignments })), next(at({})),
      next(at({ ...sent, clearances: desks(9, null) })), next(at({ ...sent, clearances: desks(9, 10) })), next(at({ ...sent, clearances: desks(9, null, 'RETURNED') })),
    ]).toEqual([
      'routeQuestion CouncilQuestion-1', 'acceptAssignment Assignment-1', 'draftAnswer CouncilQuestion-1', 'submitAnswerForClearance Answer-1',
      'decideClearance Clearance-2', 'deliverAnswer Answer-1', 'draftAnswer CouncilQuestion-1',
    ]);
  });
  it('given an answered question, asked what can be done, got a promise and a correction but no extension and no withdrawal', () => {
    const asked = question({ status: 'ANSWERED', assignments: routed(), answers: { nodes: [answer({ submittedForClearanceOn: day(8), clearances: desks(9, 10), deliveredOn: day(11) })] } });
    expect(actsOf(asked, day(12), mayAll(asked)).map(({ action }) => action)).toEqual(['promise', 'correctAnswer', 'linkQuestion']);
  });
  it('given somebody who may nothing, asked what can be done, got nothing', () => {
    expect(actsOf(question(), day(12), new Map())).toEqual([]);
  });
});
