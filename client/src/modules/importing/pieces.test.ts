import { describe, expect, it } from 'vitest';
import type { ReadCell } from '@gujeong/shared/reading/reading.types';
import { piecesOf } from './pieces';

const cell = (from: number, to: number): ReadCell => ({ table: 't', row: String(from), column: 'c', item: 'II-8', line: 1, from, to, value: 1, text: '', unit: '건', scale: 1, confidence: 1, state: 'READ' });

describe('a line of the text', () => {
  it('given figures in it, got them apart from the words between, in their order', () => {
    expect(piecesOf(['총 40의원 / 90건', ''], [cell(9, 11), cell(2, 4)], []).map((line) => line.map(({ text, cell: of }) => [text, Boolean(of)]))).toEqual([[['총 ', false], ['40', true], ['의원 / ', false], ['90', true], ['건', false]], []]);
  });

  it('given two figures in the same letters, got the first', () => {
    expect(piecesOf(['12,345'], [cell(0, 6), cell(3, 6)], [{ line: 1, from: 0, to: 2, text: '12', why: 'NO_TABLE', nearest: null }]).flat().map(({ text }) => text)).toEqual(['12,345']);
  });
});
