// Copies of the document with one thing printed otherwise: nothing is misplaced, every difference is told.
import { describe, expect, it } from 'vitest';
import { documentText, faultsOf, stated } from './document.fixture.js';
import { HANJA_WORDS } from './known/hanjaWords.fixture.js';
import { columnsMoved, renumbered, reworded, rowsMoved, spacedFigures, type Copy } from './mutated.fixture.js';
import type { Reading, Remark } from './reading.types.js';
import { readReport } from './readReport.js';

const NOTHING = { misplaced: [], silent: [] };
const backwards = (n: number): number[] => Array.from({ length: n }, (_, i) => n - 1 - i);
const told = (reading: Reading, kind: Remark['kind']): Remark[] => reading.remarks.filter(r => r.kind === kind);
const read = (copy: Copy) => {
  const reading = readReport(copy.text);
  return { reading, faults: faultsOf(reading, copy) };
};
const isTable = (line: string): boolean => line.includes('\t');

describe('columns and rows in another order', () => {
  it('are placed by their headings, and the order is told for each table', () => {
    const { reading, faults } = read(columnsMoved(documentText, backwards));
    expect(faults).toEqual({ ...NOTHING, placed: stated.length });
    expect(told(reading, 'ORDER').map(r => r.text.en.split(':')[0])).toEqual(['staffing', 'national-agenda-progress', 'major-projects-progress', 'mayor-directives', 'budget-execution', 'supplementary-budget', 'litigation', 'training-result', 'training-plan']);
  });

  it('of rows likewise', () => {
    const { reading, faults } = read(rowsMoved(documentText, backwards));
    expect(faults).toEqual({ ...NOTHING, placed: stated.length });
    expect(told(reading, 'ORDER')).toHaveLength(6);
  });
});

describe('items with other numbers', () => {
  it('are found by their titles, and each number is told', () => {
    const { reading, faults } = read(renumbered(documentText, 3));
    expect(faults).toEqual({ ...NOTHING, placed: stated.length });
    expect(told(reading, 'NUMBER')).toHaveLength(38);
  });
});

describe('headings in other words', () => {
  const titles = { 예산운용실적: '예산 집행 현황', 소송업무수행: '소송수행 현황', '구정질문 처리': '구정질문 답변 처리', 통계조사: '통계조사 실시' };
  const heads = { '배정율 (%)': '배정률', '승소 (취하)': '승소(취하)', 당초예산: '본예산', 지시사항: '지 시', '정상추진': '추진중', 의료보호: '의료급여' };

  it('that reports are known to use are read, and told', () => {
    const copy = reworded(reworded(documentText, titles, l => /^\d+\. /.test(l)).text, heads, isTable);
    const { reading, faults } = read(copy);
    expect(faults).toEqual({ ...NOTHING, placed: stated.length });
    for (const words of ['예산 집행 현황', '소송수행 현황', '구정질문 답변 처리', '통계조사 실시', '본예산', '지 시', '추진중', '의료급여']) expect(told(reading, 'WORDING').some(r => r.text.ko.includes(words))).toBe(true);
  });

  it('that nobody knows are listed, with what stands under them', () => {
    const copy = reworded(documentText, { 배정잔액: '집행되지 않은 돈', 훈시사항: '당부 말씀', '국가소송': '나라가 진 소송', '구정질문 처리': '의회에서 물은 것' }, () => true);
    const { reading, faults } = read(copy);
    expect(faults).toEqual({ ...NOTHING, placed: stated.length - 3 - 1 - 13 - 6 });
    expect(told(reading, 'NEW_COLUMN').map(r => r.line)).toEqual([104, 111]);
    expect(told(reading, 'NEW_ROW').map(r => r.line)).toEqual([146]);
    expect(told(reading, 'NEW_ITEM').map(r => r.line)).toEqual([130]);
    expect(told(reading, 'NO_COLUMN')).toHaveLength(2);
  });
});

describe('hanja for hangul', () => {
  it('is read by its sound, and told', () => {
    const { reading, faults } = read(reworded(documentText, HANJA_WORDS, isTable));
    expect(faults).toEqual({ ...NOTHING, placed: stated.length });
    expect(new Set(told(reading, 'HANJA').map(r => r.text.en.split(':')[0]))).toEqual(new Set(['staffing', 'national-agenda-progress', 'major-projects-progress', 'mayor-directives', 'budget-execution', 'supplementary-budget', 'litigation', 'training-result', 'training-plan']));
  });
});

describe('figures with spaces', () => {
  it('are read as one figure, and each is told', () => {
    const { reading, faults } = read(spacedFigures(documentText));
    expect(faults).toEqual({ ...NOTHING, placed: stated.length });
    const spaced = stated.filter(row => /\d,\d{3}/.test(row.printed));
    expect(told(reading, 'SPACED')).toHaveLength(spaced.length);
  });
});

describe('a table that says something twice, or in another unit', () => {
  it('is told where two readings of a cell disagree, and neither is kept', () => {
    const copy = { text: documentText.replace('- 목 표 수 : 135', '- 목 표 수 : 135\n- 목표수 : 153'), lineOf: (line: number) => (line > 72 ? line + 1 : line) };
    const { reading, faults } = read(copy);
    expect(faults).toEqual({ ...NOTHING, placed: stated.length - 1 });
    expect(told(reading, 'CONFLICT').map(r => r.text.ko)).toEqual(['mbo:objectives:value의 값이 서로 다르게 읽힘: 72행 135, 73행 153. 어느 것인지 정해야 함.']);
  });

  it('is put into the unit of the table', () => {
    const reading = readReport(documentText.replace('(단위 : 백만원)', '(單位 : 千圓)'));
    expect(reading.tables.find(t => t.id === 'budget-execution')!.cells.filter(c => c.row === 'special').map(c => c.value)).toEqual([35.678, 35.659, 0.019, 15.129, 20.549, 42.4]);
    expect(told(reading, 'UNIT').map(r => r.line)).toEqual([111]);
  });

  it('of another year is not taken for this one', () => {
    const reading = readReport(documentText.replace('2002예산현액', '2001예산현액'));
    expect(reading.tables.find(t => t.id === 'budget-execution')!.cells.map(c => c.column)).not.toContain('budget');
    expect(reading.unplaced.filter(u => u.line === 113)).toHaveLength(3);
  });
});
