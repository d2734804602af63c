// A document as XLSX: a sheet of contents, the sentences, and a sheet for each table; a list that is read while it is written, as one long sheet.
import { pagesOf, rowsOf } from '@gujeong/shared/document/pages';
import type { Document, TableBlock } from '@gujeong/shared/document/model';
import { captionOf, datedOf } from '@gujeong/shared/document/words';
import { contentsSheet, textSheet } from './frontSheets.js';
import { numberFormat } from './numberFormat.js';
import { sheetNames } from './sheetNames.js';
import { tableSheet } from './tableSheet.js';
import { textWidth } from './textWidth.js';
import { longSheet, workbook, type WriteSheet } from './workbook.js';

export async function* xlsx(document: Document): AsyncGenerator<Uint8Array> {
  const tables = document.blocks.filter(block => block.kind === 'table');
  const [only] = tables;
  if (tables.length === 1 && only && !Array.isArray(only.rows)) yield* listSheet(document, only);
  else yield await book(document, tables);
}

const FRONT = { ko: ['목차', '본문'], en: ['Contents', 'Text'] } as const;

async function book(document: Document, tables: readonly TableBlock[]): Promise<Uint8Array> {
  const { language, title, source } = document;
  const spoken = document.blocks.some(({ kind }) => kind === 'paragraph' || kind === 'heading');
  const front = document.front ? FRONT[language] : spoken ? FRONT[language].slice(1) : [];
  const names = sheetNames([...front, ...tables.map(table => [document.front ? table.item : null, table.caption].filter(Boolean).join(' '))]);
  const sheets: WriteSheet[] = [];
  if (document.front) sheets.push(contentsSheet(document, tables, names[0] ?? '', names.slice(front.length)));
  if (spoken) sheets.push(textSheet(document, names[front.length - 1] ?? ''));
  for (const [at, table] of tables.entries()) sheets.push(tableSheet(table, await rowsOf(table), names[front.length + at] ?? '', document));
  return workbook(document.front || !spoken ? sheets : [...sheets.slice(1), ...sheets.slice(0, 1)], { title, description: source });
}

/** Wide enough for what its first rows hold. */
const SEEN = 200;

async function* listSheet(document: Document, table: TableBlock): AsyncGenerator<Uint8Array> {
  const pages = pagesOf(table);
  const first = await pages.next();
  const seen = first.done ? [] : first.value.slice(0, SEEN);
  const columns = table.columns.map(({ name }, at) => {
    const form = seen.map(({ cells }) => cells[at]?.number).filter(f => f !== undefined);
    const numFmt = form[0] && (form.some(({ decimals }) => decimals > 0) ? 'General' : numberFormat({ ...form[0], zero: '0' }));
    return { width: textWidth([name, ...seen.map(({ cells }) => cells[at]?.text ?? '')]), ...(numFmt ? { numFmt } : {}) };
  });
  const [name = ''] = sheetNames([table.caption]);
  async function* rows(): AsyncGenerator<(string | number | null)[]> {
    yield [[captionOf(table, document.language), datedOf(document), document.source].join(' · ')];
    yield table.columns.map(column => column.name);
    if (!first.done) for (const { cells } of first.value) yield cells.map(({ text, value }) => value ?? (text || null));
    for await (const page of pages) for (const { cells } of page) yield cells.map(({ text, value }) => value ?? (text || null));
  }
  yield* longSheet(name, columns, 2, rows());
}
