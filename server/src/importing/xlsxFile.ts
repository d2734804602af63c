// XLSX: formulas, merged cells and error values are told, never taken in silence.
import { NotAWorkbook, readWorkbook, type Sheet, type SheetCell } from '../sheets/workbook.js';
import { isBlank, NotTaken, type Cell, type Row } from './cell.js';
import { Unreadable } from './fault.js';
import { notXlsx, refuseBomb } from './zipSize.js';

export interface SheetRows {
  name: string;
  rows: Row[];
}

const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

/** The sheets that are shown, each with its rows that hold something. */
export async function xlsxSheets(bytes: Buffer): Promise<SheetRows[]> {
  if (bytes.subarray(0, 4).equals(OLE)) throw new Unreadable('NOT_XLSX', { ko: '옛 엑셀(.xls) 파일이거나 암호가 걸린 파일입니다. 암호를 풀고 "Excel 통합 문서(.xlsx)"로 저장하십시오.', en: 'This is an old Excel file (.xls) or one with a password. Take the password away and save it as an Excel workbook (.xlsx).' });
  refuseBomb(bytes);
  try {
    return (await readWorkbook(bytes)).map(sheet => ({ name: sheet.name, rows: rowsOf(sheet) }));
  } catch (error) {
    if (!(error instanceof NotAWorkbook)) throw error;
    throw error.locked ? new Unreadable('NOT_XLSX', { ko: '암호가 걸린 파일입니다. 암호를 풀고 다시 올리십시오.', en: 'The file has a password; take it away and send the file again.' }) : notXlsx();
  }
}

function rowsOf({ rows, cells, merges = [] }: Sheet): Row[] {
  const covered = new Map<string, NotTaken>();
  for (const { startRow, startCol, endRow, endCol } of merges) {
    const range = `${letters(startCol)}${startRow + 1}:${letters(endCol)}${endRow + 1}`;
    for (let r = startRow; r <= Math.min(endRow, rows.length); r++) {
      for (let c = startCol; c <= Math.min(endCol, startCol + MOST_MERGED); c++) covered.set(`${r},${c}`, new NotTaken(c === startCol ? 'MERGED' : 'COVERED', range));
    }
  }
  return rows.flatMap((values, r): Row[] => {
    const width = Math.max(values.length, ...merges.filter(m => m.startRow <= r && r <= m.endRow).map(m => Math.min(m.endCol, MOST_MERGED) + 1), 0);
    const row = Array.from({ length: width }, (_, c): Cell => covered.get(`${r},${c}`) ?? cellOf(values[c] ?? null, cells?.get(`${r},${c}`)));
    return row.every(isBlank) ? [] : [{ number: r + 1, cells: row }];
  });
}

const MOST_MERGED = 200;

function cellOf(value: Cell, detail: SheetCell | undefined): Cell {
  if (detail?.formula !== undefined) return new NotTaken('FORMULA', `=${detail.formula}`);
  if (detail?.type === 'error' || (typeof value === 'string' && ERRORS.has(value))) return new NotTaken('CELL_ERROR', String(value));
  return value === '' ? null : value;
}

const ERRORS: ReadonlySet<string> = new Set(['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!']);

const letters = (index: number): string => (index < 26 ? '' : letters(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));
