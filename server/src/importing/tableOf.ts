// The table that a file holds: its first row that says anything is the heading.
import { nounLabel } from '@gujeong/shared/vocabulary/labels/index';
import type { Noun } from '../graph/model.js';
import { MAX_BYTES, MAX_ROWS, type Row, type Table } from './cell.js';
import { csvRows } from './csvFile.js';
import { Unreadable } from './fault.js';
import { xlsxSheets, type SheetRows } from './xlsxFile.js';

export type FileKind = 'csv' | 'xlsx';

export interface GivenFile {
  bytes: Buffer;
  kind: FileKind;
  /** Of a CSV file, if its sender states it. */
  charset?: string | null;
}

export async function tableOf(noun: Noun, { bytes, kind, charset }: GivenFile): Promise<Table> {
  if (bytes.length > MAX_BYTES) throw new Unreadable('TOO_LARGE', { ko: '파일은 20MB까지 올릴 수 있습니다. 나누어 올리십시오.', en: 'A file is at most 20 MB; split it.' });
  return tableIn(kind === 'xlsx' ? sheetFor(noun, await xlsxSheets(bytes)).rows : csvRows(bytes, charset ?? null));
}

export function tableIn([heading, ...rows]: readonly Row[]): Table {
  if (!heading || !rows.length) throw new Unreadable('EMPTY', { ko: '자료가 없습니다. 첫 줄에 머리글을, 그 아래에 자료를 적으십시오.', en: 'There are no rows: the first line holds the headings, the rows stand below.' });
  if (rows.length > MAX_ROWS) throw new Unreadable('TOO_MANY_ROWS', { ko: `한 번에 ${MAX_ROWS.toLocaleString('en-US')}줄까지 올릴 수 있습니다. 나누어 올리십시오.`, en: `At most ${MAX_ROWS.toLocaleString('en-US')} rows at once; split the file.` });
  return { heading, rows };
}

/** The sheet with the noun's name or label; else the first. */
function sheetFor(noun: Noun, sheets: readonly SheetRows[]): SheetRows {
  return sheets.find(s => s.name === noun.name || s.name === nounLabel(noun.name)?.ko) ?? sheets[0] ?? { name: '', rows: [] };
}
