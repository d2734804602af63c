// A chart in one sentence, for who does not see it.
import type { ChartSeries, ChartSpec } from '../charts/chartSpec.js';
import type { Document } from './model.js';
import { wordsOf } from './words.js';

/** More figures than these are not listed again: the table has them. */
const MOST = 12;

/** 회계별 배정액과 배정잔액: 일반회계 배정액 115,830, 배정잔액 … (단위 : 백만원) */
export function chartWords(spec: ChartSpec, language: Document['language']): string {
  const words = wordsOf(language);
  const figures = spec.series.reduce((sum, { values }) => sum + values.filter(one => one?.value).length, 0);
  const said = figures > MOST ? words.greatest(spec.series.map(one => greatest(spec, one)).filter(Boolean).join(', ')) : spec.categories.map((_, at) => told(spec, at)).filter(Boolean).join('; ');
  return [`${spec.title}: ${said}`, spec.unit && words.unit(spec.unit)].filter(Boolean).join(' ');
}

/** One series needs no name beside its categories. */
const nameOf = ({ series }: ChartSpec, { label }: ChartSeries): string => (series.length > 1 ? label : '');
const spoken = (...parts: readonly string[]): string => parts.filter(Boolean).join(' ');

/** A category with what is shown of it. */
function told(spec: ChartSpec, at: number): string {
  const shown = spec.series.flatMap(one => (one.values[at]?.value ? [spoken(nameOf(spec, one), one.values[at].text)] : []));
  const { label = '', note } = spec.categories[at] ?? {};
  return shown.length ? spoken(label, [...shown, ...(note ? [note] : [])].join(', ')) : '';
}

function greatest(spec: ChartSpec, one: ChartSeries): string {
  const sizes = one.values.map(value => Math.abs(value?.value ?? 0));
  const at = sizes.indexOf(Math.max(...sizes));
  return sizes[at] ? spoken(nameOf(spec, one), spec.categories[at]?.label ?? '', one.values[at]?.text ?? '') : '';
}
