// Reads a drawn chart back, for tests: how long its bars are, how its lines run, and what is written where.
import type { ChartSeries, ChartSpec, ChartTone } from '@gujeong/shared/charts/chartSpec';
import { printColours, type ChartColour } from '@gujeong/shared/charts/printColours';

/** As chartOption.ts has them. */
const COLOURS: Readonly<Record<ChartTone, ChartColour>> = { main: '--data-1', rest: '--data-3', quiet: '--data-2', good: '--tone-good', calm: '--data-2', bad: '--tone-bad', warn: '--tone-warn', change: '--tone-change', none: '--tone-none', dark: '--text-strong' };
const NUMBER = String.raw`(-?[\d.]+)`;
const BAR = new RegExp(`^M${NUMBER} ${NUMBER}l${NUMBER} 0l0 ${NUMBER}l${NUMBER} 0Z$`);

interface Path { readonly d: string; readonly fill: string | undefined; readonly stroke: string | undefined }

const attribute = (tag: string, name: string): string | undefined => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];
const paths = (svg: string): Path[] => [...svg.matchAll(/<path [^>]*>/g)].map(([tag]) => ({ d: attribute(tag, 'd') ?? '', fill: attribute(tag, 'fill'), stroke: attribute(tag, 'stroke') }));

/** In the order of the categories, those without a figure left out: each value of a series beside the length of its bar, or the height of its point. */
export function drawnValues(spec: ChartSpec, { tone, values }: ChartSeries, svg: string): { value: number; drawn: number }[] {
  const colour = printColours[COLOURS[tone]];
  const shown = values.flatMap(one => (one?.value || (spec.kind === 'lines' && one?.value === 0) ? [one.value ?? 0] : []));
  const drawn = spec.kind === 'lines' ? heights(paths(svg).find(({ fill, stroke, d }) => fill === 'none' && stroke === colour && d.split('L').length === shown.length)?.d ?? '') : lengths(spec, paths(svg).filter(({ fill }) => fill === colour));
  if (drawn.length !== shown.length) throw new Error(`${spec.title}: ${shown.length} values, ${drawn.length} drawn`);
  return shown.map((value, at) => ({ value, drawn: drawn[at]! }));
}

function lengths({ kind, lying }: ChartSpec, drawn: readonly Path[]): number[] {
  return drawn.flatMap(({ d }) => {
    const found = BAR.exec(d);
    const length = found ? Number(lying || kind === 'pair' ? found[3] : found[4]) : 0;
    return length ? [Math.abs(length)] : [];
  });
}

const heights = (d: string): number[] => [...d.matchAll(new RegExp(`[ML]${NUMBER} ${NUMBER}`, 'g'))].map(([, , y]) => -Number(y));

/** How many pixels a value is off at most from where one scale would put all of them. */
export function offScale(spec: ChartSpec, svg: string): number {
  const lines = spec.kind === 'lines';
  const all = spec.series.flatMap(one => drawnValues(spec, one, svg)).map(({ value, drawn }) => ({ value: lines ? value : Math.abs(value), drawn }));
  const [from, to] = [lines ? all.reduce((a, b) => (b.value < a.value ? b : a)) : { value: 0, drawn: 0 }, all.reduce((a, b) => (b.value > a.value ? b : a))];
  const scale = (to.drawn - from.drawn) / (to.value - from.value);
  return Math.max(...all.map(({ value, drawn }) => Math.abs(drawn - from.drawn - (value - from.value) * scale)));
}

export interface Written { readonly text: string; readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }

const NAMES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&', '&#39;': "'" };

/** Its words, each with the room it takes at most: a letter of Hangul is as wide as it is high, others narrower. */
export const writtenIn = (svg: string): Written[] => [...svg.matchAll(/(<text [^>]*>)([^<]*)<\/text>/g)].map(([, tag = '', inner = '']) => {
  const text = inner.replace(/&#?\w+;/g, name => NAMES[name] ?? name);
  const [, movedX = 0, movedY = 0] = new RegExp(String.raw`translate\(${NUMBER} ${NUMBER}\)`).exec(tag) ?? [];
  const size = Number(/font-size:([\d.]+)px/.exec(tag)?.[1]);
  const wide = [...text].reduce((sum, letter) => sum + (letter > '\u1100' ? 1 : 0.56) * size, 0);
  const [x, y] = [Number(attribute(tag, 'x') ?? 0) + Number(movedX), Number(attribute(tag, 'y') ?? 0) + Number(movedY)];
  const left = x - { start: 0, middle: wide / 2, end: wide }[attribute(tag, 'text-anchor') as 'start' | 'middle' | 'end'];
  return { text, left, right: left + wide, top: y - size / 2, bottom: y + size / 2 };
});
