// Rows as lines of JSON, the same from either database: {"table":"project","columns":["id",…]} before the rows of a table, each of them [1,…].
import type { DataRow } from '../database/connection.js';
import type { Column, TableShape } from '../database/shape.js';

/** A whole number that JSON and both databases hold exactly, a number, a text, or null. */
export type Value = number | string | null;

/** MariaDB gives large numbers as text, SQLite as numbers. */
function valueOf(value: unknown, { name, type }: Column, table: string): Value {
  if (value === null) return null;
  if (type === 'text') return String(value);
  const number = Number(value);
  if (type === 'integer' ? !Number.isSafeInteger(number) : !Number.isFinite(number)) throw new Error(`${table}.${name} holds ${String(value)}, which is no ${type} number.`);
  return number;
}

/** Bytes, about, that are gathered before they are given on. */
const PIECE = 64_000;

/** The lines of one table, in pieces. `counted` hears how many rows there were in each. */
export async function* linesOf(table: TableShape, rows: AsyncIterable<DataRow> | Iterable<DataRow>, counted: (rows: number) => void): AsyncGenerator<string> {
  let piece = `${JSON.stringify({ table: table.name, columns: table.columns.map(c => c.name) })}\n`;
  let count = 0;
  for await (const row of rows) {
    piece += `${JSON.stringify(table.columns.map((column, i) => valueOf(row[i], column, table.name)))}\n`;
    count += 1;
    if (piece.length < PIECE) continue;
    counted(count);
    yield piece;
    piece = '';
    count = 0;
  }
  counted(count);
  yield piece;
}

export interface Section {
  table: string;
  columns: string[];
}

/** Reads them back: a section where a table begins, else a row. */
export async function* read(text: AsyncIterable<Buffer>): AsyncGenerator<Section | Value[]> {
  let rest: Buffer[] = [];
  for await (const chunk of text) {
    let from = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
      const line = chunk.subarray(from, end);
      yield JSON.parse((rest.length ? Buffer.concat([...rest, line]) : line).toString('utf8')) as Section | Value[];
      rest = [];
      from = end + 1;
    }
    if (from < chunk.length) rest.push(chunk.subarray(from));
  }
}
