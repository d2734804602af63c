// A flat list as a table of a document: columns and rows of plain values, page by page where there are many.
import type { BodyCell, BodyRow, TableBlock } from './model.js';
import { formOf } from './numberForm.js';
import { formatMoney } from '../units.js';

export type ListValue = string | number | null;

export interface ListColumn {
  readonly id: string;
  readonly label: string;
  /** Its values are numbers. */
  readonly figures?: boolean;
  /** Its numbers are years or names of things: 2002, not 2,002. */
  readonly plain?: boolean;
}

export interface List extends Pick<TableBlock, 'id' | 'caption' | 'asOf' | 'unitLine' | 'notes' | 'example'> {
  readonly columns: readonly ListColumn[];
  /** Rows of as many values as there are columns, or pages of them. */
  readonly rows: readonly (readonly ListValue[])[] | AsyncIterable<readonly (readonly ListValue[])[]>;
}

export function listBlock({ columns, rows, ...about }: List): TableBlock {
  return {
    kind: 'table',
    ...about,
    item: null,
    labelled: false,
    columns: columns.map(({ id, label, figures }) => ({ id, name: label, align: figures ? 'right' : 'left' })),
    head: [columns.map(({ label }) => ({ text: label, colspan: 1, rowspan: 1 }))],
    rows: isPaged(rows) ? paged(rows, columns) : rows.map((row, at) => rowOf(row, at, columns)),
  };
}

const isPaged = (rows: List['rows']): rows is AsyncIterable<readonly (readonly ListValue[])[]> => Symbol.asyncIterator in rows;

async function* paged(pages: AsyncIterable<readonly (readonly ListValue[])[]>, columns: readonly ListColumn[]): AsyncGenerator<readonly BodyRow[]> {
  let before = 0;
  for await (const page of pages) {
    const from = before;
    yield page.map((row, at) => rowOf(row, from + at, columns));
    before += page.length;
  }
}

const rowOf = (values: readonly ListValue[], at: number, columns: readonly ListColumn[]): BodyRow => ({ id: String(at + 1), indent: 0, total: false, cells: values.map((value, c) => cellOf(value, columns[c]?.plain ?? false)) });

function cellOf(value: ListValue, plain: boolean): BodyCell {
  if (typeof value !== 'number') return { text: value ?? '', value: null };
  const text = plain ? String(value) : formatMoney(value);
  return { text, value, number: formOf(text, value) };
}
