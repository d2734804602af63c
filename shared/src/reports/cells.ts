// The cells of a table, and the groups they are read from.
import { divideRounded, formatMoney, percent, type RoundingMode } from '../units.js';
import { dayText } from './periods.js';
import type { Cell, Column, Formula, Label, Opens } from './view.js';

/** A group as the graph answers it: keys in the order of `by`. */
export interface Group {
  readonly keys: readonly (string | number | boolean | null)[];
  readonly count?: number;
  readonly sum?: Readonly<Record<string, number | null>>;
}

type Key = Group['keys'][number] | undefined;

/** Adds up the groups whose keys are those given; an undefined key stands for every value. */
export function tally(groups: readonly Group[], keys: readonly Key[], measure: 'count' | string = 'count'): number {
  return groups
    .filter(g => keys.every((k, i) => k === undefined || g.keys[i] === k))
    .reduce((sum, g) => sum + ((measure === 'count' ? g.count : g.sum?.[measure]) ?? 0), 0);
}

/** The values of the i-th key: those that the table prints, in its order, then any others that the records hold. */
export const keysIn = <K extends Group['keys'][number]>(groups: readonly Group[], i: number, printed: readonly K[]): K[] => [...new Set([...printed, ...groups.map(g => g.keys[i] as K)])];

export type CellOptions = Partial<Pick<Cell, 'opens' | 'formula' | 'mark'>>;

/** A count: 1,775, and △214 for a decrease; `zero` is how the print writes none ('0', '.', '-'). */
export const count = (value: number, options: CellOptions & { zero?: string } = {}): Cell => {
  const { zero = '0', ...rest } = options;
  return { value, text: value === 0 ? zero : formatMoney(value), ...rest };
};

/** Won cut to the table's unit once, at the end: △ for less than nothing. */
export const won = (value: number, perUnit: number, options: CellOptions & { mode?: RoundingMode } = {}): Cell => {
  const { mode, ...rest } = options;
  const cut = divideRounded(value, perUnit, mode);
  return { value: cut, text: formatMoney(cut), ...rest };
};

/** Words in a text column: a label in both languages, or a name that has one. */
export const words = (said: string | Label | null | undefined, options: CellOptions = {}): Cell =>
  typeof said === 'object' && said !== null ? { value: null, text: said.ko, textEn: said.en, ...options } : { value: null, text: said ?? '', ...options };

/** A day in a text column; blank when there is none. */
export const dayCell = (day: string | null | undefined, options: CellOptions = {}): Cell => words(day ? dayText(day) : '', options);

/** A rate in % with one decimal, of whole amounts; blank where there is nothing to divide by. */
export const rate = (numerator: number, denominator: number, options: CellOptions & { mode?: RoundingMode } = {}): Cell => {
  const { mode, ...rest } = options;
  const value = percent(numerator, denominator, 1, mode);
  return { value, text: value === null ? '' : formatMoney(value, 1), ...rest };
};

/** A day that the reference date has reached; a later one is not known yet. */
export const reached = (day: string | null | undefined, asOf: string): string | null => (day && day <= asOf ? day : null);

/** A printed blank. */
export const BLANK: Cell = { value: null, text: '' };

export const label = (ko: string, en: string): Label => ({ ko, en });

export const column = (id: string, ko: string, en: string, options: { group?: Label; text?: boolean } = {}): Column => ({ id, label: { ko, en }, ...options });

/** `a + b − c` of cells in the same row. */
export function ofColumns(row: string, ko: string, en: string, ...terms: readonly (readonly ['+' | '−' | '×' | '÷', string])[]): Formula {
  return { text: { ko, en }, parts: terms.map(([sign, column]) => ({ row, column, sign })) };
}

/** The same over cells in the same column. */
export function ofRows(column: string, ko: string, en: string, ...terms: readonly (readonly ['+' | '−' | '×' | '÷', string])[]): Formula {
  return { text: { ko, en }, parts: terms.map(([sign, row]) => ({ row, column, sign })) };
}

/** A table of words alone has no unit to print. */
export const hasUnit = (columns: readonly Column[]): boolean => columns.some(c => !c.text);

/** Narrows what a figure opens: both filters must hold. */
export const narrow = (opens: Opens, where: Record<string, unknown>): Opens => ({ ...opens, where: { ...opens.where, ...where } });
