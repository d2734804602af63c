// How a chart's data become what ECharts draws, where that depends on the room.
import { describe, expect, it } from 'vitest';
import { chartHeight, chartOption } from './chartOption.js';
import type { ChartSpec } from './chartSpec.js';

const chart = (names: readonly string[], more: Partial<ChartSpec> = {}): ChartSpec => ({
  title: '', unit: '', kind: 'stacked', categories: ['2002년', '2003년'].map(id => ({ id, label: id })),
  series: names.map(label => ({ id: label, label, tone: 'main', values: [0, 5].map(value => ({ value, text: String(value), row: 'r', column: 'c' })) })), ...more,
});
const option = (spec: ChartSpec, width: number) => chartOption(spec, name => name, 'serif', { width }) as { grid: { top: number }; series: { data: unknown[] }[] };
const FIELDS = ['사회복지·보건', '문화·체육', '환경·청소', '지역경제', '도시개발·주택·공원', '도로·교통', '하수·치수·방재', '일반행정·정보화'];

describe('a chart in its room', () => {
  it('given one series, two, and names for two lines, drawn, got none, one and two lines above the plot, and as much more height', () => {
    expect([chart(['계']), chart(['남', '여']), chart(FIELDS)].map(spec => option(spec, 700).grid.top)).toEqual([16, 40, 62]);
    expect(chartHeight(chart(FIELDS), { width: 700 }) - chartHeight(chart(['남', '여']), { width: 700 })).toBeCloseTo(2.2);
    expect(option(chart(FIELDS), 1200).grid.top).toBe(40);
  });

  it('given paper, measured, got less height than a screen of the same width', () => {
    for (const more of [{}, { lying: true }, { kind: 'bars', lying: true }, { kind: 'pair' }] as const) expect(chartHeight(chart(['남', '여'], more), { width: 700, paper: true })).toBeLessThan(chartHeight(chart(['남', '여'], more), { width: 700 }));
  });

  it('given nothing, drawn, got no bar upon others, but a point of a line', () => {
    expect(option(chart(['계']), 700).series[0]?.data).toEqual([null, 5]);
    expect(option(chart(['계'], { kind: 'lines' }), 700).series[0]?.data).toEqual([0, 5]);
  });
});
