// Where the checks read: a figure by its place, from the print or from tables computed at any date.

export interface FigureRef {
  readonly table: string;
  readonly row: string;
  readonly column: string;
}

/** undefined: the source does not have this figure; null: it stands there blank. */
export type Figures = (ref: FigureRef) => number | null | undefined;

/** A place as one word, 'staffing:authorized:total': also the key of its reported figure. */
export type Key = `${string}:${string}:${string}`;

export const keyOf = ({ table, row, column }: FigureRef): Key => `${table}:${row}:${column}`;

export function refOf(key: Key): FigureRef {
  const [table = '', row = '', column = ''] = key.split(':');
  return { table, row, column };
}

/** The places of one table, as `at(row, column)`. */
export const cellsOf =
  (table: string) =>
  (row: string, column: string): Key =>
    `${table}:${row}:${column}`;

/** A figure that stands in a sentence. */
export const prose = (row: string): Key => `prose:${row}:value`;

/** The figures of rows of ReportedFigure, as printed; a row without a value is a blank cell. */
export function figuresOf(rows: readonly (FigureRef & { readonly value?: number | null })[]): Figures {
  const values = new Map(rows.map((row) => [keyOf(row), row.value ?? null]));
  return (ref) => values.get(keyOf(ref));
}
