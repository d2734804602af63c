// A figure is others multiplied: 8팀 × 2명, or a stated rate of an amount.
import { show, showEquation, showPercent } from '../arithmetic.js';
import type { Key } from '../figures.js';
import { allOf, type Identity, type Read } from '../identity.js';
import { HUNDRED, Rational } from '../rational.js';

/** `percent` is a factor stated in %. */
export interface Factors {
  readonly factors: readonly Key[];
  readonly percent?: Key;
}

export function product(whole: Key, { factors, percent }: Factors): Identity {
  const all = percent ? [percent, ...factors] : factors;
  const reckon = (read: Read): Rational | null => {
    const values = allOf(all, read);
    const multiplied = values?.reduce((result, value) => result.times(value), Rational.of(1));
    return multiplied ? (percent ? multiplied.over(HUNDRED) : multiplied) : null;
  };
  return {
    cells: [whole, ...all],
    evaluate(read) {
      const left = read(whole) ?? null;
      const right = reckon(read);
      const holds = left && right ? left.equals(right) : null;
      const expression = all.map((key) => (key === percent ? showPercent(read(key)) : show(read(key)))).join(' × ');
      return {
        left,
        right,
        difference: left && right ? right.minus(left) : null,
        rounding: 'EXACT',
        verdict: holds === null ? 'NOT_STATED' : holds ? 'HOLDS' : 'BROKEN',
        arithmetic: showEquation(show(left), expression, right && show(right), holds),
      };
    },
    solve(key, read) {
      if (key === whole) return reckon(read);
      const rest = reckon((other) => (other === key ? Rational.of(1) : read(other)));
      const left = read(whole);
      return left && rest && !rest.isZero ? left.over(rest) : null;
    },
  };
}
