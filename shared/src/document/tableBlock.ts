// A table as it is shown, as a table of a document: its headings merged, its numbers beside their texts.
import { headingsOf } from './headings.js';
import type { BodyCell, BodyRow, CellFormula, HeadCell, TableBlock, TableColumn } from './model.js';
import { formOf, printedNumber } from './numberForm.js';

export interface ShownColumn {
  readonly id: string;
  readonly label: string;
  /** The merged heading above; neighbours with an equal one share it. */
  readonly group?: string | null;
  /** Words instead of figures: set left. */
  readonly text?: boolean;
}

export interface ShownCell {
  readonly column: string;
  readonly text: string;
  /** undefined: the number is read from the text; null: it prints none. */
  readonly value?: number | null;
  readonly mark?: number | null;
  readonly formula?: CellFormula | undefined;
}

export interface ShownRow {
  readonly id: string;
  readonly label: string;
  readonly indent: number;
  readonly total: boolean;
  readonly cells: readonly ShownCell[];
}

export interface ShownTable extends Pick<TableBlock, 'id' | 'item' | 'caption' | 'asOf' | 'unitLine' | 'notes' | 'example' | 'chart'> {
  /** What the rows are: 구 분. */
  readonly head: string;
  readonly columns: readonly ShownColumn[];
  readonly rows: readonly ShownRow[];
}

/** Labels of rows longer than this are read from the left, not centred; so are those that stand under another. */
const SHORT_LABEL = 20;

export function tableBlock({ head, columns, rows, ...about }: ShownTable): TableBlock {
  const worded = columns.some(column => column.text) || rows.some(row => row.label.length > SHORT_LABEL || row.indent > 0);
  return {
    kind: 'table',
    ...about,
    labelled: true,
    columns: [{ id: '', name: head, align: worded ? 'left' : 'center' }, ...columns.map(columnOf)],
    head: headOf(head, columns),
    rows: rows.map(row => rowOf(row, columns)),
  };
}

const columnOf = ({ id, label, group, text }: ShownColumn): TableColumn => ({ id, name: group ? `${group} ${label}` : label, align: text ? 'left' : 'right' });

function headOf(head: string, columns: readonly ShownColumn[]): HeadCell[][] {
  const lines = headingsOf(columns);
  return lines.map((line, depth) => [
    ...(depth === 0 ? [{ text: head, colspan: 1, rowspan: lines.length }] : []),
    ...line.map(heading => ({ text: heading.label, colspan: heading.columns, rowspan: heading.rows })),
  ]);
}

function rowOf({ id, label, indent, total, cells }: ShownRow, columns: readonly ShownColumn[]): BodyRow {
  const byColumn = new Map(cells.map(cell => [cell.column, cell]));
  return { id, indent, total, cells: [{ text: label, value: null }, ...columns.map(column => cellOf(byColumn.get(column.id), column.text ?? false))] };
}

const BLANK: BodyCell = { text: '', value: null };

function cellOf(cell: ShownCell | undefined, words: boolean): BodyCell {
  if (!cell) return BLANK;
  const value = words ? null : cell.value === undefined ? printedNumber(cell.text) : cell.value;
  return {
    text: cell.text,
    value,
    ...(value === null ? {} : { number: formOf(cell.text, value) }),
    ...(cell.mark ? { mark: cell.mark } : {}),
    ...(cell.formula ? { formula: cell.formula } : {}),
  };
}
