import { describe, expect, it } from 'vitest';
import { dayOf, formatDay, formatMonth, formatShortDay, instantOf, instantOfLocal, localMinute } from './dates';

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

describe('moments of recording', () => {
  it('are instants as the server writes them; anything else is none', () => {
    expect(['2026-11-22T01:02:03.004Z', '2026-11-22T10:02:03+09:00', '2026-11-22', '2026-13-22T01:02:03Z', 'x'].map(instantOf)).toEqual(['2026-11-22T01:02:03.004Z', '2026-11-22T01:02:03.000Z', null, null, null]);
  });

  it('of a month are written without a nought before it', () => {
    expect([formatMonth('2002-09-16'), formatMonth('2002-12-01')]).toEqual(['2002. 9.', '2002. 12.']);
  });

  it('stand in a field by the clock of the reader, and come back the same', () => {
    expect(instantOfLocal(localMinute('2026-11-22T01:02:00.000Z'))).toBe('2026-11-22T01:02:00.000Z');
    expect(instantOfLocal('2026-11')).toBeNull();
  });
});
