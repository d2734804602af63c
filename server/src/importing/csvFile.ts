// CSV as RFC 4180 has it, separated by commas, semicolons or tabs.
import { CsvError, parse } from 'csv-parse/sync';
import { isBlank, MAX_ROWS, NotTaken, type Cell, type Row } from './cell.js';
import { textOf } from './encoding.js';
import { Unreadable } from './fault.js';
import { unguarded } from './formulaGuard.js';

/** Rows that hold something, with the numbers under which a spreadsheet shows them. */
export function csvRows(bytes: Uint8Array, charset: string | null = null): Row[] {
  const text = textOf(bytes, charset);
  return records(text)
    .map((cells, i): Row => ({ number: i + 1, cells: cells.map(cellOf) }))
    .filter(row => !row.cells.every(isBlank));
}

function records(text: string): string[][] {
  try {
    return parse(text, { delimiter: separatorOf(text), bom: true, relax_column_count: true, to: MAX_ROWS * 2 });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number((error as { lines?: number }).lines ?? 0) || null;
    throw new Unreadable('NOT_A_TABLE', { ko: `${line ?? '?'}번째 줄의 따옴표가 맞지 않습니다. 칸 안의 따옴표는 두 번("") 적고, 칸 전체를 따옴표로 감싸십시오.`, en: `A quotation mark is out of place at line ${line ?? '?'}: write it twice ("") inside a cell, and the whole cell within quotation marks.` }, line);
  }
}

/** What separates the headings: of comma, semicolon and tab the one that stands there most often outside quotation marks. */
function separatorOf(text: string): string {
  const first = /^(?:"(?:[^"]|"")*"|[^\r\n"])*/.exec(text.replace(/^\ufeff?\s*/, ''))?.[0] ?? '';
  const bare = first.replace(/"(?:[^"]|"")*"/g, '');
  const times = (separator: string): number => bare.split(separator).length;
  return [',', ';', '\t'].reduce((best, s) => (times(s) > times(best) ? s : best));
}

const cellOf = (text: string): Cell => (text.startsWith('=') ? new NotTaken('FORMULA', text) : text === '' ? null : unguarded(text));
