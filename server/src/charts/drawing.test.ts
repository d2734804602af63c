// Charts as they are drawn for paper: true to their figures, alike each time, whole, and sufficient unto themselves.
import type { ChartSpec } from '@gujeong/shared/charts/chartSpec';
import { describe, expect, it } from 'vitest';
import { drawnValues, offScale, writtenIn } from '../testing/readChart.js';
import { drawnChart } from './drawing.js';

const value = (amount: number | null) => (amount === null ? null : { value: amount, text: amount.toLocaleString('en-US'), row: 'r', column: 'c' });
const chart = (kind: ChartSpec['kind'], series: readonly (readonly [string, ChartSpec['series'][number]['tone'], readonly (number | null)[]])[], more: Partial<ChartSpec> = {}): ChartSpec => ({
  title: '회계별 배정액', unit: '백만원', kind, categories: ['일반회계', '특별회계', '주차장 <특별>'].map((label, at) => ({ id: `c${at}`, label })),
  series: series.map(([label, tone, amounts]) => ({ id: label, label, tone, values: amounts.map(value) })), ...more,
});
const KINDS: Readonly<Record<string, ChartSpec>> = {
  'bars upon bars, lying': chart('stacked', [['배정액', 'main', [115_830, 15_129, 0]], ['배정잔액', 'rest', [47_849, null, 10_502]]], { lying: true }),
  'bars upon bars': chart('stacked', [['국가소송', 'main', [20, 12, 8]], ['민사소송', 'warn', [130, 61, 69]]]),
  'bars side by side': chart('bars', [['계획', 'rest', [4800, 1500, 1]], ['실적', 'main', [2845, 789, 2]]], { lying: true }),
  'two sides': chart('pair', [['남', 'main', [11_622, 13_904, 4]], ['여', 'rest', [10_686, 12_299, 5]]]),
  'a line': chart('lines', [['민원', 'main', [377, 402, 440]], ['홍보', 'rest', [112, 0, 98]]]),
  'steps': chart('steps', [['합계', 'main', [164_149, -8_914, 155_235]]], { levels: ['c0', 'c2'] }),
};
const every = Object.entries(KINDS);

describe('a chart on paper', () => {
  it.each(every)('given %s, drawn, got each figure at the length that one scale gives it', async (_, spec) => {
    expect(offScale(spec, await drawnChart(spec, 'a'))).toBeLessThan(1);
  });

  it('given a bar of nothing, drawn upon others, got none', async () => {
    const spec = KINDS['bars upon bars, lying']!;
    expect(drawnValues(spec, spec.series[0]!, await drawnChart(spec, 'a')).map(one => one.value)).toEqual([115_830, 15_129]);
  });

  it.each(every)('given %s, drawn again after others, got the same text', async (_, spec) => {
    const first = await drawnChart(spec, 'a');
    for (const [, other] of every) await drawnChart(other, 'b');
    expect(await drawnChart(spec, 'a')).toBe(first);
  });

  it('given charts of one page, drawn, got ids that begin with their own, and every reference answered', async () => {
    const drawn = (await Promise.all(every.map(([, spec], at) => drawnChart(spec, `chart-${at}`)))).join('');
    const ids = [...drawn.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id!);
    const asked = [...drawn.matchAll(/url\(#([^)]*)\)/g)].map(([, id]) => id!);
    expect([new Set(ids).size, ids.filter(id => !/^chart-\d-/.test(id)), asked.filter(id => !ids.includes(id))]).toEqual([ids.length, [], []]);
    expect(asked.length).toBeGreaterThan(5);
  });

  it.each(every)('given %s, drawn, got neither scripts nor styles nor anything from elsewhere', async (_, spec) => {
    const svg = await drawnChart(spec, 'a');
    expect(svg).toMatch(/^<svg viewBox="0 0 700 \d+">/);
    expect(svg).not.toMatch(/<style|<script|<image|<foreignObject|CDATA|href|https?:|@import|url\((?!#)| on\w+=| class=|NaN|undefined/);
  });

  it.each(every)('given %s, drawn, got its names and figures whole: inside the drawing, none upon another, no text taken for markup', async (_, spec) => {
    const svg = await drawnChart(spec, 'a');
    const words = writtenIn(svg);
    const height = Number(/viewBox="0 0 700 (\d+)"/.exec(svg)?.[1]);
    expect(words.filter(({ left, right, top, bottom }) => left < 0 || right > 700 || top < 0 || bottom > height)).toEqual([]);
    expect(words.filter((one, at) => words.some((other, next) => next > at && one.left < other.right && other.left < one.right && one.top < other.bottom - 1 && other.top < one.bottom - 1)).map(({ text }) => text)).toEqual([]);
    const names = [...spec.categories.map(({ label }) => label), ...(spec.series.length > 1 ? spec.series.map(({ label }) => label) : [])];
    expect(names.filter(name => !words.some(({ text }) => text === name))).toEqual([]);
  });
});
