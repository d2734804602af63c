// A chart's plain data as ECharts draws it: colours from the tokens, hatches beside them so that colour is never the only sign, no motion.
import type { ChartSpec, ChartTone } from './chartSpec.js';
import type { ChartColour } from './printColours.js';

/** What a colour of the theme is now: --data-1 -> #063a74. */
export type ColourOf = (name: ChartColour) => string;

const tones: Readonly<Record<ChartTone, ChartColour>> = { main: '--data-1', rest: '--data-3', quiet: '--data-2', good: '--tone-good', calm: '--data-2', bad: '--tone-bad', warn: '--tone-warn', change: '--tone-change', none: '--tone-none', dark: '--text-strong' };
/** What lies over the colour: nothing, or lines of one direction and distance. */
const hatches: Readonly<Partial<Record<ChartTone, readonly [number, number]>>> = { rest: [Math.PI / 4, 5], bad: [-Math.PI / 4, 4], warn: [0, 4], change: [Math.PI / 2, 4], none: [-Math.PI / 4, 8], dark: [Math.PI / 4, 9] };

/** As setOption takes it. */
export type ChartOption = Readonly<Record<string, unknown>>;

const amount = (value: number): string => Math.abs(value).toLocaleString('en-US');

/** Where a step's bar begins, so that it hangs between what was and what is. */
function baseOf(spec: ChartSpec): readonly number[] {
  let level = 0;
  return spec.categories.map(({ id }, index) => {
    const value = spec.series[0]?.values[index]?.value ?? 0;
    if (spec.levels?.includes(id)) {
      level = value;
      return 0;
    }
    const before = level;
    level += value;
    return Math.min(before, level);
  });
}

export function chartOption(spec: ChartSpec, colour: ColourOf, fontFamily: string, narrow: boolean): ChartOption {
  const text = colour('--text');
  const muted = colour('--text-muted');
  const lying = spec.kind === 'pair' || spec.lying === true || (narrow && spec.kind !== 'lines' && spec.categories.length > 4);
  const pattern = (tone: ChartTone): object => {
    const hatch = hatches[tone];
    return hatch ? { decal: { symbol: 'rect', symbolSize: 1, color: colour('--surface-panel'), dashArrayX: [1, 0], dashArrayY: [2, hatch[1]], rotation: hatch[0] } } : {};
  };
  const names = { type: 'category', data: spec.categories.map(({ label, note }) => (note ? `${label}\n${note}` : label)), inverse: lying, axisTick: { show: false }, axisLine: { lineStyle: { color: colour('--line-control') } }, axisLabel: { color: text, fontSize: 13, interval: lying || spec.kind !== 'lines' ? 0 : 'auto', ...(lying ? { width: narrow ? 84 : 150, overflow: 'break' } : {}) } };
  const amounts = { type: 'value', axisLabel: { color: muted, fontSize: 12, formatter: amount, hideOverlap: true }, splitLine: { lineStyle: { color: colour('--data-grid') } }, splitNumber: narrow ? 3 : 5 };
  const base = spec.kind === 'steps' ? [{ type: 'bar', stack: 'all', silent: true, itemStyle: { color: 'transparent' }, data: baseOf(spec), barMaxWidth: 46, tooltip: { show: false } }] : [];
  const series = spec.series.map(({ label, tone, values }, at) => ({
    name: label,
    type: spec.kind === 'lines' ? 'line' : 'bar',
    ...(spec.kind === 'stacked' || spec.kind === 'steps' || spec.kind === 'pair' ? { stack: 'all' } : {}),
    barMaxWidth: spec.kind === 'pair' ? 16 : 28,
    symbolSize: 7,
    itemStyle: { color: colour(tones[tone]), borderColor: colour('--surface-panel'), borderWidth: spec.kind === 'stacked' ? 1 : 0, ...pattern(tone) },
    lineStyle: { color: colour(tones[tone]), width: 2, type: at % 2 ? 'dashed' : 'solid' },
    label: { show: spec.kind === 'bars' || spec.kind === 'steps', position: lying ? 'right' : 'top', color: text, fontSize: 12, formatter: ({ dataIndex }: { dataIndex: number }) => values[dataIndex]?.text ?? '' },
    data: values.map((one) => {
      const value = one?.value ?? null;
      // On the left side of a pair amounts run the other way; a step downwards hangs below.
      return value === null ? null : spec.kind === 'pair' && at === 0 ? -value : spec.kind === 'steps' ? Math.abs(value) : value;
    }),
  }));
  return {
    animation: false,
    textStyle: { fontFamily, color: text },
    grid: { left: 8, right: narrow ? 30 : 56, top: spec.series.length > 1 ? 40 : 16, bottom: 8, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    legend: { show: spec.series.length > 1, left: 0, top: 0, itemWidth: 18, itemHeight: 12, textStyle: { color: text, fontSize: 13 }, inactiveColor: muted },
    tooltip: {
      trigger: 'item', renderMode: 'richText', confine: true, backgroundColor: colour('--surface-panel'), borderColor: colour('--line-control'), textStyle: { color: text, fontSize: 13 },
      formatter: ({ seriesIndex, dataIndex }: { seriesIndex: number; dataIndex: number }) => {
        const one = spec.series[seriesIndex - base.length];
        const category = spec.categories[dataIndex];
        return one && category ? [category.label, `${one.label} ${one.values[dataIndex]?.text ?? ''} ${spec.unit}`.trim(), category.note ?? ''].filter(Boolean).join('\n') : '';
      },
    },
    aria: { enabled: true, label: { enabled: false } },
    ...(lying ? { yAxis: names, xAxis: amounts } : { xAxis: names, yAxis: amounts }),
    series: [...base, ...series],
  };
}

/** How high a chart wants to be, in units of ten pixels. */
export const chartHeight = (spec: ChartSpec, narrow: boolean): number => {
  const lying = spec.kind === 'pair' || spec.lying || (narrow && spec.kind !== 'lines' && spec.categories.length > 4);
  if (!lying) return narrow ? 26 : 30;
  const bar = spec.kind === 'bars' ? 2.2 * spec.series.length + 1.4 : spec.kind === 'pair' ? 2.2 : 3.8;
  return Math.max(16, 7 + spec.categories.length * bar);
};
