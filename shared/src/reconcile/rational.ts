// An exact number: what the checks reckon with, so that 69.1 is 69.1 and a third is a third.
import { decimalOf, quotient, type RoundingMode } from '../units.js';

const divisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : divisor(b, a % b));

export class Rational {
  private constructor(
    private readonly numerator: bigint,
    private readonly denominator: bigint,
  ) {}

  static of(value: number | bigint): Rational {
    if (typeof value === 'bigint') return new Rational(value, 1n);
    const { digits, places } = decimalOf(value);
    return Rational.ratio(digits, 10n ** BigInt(places));
  }

  private static ratio(numerator: bigint, denominator: bigint): Rational {
    const sign = denominator < 0n ? -1n : 1n;
    const common = divisor(numerator < 0n ? -numerator : numerator, denominator * sign);
    return new Rational((numerator * sign) / common, (denominator * sign) / common);
  }

  plus(other: Rational): Rational {
    return Rational.ratio(this.numerator * other.denominator + other.numerator * this.denominator, this.denominator * other.denominator);
  }

  minus(other: Rational): Rational {
    return this.plus(new Rational(-other.numerator, other.denominator));
  }

  times(other: Rational): Rational {
    return Rational.ratio(this.numerator * other.numerator, this.denominator * other.denominator);
  }

  /** Throws on zero, as bigint does. */
  over(other: Rational): Rational {
    if (other.isZero) throw new RangeError('Division by zero');
    return Rational.ratio(this.numerator * other.denominator, this.denominator * other.numerator);
  }

  /** Negative, zero or positive, as this is less than, equal to or more than the other. */
  compare(other: Rational): number {
    const difference = this.minus(other).numerator;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  }

  equals(other: Rational): boolean {
    return this.compare(other) === 0;
  }

  get isZero(): boolean {
    return this.numerator === 0n;
  }

  get isWhole(): boolean {
    return this.denominator === 1n;
  }

  get size(): Rational {
    return this.numerator < 0n ? new Rational(-this.numerator, this.denominator) : this;
  }

  rounded(digits: number, mode: RoundingMode): Rational {
    const scale = 10n ** BigInt(digits);
    return Rational.ratio(quotient(this.numerator * scale, this.denominator, mode), scale);
  }

  toNumber(): number {
    return Number(this.numerator) / Number(this.denominator);
  }
}

export const ZERO = Rational.of(0);
export const HUNDRED = Rational.of(100);

export const sumOf = (values: readonly Rational[]): Rational => values.reduce((sum, value) => sum.plus(value), ZERO);
