// What is said of a chart to who does not see it.
import { describe, expect, it } from 'vitest';
import type { ChartSpec } from '../charts/chartSpec.js';
import { chartWords } from './chartWords.js';

const series = (label: string, ...values: readonly (number | null)[]): ChartSpec['series'][number] => ({
  id: label, label, tone: 'main', values: values.map(value => (value === null ? null : { value, text: value < 0 ? `△${-value}` : value.toLocaleString('en-US'), row: 'r', column: 'c' })),
});
const chart = (categories: readonly string[], ...all: ChartSpec['series']): ChartSpec => ({ title: '회계별 배정액과 배정잔액', unit: '백만원', kind: 'stacked', categories: categories.map((label, at) => ({ id: `c${at}`, label })), series: all });

describe('the words of a chart', () => {
  it('given few figures, said, got each as printed, by its category, nothing of what is empty, and the unit', () => {
    expect(chartWords(chart(['일반회계', '특별회계', '기금'], series('배정액', 115_830, 15_129, null), series('배정잔액', 47_849, 0, null)), 'ko')).toBe('회계별 배정액과 배정잔액: 일반회계 배정액 115,830, 배정잔액 47,849; 특별회계 배정액 15,129 (단위 : 백만원)');
  });

  it('given one series and a note, said, got no name of the series, and the note', () => {
    const one = chart(['합계'], series('증감', -36_868));
    expect(chartWords({ ...one, unit: '', categories: [{ id: 'c0', label: '합계', note: '배정율 69.1' }] }, 'ko')).toBe('회계별 배정액과 배정잔액: 합계 △36868, 배정율 69.1');
  });

  it('given many figures, said in both languages, got the greatest of each series and where the others stand', () => {
    const months = Array.from({ length: 7 }, (_, at) => `${at + 1}월`);
    const spec = chart(months, series('생산', 1, 2, 9, 2, 1, 1, 1), series('결재', -8, 2, 1, 2, 1, 1, 1));
    expect(chartWords(spec, 'ko')).toBe('회계별 배정액과 배정잔액: 가장 큰 값은 생산 3월 9, 결재 1월 △8, 그 밖의 값은 위의 표와 같음 (단위 : 백만원)');
    expect(chartWords({ ...spec, title: 'Documents', unit: 'documents' }, 'en')).toBe('Documents: the greatest are 생산 3월 9, 결재 1월 △8; all others stand in the table above (unit: documents)');
  });
});
