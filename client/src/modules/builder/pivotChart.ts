// A built table as a chart: the rows but totals along the axis, a series for each column but subtotals.
import type { ChartSpec, ChartTone } from '@gujeong/shared/charts/chartSpec';
import type { Tone } from '@/design/tone';
import { mustPath } from '@/graph/view/paths';
import type { Pivot } from '@/graph/view/pivot';
import type { ViewSpec } from '@/graph/view/spec';
import { codesOf, codeTone } from '@/parts/codeWords';
import type { usePivotWords } from './pivotWords';

const tones: readonly ChartTone[] = ['main', 'rest', 'quiet', 'good', 'change', 'warn', 'none', 'dark', 'bad', 'calm'];
/** For series beside those that have a sign of their own: colours that say nothing. */
const plain: readonly ChartTone[] = ['main', 'rest', 'dark', 'quiet', 'none'];
const most = 40;

/** A state has the colour of its sign; a second one of the same sign, or one without, a colour that says nothing. */
function tonesOf(signs: readonly (Tone | undefined)[]): readonly ChartTone[] {
  if (!signs.some(Boolean)) return tones;
  // What is calm is drawn in the colour of quiet.
  const taken = new Set<ChartTone>(signs.flatMap((sign) => (sign === 'calm' ? ['calm', 'quiet'] : sign ? [sign] : [])));
  const said = new Set<ChartTone>();
  return signs.map((sign): ChartTone => {
    const tone = sign && !said.has(sign) ? sign : (plain.find((one) => !taken.has(one)) ?? 'none');
    said.add(tone);
    taken.add(tone);
    return tone;
  });
}

/** As it was chosen; else states, which have signs, one upon another, and everything else side by side. */
export function chartKind({ noun, chart, measures }: Pick<ViewSpec, 'noun' | 'chart' | 'measures'>): NonNullable<ViewSpec['chart']> {
  const ofStates = measures.some(({ spread }) => {
    const list = spread && mustPath(noun, spread.path).attribute.enum;
    return list ? codesOf(list).some((code) => codeTone(list, code)) : false;
  });
  return chart ?? (ofStates ? 'stacked' : 'bars');
}

export function pivotChart(pivot: Pivot, spec: ViewSpec, title: string, words: ReturnType<typeof usePivotWords>): ChartSpec | null {
  const rows = pivot.rows.filter(({ values }) => values.length === spec.rows.length).slice(0, most);
  const spread = pivot.columns.filter(({ measure, value }) => !measure.over && (!measure.spread || value !== undefined));
  const columns = (spread.length ? spread : pivot.columns).slice(0, tones.length);
  if (!rows.length || !columns.length) return null;
  const colours = tonesOf(columns.map(words.tone));
  const kind = chartKind(spec);
  return {
    title, unit: words.unit(spec.measures), kind: kind === 'line' ? 'lines' : kind, ...(kind !== 'line' && rows.length > 6 ? { lying: true } : {}),
    categories: rows.map((row) => ({ id: row.id, label: words.rowLabel(row) })),
    series: columns.map((column, at) => ({
      id: column.id, tone: colours[at] ?? 'main', label: words.columnLabel(column),
      values: rows.map((row) => {
        const { value } = pivot.cell(row, column);
        return { value: words.scaled(column, value), text: words.cellText(column, value), row: row.id, column: column.id };
      }),
    })),
  };
}
