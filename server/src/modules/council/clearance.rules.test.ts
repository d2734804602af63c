// The way of an answer through clearance, from its facts.
import { describe, expect, it } from 'vitest';
import { nextDesk, wayOf } from './clearance.rules.js';

const draft = { submittedForClearanceOn: null, deliveredOn: null };
const submitted = { submittedForClearanceOn: '2002-12-02', deliveredOn: null };
const desk = (order: number, decision: 'APPROVED' | 'RETURNED' | null = null) => ({ order, decision });

describe('the way of an answer', () => {
  it.each([
    ['a draft', draft, [], 'DRAFT'],
    ['one that no desk has decided', submitted, [desk(1), desk(2)], 'IN_CLEARANCE'],
    ['one that the first has approved', submitted, [desk(1, 'APPROVED'), desk(2)], 'IN_CLEARANCE'],
    ['one that all have approved', submitted, [desk(1, 'APPROVED'), desk(2, 'APPROVED')], 'CLEARED'],
    ['one that the last has returned', submitted, [desk(1, 'APPROVED'), desk(2, 'RETURNED')], 'RETURNED'],
    ['one that was delivered', { ...submitted, deliveredOn: '2002-12-03' }, [desk(1, 'APPROVED')], 'DELIVERED'],
  ] as const)('given %s, asked where it stands, got %s', (_what, answer, desks, way) => {
    expect(wayOf(answer, desks)).toBe(way);
  });

  it.each([
    ['desks in any order', [desk(2), desk(1)], 1],
    ['the first approved', [desk(1, 'APPROVED'), desk(2)], 2],
    ['all approved', [desk(1, 'APPROVED')], undefined],
    ['one returned before others decide', [desk(1, 'RETURNED'), desk(2)], undefined],
  ] as const)('given %s, asked for the next, got it', (_what, desks, order) => {
    expect(nextDesk(desks)?.order).toBe(order);
  });
});
