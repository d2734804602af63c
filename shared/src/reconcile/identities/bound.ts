// A part cannot be more than the whole it is of.
import { show, showSum } from '../arithmetic.js';
import type { Key } from '../figures.js';
import { allOf, type Identity } from '../identity.js';
import { sumOf, ZERO } from '../rational.js';

export function bound(parts: readonly Key[], whole: Key): Identity {
  return {
    cells: [...parts, whole],
    evaluate(read) {
      const values = allOf(parts, read);
      const left = values && sumOf(values);
      const right = read(whole) ?? null;
      const holds = left && right ? left.compare(right) <= 0 : null;
      const expression = showSum(parts.map(read), [], ZERO);
      const reckoned = left && parts.length > 1 ? `${expression} = ${show(left)}` : expression;
      return {
        left,
        right,
        difference: left && right ? right.minus(left) : null,
        rounding: 'EXACT',
        verdict: holds === null ? 'NOT_STATED' : holds ? 'HOLDS' : 'BROKEN',
        arithmetic: `${reckoned} ${holds === false ? '>' : '≤'} ${show(right)}`,
      };
    },
    // Many values keep within a bound.
    solve: () => null,
  };
}
