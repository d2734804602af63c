// What the tests read: the reported figures of the dataset, whole, with single cells changed, or without the sentences.
import { figuresOf, keyOf, refOf, type FigureRef, type Figures, type Key } from './figures.js';
import { reconcile, type CheckResult } from './reconcile.js';

export interface ReportedRow extends FigureRef {
  readonly key: Key;
  readonly item: string;
  readonly value?: number;
  readonly printed: string;
  readonly unit: string;
  readonly scale: number;
  readonly reading?: number;
  readonly source: { readonly item: string; readonly lines: readonly [number, number]; readonly quote: string };
}

// The dataset lies beside src, so it is read as a file rather than compiled in.
const dataset = '../../dataset/2002/reports/ReportedFigure.json';
const file = (await import(/* @vite-ignore */ dataset, { with: { type: 'json' } })) as { default: readonly ReportedRow[] };

export const reported = file.default;
export const printed: Figures = figuresOf(reported);

export type Changes = Readonly<Partial<Record<Key, number | null | undefined>>>;

export const withChanges =
  (figures: Figures, changes: Changes): Figures =>
  (ref) => {
    const key = keyOf(ref);
    return key in changes ? changes[key] : figures(ref);
  };

/** Table cells only, as a computation answers. */
export const tablesOnly = (figures: Figures): Figures => (ref) => (ref.table === 'prose' ? undefined : figures(ref));

export const reconcilePrinted = (changes: Changes = {}): CheckResult[] => reconcile(withChanges(printed, changes));

export const numbersWith = (results: readonly CheckResult[], verdict: CheckResult['verdict']): number[] =>
  results.filter((result) => result.verdict === verdict).map((result) => result.number);

export const touches = (result: CheckResult, key: Key): boolean => result.cells.some((cell) => keyOf(cell) === key);

export const valueOf = (key: Key): number => {
  const value = printed(refOf(key));
  if (typeof value !== 'number') throw new Error(`${key} is not stated.`);
  return value;
};
