// What a workbook is made of, said in few words: the only place that knows the library which writes it.
import type { Cell, CellStyle, ColumnDef, WriteSheet } from 'hucre/xlsx';

export type { CellStyle, WriteSheet };
export type SheetCell = Partial<Cell>;

export interface About {
  readonly title: string;
  readonly description: string;
}

/** Fixed, so that the same sheets give the same bytes. */
const TIME = new Date(Date.UTC(2002, 8, 1));

/** Read when the first workbook is made. */
const library = () => import('hucre/xlsx');

export async function workbook(sheets: WriteSheet[], { title, description }: About): Promise<Uint8Array> {
  const { writeXlsx } = await library();
  return writeXlsx({ sheets, properties: { title, description, creator: '구정 그래프', lastModifiedBy: '구정 그래프', created: TIME, modified: TIME }, defaultFont: { name: '맑은 고딕', size: 10 } });
}

/** One sheet whose rows are written as they come; it goes on in further sheets where it is too long for one. */
export async function* longSheet(name: string, columns: ColumnDef[], frozen: number, rows: AsyncIterable<(string | number | null)[]>): AsyncGenerator<Uint8Array> {
  const { writeXlsxStream } = await library();
  yield* writeXlsxStream(rows, { name, columns, freezePane: { rows: frozen } });
}
