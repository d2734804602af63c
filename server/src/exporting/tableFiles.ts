// Rows as files: CSV and XLSX of one noun are written while they are read; a workbook of many nouns is put together in memory.
import { BYTE_ORDER_MARK, csvLine } from '@gujeong/shared/document/csv';
import { guarded } from '../importing/formulaGuard.js';
import { longSheet } from '../sheets/workbook.js';
import type { Exported } from './exported.js';

type Rows = AsyncIterable<Exported[]>;

/** Characters that are written at once. */
const PIECE = 65_536;

/** UTF-8 with a byte order mark, CRLF; texts that a spreadsheet would take for formulas are guarded. */
export async function* csvFile(rows: Rows): AsyncGenerator<string> {
  let piece = BYTE_ORDER_MARK;
  for await (const row of rows) {
    piece += csvLine(row.map(cell => (typeof cell === 'number' || cell === null ? cell : guarded(String(cell)))));
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

export const xlsxFile = (rows: Rows, sheet: string): AsyncGenerator<Uint8Array> => longSheet(sheet, [], 1, rows);
