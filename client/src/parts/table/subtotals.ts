// What stands beside the name of a group: sums of the columns that can be added, quotients of sums. Ratios of single records are never added:
// of a ratio that the noun has itself the graph's average is shown, by that name. What cannot be reckoned for a group is told from what is empty.
import { isYear } from '@/composables/numbers';
import { isMeasurable, mustPath } from '@/graph/view/paths';
import { quotient } from '@/graph/view/selection';
import type { Measure } from '@/graph/view/spec';
import type { Pivot, PivotRow } from '@/graph/view/pivot';

/** An own figure that makes sense added up. */
const adds = (noun: string, path: string): boolean => {
  const { attribute, through, figure, over } = mustPath(noun, path);
  return !figure && !over && !through.length && isMeasurable(attribute) && attribute.kind !== 'ratio' && !/year$|^order$|^number$|ordinal/i.test(attribute.name);
};

/** An own ratio, which a group has only on average. */
const averages = (noun: string, path: string): boolean => {
  const { attribute, through, figure, over } = mustPath(noun, path);
  return !figure && !over && !through.length && attribute.kind === 'ratio';
};

/** Figures of a record that a group has none of: those of its lists, and of what it points at. */
export const lacksSubtotal = (noun: string, path: string): boolean => {
  const { attribute, through, figure } = mustPath(noun, path);
  return Boolean(figure) || (through.length > 0 && isMeasurable(attribute) && !isYear(attribute.name));
};

/** A ratio that a group does have, if any of its records has what it is made of. */
export const isRatio = (noun: string, path: string): boolean => averages(noun, path) || Boolean(mustPath(noun, path).over);

export interface Subtotal {
  readonly value: number;
  readonly average?: boolean;
}

/** The sums and averages that the columns need. */
export function measuresFor(noun: string, columns: readonly string[]): readonly Measure[] {
  const means = columns.filter((column) => averages(noun, column)).map((path): Measure => ({ of: 'avg', path }));
  const paths = columns.flatMap((column) => {
    const { over, attribute } = mustPath(noun, column);
    return over ? [attribute.name, over.name] : adds(noun, column) ? [column] : [];
  });
  return [{ of: 'count' }, ...[...new Set(paths)].map((path): Measure => ({ of: 'sum', path })), ...means];
}

/** A row of the groups as numbers by column. */
export function subtotals(noun: string, columns: readonly string[], pivot: Pivot, row: PivotRow): Readonly<Record<string, Subtotal>> {
  const figure = (of: Measure['of'], path: string): number | null => {
    const column = pivot.columns.find(({ measure }) => measure.of === of && measure.path === path);
    return column ? pivot.cell(row, column).value : null;
  };
  const sum = (path: string): number | null => figure('sum', path);
  const found: Record<string, Subtotal> = {};
  for (const column of columns) {
    const { over, attribute } = mustPath(noun, column);
    const value = over ? quotient(sum(attribute.name), sum(over.name)) : adds(noun, column) ? sum(column) : null;
    const mean = averages(noun, column) ? figure('avg', column) : null;
    if (value !== null) found[column] = { value };
    else if (mean !== null) found[column] = { value: mean, average: true };
  }
  return found;
}
