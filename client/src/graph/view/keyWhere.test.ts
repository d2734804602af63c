import { describe, expect, it } from 'vitest';
import { both, daysOf, keyWhere } from './keyWhere';

describe('the filter of a group', () => {
  it.each([
    ['a code', { path: 'status' }, 'DELAYED', { status: { eq: 'DELAYED' } }],
    ['a record', { path: 'division' }, 'Division-3', { division: { id: { eq: 'Division-3' } } }],
    ['what a record is called', { path: 'division.name' }, '감사담당관', { division: { name: { eq: '감사담당관' } } }],
    ['a quarter', { path: 'endsOn', part: 'QUARTER' as const }, '2002-Q2', { endsOn: { gte: '2002-04-01', lte: '2002-06-30' } }],
    ['no day', { path: 'endsOn', part: 'MONTH' as const }, null, { endsOn: { isNull: true } }],
    ['no record', { path: 'team' }, null, { not: { team: {} } }],
    ['nothing on the way or at the end', { path: 'team.nameEn' }, null, { or: [{ not: { team: {} } }, { team: { nameEn: { isNull: true } } }] }],
  ])('given %s, asked for its records, got what holds for them', (_what, key, value, where) => {
    expect(keyWhere('Project', key, value)).toEqual(where);
  });

  it.each([['2002-02', '2002-02-01', '2002-02-28'], ['2004-02', '2004-02-01', '2004-02-29'], ['2002-H2', '2002-07-01', '2002-12-31'], ['2002', '2002-01-01', '2002-12-31']])('given %s, asked for its days, got the first and the last', (text, first, last) => {
    expect(daysOf(text)).toEqual([first, last]);
  });

  it('given several filters, asked for one, got only those that say something', () => {
    expect(both(undefined, {}, null)).toBeUndefined();
    expect(both({ a: 1 }, {})).toEqual({ a: 1 });
    expect(both({ a: 1 }, { b: 2 })).toEqual({ and: [{ a: 1 }, { b: 2 }] });
  });
});
