import { describe, expect, it } from 'vitest';
import { chartOf } from './chartOf.js';

const unit = { unit: '명', unitEn: 'persons' };
const cell = (column: string, value: number | null, text = String(value ?? '-')) => ({ column, value, text, textEn: text }) as never;
const column = (id: string, label: string, group: string | null = null) => ({ id, label, labelEn: label, group, groupEn: group, text: false }) as never;
const row = (id: string, label: string, cells: readonly never[], total = false) => ({ id, label, labelEn: label, indent: 0, total, cells }) as never;

describe('a table of the report as a chart', () => {
  it('takes rows as categories, and knows the cell of every element', () => {
    const chart = chartOf({ ...unit, id: 'budget-execution', columns: [column('allotted', '배정액'), column('unallotted', '배정잔액'), column('allotmentRate', '배정율 (%)')], rows: [row('total', '합 계', [cell('allotted', 130_959, '130,959'), cell('unallotted', 58_351, '58,351'), cell('allotmentRate', 69.1)], true)] }, 'ko');
    expect(chart?.categories).toEqual([{ id: 'total', label: '합계', note: '배정율 (%) 69.1' }]);
    expect(chart?.series.map(({ label, values }) => [label, values])).toEqual([
      ['배정액', [{ value: 130_959, text: '130,959', row: 'total', column: 'allotted' }]],
      ['배정잔액', [{ value: 58_351, text: '58,351', row: 'total', column: 'unallotted' }]],
    ]);
  });

  it('takes columns as categories, a subtotal named by what it adds up', () => {
    const chart = chartOf({ ...unit, id: 'litigation', columns: [column('receivedSubtotal', '소계', '접 수'), column('pendingSubtotal', '소계', '진 행')], rows: [row('state', '국가소송', [cell('receivedSubtotal', 15), cell('pendingSubtotal', 8)])] }, 'ko');
    expect(chart?.categories.map(({ label }) => label)).toEqual(['접수', '진행']);
    expect(chart?.series.map(({ id, values }) => [id, values.map((one) => one?.value)])).toEqual([['state', [15, 8]]]);
  });

  it('tells columns of one name apart by their headings', () => {
    const chart = chartOf({ ...unit, id: 'training-result', columns: [column('plannedPersons', '인원', '계 획'), column('actualPersons', '인원', '실 적')], rows: [row('resident', '구 민', [cell('plannedPersons', 4800), cell('actualPersons', 2845)])] }, 'ko');
    expect(chart?.series.map(({ label }) => label)).toEqual(['계획 인원', '실적 인원']);
  });

  it('draws nothing without a plan, without rows, and without any figure', () => {
    expect(chartOf({ ...unit, id: 'staffing', columns: [], rows: [] }, 'ko')).toBeNull();
    expect(chartOf({ ...unit, id: 'litigation', columns: [], rows: [] }, 'ko')).toBeNull();
    expect(chartOf({ ...unit, id: 'litigation', columns: [column('receivedSubtotal', '소계', '접수')], rows: [row('state', '국가', [cell('receivedSubtotal', 0)])] }, 'ko')).toBeNull();
  });
});
