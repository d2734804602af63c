// A chart's plain data as ECharts draws it: colours from the tokens, hatches beside them so that colour is never the only sign, no motion.
import type { ChartSpec, ChartTone } from './chartSpec.js';
import type { ChartColour } from './printColours.js';

/** What a colour of the theme is now: --data-1 -> #063a74. */
export type ColourOf = (name: ChartColour) => string;

const tones: Readonly<Record<ChartTone, ChartColour>> = { main: '--data-1', rest: '--data-3', quiet: '--data-2', good: '--tone-good', calm: '--data-2', bad: '--tone-bad', warn: '--tone-warn', change: '--tone-change', none: '--tone-none', dark: '--text-strong' };
/** What lies over the colour: nothing, or lines of one direction and distance. */
const hatches: Readonly<Partial<Record<ChartTone, readonly [number, number]>>> = { rest: [Math.PI / 4, 5], bad: [-Math.PI / 4, 4], warn: [0, 4], change: [Math.PI / 2, 4], none: [-Math.PI / 4, 8], dark: [Math.PI / 4, 9] };

/** Of lines, beside their colour and dashes: too small for a hatch. */
const symbols = ['circle', 'rect', 'triangle'] as const;

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

/** What a chart is drawn on. */
export interface ChartRoom {
  /** In pixels. */
  readonly width: number;
  /** Printed: lower, so that the chart finds a place beside its table. */
  readonly paper?: boolean;
}

const isNarrow = ({ width }: ChartRoom): boolean => width < 560;
const isLying = ({ kind, lying, categories }: ChartSpec, narrow: boolean): boolean => kind === 'pair' || lying === true || (narrow && kind !== 'lines' && categories.length > 4);

const isNoted = ({ categories }: ChartSpec): boolean => categories.some(({ note }) => note);

/** How many lines its names take: each with a sign before it, letters as wide as Hangul's. */
function legendLines({ series }: ChartSpec, { width }: ChartRoom): number {
  if (series.length < 2) return 0;
  let [lines, used] = [1, 0];
  for (const { label } of series) {
    const wide = 33 + [...label].reduce((sum, letter) => sum + (letter > '\u1100' ? 13 : 7.5), 0);
    if (used > 0 && used + wide > width) [lines, used] = [lines + 1, 0];
    used += wide;
  }
  return lines;
}

export function chartOption(spec: ChartSpec, colour: ColourOf, fontFamily: string, room: ChartRoom): ChartOption {
  const narrow = isNarrow(room);
  const low = room.paper === true;
  const lines = legendLines(spec, room);
  const text = colour('--text');
  const muted = colour('--text-muted');
  const lying = isLying(spec, narrow);
  const pattern = (tone: ChartTone): object => {
    const hatch = hatches[tone];
    return hatch ? { decal: { symbol: 'rect', symbolSize: 1, color: colour('--surface-panel'), dashArrayX: [1, 0], dashArrayY: [2, hatch[1]], rotation: hatch[0] } } : {};
  };
  // A name with its note has two lines, which stand close in print; ECharts reserves all of a width that is given beside their height.
  const labelRoom = !lying ? {} : low && isNoted(spec) ? { lineHeight: 16 } : { width: narrow ? 84 : low ? 220 : 150, overflow: 'break' };
  const names = { type: 'category', data: spec.categories.map(({ label, note }) => (note ? `${label}\n${note}` : label)), inverse: lying, axisTick: { show: false }, axisLine: { lineStyle: { color: colour('--line-control') } }, axisLabel: { color: text, fontSize: 13, interval: lying || spec.kind !== 'lines' ? 0 : 'auto', ...labelRoom } };
  const amounts = { type: 'value', axisLabel: { color: muted, fontSize: 12, formatter: amount, hideOverlap: true }, splitLine: { lineStyle: { color: colour('--data-grid') } }, splitNumber: narrow ? 3 : 5 };
  const base = spec.kind === 'steps' ? [{ type: 'bar', stack: 'all', silent: true, itemStyle: { color: 'transparent' }, data: baseOf(spec), barMaxWidth: 46, tooltip: { show: false } }] : [];
  const series = spec.series.map(({ label, tone, values }, at) => ({
    name: label,
    type: spec.kind === 'lines' ? 'line' : 'bar',
    ...(spec.kind === 'stacked' || spec.kind === 'steps' || spec.kind === 'pair' ? { stack: 'all' } : {}),
    barMaxWidth: spec.kind === 'pair' ? 16 : 28,
    symbol: symbols[at % symbols.length],
    symbolSize: 7,
    itemStyle: { color: colour(tones[tone]), borderColor: colour('--surface-panel'), borderWidth: spec.kind === 'stacked' ? 1 : 0, ...(spec.kind === 'lines' ? {} : pattern(tone)) },
    lineStyle: { color: colour(tones[tone]), width: 2, type: at % 2 ? 'dashed' : 'solid' },
    label: { show: spec.kind === 'bars' || spec.kind === 'steps', position: lying ? 'right' : 'top', color: text, fontSize: 12, formatter: ({ dataIndex }: { dataIndex: number }) => values[dataIndex]?.text ?? '' },
    data: values.map((one) => {
      const value = one?.value ?? null;
      // Nothing has no edges: they would cut the axis.
      if (spec.kind === 'stacked' && value === 0) return null;
      // On the left side of a pair amounts run the other way; a step downwards hangs below.
      return value === null ? null : spec.kind === 'pair' && at === 0 ? -value : spec.kind === 'steps' ? Math.abs(value) : value;
    }),
  }));
  return {
    animation: false,
    textStyle: { fontFamily, color: text },
    grid: { left: 8, right: narrow ? 30 : 56, top: lines ? 18 + 22 * lines : 16, bottom: 8, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    legend: { show: lines > 0, left: 0, top: 0, itemWidth: 18, itemHeight: 12, textStyle: { color: text, fontSize: 13 }, inactiveColor: muted },
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
export function chartHeight(spec: ChartSpec, room: ChartRoom): number {
  const narrow = isNarrow(room);
  const names = Math.max(0, legendLines(spec, room) - 1) * 2.2;
  const low = room.paper === true;
  if (!isLying(spec, narrow)) return names + (low ? 23 : narrow ? 26 : 30);
  const bar = spec.kind === 'bars' ? (low ? 1.9 : 2.2) * spec.series.length + (low ? 1 : 1.4) : spec.kind === 'pair' ? (low ? 1.8 : 2.2) : low && !isNoted(spec) ? 2.8 : 3.8;
  return names + Math.max(low ? 14 : 16, 7 + spec.categories.length * bar);
}
