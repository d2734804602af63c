// Given bytes, read as a table, got its rows or one sentence why not.
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { MAX_ROWS } from './cell.js';
import { plainWorkbook, workbook } from '../sheets/workbook.js';
import { csvRows } from './csvFile.js';
import { Unreadable } from './fault.js';
import { guarded, unguarded } from './formulaGuard.js';
import { faultsCsv } from './report.js';
import { tableIn } from './tableOf.js';
import { xlsxSheets } from './xlsxFile.js';

const cells = (bytes: Buffer | string, charset?: string) => csvRows(Buffer.from(bytes as string), charset ?? null).map(r => r.cells);
async function refused(work: () => unknown): Promise<string> {
  try {
    await work();
    return 'read';
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return error.fault.code;
  }
}
/** 사업명,값 */
const CP949 = Buffer.from([0xbb, 0xe7, 0xbe, 0xf7, 0xb8, 0xed, 0x2c, 0xb0, 0xaa, 0x0a]);

describe('CSV', () => {
  it('given separators, marks, quotation and line breaks, read, got the same cells', () => {
    const expected = [['사업명', '값'], ['가, "나"\n다', '1']];
    const text = (s: string) => `사업명${s}값\r\n"가, ""나""\n다"${s}1\r\n`;
    for (const s of [',', ';', '\t']) {
      expect(cells(text(s))).toEqual(expected);
      expect(cells(`\ufeff${text(s)}`)).toEqual(expected);
      expect(cells(Buffer.from(`\ufeff${text(s)}`, 'utf16le'))).toEqual(expected);
      expect(cells(Buffer.from(`\ufeff${text(s)}`, 'utf16le').swap16())).toEqual(expected);
    }
  });
  it('given CP949, read, got it told; read when it is stated', async () => {
    expect(await refused(() => cells(CP949))).toBe('ENCODING');
    expect(cells(CP949, 'cp949')).toEqual([['사업명', '값']]);
    expect(await refused(() => cells(Buffer.from([0xff, 0x41, 0xff])))).toBe('ENCODING');
    expect(await refused(() => cells(Buffer.from('a,b', 'utf16le')))).toBe('ENCODING');
  });
  it('given a quotation mark out of place, no rows, or too many, read, got each told', async () => {
    expect(await refused(() => cells('a,b\n"x,y\n'))).toBe('NOT_A_TABLE');
    expect(await refused(() => cells('a,b\nx"y",z\n'))).toBe('NOT_A_TABLE');
    expect(await refused(() => tableIn([]))).toBe('EMPTY');
    const row = { number: 1, cells: ['x'] };
    expect(await refused(() => tableIn(Array.from({ length: MAX_ROWS + 2 }, () => row)))).toBe('TOO_MANY_ROWS');
  });
  it('given texts that look like formulas, guarded and read, got them back; a bare one told', () => {
    for (const text of ['=1+1', '+82', '-', '@a', "'98", "''", '\tx', 'plain', "it's"]) expect(unguarded(guarded(text))).toBe(text);
    expect(cells('a\n=1+1\n')[1]![0]).toMatchObject({ why: 'FORMULA', text: '=1+1' });
    expect(faultsCsv([{ row: 2, column: 'a', code: 'X', value: '=cmd()', message: 'M', messageKo: '가' }])).toContain("'=cmd()");
  });
});

describe('XLSX', () => {
  it('given hidden sheets, dates, formulas and merges, read, got values as they stand and the rest told', async () => {
    const book = await workbook([{ name: '숨김', rows: [['x']], hidden: true }, { name: 'S', rows: [['a', 'b'], [new Date(Date.UTC(2002, 8, 30)), 2], ['m', 'n']], cells: new Map([['1,1', { type: 'formula' as const, formula: '1+1', value: 2 }]]), merges: [{ startRow: 2, startCol: 0, endRow: 3, endCol: 0 }] }], { title: '', description: '' });
    const [sheet, ...others] = await xlsxSheets(Buffer.from(book));
    expect(others).toEqual([]);
    expect(sheet).toMatchObject({ name: 'S', rows: [{ number: 1, cells: ['a', 'b'] }, { number: 2, cells: [new Date('2002-09-30'), { why: 'FORMULA', text: '=1+1' }] }, { number: 3, cells: [{ why: 'MERGED', text: 'A3:A4' }, 'n'] }] });
  });
  it('given no archive, an old file, a cut one, and one that would unpack to a gigabyte, read, got each refused', async () => {
    const book = Buffer.from(await plainWorkbook([{ name: 'S', rows: [['a'], ['b']] }]));
    expect(await refused(() => xlsxSheets(Buffer.from('hello')))).toBe('NOT_XLSX');
    expect(await refused(() => xlsxSheets(Buffer.from('d0cf11e0a1b11ae1', 'hex')))).toBe('NOT_XLSX');
    expect(await refused(() => xlsxSheets(book.subarray(0, book.length / 2)))).toBe('NOT_XLSX');
    expect(await refused(() => xlsxSheets(bomb(1_000_000_000)))).toBe('TOO_LARGE');
    expect(await refused(() => xlsxSheets(bomb(10)))).toBe('NOT_XLSX');
  });
});

/** An archive of one entry that unpacks to ten million bytes and says of itself what is given. */
function bomb(says: number): Buffer {
  const packed = deflateRawSync(Buffer.alloc(10_000_000));
  const name = Buffer.from('[Content_Types].xml');
  const sizes = Buffer.alloc(12);
  sizes.writeUInt32LE(packed.length, 4);
  sizes.writeUInt32LE(says, 8);
  const common = Buffer.concat([Buffer.from([20, 0, 0, 0, 8, 0, 0, 0, 0, 0]), sizes, Buffer.from([name.length, 0, 0, 0])]);
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, name, packed]);
  const central = Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), common, Buffer.alloc(14), name]);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, central, end]);
}
