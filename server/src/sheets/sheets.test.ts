// Sheets on tables small enough to be read.
import { listBlock } from '@gujeong/shared/document/listBlock';
import type { Block, Document, NumberForm } from '@gujeong/shared/document/model';
import { formOf } from '@gujeong/shared/document/numberForm';
import { tableBlock, type ShownCell } from '@gujeong/shared/document/tableBlock';
import { describe, expect, it } from 'vitest';
import { readXlsx, sheetMarkup } from '../testing/readOffice.js';
import { numberFormat } from './numberFormat.js';
import { sheetNames } from './sheetNames.js';
import { xlsx } from './xlsx.js';

const documentOf = (...blocks: Block[]): Document => ({ title: '보고', subtitle: '', source: '자료', legend: '', asOf: '2002-06-30', language: 'ko', front: false, blocks });
async function file(document: Document): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of xlsx(document)) pieces.push(piece);
  return Buffer.concat(pieces);
}

describe('numbers', () => {
  it.each<[string, number, string]>([
    ['1,775', 1775, '#,##0;"△"#,##0;"0"'],
    ['△36,868', -36868, '#,##0;"△"#,##0;"0"'],
    ['5.8%', 5.8, '0.0"%";"△"0.0"%";"0"'.replaceAll('0.0', '#,##0.0')],
    ['(51)', 51, '"("#,##0")";"(""△"#,##0")";"0"'],
    ['+3', 3, '"+"#,##0;"-"#,##0;"0"'],
    ['2002', 2002, '0;"△"0;"0"'],
    ['-', 0, '#,##0;"△"#,##0;"-"'],
  ])('given %s, formatted, got the same print', (text, value, format) => {
    expect(numberFormat(formOf(text, value) satisfies NumberForm)).toBe(format);
  });
});

describe('names', () => {
  it('given long, equal and forbidden ones, named, got 31 letters at most, none twice, none empty', () => {
    const long = '가'.repeat(40);
    expect(sheetNames(['II-6 [예산]/운용:?*', long, long, 'abc', 'ABC', " '' "])).toEqual(['II-6 ·예산··운용···', '가'.repeat(31), `${'가'.repeat(27)} (2)`, 'abc', 'ABC (2)', '표']);
  });
});

describe('sums', () => {
  const part = (row: string, column: string, sign: '+' | '−' | '÷' = '+') => ({ row, column, sign });
  const cell = (column: string, text: string, ...parts: ReturnType<typeof part>[]): ShownCell => ({ column, text, ...(parts.length ? { formula: { text: '', parts } } : {}) });
  const rows = (total: string, rate: string) => [
    { id: 'all', label: '계', indent: 0, total: true, cells: [cell('a', total, part('x', 'a'), part('y', 'a')), cell('b', '10'), { ...cell('r', rate, part('all', 'a'), part('all', 'b', '÷')), value: Number(rate) }] },
    { id: 'x', label: '가', indent: 1, total: false, cells: [cell('a', '3'), cell('b', '4')] },
    { id: 'y', label: '나', indent: 1, total: false, cells: [cell('a', '4'), cell('b', '6', part('all', 'b'), part('x', 'b', '−'))] },
  ];
  const table = (total: string, rate: string) => tableBlock({ id: 't', item: null, caption: '표', asOf: null, unitLine: '', head: '구 분', notes: [], example: false, columns: [{ id: 'a', label: '가' }, { id: 'b', label: '나' }, { id: 'r', label: '율' }], rows: rows(total, rate) });

  it('given parts that give the figure, written, got formulas with their values kept', async () => {
    expect(sheetMarkup(await file(documentOf(table('7', '70.0'))))[0]!.formulas).toEqual(['SUM(B6:B7) = 7', 'ROUND(B5/C5*100,1) = 70', 'C5-C6 = 6']);
  });

  it('given parts that rounding keeps from the figure, written, got the figure as a number', async () => {
    expect(sheetMarkup(await file(documentOf(table('8', '81.0'))))[0]!.formulas).toEqual(['C5-C6 = 6']);
  });
});

describe('a list that is read while it is written', () => {
  it('given pages, written, got its name, date and source above, every row, numbers as numbers, words that look like formulas as words', async () => {
    async function* pages() {
      yield await Promise.resolve([['=1+1', 1200, 2002]] as (string | number | null)[][]);
      yield [[null, -5, null]];
    }
    const list = listBlock({ id: 'l', caption: '사업 목록', asOf: '2002-06-30', unitLine: '', notes: [], example: false, columns: [{ id: 'a', label: '사업명' }, { id: 'b', label: '금액', figures: true }, { id: 'y', label: '연도', figures: true, plain: true }], rows: pages() });
    const sheets = await readXlsx(await file(documentOf(list)));
    expect([...sheets]).toEqual([['사업 목록', [['사업 목록 · 기준일 2002. 6. 30. · 자료', null, null], ['사업명', '금액', '연도'], ['=1+1', 1200, 2002], [null, -5, null]]]]);
  });
});
