// The days of a fiscal year's books.
import { describe, expect, it } from 'vitest';
import { booksClose, lastDay, mustBeInBooks } from './fiscalYear.rules.js';

describe('the books of a fiscal year', () => {
  it.each([[2002, '2003-02-28'], [2003, '2004-02-29'], [2099, '2100-02-28']])('given %i, close on %s', (year, wanted) => {
    expect(booksClose(year)).toBe(wanted);
  });

  it('given a payment, are open until then; given an allotment, until 31 December', () => {
    expect([lastDay('EXPENDITURE', 2002), lastDay('ALLOTMENT', 2002), lastDay('COMMITMENT', 2002)]).toEqual(['2003-02-28', '2002-12-31', '2002-12-31']);
  });

  it.each([['ALLOTMENT', '2001-12-31'], ['ALLOTMENT', '2003-01-01'], ['EXPENDITURE', '2003-03-01']] as const)('given %s on %s, refused', (kind, date) => {
    expect(() => mustBeInBooks(kind, 2002, date)).toThrow('The line is of fiscal year 2002');
  });

  it('given a payment in January, takes it', () => {
    expect(() => mustBeInBooks('EXPENDITURE', 2002, '2003-01-15')).not.toThrow();
  });
});
