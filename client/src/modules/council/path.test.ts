import { describe, expect, it } from 'vitest';
import { answer, day, desks, question, routed } from './council.fixture';
import { pathOf } from './path';

const states = (asked: Parameters<typeof pathOf>[0], on: number): string => pathOf(asked, day(on)).map(({ name, state }) => `${name} ${state}`).join(', ');

describe('the path of a question', () => {
  it('given one that nobody has, asked for its path, got it waiting to be routed', () => {
    expect(states(question(), 5)).toBe('received done, routed now, drafted ahead, cleared ahead, answered ahead');
  });
  it('given an answer in clearance, asked for its path on two days, got the step of each day', () => {
    const asked = question({ assignments: routed(), answers: { nodes: [answer({ submittedForClearanceOn: day(8), clearances: desks(9, null) })] } });
    expect(states(asked, 7)).toBe('received done, routed done, drafted now, cleared ahead, answered ahead');
    expect(states(asked, 9)).toBe('received done, routed done, drafted done, cleared now, answered ahead');
  });
  it('given an answer returned in clearance, asked for its path, got it being drafted again', () => {
    const asked = question({ assignments: routed(), answers: { nodes: [answer({ submittedForClearanceOn: day(8), clearances: desks(9, null, 'RETURNED') })] } });
    expect(states(asked, 10)).toBe('received done, routed done, drafted now, cleared ahead, answered ahead');
  });
  it('given one withdrawn before it was routed, asked for its path, got the steps that are not taken', () => {
    expect(states(question({ withdrawnOn: day(6) }), 7)).toBe('received done, routed over, drafted over, cleared over, answered over');
  });
  it('given a delivered answer, asked for its path, got all done with their days', () => {
    const asked = question({ assignments: routed(), answers: { nodes: [answer({ submittedForClearanceOn: day(8), clearances: desks(9, 10), deliveredOn: day(11) })] } });
    expect(pathOf(asked, day(30)).map(({ state, on }) => [state, on])).toEqual([['done', day(3)], ['done', day(4)], ['done', day(5)], ['done', day(10)], ['done', day(11)]]);
  });
});
