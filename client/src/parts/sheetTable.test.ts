import { describe, expect, it } from 'vitest';
import type { CheckPartsFragment, SheetFragment } from '@/graph/generated/graphql';
import { isAtOdds } from '@gujeong/shared/reports/stated';
import { mendedOf, rowsOf } from './sheetTable';

const stated = (printed: string, reading: number | null = null) => ({ value: null, printed, reading, note: null, lines: [] });
const sheet: SheetFragment = {
  id: 'training-plan', item: 'III-computing-1', title: '', titleEn: '', unit: '', unitEn: '', asOf: '2002-06-30', head: null, headEn: null, generated: false, notes: [],
  columns: [{ id: 'h1', label: '', labelEn: '', group: null, groupEn: null, text: false }, { id: 'h2', label: '', labelEn: '', group: null, groupEn: null, text: false }],
  rows: [{
    id: 'staff', label: '직원', labelEn: 'Staff', indent: 0, total: false,
    cells: [
      { column: 'h1', value: 659, text: '659', textEn: '659', mark: null, stated: stated('659') },
      { column: 'h2', value: 841, text: '841', textEn: '841', mark: 1, stated: stated('939', 841) },
    ],
  }],
};
const solved = { table: 'training-plan', row: 'staff', column: 'h2', printed: 939, value: 841 };
const check = (id: string, extra: Partial<CheckPartsFragment> = {}): CheckPartsFragment => ({
  id, number: 1, name: '', item: '', items: [], title: '', titleEn: '', left: null, right: null, difference: null, rounding: 'EXACT', verdict: 'BROKEN', arithmetic: '',
  cells: [{ table: 'training-plan', row: 'staff', column: 'h1' }, { table: 'training-plan', row: 'staff', column: 'h2' }], solved, note: null, noteEn: null, ...extra,
});
const label = (from: { label: string }): string => from.label;

describe('a printed figure and the computed one', () => {
  it('are at odds by the reading of the document, whatever the rounding of the others', () => {
    expect(isAtOdds({ value: 841, text: '841', stated: stated('939', 841) }, true)).toBe(true);
    expect(isAtOdds({ value: 69.177, text: '69.1', stated: stated('69.1') }, true)).toBe(false);
  });

  it('agree however the print writes them', () => {
    for (const [text, printed] of [['△2', '-2'], ['1,775', '1775'], ['0', '.'], ['+3', '3'], ['5.8%', '5.8 %'], ['0', '-']] as const) expect(isAtOdds({ value: null, text, stated: stated(printed) }, true)).toBe(false);
    expect(isAtOdds({ value: 3, text: '3', stated: stated('-3') }, true)).toBe(true);
  });

  it('are not compared at another date, where the document says nothing', () => {
    expect(isAtOdds({ value: 20, text: '20', stated: stated('24') }, false)).toBe(false);
    expect(isAtOdds({ value: 20, text: '20', stated: null }, true)).toBe(false);
  });
});

describe('the rows of a sheet', () => {
  it('print what the document prints, with the mend beside it', () => {
    const [row] = rowsOf(sheet, { label, english: false, own: true, checks: [check('a')] });
    expect(row?.cells.map(({ text, mend, sign }) => [text, mend, sign])).toEqual([['659', null, 'involved'], ['939', '841', 'broken']]);
  });

  it('mark no cell of a check that holds', () => {
    const [row] = rowsOf(sheet, { label, english: false, own: false, checks: [check('a', { verdict: 'HOLDS', solved: null })] });
    expect(row?.cells[0]?.sign).toBeNull();
  });
});

describe('the cells that one value would mend', () => {
  it('are told once, with the number of checks', () => {
    expect(mendedOf(sheet, [check('a'), check('b'), check('c', { solved: null })])).toEqual([{ row: 'staff', column: 'h2', printed: 939, value: 841, checks: 2 }]);
  });
});
