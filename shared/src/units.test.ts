import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalOf, divideRounded, formatMoney, formatNumber, formatSigned, parsePrinted, percent, quotient, WON_PER_MILLION, WON_PER_THOUSAND } from './units.js';

fc.configureGlobal({ seed: 2002 });

const amount = fc.maxSafeInteger();

describe('divideRounded', () => {
  it.each([
    [137_404_787_000, WON_PER_MILLION, 'NEAREST', 137_405],
    [137_404_787_000, WON_PER_MILLION, 'TRUNCATED', 137_404],
    [1_500, WON_PER_THOUSAND, 'NEAREST', 2],
    [-1_500, WON_PER_THOUSAND, 'NEAREST', -2],
    [-1_500, WON_PER_THOUSAND, 'TRUNCATED', -1],
    [499, WON_PER_THOUSAND, 'NEAREST', 0],
    [-499, WON_PER_THOUSAND, 'NEAREST', 0],
  ] as const)('given %d by %d, %s gives %d', (value, by, mode, expected) => {
    expect(divideRounded(value, by, mode)).toBe(expected);
  });

  it('is never further off than half a unit, or than a unit when cut', () => {
    fc.assert(
      fc.property(amount, fc.integer({ min: 1, max: 1_000_000_000 }), (value, by) => {
        const off = (mode: 'NEAREST' | 'TRUNCATED') => BigInt(value) - quotient(BigInt(value), BigInt(by), mode) * BigInt(by);
        const near = off('NEAREST');
        const cut = off('TRUNCATED');
        expect((near < 0n ? -near : near) * 2n <= BigInt(by)).toBe(true);
        expect(cut === 0n || (cut > 0n === value > 0 && (cut < 0n ? -cut : cut) < BigInt(by))).toBe(true);
      }),
    );
  });

  it('is the same on both sides of zero', () => {
    fc.assert(
      fc.property(amount, fc.integer({ min: 1 }), fc.constantFrom('NEAREST', 'TRUNCATED'), (value, by, mode) => {
        expect(divideRounded(-value, by, mode) + divideRounded(value, by, mode)).toBe(0);
      }),
    );
  });

  it('refuses part of a won', () => expect(() => divideRounded(1.5, 10)).toThrow(RangeError));
});

describe('percent', () => {
  it.each([
    [130_959, 189_310, 'NEAREST', 69.2],
    [130_959, 189_310, 'TRUNCATED', 69.1],
    [115_830, 153_632, 'NEAREST', 75.4],
    [115_830, 153_632, 'TRUNCATED', 75.3],
    [-36_868, 34_519_555, 'NEAREST', -0.1],
  ] as const)('given %d of %d, %s gives %d', (part, whole, mode, expected) => {
    expect(percent(part, whole, 1, mode)).toBe(expected);
  });

  it('given nothing to divide by, gives null', () => expect(percent(5, 0)).toBeNull());

  it('takes a half up where binary fractions would lose it', () => {
    // 1.005 % is 1.00499… in binary.
    expect(percent(1_005, 100_000, 2)).toBe(1.01);
  });
});

describe('format', () => {
  it.each([
    [1775, undefined, '1,775'],
    [69.1, undefined, '69.1'],
    [100, 1, '100.0'],
    [0.05, 1, '0.1'],
    [-0.04, 1, '0.0'],
    [183_184_727, undefined, '183,184,727'],
    [-2, undefined, '-2'],
    [1e21, undefined, '1,000,000,000,000,000,000,000'],
    [1e-7, undefined, '0.0000001'],
  ])('formatNumber(%d, %s) is %s', (value, digits, expected) => expect(formatNumber(value, digits)).toBe(expected));

  it('prints a decrease of money with △', () => expect([-36_868, 0, 8_676].map((value) => formatMoney(value))).toEqual(['△36,868', '0', '8,676']));

  it('prints 과부족 with its sign', () => expect([3, -2, 0].map((value) => formatSigned(value))).toEqual(['+3', '-2', '0']));

  it('puts no plus before what rounds to nothing', () => expect(formatSigned(0.04, 1)).toBe('0.0'));

  it('refuses what is no figure', () => expect(() => formatNumber(Number.NaN)).toThrow(RangeError));
});

describe('parsePrinted', () => {
  it.each([
    ['△36,868', -36_868],
    ['+3', 3],
    ['-2', -2],
    ['−2', -2],
    ['5.8%', 5.8],
    ['.', 0],
    ['-', 0],
    ['', null],
    [' 1,775 ', 1775],
    ['-0', 0],
  ])('reads %j as %s', (text, expected) => expect(parsePrinted(text)).toBe(expected));

  it.each(['34건', '1,77', '△', '1..2', '68 (51)'])('refuses %j', (text) => expect(() => parsePrinted(text)).toThrow(RangeError));

  it('reads back whatever was printed', () => {
    fc.assert(
      fc.property(amount, (value) => {
        expect(parsePrinted(formatMoney(value))).toBe(value);
        expect(parsePrinted(formatSigned(value))).toBe(value);
        expect(parsePrinted(formatNumber(value))).toBe(value);
      }),
    );
  });
});

it('decimalOf keeps every number exactly as JavaScript prints it', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      const { digits, places } = decimalOf(value);
      expect(Number(`${digits}e-${places}`)).toBe(value === 0 ? 0 : value);
    }),
  );
});
