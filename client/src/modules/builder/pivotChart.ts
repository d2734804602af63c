// A built table as a chart: the rows but totals along the axis, a series for each column but subtotals.
import type { ChartSpec, ChartTone } from '@/design/chart/chartSpec';
import type { Pivot } from '@/graph/view/pivot';
import type { ViewSpec } from '@/graph/view/spec';
import type { usePivotWords } from './pivotWords';

const tones: readonly ChartTone[] = ['main', 'rest', 'quiet', 'good', 'change', 'warn', 'none', 'dark', 'bad', 'calm'];
const most = 40;

export function pivotChart(pivot: Pivot, spec: ViewSpec, title: string, words: ReturnType<typeof usePivotWords>): ChartSpec | null {
  const rows = pivot.rows.filter(({ values }) => values.length === spec.rows.length).slice(0, most);
  const spread = pivot.columns.filter(({ measure, value }) => !measure.over && (!measure.spread || value !== undefined));
  const columns = (spread.length ? spread : pivot.columns).slice(0, tones.length);
  if (!rows.length || !columns.length) return null;
  return {
    title, unit: words.unit(spec.measures), kind: spec.chart === 'line' ? 'lines' : spec.chart, ...(spec.chart !== 'line' && rows.length > 6 ? { lying: true } : {}),
    categories: rows.map((row) => ({ id: row.id, label: words.rowLabel(row) })),
    series: columns.map((column, at) => ({
      id: column.id, tone: tones[at] ?? 'main', label: words.columnLabel(column),
      values: rows.map((row) => {
        const { value } = pivot.cell(row, column);
        return { value, text: words.cellText(column, value), row: row.id, column: column.id };
      }),
    })),
  };
}
