// Rows as files: CSV and XLSX of one noun stream; a workbook of many nouns is put together in memory.
import { writeCsvStream } from 'hucre/csv';
import { writeXlsx, writeXlsxStream, type WriteSheet } from 'hucre/xlsx';
import { guarded } from '../importing/formulaGuard.js';
import type { Exported } from './exported.js';

type Rows = AsyncIterable<Exported[]>;

/** UTF-8 with a byte order mark, CRLF; texts that a spreadsheet would take for formulas are guarded. */
export function csvStream(rows: Rows): ReadableStream<Uint8Array> {
  return writeCsvStream(safe(rows), { bom: true, lineSeparator: '\r\n', headers: false });
}

async function* safe(rows: Rows): AsyncGenerator<Exported[]> {
  for await (const row of rows) yield row.map(cell => (typeof cell === 'string' ? guarded(cell) : cell));
}

export const xlsxStream = (rows: Rows, sheet: string): ReadableStream<Uint8Array> => writeXlsxStream(rows, { name: sheet, freezePane: { rows: 1 } });

/** A sheet for each; the first row is its heading. */
export async function xlsxWorkbook(sheets: readonly { name: string; rows: Exported[][] }[]): Promise<Uint8Array> {
  return writeXlsx({ sheets: sheets.map(({ name, rows }): WriteSheet => ({ name, rows, freezePane: { rows: 1 } })), stringMode: 'inline' });
}
