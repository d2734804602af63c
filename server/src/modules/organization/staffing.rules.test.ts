// The least staffing from a day on.
import { expect, it } from 'vitest';
import { leastFrom } from './staffing.rules.js';

const changes = [
  { date: '1998-10-01', authorizedDelta: 5, currentDelta: 6 },
  { date: '2002-07-22', authorizedDelta: 0, currentDelta: -4 },
  { date: '2002-10-14', authorizedDelta: -2, currentDelta: 3 },
];

it.each([
  ['2002-10-14', { authorized: 3, current: 5 }],
  ['2002-08-01', { authorized: 3, current: 2 }],
  ['2002-01-01', { authorized: 3, current: 2 }],
  ['1998-01-01', { authorized: 0, current: 0 }],
])('given three changes, asked for the least from %s on, got %o', (day, least) => {
  expect(leastFrom(day, changes)).toEqual(least);
});
