// A check as an official would write it: 659 + 939 = 1,598 ≠ 1,500, with ? for what is not stated.
import { formatMoney } from '../units.js';
import type { Rational } from './rational.js';

export type Shown = Rational | null | undefined;

/** At most three decimals: rates computed from won have no end. */
export const show = (value: Shown): string => (value ? formatMoney(value.rounded(3, 'NEAREST').toNumber()) : '?');

/** A year or a day has no thousands: 2006, 11.21. */
export const showPlain = (value: Shown): string => (value ? String(value.toNumber()) : '?');

/** A rate with a fixed number of decimals. */
export const showPercent = (value: Shown, digits?: number): string =>
  value ? `${digits === undefined ? show(value) : formatMoney(value.rounded(digits, 'NEAREST').toNumber(), digits)}%` : '?';

/** Inside a sum a decrease stands in parentheses: 8,676 + (△36,868). */
export function showSum(plus: readonly Shown[], minus: readonly Shown[], constant: Rational, write = show): string {
  const inSum = (value: Shown): string => {
    const text = write(value);
    return text.startsWith('△') ? `(${text})` : text;
  };
  const terms = [...plus.map((value) => ` + ${inSum(value)}`), ...minus.map((value) => ` − ${inSum(value)}`)];
  if (!constant.isZero) terms.push(` + ${inSum(constant)}`);
  if (terms.length === 0) return write(constant);
  const alone = terms.length === 1 && plus.length === 1;
  return alone ? write(plus[0]) : terms.join('').replace(/^ \+ /, '').trim();
}

/** Expression, its value where that says more, and the stated figure: '1 + 9 = 10 ≠ 28', '5 + 2 = 7', '? = 8 × 2 = 16'. */
export function showEquation(stated: string, expression: string, value: string | null, holds: boolean | null): string {
  const reckoned = value === null || value === expression ? expression : `${expression} = ${value}`;
  if (holds === null) return `${stated} = ${reckoned}`;
  return holds && value === stated ? (reckoned === expression ? `${expression} = ${stated}` : reckoned) : `${reckoned} ${holds ? '≈' : '≠'} ${stated}`;
}
