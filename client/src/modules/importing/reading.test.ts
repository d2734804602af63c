import { describe, expect, it } from 'vitest';
import type { ReadCell } from '@gujeong/shared/reading/reading.types';
import { accepted, keptCells, keyOf, markOf, placed, storing } from './reading';

const cell = (row: string, more: Partial<ReadCell> = {}): ReadCell => ({ table: 'litigation', row, column: 'count', item: 'II-10', line: 2, from: 3, to: 5, value: 7, text: '7', unit: '건', scale: 1, confidence: 1, state: 'READ', ...more });
const sure = cell('civil');
const doubtful = cell('tax', { state: 'DOUBTFUL', confidence: 0.6 });
const blank = cell('other', { value: null, text: '' });
const cells = [sure, doubtful, blank];

describe('of what was read', () => {
  it('given no word of anybody, got what is sure and prints a figure', () => {
    expect(keptCells(cells, {})).toEqual([sure]);
    expect(cells.map((one) => markOf(one, {}))).toEqual(['READ', 'DOUBTFUL', 'BLANK']);
  });

  it('given all of a table accepted, got what is doubtful too, and no blank', () => {
    const said = accepted(cells, {});
    expect(keptCells(cells, said)).toEqual([sure, doubtful]);
    expect(cells.map((one) => markOf(one, said))).toEqual(['READ', 'ACCEPTED', 'BLANK']);
  });

  it('given a cell mended and another left out, got the new value under the old print, and the other not', () => {
    const said = { [keyOf(doubtful)]: { kept: true, value: 9 }, [keyOf(sure)]: { kept: false, value: 7 } };
    expect(keptCells(cells, said)).toEqual([{ ...doubtful, value: 9 }]);
    expect(cells.map((one) => markOf(one, said))).toEqual(['LEFT', 'MENDED', 'BLANK']);
    const edition = { code: 'REPORT-2003', title: '2003 주요업무보고', issuedOn: '2003-12-01', precision: 'YEAR' };
    expect(storing({ edition, lines: ['', '조세  7건'] }, keptCells(cells, said))).toEqual({ ...edition, cells: [{ table: 'litigation', row: 'tax', column: 'count', item: 'II-10', value: 9, printed: '7', unit: '건', scale: 1, line: 2, quote: '조세  7건' }] });
  });

  it('given the same place twice, got it once', () => {
    expect(keptCells([sure, { ...sure, value: 8 }], {})).toEqual([sure]);
  });

  it('given a figure without a place, got it in the nearest one, in the unit of its table', () => {
    const unplaced = { text: '1,2', line: 4, from: 0, to: 3, why: 'UNSURE', nearest: { table: 'litigation', row: 'new', column: 'count', likeness: 0.5 } } as const;
    expect(placed(unplaced, 12, cells)).toMatchObject({ table: 'litigation', row: 'new', column: 'count', value: 12, unit: '건', item: 'II-10', line: 4, confidence: 0.5, state: 'DOUBTFUL' });
    expect(placed({ ...unplaced, nearest: null }, 12, cells)).toBeUndefined();
    expect(placed({ ...unplaced, nearest: { ...unplaced.nearest, table: 'population' } }, 12, cells)).toBeUndefined();
  });
});
