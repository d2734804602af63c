// Figures as printed: separators, △ for a decrease, a unit behind them; exact in whole numbers.
import { decimalOf, parsePrinted } from '@gujeong/shared/units';

/** What a heading or a figure is counted in; values are kept in the unit of the attribute. */
export const UNITS: Readonly<Record<string, number>> = { 원: 1, 천원: 1_000, 만원: 10_000, 백만원: 1_000_000, 억원: 100_000_000, won: 1, KRW: 1, '%': 0.01 };

const SUFFIX = /\s*(천원|만원|백만원|억원|원|%)$/;

export interface Figure {
  value: number;
  /** The unit that stands behind the figure itself; null: none. */
  unit: string | null;
}

/** null: no figure. `.` and `-`, which tables print for nothing, are none here: whether 0 or blank is meant must be said. */
export function figureOf(cell: number | string): Figure | null {
  if (typeof cell === 'number') return Number.isFinite(cell) ? { value: cell, unit: null } : null;
  const text = cell.normalize('NFKC').trim();
  const unit = SUFFIX.exec(text)?.[1] ?? null;
  const bare = (unit === null ? text : text.replace(SUFFIX, '')).replace(/^\((.+)\)$/, '-$1').replace(/^([△▲+\-−])\s+/, '$1').replace(/^▲/, '△');
  if (bare === '' || bare === '.' || bare === '-') return null;
  try {
    const value = parsePrinted(bare);
    return value === null ? null : { value, unit };
  } catch {
    return null;
  }
}

/** A figure in another unit, exact: 1.5 천원 is 1,500; null where a fraction of a won would be left. */
export function wholeWon(value: number, factor: number): number | null {
  const { digits, places } = decimalOf(value);
  const scaled = digits * BigInt(factor);
  const by = 10n ** BigInt(places);
  if (scaled % by !== 0n) return null;
  const won = Number(scaled / by);
  return Number.isSafeInteger(won) ? won : null;
}

/** 2 % is 0.02, without the binary dust of a division. */
export function ratioOf(percent: number): number {
  const { digits, places } = decimalOf(percent);
  return Number(`${digits}e-${places + 2}`);
}
