// A table of the answer as a table to print: labels in the reader's language, and the printed value kept where the
// records say otherwise.
import { isAtOdds } from '@gujeong/shared/reports/stated';
import type { CellSign, PrintCell, PrintColumn, PrintRow } from '@/design/printTable';
import type { CheckPartsFragment, SheetFragment } from '@/graph/generated/graphql';

type Labels = (from: { label: string; labelEn: string }) => string;
type Cell = SheetFragment['rows'][number]['cells'][number];

export interface SheetOptions {
  readonly label: Labels;
  readonly english: boolean;
  /** Whether the table stands at the report's own date: only then is its print the same as ours. */
  readonly own: boolean;
  readonly checks: readonly CheckPartsFragment[];
}

export const columnsOf = (sheet: SheetFragment, options: Pick<SheetOptions, 'label' | 'english'>): readonly PrintColumn[] =>
  sheet.columns.map((column) => ({
    id: column.id,
    label: options.label(column),
    group: (options.english && column.groupEn) || column.group || null,
    text: column.text,
  }));

/** The sign of each cell that stands in a broken check, by `row column`. */
function signsOf(sheet: SheetFragment, checks: readonly CheckPartsFragment[]): ReadonlyMap<string, CellSign> {
  const signs = new Map<string, CellSign>();
  for (const check of checks) {
    if (check.verdict !== 'BROKEN') continue;
    for (const cell of check.cells) if (cell.table === sheet.id) signs.set(`${cell.row} ${cell.column}`, 'involved');
  }
  for (const { solved } of checks) if (solved?.table === sheet.id) signs.set(`${solved.row} ${solved.column}`, 'broken');
  return signs;
}

export function rowsOf(sheet: SheetFragment, options: SheetOptions): readonly PrintRow[] {
  const signs = signsOf(sheet, options.checks);
  const cellOf = (cell: Cell, row: string): PrintCell => {
    const odds = isAtOdds(cell, options.own);
    return {
      column: cell.column,
      text: odds && cell.stated ? cell.stated.printed : options.english ? cell.textEn : cell.text,
      mend: odds ? cell.text : null,
      mark: cell.mark ?? null,
      sign: odds ? 'broken' : (signs.get(`${row} ${cell.column}`) ?? null),
    };
  };
  return sheet.rows.map((row) => ({
    id: row.id,
    label: options.label(row),
    indent: row.indent,
    total: row.total,
    cells: row.cells.map((cell) => cellOf(cell, row.id)),
  }));
}

export interface Mended {
  readonly row: string;
  readonly column: string;
  readonly printed: number | null;
  readonly value: number;
  /** How many broken checks the value would mend. */
  readonly checks: number;
}

/** The cells of a table that one value would mend. */
export function mendedOf(sheet: SheetFragment, checks: readonly CheckPartsFragment[]): readonly Mended[] {
  const found = new Map<string, Mended>();
  for (const { solved } of checks) {
    if (solved?.table !== sheet.id) continue;
    const key = `${solved.row} ${solved.column}`;
    found.set(key, { row: solved.row, column: solved.column, printed: solved.printed ?? null, value: solved.value, checks: (found.get(key)?.checks ?? 0) + 1 });
  }
  return [...found.values()];
}
