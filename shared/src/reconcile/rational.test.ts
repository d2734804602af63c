import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HUNDRED, Rational, sumOf } from './rational.js';

fc.configureGlobal({ seed: 2002 });

const of = (value: number) => Rational.of(value);

describe('Rational', () => {
  it('adds tenths without a remainder', () => expect(sumOf([of(0.1), of(0.2)]).toNumber()).toBe(0.3));

  it('brings thirds back to a whole', () => expect(of(1).over(of(3)).times(of(3)).equals(of(1))).toBe(true));

  it('rounds a half away from zero', () => {
    expect([of(2.5), of(-2.5), of(0.05)].map((value) => value.rounded(0, 'NEAREST').toNumber())).toEqual([3, -3, 0]);
    expect(of(130_959).times(HUNDRED).over(of(189_310)).rounded(1, 'TRUNCATED').toNumber()).toBe(69.1);
  });

  it('refuses to divide by zero', () => expect(() => of(1).over(of(0))).toThrow(RangeError));

  it('keeps the laws of sums and products', () => {
    const figure = fc.tuple(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: 0, max: 3 })).map(([value, places]) => of(value).over(of(10 ** places)));
    fc.assert(
      fc.property(figure, figure, figure, (a, b, c) => {
        expect(a.plus(b).minus(b).equals(a)).toBe(true);
        expect(a.times(b.plus(c)).equals(a.times(b).plus(a.times(c)))).toBe(true);
        expect(Math.sign(a.compare(b))).toBe(-Math.sign(b.compare(a)) + 0);
        if (!b.isZero) expect(a.times(b).over(b).equals(a)).toBe(true);
      }),
    );
  });
});
