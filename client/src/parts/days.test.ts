import { describe, expect, it } from 'vitest';
import { daysLater, daysUntil, quarterBefore } from './days';

describe('days', () => {
  it('given two days, asked how far apart, got whole days across a leap day and a year', () => {
    expect([daysUntil('2002-09-16', '2002-09-13'), daysUntil('2004-02-28', '2004-03-01'), daysUntil('2002-12-31', '2003-01-01')]).toEqual([-3, 2, 1]);
    expect(daysLater('2002-12-31', 1)).toBe('2003-01-01');
  });
  it('given a day, asked for the end of the quarter before, got that of the year before in spring', () => {
    expect(['2002-09-16', '2002-01-01', '2002-12-31'].map(quarterBefore)).toEqual(['2002-06-30', '2001-12-31', '2002-09-30']);
  });
});
