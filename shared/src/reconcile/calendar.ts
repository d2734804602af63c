// Dates as figures: 20020630 is 2002. 6. 30., and 20020700 is 2002. 7. where only the month is stated.
import type { Rational } from './rational.js';

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function dayOf(figure: Rational): Day {
  const value = figure.toNumber();
  return { year: Math.floor(value / 10_000), month: Math.floor(value / 100) % 100, day: value % 100 };
}

export function showDay(figure: Rational | null | undefined): string {
  if (!figure) return '?';
  const { year, month, day } = dayOf(figure);
  return `${year}. ${month}.${day === 0 ? '' : ` ${day}.`}`;
}

/** Months from the first day to the last, both counted; null where they do not make whole months. */
export function wholeMonths(from: Day, to: Day): number | null {
  const after = new Date(Date.UTC(to.year, to.month - 1, to.day + 1));
  if (after.getUTCDate() !== from.day) return null;
  return (after.getUTCFullYear() - from.year) * 12 + after.getUTCMonth() + 1 - from.month;
}
