// A chart as one <svg> element for a page of paper: in the colours of the light theme, alike each time, and needing nothing from elsewhere.
import { setImmediate } from 'node:timers/promises';
import { chartHeight, chartOption, type ChartRoom } from '@gujeong/shared/charts/chartOption';
import type { ChartSpec } from '@gujeong/shared/charts/chartSpec';
import { printColours } from '@gujeong/shared/charts/printColours';
import { chartLibrary } from './library.js';

/** As wide as a page, in the pixels of its style sheet. */
const ROOM: ChartRoom = { width: 700, paper: true };

/** `id` is what ids within the drawing begin with: unique in its page. */
export async function drawnChart(spec: ChartSpec, id: string): Promise<string> {
  const { init } = await chartLibrary();
  // A drawing takes some hundredths of a second: others are answered in between.
  await setImmediate();
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: ROOM.width, height: Math.round(chartHeight(spec, ROOM) * 10) });
  try {
    chart.setOption(chartOption(spec, name => printColours[name], 'inherit', ROOM));
    return stillOf(chart.renderToSVGString(), id);
  } finally {
    chart.dispose();
  }
}

/** Without what serves a pointer (hover styles, classes, the library's notes), and with ids that do not count the drawings of this process. */
const stillOf = (svg: string, id: string): string => svg
  .replace(/^<svg [^>]*(viewBox="[^"]*")>/, '<svg $1>')
  .replace(/<style[^]*?<\/style>/g, '')
  .replaceAll(/ (?:class|ecmeta_\w+|pointer-events)="[^"]*"/g, '')
  .replaceAll(/( id="|="url\(#)zr\d+/g, (_, before: string) => `${before}${id}`)
  .replaceAll(/>\n+</g, '><');
