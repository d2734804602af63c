// A stated number of things is the number of those that are listed with a figure.
import { show, showEquation } from '../arithmetic.js';
import type { Key } from '../figures.js';
import type { Identity, Read } from '../identity.js';
import { Rational } from '../rational.js';

export function count(stated: Key, listed: readonly Key[]): Identity {
  const reckon = (read: Read): Rational | null => {
    const values = listed.map(read);
    return values.includes(undefined) ? null : Rational.of(values.filter((value) => value !== null).length);
  };
  return {
    cells: [stated, ...listed],
    evaluate(read) {
      const left = read(stated) ?? null;
      const right = reckon(read);
      const holds = left && right ? left.equals(right) : null;
      return {
        left,
        right,
        difference: left && right ? right.minus(left) : null,
        rounding: 'EXACT',
        verdict: holds === null ? 'NOT_STATED' : holds ? 'HOLDS' : 'BROKEN',
        arithmetic: showEquation(show(left), show(right), right && show(right), holds),
      };
    },
    solve: (key, read) => (key === stated ? reckon(read) : null),
  };
}
