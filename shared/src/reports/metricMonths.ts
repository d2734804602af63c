// Monthly values of metrics (지표): the figure of the year so far, and its months.
import { column, count, label, ofRows, tally, type Group } from './cells.js';
import { newYearOf } from './periods.js';
import { BY_COLUMN } from './units.js';
import type { Opens, Table } from './view.js';

/** A metric, and the column it has in a table by month. */
export interface MetricColumn {
  readonly code: string;
  readonly id: string;
  readonly ko: string;
  readonly en: string;
}

/** 2002-12 is followed by 2003-01. */
const monthAfter = (month: string): string => new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 1)).toISOString().slice(0, 7);

/** The values of one metric from 1 January to the date; only those of periods that end in a month when one is given. */
export const metricValues = (code: string, asOf: string, month?: string): Opens => ({
  noun: 'MetricValue', root: 'metricValues',
  where: {
    metric: { code: { eq: code } }, periodFrom: { gte: newYearOf(asOf) },
    periodTo: { lte: asOf, ...(month && { gte: `${month}-01`, lt: `${monthAfter(month)}-01` }) },
  },
  select: 'metric { name unit } periodFrom periodTo value',
});

/** `groups` by METRIC_CODE and PERIOD_TO_MONTH. */
export function monthlyTable(id: string, metrics: readonly MetricColumn[], groups: readonly Group[], asOf: string): Table {
  const months = [...new Set(groups.map(g => String(g.keys[1])))].sort();
  return {
    id,
    title: label('월별 실적', 'By month'),
    unit: BY_COLUMN,
    head: label('월', 'Month'),
    columns: metrics.map(m => column(m.id, m.ko, m.en)),
    rows: [
      {
        id: 'total', label: label('계', 'Total'), total: true,
        cells: Object.fromEntries(metrics.map(m => [m.id, count(tally(groups, [m.code], 'value'), {
          opens: metricValues(m.code, asOf),
          formula: ofRows(m.id, '계 = 월별 합', 'Total of the months', ...months.map(month => ['+', month] as const)),
        })])),
      },
      ...months.map(month => ({
        id: month, label: label(`${Number(month.slice(5))}월`, month),
        cells: Object.fromEntries(metrics.map(m => [m.id, count(tally(groups, [m.code, month], 'value'), { opens: metricValues(m.code, asOf, month) })])),
      })),
    ],
    notes: [],
  };
}
