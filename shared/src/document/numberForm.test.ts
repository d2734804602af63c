import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMoney, formatSigned } from '../units.js';
import { formOf, printedNumber, printNumber } from './numberForm.js';

describe('how a number is printed', () => {
  it.each([['1,775', 1775], ['△36,868', -36868], ['69.1', 69.1], ['+3', 3], ['-2', -2], ['(51)', 51], ['5.8%', 5.8], ['100개 내외', 100], ['0', 0], ['.', 0], ['-', 0], ['', 0], ['△0.1', -0.1], ['100.0', 100]])('given %j, read from its text, got a form that prints it again', (text, value) => {
    expect(printNumber(value, formOf(text, value))).toBe(text);
  });

  it('given any amount as budgets or 과부족 print it, got the same text again', () => {
    fc.assert(fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: 3 }), (whole, digits) => {
      const value = whole / 10 ** digits;
      for (const text of [formatMoney(value, digits), ...(value === 0 ? [] : [formatSigned(value, digits)])]) expect(printNumber(value, formOf(text, value))).toBe(text);
    }));
  });

  it('given years and codes without thousands, got them without', () => {
    expect(printNumber(2002, formOf('2002', 2002))).toBe('2002');
  });

  it('given equal forms, got one object', () => {
    expect(formOf('1,775', 1775)).toBe(formOf('15', 15));
  });

  it('given a printed text alone, asked for its number, got none for words, signs, rates and dates', () => {
    expect(['1,775', '△214', '-2', '+3', '69.1', '0', '.', '－', '', '1,2', '2002. 6. 30.', '5.8%', '부진'].map(printedNumber)).toEqual([1775, -214, -2, 3, 69.1, 0, null, null, null, null, null, null, null]);
  });
});
