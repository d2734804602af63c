// Units as reports print them, and what one of each is worth.
import { squeeze } from './squeezed.js';

const MONEY: Readonly<Record<string, number>> = { 원: 1, 천원: 1_000, 만원: 10_000, 십만원: 100_000, 백만원: 1_000_000, 천만원: 10_000_000, 억원: 100_000_000 };

/** The unit of '(단위 : 백만원)', '[單位:千圓]', '〈단위 : 건〉'; null where a line names none. */
export function unitLine(text: string): string | null {
  const found = /^[([<〈《【]?단위[:·]?([^)\]>〉》】]{1,20})[)\]>〉》】]?$/.exec(squeeze(text).text);
  return found?.[1] ?? null;
}

/** By what a figure in `found` is multiplied and divided to stand in `known`; null: they do not measure the same. */
export function between(found: string, known: string): { times: number; by: number } | null {
  const [from, to] = [MONEY[found], MONEY[known]];
  if (from !== undefined && to !== undefined) return { times: from, by: to };
  return (from === undefined) === (to === undefined) ? { times: 1, by: 1 } : null;
}

export const scaleOf = (unit: string): number => (unit === '%' ? 0.01 : (MONEY[unit] ?? 1));
