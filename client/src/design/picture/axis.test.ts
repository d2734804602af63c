import { describe, expect, it } from 'vitest';
import { addMonths, along, axisOf, barOf, weeksOf } from './axis';

describe('an axis of months', () => {
  it('given spans within a year, asked for it, got whole months around them and the day', () => {
    const axis = axisOf([{ from: '2002-02-06', to: '2002-02-14' }, { from: '2002-06-15', to: null }], '2002-06-30');
    expect(axis).toMatchObject({ first: '2002-02-01', last: '2002-07-01' });
    expect(axis?.marks.map(({ day }) => day)).toEqual(['2002-02-01', '2002-03-01', '2002-04-01', '2002-05-01', '2002-06-01']);
  });

  it('given spans of many years, asked for it, got years', () => {
    const axis = axisOf([{ from: '1998-01-01', to: '2002-12-31' }], '2002-06-30');
    expect(axis?.marks.map(({ day, step }) => `${day.slice(0, 4)} ${step}`)).toEqual(['1998 year', '1999 year', '2000 year', '2001 year', '2002 year']);
  });

  it('given no days at all, asked for it, got none', () => {
    expect(axisOf([{ from: null, to: null }], '2002-06-30')).toBeNull();
  });

  it('given bars, asked where they stand, got an open end at the edge and one day still to be seen', () => {
    const axis = { first: '2002-01-01', last: '2003-01-01', marks: [] };
    expect(along(axis, '2002-07-02')).toBeCloseTo(49.86, 1);
    expect(barOf(axis, { from: '2002-01-01', to: '2002-12-31' })).toEqual({ left: 0, width: 100 });
    expect(barOf(axis, { from: '2002-12-31', to: '2002-12-31' })).toEqual({ left: 99.4, width: .6 });
    expect(barOf(axis, { from: null, to: '2002-06-30' })?.left).toBe(0);
    expect(barOf(axis, { from: null, to: null })).toBeNull();
  });
});

describe('a month', () => {
  it('given September 2002, asked for its weeks, got Sunday first and nothing before and after it', () => {
    const weeks = weeksOf('2002-09');
    expect(weeks[0]).toEqual(['2002-09-01', '2002-09-02', '2002-09-03', '2002-09-04', '2002-09-05', '2002-09-06', '2002-09-07']);
    expect(weeks.at(-1)).toEqual(['2002-09-29', '2002-09-30', null, null, null, null, null]);
  });

  it('given a leap February, asked for its days, got 29', () => {
    expect(weeksOf('2004-02').flat().filter(Boolean)).toHaveLength(29);
    expect(addMonths('2002-12-01', 1)).toBe('2003-01-01');
    expect(addMonths('2002-01-01', -1)).toBe('2001-12-01');
  });
});
