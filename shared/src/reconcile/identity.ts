// What an identity is: figures that must agree, how they agree, and the value that would mend one of them.
import type { Label } from '../vocabulary/codeList.js';
import type { Rounding, Verdict } from '../vocabulary/reconcile.js';
import type { Key } from './figures.js';
import type { Rational } from './rational.js';

/** undefined: not in the source; null: blank. */
export type Read = (key: Key) => Rational | null | undefined;

export interface Outcome {
  /** The figure as stated. */
  readonly left: Rational | null;
  /** The same, from the other figures. */
  readonly right: Rational | null;
  /** right − left; null where one of them is missing or they are not of one kind. */
  readonly difference: Rational | null;
  readonly rounding: Rounding;
  readonly verdict: Verdict;
  readonly arithmetic: string;
  readonly note?: Label;
}

export interface Identity {
  readonly cells: readonly Key[];
  evaluate(read: Read): Outcome;
  /**
   * The one value of a cell that lets the identity hold; null where there is none, or more than one.
   * An identity without it says nothing about single cells and has no part in the search for a wrong one.
   */
  solve?(key: Key, read: Read): Rational | null;
}

/** The figures of some places, or null when one is not stated. */
export function allOf(keys: readonly Key[], read: Read): Rational[] | null {
  const values: Rational[] = [];
  for (const key of keys) {
    const value = read(key);
    if (value === null || value === undefined) return null;
    values.push(value);
  }
  return values;
}
