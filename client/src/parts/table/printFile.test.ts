// A printed table as a file: its heads, rows, totals and notes, and numbers that a spreadsheet can add.
import { describe, expect, it } from 'vitest';
import { cellOf, printRows, type PrintedTable } from './printFile';

const row = (id: string, label: string, texts: Readonly<Record<string, string>>, further: object = {}) => ({ id, label, indent: 0, total: false, cells: Object.entries(texts).map(([column, text]) => ({ column, text })), ...further });
const table: PrintedTable = {
  title: '추가경정예산', unit: '(단위 : 천원)', head: '구 분', notes: ['주1) 기금을 더함'],
  columns: [{ id: 'plan', label: '예산(안)' }, { id: 'original', label: '당초', group: '기정예산액' }, { id: 'deemed', label: '간주', group: '기정예산액' }, { id: 'note', label: '비고', text: true }],
  rows: [row('total', '계', { plan: '34,482,687', original: '1', deemed: '-', note: '2002' }, { total: true }), row('parking', '주 차 장', { plan: '△36,868', deemed: '69.1%' }, { indent: 1 })],
};

describe('a printed table as a file', () => {
  it('given merged heads, written, got two rows of heads, every row, and the notes', () => {
    expect(printRows([table])).toEqual([
      ['추가경정예산', null, null, null, null],
      ['(단위 : 천원)', null, null, null, null],
      ['구 분', '예산(안)', '기정예산액', null, '비고'],
      [null, null, '당초', '간주', null],
      ['계', 34482687, 1, '－', '2002'],
      ['　주 차 장', -36868, null, '69.1%', null],
      ['주1) 기금을 더함', null, null, null, null],
    ]);
  });
  it('given plain heads and a compared date, written, got one row of heads and the changes below their row', () => {
    const { columns, rows } = { columns: [{ id: 'count', label: '건수' }], rows: [row('total', '계', { count: '139' }, { since: { label: '3. 31. 대비', texts: { count: '+12' } } })] };
    expect(printRows([{ ...table, unit: '', notes: [], columns, rows }, { ...table, unit: '', notes: [], columns, rows: [] }])).toEqual([
      ['추가경정예산', null], ['구 분', '건수'], ['계', 139], ['3. 31. 대비', '+12'], [null], ['추가경정예산', null], ['구 분', '건수'],
    ]);
  });
  it('given what a cell prints, written, got a number or the words', () => {
    for (const [text, got] of [['1,775', 1775], ['△214', -214], ['-2', -2], ['+3', 3], ['69.1', 69.1], ['0', 0], ['.', '.'], ['－', '－'], ['', null], ['1,2', '1,2'], ['2002. 6. 30.', '2002. 6. 30.'], ['5.8%', '5.8%']] as const) expect([text, cellOf(text)]).toEqual([text, got]);
    expect(cellOf('2002', true)).toBe('2002');
  });
});
