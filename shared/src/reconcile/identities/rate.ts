// A stated rate is numerator ÷ denominator in %, rounded or cut to the printed decimals; and one mode serves all rates of a table.
import type { RoundingMode } from '../../units.js';
import { show, showPercent } from '../arithmetic.js';
import type { Key } from '../figures.js';
import { allOf, type Identity, type Read } from '../identity.js';
import { HUNDRED, Rational } from '../rational.js';

export interface Rate {
  readonly rate: Key;
  readonly numerator: Key;
  readonly denominator: Key;
  /** Decimals as printed. */
  readonly digits: number;
  /** Numerator and denominator are rounded to the table's unit, each up to half a unit off. */
  readonly rounded?: boolean;
}

const MODES = ['NEAREST', 'TRUNCATED'] as const;
const HALF = Rational.of(0.5);
const ONLY: Record<RoundingMode, { ko: string; en: string }> = {
  NEAREST: { ko: '반올림으로만 일치', en: 'Holds by rounding only' },
  TRUNCATED: { ko: '버림으로만 일치', en: 'Holds by truncation only' },
};

const exactRate = (numerator: Rational, denominator: Rational): Rational => numerator.times(HUNDRED).over(denominator);

/** The least and greatest rate that the unrounded amounts can have. */
function range(numerator: Rational, denominator: Rational, rounded: boolean): readonly [Rational, Rational] {
  const exact = exactRate(numerator, denominator);
  if (!rounded || denominator.size.compare(HALF) <= 0) return [exact, exact];
  const corners = [numerator.minus(HALF), numerator.plus(HALF)].flatMap((n) => [denominator.minus(HALF), denominator.plus(HALF)].map((d) => exactRate(n, d)));
  corners.sort((a, b) => a.compare(b));
  return [corners[0] ?? exact, corners.at(-1) ?? exact];
}

interface Reading {
  readonly stated: Rational;
  readonly exact: Rational;
  /** The modes by which the stated rate is right. */
  readonly modes: readonly RoundingMode[];
}

/** null where the rate or one of its amounts is not stated, or there is nothing to divide by. */
function readRate({ rate, numerator, denominator, digits, rounded = false }: Rate, read: Read): Reading | null {
  const values = allOf([rate, numerator, denominator], read);
  if (!values) return null;
  const [stated, above, below] = values as [Rational, Rational, Rational];
  if (below.isZero) return null;
  const [least, greatest] = range(above, below, rounded);
  // A computed rate comes unrounded and is brought to the printed decimals first; a printed one is not changed by that.
  const modes = MODES.filter((mode) => {
    const printed = stated.rounded(digits, mode);
    return least.rounded(digits, mode).compare(printed) <= 0 && printed.compare(greatest.rounded(digits, mode)) <= 0;
  });
  return { stated, exact: exactRate(above, below), modes };
}

export function rate(of: Rate): Identity {
  const { numerator, denominator, digits } = of;
  return {
    cells: [of.rate, numerator, denominator],
    evaluate(read) {
      const reading = readRate(of, read);
      const amounts = allOf([numerator, denominator], read) as [Rational, Rational] | null;
      const exact = amounts && !amounts[1].isZero ? exactRate(...amounts) : null;
      const left = read(of.rate) ?? null;
      const mode = reading?.modes[0] ?? 'NEAREST';
      const holds = reading && reading.modes.length > 0;
      const division = `${show(read(numerator))} ÷ ${show(read(denominator))}${exact ? ` = ${showPercent(exact, 3)}` : ''}`;
      const [only, second] = reading?.modes ?? [];
      return {
        left,
        right: exact,
        difference: holds === null || !exact || !left ? null : holds ? Rational.of(0) : exact.rounded(digits, mode).minus(left),
        rounding: mode,
        verdict: holds === null ? 'NOT_STATED' : holds ? 'HOLDS' : 'BROKEN',
        arithmetic: holds === null ? `${showPercent(left)} = ${division}` : `${division} ${holds ? '≈' : '≠'} ${showPercent(left)}`,
        ...(only && !second && { note: ONLY[only] }),
      };
    },
    solve(key, read) {
      const amounts = allOf([numerator, denominator], read) as [Rational, Rational] | null;
      return key === of.rate && amounts && !amounts[1].isZero ? exactRate(...amounts).rounded(digits, 'NEAREST') : null;
    },
  };
}

/** One rounding mode must serve all the rates of a table. */
export function oneMode(rates: readonly Rate[]): Identity {
  return {
    cells: rates.flatMap((each) => [each.rate, each.numerator, each.denominator]),
    evaluate(read) {
      const readings = rates.map((each) => readRate(each, read)).filter((reading) => reading !== null);
      const digits = rates[0]?.digits ?? 0;
      const stated = rates.length === readings.length;
      const served = MODES.find((mode) => readings.every((reading) => reading.modes.includes(mode)));
      const by = (mode: RoundingMode) => readings.map((reading) => showPercent(reading.exact.rounded(digits, mode))).join(', ');
      const printed = rates.map((each) => showPercent(read(each.rate))).join(', ');
      return {
        left: null,
        right: null,
        difference: null,
        rounding: served ?? 'NEAREST',
        verdict: !stated ? 'NOT_STATED' : served ? 'HOLDS' : 'BROKEN',
        arithmetic: !stated ? `${printed} = ?` : served ? `${by(served)} ≈ ${printed}` : `${by('NEAREST')} / ${by('TRUNCATED')} ≠ ${printed}`,
      };
    },
  };
}
