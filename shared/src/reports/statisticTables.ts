// Series of statistics at their newest basis date: what the population, business and survey views share.
import { count, tally, words, type CellOptions, type Group } from './cells.js';
import type { Cell, Note, Opens } from './view.js';

/** The newest basis date among groups whose first key it is; null before the first. */
export const newestBasis = (groups: readonly Group[]): string | null => groups.map(g => String(g.keys[0])).sort().at(-1) ?? null;

/** Values of a series at a basis date, cut by the axes given. */
export const statisticValues = (series: string, basis: string, axes: Readonly<Record<string, string>> = {}): Opens => ({
  noun: 'StatisticValue', root: 'statisticValues',
  where: { series: { code: { eq: series } }, basisOn: { eq: basis }, ...Object.fromEntries(Object.entries(axes).map(([axis, code]) => [axis, { eq: code }])) },
  select: 'series { name unit } basisOn axis1 axis2 axis3 value change',
});

/** The change since the basis date before; blank where there is none before. */
export function change(groups: readonly Group[], keys: readonly (string | undefined)[], options: CellOptions): Cell {
  const known = groups.some(g => keys.every((k, i) => k === undefined || g.keys[i] === k) && g.sum?.['change'] != null);
  return known ? count(tally(groups, keys, 'change'), options) : words(null);
}

/** 기준일 of the table. */
export const basisNote = (basis: string): Note => ({ text: { ko: `${basis} 기준.`, en: `As of the basis date ${basis}.` } });
