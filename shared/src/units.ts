// Figures as a report states them: whole won cut to 천원 or 백만원, rates, and the signs an official prints (△, +).
// All of it in whole numbers, so that no figure is off by a binary fraction.
import type { Rounding } from './vocabulary/reconcile.js';

/** NEAREST takes a half away from zero, TRUNCATED cuts toward zero. */
export type RoundingMode = Exclude<Rounding, 'EXACT'>;

export const WON_PER_THOUSAND = 1_000;
export const WON_PER_MILLION = 1_000_000;

export function quotient(numerator: bigint, denominator: bigint, mode: RoundingMode): bigint {
  const negative = numerator < 0n !== denominator < 0n;
  const n = numerator < 0n ? -numerator : numerator;
  const d = denominator < 0n ? -denominator : denominator;
  const size = mode === 'NEAREST' ? (2n * n + d) / (2n * d) : n / d;
  return negative ? -size : size;
}

/** A whole amount in a larger unit: divideRounded(137_404_787_000, WON_PER_MILLION) is 137,405. */
export function divideRounded(value: number, by: number, mode: RoundingMode = 'NEAREST'): number {
  return Number(quotient(BigInt(value), BigInt(by), mode));
}

/** numerator ÷ denominator in %, of whole amounts; null where there is nothing to divide by. */
export function percent(numerator: number, denominator: number, digits = 1, mode: RoundingMode = 'NEAREST'): number | null {
  if (denominator === 0) return null;
  return Number(quotient(BigInt(numerator) * 100n * 10n ** BigInt(digits), BigInt(denominator), mode)) / 10 ** digits;
}

export interface Decimal {
  /** The value times ten to the `places`. */
  readonly digits: bigint;
  readonly places: number;
}

/** The decimal number that JavaScript prints for a value: 69.1 is 691 with one place. */
export function decimalOf(value: number): Decimal {
  const parts = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value));
  if (!parts) throw new RangeError(`${value} is not a figure.`);
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = parts;
  const shift = Number(exponent) - fraction.length;
  const digits = BigInt(sign + whole + fraction) * 10n ** BigInt(Math.max(shift, 0));
  return { digits, places: Math.max(-shift, 0) };
}

/** 1,775; with `digits` always that many decimals (69.1), otherwise as many as the value has. */
export function formatNumber(value: number, digits?: number): string {
  const exact = decimalOf(value);
  const places = digits ?? exact.places;
  const scaled = quotient(exact.digits * 10n ** BigInt(places), 10n ** BigInt(exact.places), 'NEAREST');
  const text = String(scaled < 0n ? -scaled : scaled).padStart(places + 1, '0');
  const whole = text.slice(0, text.length - places).replace(/\B(?=(\d{3})+$)/g, ',');
  const fraction = places > 0 ? `.${text.slice(-places)}` : '';
  return `${scaled < 0n ? '-' : ''}${whole}${fraction}`;
}

/** △36,868 for a decrease, as budgets print it, and every other table but 과부족. */
export const formatMoney = (value: number, digits?: number): string => formatNumber(value, digits).replace('-', '△');

/** +3, -2 and 0, as 과부족 prints them. */
export const formatSigned = (value: number, digits?: number): string => {
  const text = formatNumber(value, digits);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
};

/** The number of a printed cell: △36,868 is −36868, '.' and '-' are 0, a blank is null. Anything else that is no number throws. */
export function parsePrinted(text: string): number | null {
  const printed = text.trim();
  if (printed === '') return null;
  if (printed === '.' || printed === '-') return 0;
  const parts = /^([△+\-−]?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?%?$/.exec(printed);
  if (!parts) throw new RangeError(`'${text}' is not a printed figure.`);
  const [, sign = '', whole = '', fraction = ''] = parts;
  const size = Number(whole.replaceAll(',', '') + fraction);
  return size !== 0 && '△-−'.includes(sign) && sign !== '' ? -size : size;
}
