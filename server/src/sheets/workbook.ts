// What a workbook is made of, said in few words: the only place that knows the library which writes and reads it.
import type { Cell, CellStyle, CellValue, ColumnDef, Sheet, WriteSheet } from 'hucre/xlsx';

export type { CellStyle, Sheet, WriteSheet };
export type SheetCell = Partial<Cell>;

export interface About {
  readonly title: string;
  readonly description: string;
}

/** Fixed, so that the same sheets give the same bytes. */
const TIME = new Date(Date.UTC(2002, 8, 1));

/** What is no workbook, or is damaged; or one with a password. */
export class NotAWorkbook extends Error {
  constructor(readonly locked: boolean) {
    super(locked ? 'The workbook has a password.' : 'This is no workbook, or a damaged one.');
  }
}

/** Read when the first workbook is made. */
const library = () => import('hucre/xlsx');

export async function workbook(sheets: WriteSheet[], { title, description }: About): Promise<Uint8Array> {
  const { writeXlsx } = await library();
  return writeXlsx({ sheets, properties: { title, description, creator: '구정 그래프', lastModifiedBy: '구정 그래프', created: TIME, modified: TIME }, defaultFont: { name: '맑은 고딕', size: 10 } });
}

/** Sheets of plain values, all texts in their cells; the first row of each stays in sight. */
export async function plainWorkbook(sheets: readonly { name: string; rows: CellValue[][] }[]): Promise<Uint8Array> {
  const { writeXlsx } = await library();
  return writeXlsx({ sheets: sheets.map(({ name, rows }) => ({ name, rows, freezePane: { rows: 1 } })), stringMode: 'inline' });
}

/** The sheets that are shown; NotAWorkbook where they cannot be read. */
export async function readWorkbook(bytes: Uint8Array): Promise<Sheet[]> {
  const { EncryptedFileError, HucreError, readXlsx } = await import('hucre');
  try {
    return (await readXlsx(bytes, { sheets: info => !info.hidden && !info.veryHidden })).sheets;
  } catch (error) {
    // What is broken inside is found deep in the reader, as an error of the library or of the platform's inflate.
    if (error instanceof HucreError || error instanceof TypeError || error instanceof RangeError) throw new NotAWorkbook(error instanceof EncryptedFileError);
    throw error;
  }
}

/** One sheet whose rows are written as they come; it goes on in further sheets where it is too long for one. */
export async function* longSheet(name: string, columns: ColumnDef[], frozen: number, rows: AsyncIterable<CellValue[]>): AsyncGenerator<Uint8Array> {
  const { writeXlsxStream } = await library();
  yield* writeXlsxStream(rows, { name, columns, freezePane: { rows: frozen } });
}
