// What was done against what was planned for a half: a fair comparison only if the done part is struck within that half.
import { show, showPercent } from '../arithmetic.js';
import type { Key } from '../figures.js';
import { allOf, type Identity } from '../identity.js';
import { HUNDRED, type Rational } from '../rational.js';

export interface Progress {
  readonly done: Key;
  readonly planned: Key;
  /** The day at which `done` is struck, and the last day of the plan's half. */
  readonly struckOn: Key;
  readonly end: Key;
}

export function progress({ done, planned, struckOn, end }: Progress): Identity {
  return {
    cells: [done, planned, struckOn],
    evaluate(read) {
      const amounts = allOf([done, planned], read) as [Rational, Rational] | null;
      const rate = amounts && !amounts[1].isZero ? amounts[0].times(HUNDRED).over(amounts[1]) : null;
      const days = allOf([struckOn, end], read) as [Rational, Rational] | null;
      const comparable = days ? days[0].compare(days[1]) <= 0 : null;
      return {
        left: read(done) ?? null,
        right: read(planned) ?? null,
        difference: null,
        rounding: 'NEAREST',
        verdict: !rate || comparable === null ? 'NOT_STATED' : comparable ? 'HOLDS' : 'NOTE',
        arithmetic: `${show(read(done))} ÷ ${show(read(planned))} = ${showPercent(rate, 1)}`,
      };
    },
  };
}
