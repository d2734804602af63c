// A figure is the sum of others: rows, columns, differences, and (with one part) plain equality.
import { show, showEquation, showPlain, showSum } from '../arithmetic.js';
import type { Key } from '../figures.js';
import type { Identity, Read } from '../identity.js';
import { Rational, sumOf, ZERO } from '../rational.js';

export interface SumOptions {
  readonly minus?: readonly Key[];
  readonly constant?: number;
  /** Cells are amounts rounded to the table's unit, so a sum may miss by what rounding leaves. */
  readonly rounded?: boolean;
  /** A blank cell is 0 here. */
  readonly blankIsZero?: boolean;
  /** The figures are years or days. */
  readonly calendar?: boolean;
}

const ROUNDING_NOTE = { ko: '단위 미만을 반올림하여 생긴 끝수 차이', en: 'Difference left by rounding to the unit' };

export function sum(whole: Key, parts: readonly Key[], options: SumOptions = {}): Identity {
  const { minus = [], rounded = false, blankIsZero = false, calendar = false } = options;
  const write = calendar ? showPlain : show;
  const constant = Rational.of(options.constant ?? 0);
  const cells = [whole, ...parts, ...minus];
  // Every rounded cell is at most half a unit off.
  const slack = Rational.of(rounded ? Math.floor(cells.length / 2) : 0);

  const figure = (key: Key, read: Read): Rational | null => {
    const value = read(key);
    return value ?? (value === null && blankIsZero ? ZERO : null);
  };
  const reckon = (read: Read): Rational | null => {
    const added = parts.map((key) => figure(key, read));
    const taken = minus.map((key) => figure(key, read));
    if ([...added, ...taken].includes(null)) return null;
    const known = (values: (Rational | null)[]) => values.filter((value) => value !== null);
    return sumOf(known(added)).minus(sumOf(known(taken))).plus(constant);
  };

  return {
    cells,
    evaluate(read) {
      const left = figure(whole, read);
      const right = reckon(read);
      const difference = left && right ? right.minus(left) : null;
      const holds = difference && difference.size.compare(slack) <= 0;
      const inexact = holds === true && !difference?.isZero;
      const expression = showSum(parts.map((key) => figure(key, read)), minus.map((key) => figure(key, read)), constant, write);
      return {
        left,
        right,
        difference,
        rounding: inexact ? 'NEAREST' : 'EXACT',
        verdict: holds === null ? 'NOT_STATED' : holds ? 'HOLDS' : 'BROKEN',
        arithmetic: showEquation(write(left), expression, right && write(right), holds),
        ...(inexact && { note: ROUNDING_NOTE }),
      };
    },
    solve(key, read) {
      const others: Read = (other) => (other === key ? ZERO : read(other));
      const right = reckon(others);
      if (key === whole) return right;
      const left = figure(whole, read);
      if (!left || !right) return null;
      return parts.includes(key) ? left.minus(right) : right.minus(left);
    },
  };
}

/** A figure is a − b. */
export const difference = (whole: Key, from: Key, taken: Key, options: SumOptions = {}): Identity => sum(whole, [from], { ...options, minus: [taken] });

/** One figure stated in two places. */
export const equal = (stated: Key, other: Key, options: SumOptions = {}): Identity => sum(stated, [other], options);
