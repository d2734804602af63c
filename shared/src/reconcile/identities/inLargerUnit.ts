// An amount in 백만원 is the same amount in 천원, rounded.
import { show } from '../arithmetic.js';
import type { Key } from '../figures.js';
import type { Identity, Read } from '../identity.js';
import { Rational } from '../rational.js';

export function inLargerUnit(large: Key, small: Key, by: number): Identity {
  const size = Rational.of(by);
  const reckon = (read: Read): Rational | null => read(small)?.over(size).rounded(0, 'NEAREST') ?? null;
  return {
    cells: [large, small],
    evaluate(read) {
      const left = read(large) ?? null;
      const right = reckon(read);
      const holds = left && right ? left.equals(right) : null;
      const division = `${show(read(small))} ÷ ${show(size)} ≈ ${show(right)}`;
      return {
        left,
        right,
        difference: left && right ? right.minus(left) : null,
        rounding: 'NEAREST',
        verdict: holds === null ? 'NOT_STATED' : holds ? 'HOLDS' : 'BROKEN',
        arithmetic: holds === null ? `${show(left)} = ${division}` : holds ? division : `${division} ≠ ${show(left)}`,
      };
    },
    // A whole range of small amounts rounds to the same large one.
    solve: (key, read) => (key === large ? reckon(read) : null),
  };
}
