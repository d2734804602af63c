// @vitest-environment happy-dom
import { mount } from '@vue/test-utils';
import { beforeAll, describe, expect, it } from 'vitest';
import { i18n, needTexts, setLocale } from '@/i18n';
import type { KeyValue, Pivot, PivotRow } from '@/graph/view/pivot';
import { emptySpec, type Measure, type ViewSpec } from '@/graph/view/spec';
import { useKeyWords } from '@/parts/keyWords';
import { pivotChart } from './pivotChart';
import { usePivotWords } from './pivotWords';

beforeAll(async () => {
  await setLocale('ko');
  await needTexts('builder', 'table');
});

/** The words of a specification, as a component has them. */
function wordsOf(spec: ViewSpec, names: Parameters<typeof useKeyWords>[1] = () => new Map()) {
  let made: { keys: ReturnType<typeof useKeyWords>; words: ReturnType<typeof usePivotWords> } | undefined;
  mount({
    setup() {
      const keys = useKeyWords(() => spec.noun, names);
      made = { keys, words: usePivotWords(() => spec, keys) };
      return () => null;
    },
  }, { global: { plugins: [i18n] } });
  if (!made) throw new Error('Nothing was set up.');
  return made;
}

const row = (...values: readonly KeyValue[]): PivotRow => ({ id: values.length ? JSON.stringify(values) : 'total', values });
const pivotOf = (spec: ViewSpec, rows: readonly PivotRow[], value: number | null = 1): Pivot => ({ rows, columns: spec.measures.map((measure, index) => ({ id: `m${index}`, measure })), cell: () => ({ value, where: undefined }) });
const amount: Measure = { of: 'sum', path: 'amount' };
const supplementary: ViewSpec = { ...emptySpec('BudgetEntry'), show: 'PIVOT', totals: 'first', rows: [{ path: 'line.fund.group' }, { path: 'line.fund.name' }], measures: [amount] };

describe('a built table in words', () => {
  it('given paths through relations, asked for the head, got what is needed to tell them apart', () => {
    expect(wordsOf(supplementary).words.head()).toBe('회계 구분 › 회계명');
    expect(wordsOf({ ...emptySpec('NetworkLink'), rows: [{ path: 'aEnd.kind' }, { path: 'bEnd.kind' }, { path: 'kind' }] }).words.head()).toBe('상위측 시설 › 시설 구분 › 하위측 시설 › 시설 구분 › 회선 종류');
  });

  it('given a group of one that reads as its group, asked for the rows, got it once', () => {
    const { words } = wordsOf(supplementary);
    const rows = [row(), row('GENERAL'), row('GENERAL', '일반회계'), row('SPECIAL'), row('SPECIAL', '의료보호'), row('SPECIAL', '주차장')];
    expect(words.rowsOf(pivotOf(supplementary, rows)).map(({ label }) => label)).toEqual(['계', '일반회계', '특별회계', '의료보호', '주차장']);
  });

  it('given money, asked in thousands, got it rounded, a loss as △, and its unit', async () => {
    const spec: ViewSpec = { ...supplementary, scale: 'THOUSAND' };
    const { words } = wordsOf(spec);
    const [column] = pivotOf(spec, []).columns;
    if (!column) throw new Error('A column was expected.');
    expect([words.cellText(column, -36_868_400), words.cellText(column, 153_631_787_500), words.cellText(column, 0), words.unit(spec.measures)]).toEqual(['△36,868', '153,631,788', '－', '천원']);
    expect(wordsOf(supplementary).words.unit(spec.measures)).toBe('원');
    await setLocale('en');
    expect(words.cellText(column, -36_868_400)).toBe('-36,868');
    await setLocale('ko');
  });

  it('given codes of an axis, ranks and what is unset, asked for their words, got those of their labels', () => {
    expect([wordsOf(emptySpec('StatisticValue')).keys.value({ path: 'axis1' }, 'LODGING_FOOD'), wordsOf(emptySpec('Post')).keys.value({ path: 'grade' }, 4)]).toEqual(['숙박 및 음식점업', '4급']);
    expect([wordsOf(emptySpec('Directive')).keys.value({ path: 'result' }, null), wordsOf(emptySpec('Directive')).keys.value({ path: 'project' }, null)]).toEqual(['평가 전', '미지정']);
  });

  it('given codes of an axis and records that keep an order, put in order, got that of the list and of the records', () => {
    const { keys } = wordsOf(emptySpec('StatisticValue'));
    expect(['TRADE', 'MINING', 'FOREIGN', 'NATIONAL'].toSorted((a, b) => keys.order({ path: 'axis1' }, a, b))).toEqual(['NATIONAL', 'FOREIGN', 'MINING', 'TRADE']);
    const fields = new Map([['WorkField-1', { id: 'WorkField-1', name: '일반행정', order: 1 }], ['WorkField-2', { id: 'WorkField-2', name: '건설', order: 2 }]]);
    const projects = wordsOf(emptySpec('Project'), () => fields);
    expect([null, 'WorkField-2', 'WorkField-1'].toSorted((a, b) => projects.keys.order({ path: 'field' }, a, b))).toEqual(['WorkField-1', 'WorkField-2', null]);
  });

  it('given states spread, drawn as a chart, got them one upon another in the colours of their signs', () => {
    const spread = { path: 'status', all: true } as const;
    const spec: ViewSpec = { ...emptySpec('Project'), show: 'CHART', rows: [{ path: 'kind' }], measures: [{ of: 'count', spread }] };
    const columns = ['COMPLETED', 'ON_TRACK', 'DELAYED', 'ON_HOLD', null].map((value) => ({ id: String(value), measure: spec.measures[0] ?? amount, value }));
    const chart = pivotChart({ ...pivotOf(spec, [row('MAJOR')]), columns }, spec, '', wordsOf(spec).words);
    expect([chart?.kind, chart?.series.map(({ label, tone }) => [label, tone])]).toEqual(['stacked', [['완료', 'good'], ['정상추진', 'calm'], ['부진', 'bad'], ['보류', 'warn'], ['평가 전', 'main']]]);
    expect(pivotChart({ ...pivotOf(spec, [row('MAJOR')]), columns }, { ...spec, chart: 'bars' }, '', wordsOf(spec).words)?.kind).toBe('bars');
    expect(pivotChart(pivotOf(supplementary, [row('GENERAL', '일반회계')]), supplementary, '', wordsOf(supplementary).words)?.kind).toBe('bars');
  });
});
