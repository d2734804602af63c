// CSV that a spreadsheet opens as it is: byte order mark, CRLF, numbers as numbers, texts that would run as a formula kept from it.
import { placesOf } from './headPlaces.js';
import type { BodyCell, Document, TableBlock } from './model.js';
import { pagesOf } from './pages.js';
import { aboveTable, captionOf, datedOf } from './words.js';

export type CsvValue = string | number | null;

export const BYTE_ORDER_MARK = '\uFEFF';

const guarded = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

function field(value: CsvValue): string {
  if (value === null) return '';
  const text = typeof value === 'number' ? String(value) : guarded(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One line with its end. */
export const csvLine = (row: readonly CsvValue[]): string => `${row.map(field).join(',')}\r\n`;

/** The tables of a document one after another, each below its title; of a single list, nothing but its rows. In pieces of text. */
export async function* csv(document: Document): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK;
  const tables = document.blocks.filter(block => block.kind === 'table');
  const [only] = tables;
  if (tables.length === 1 && only && !only.labelled) return yield* rowsAsCsv(only);
  yield csvLine([document.title]) + csvLine([datedOf(document)]) + csvLine([document.source]) + (document.legend && csvLine([document.legend]));
  for (const table of tables) {
    const title = [table.item, captionOf(table, document.language)].filter(Boolean).join(' ');
    yield csvLine([]) + csvLine([title]) + csvLine([aboveTable(table, document.language)]);
    yield* rowsAsCsv(table);
    yield table.notes.map(note => csvLine([note])).join('');
  }
}

async function* rowsAsCsv(table: TableBlock): AsyncGenerator<string> {
  yield headLines(table).map(csvLine).join('');
  for await (const page of pagesOf(table)) yield page.map(({ cells, indent }) => csvLine(cells.map((cell, at) => valueOf(cell, table.labelled && at === 0 ? indent : 0)))).join('');
}

/** A number where one is printed; a label set in as it is printed. */
const valueOf = ({ text, value }: BodyCell, indent: number): CsvValue => value ?? (text === '' ? null : `${'　'.repeat(indent)}${text}`);

/** Each heading in the first of its columns and rows; the others stay empty. */
function headLines(table: TableBlock): CsvValue[][] {
  const lines = table.head.map(() => table.columns.map((): CsvValue => null));
  for (const { row, column, text } of placesOf(table)) lines[row]?.splice(column, 1, text);
  return lines;
}
