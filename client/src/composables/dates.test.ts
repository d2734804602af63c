import { describe, expect, it } from 'vitest';
import { dayOf, formatDay, formatShortDay } from './dates';

describe('days', () => {
  it('are those of the calendar', () => {
    expect(['2002-06-30', '2002-02-30', '2002-6-30', '', '2002-13-01', 'x'].map(dayOf)).toEqual(['2002-06-30', null, null, null, null, null]);
    expect(dayOf(null)).toBeNull();
  });

  it('read as the office writes them', () => {
    expect([formatDay('2002-06-30', 'ko'), formatShortDay('2002-06-30', 'ko')]).toEqual(['2002. 6. 30.', '6. 30.']);
    expect([formatDay('2002-06-30', 'en'), formatShortDay('2002-06-30', 'en')]).toEqual(['30 June 2002', '30 Jun']);
  });
});
