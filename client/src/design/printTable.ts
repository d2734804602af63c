// A table as the office prints it: its parts.
export interface PrintColumn {
  readonly id: string;
  readonly label: string;
  /** The merged heading above; neighbours with an equal one share it. */
  readonly group?: string | null;
  /** Words instead of figures: set left. */
  readonly text?: boolean;
}

/** broken: the cell that a failed check points at; involved: another cell of that check; read: a cell of the check being looked at. */
export type CellSign = 'broken' | 'involved' | 'read';

export interface PrintCell {
  readonly column: string;
  readonly text: string;
  /** What stands beside a printed value that the records do not bear out. */
  readonly mend?: string | null;
  readonly mark?: number | null;
  readonly sign?: CellSign | null;
}

export interface PrintRow {
  readonly id: string;
  readonly label: string;
  readonly indent: number;
  readonly total: boolean;
  readonly cells: readonly PrintCell[];
  /** A quiet line below: what changed since another date, by column. Not printed. */
  readonly since?: { readonly label: string; readonly texts: Readonly<Record<string, string>> };
}
