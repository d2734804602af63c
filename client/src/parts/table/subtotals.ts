// What stands beside the name of a group: sums of the columns that can be added, quotients of sums. Averages and ratios of single records are never added.
import { isMeasurable, mustPath } from '@/graph/view/paths';
import { quotient } from '@/graph/view/selection';
import type { Measure } from '@/graph/view/spec';
import type { Pivot, PivotRow } from '@/graph/view/pivot';

/** An own figure that makes sense added up. */
const adds = (noun: string, path: string): boolean => {
  const { attribute, through, figure, over } = mustPath(noun, path);
  return !figure && !over && !through.length && isMeasurable(attribute) && attribute.kind !== 'ratio' && !/year$|^order$|^number$|ordinal/i.test(attribute.name);
};

/** The sums that the columns need. */
export function measuresFor(noun: string, columns: readonly string[]): readonly Measure[] {
  const paths = columns.flatMap((column) => {
    const { over, attribute } = mustPath(noun, column);
    return over ? [attribute.name, over.name] : adds(noun, column) ? [column] : [];
  });
  return [{ of: 'count' }, ...[...new Set(paths)].map((path): Measure => ({ of: 'sum', path }))];
}

/** A row of the groups as numbers by column. */
export function subtotals(noun: string, columns: readonly string[], pivot: Pivot, row: PivotRow): Readonly<Record<string, number>> {
  const sum = (path: string): number | null => {
    const column = pivot.columns.find(({ measure }) => measure.of === 'sum' && measure.path === path);
    return column ? pivot.cell(row, column).value : null;
  };
  const found: Record<string, number> = {};
  for (const column of columns) {
    const { over, attribute } = mustPath(noun, column);
    const value = over ? quotient(sum(attribute.name), sum(over.name)) : adds(noun, column) ? sum(column) : null;
    if (value !== null) found[column] = value;
  }
  return found;
}
