// The headings of a table, and how neighbouring columns share a merged one.
export interface HeadedColumn {
  readonly id: string;
  readonly label: string;
  /** The merged heading above; neighbours with an equal one share it. */
  readonly group?: string | null;
}

export interface TableHeading {
  readonly label: string;
  readonly columns: number;
  readonly rows: number;
  /** The first of a lower row, which closes the gap that the taller headings leave. */
  readonly key: string;
}

/** One row of headings, or two when some columns stand under a merged one. */
export function headingsOf(columns: readonly HeadedColumn[]): readonly (readonly TableHeading[])[] {
  const merged = columns.some(column => column.group);
  const upper: TableHeading[] = [];
  const lower: TableHeading[] = [];
  columns.forEach((column, index) => {
    if (!column.group) {
      upper.push({ label: column.label, columns: 1, rows: merged ? 2 : 1, key: column.id });
      return;
    }
    lower.push({ label: column.label, columns: 1, rows: 1, key: column.id });
    if (columns[index - 1]?.group === column.group) {
      const last = upper.pop();
      if (last) upper.push({ ...last, columns: last.columns + 1 });
    } else upper.push({ label: column.group, columns: 1, rows: 1, key: `over ${column.id}` });
  });
  return merged ? [upper, lower] : [upper];
}
