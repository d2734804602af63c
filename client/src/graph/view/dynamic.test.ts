import { describe, expect, it } from 'vitest';
import { putIn, readDynamic, type Standing } from './dynamic';

const standing: Standing = { today: '2002-02-28', userId: 'User-7', divisionIds: ['Division-1', 'Division-2'] };
const put = (value: string): unknown => putIn({ at: { eq: { $: value } } }, standing)['at'];

describe('values that follow the day and the reader', () => {
  it.each([
    ['today', '2002-02-28'], ['today+1', '2002-03-01'], ['today-59', '2001-12-31'],
    ['monthStart', '2002-02-01'], ['monthEnd', '2002-02-28'], ['quarterStart', '2002-01-01'], ['quarterEnd', '2002-03-31'],
    ['halfStart', '2002-01-01'], ['halfEnd', '2002-06-30'], ['yearEnd+1', '2003-01-01'], ['thisYear-1', 2001], ['me', 'User-7'],
  ])('given %s, asked for it, got %s', (text, value) => {
    expect(put(text)).toEqual({ eq: value });
  });

  it('given my divisions in a list, asked for it, got them in their place', () => {
    expect(putIn({ division: { id: { in: [{ $: 'myDivisions' }] } } }, standing)).toEqual({ division: { id: { in: ['Division-1', 'Division-2'] } } });
  });

  it('given a filter of fixed values, asked for it, got it as it is', () => {
    const where = { and: [{ status: { in: ['DELAYED'] } }, { not: { planYear: { eq: 2002 } } }, { endsOn: null }] };
    expect(putIn(where, standing)).toEqual(where);
  });

  it.each(['tomorrow', 'today+', 'today+99999', '', 'today + 1'])('given %j, asked for it, got a refusal', (text) => {
    expect(readDynamic(text)).toBeUndefined();
    expect(() => put(text)).toThrow('There is no value');
  });
});
