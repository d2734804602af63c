// The columns of a table on a page: the size of its letters and the width of each column.
import { placesOf } from '../headPlaces.js';
import type { BodyRow, TableBlock } from '../model.js';
import { evened, halvesOf, share, widthOf, type Need } from './widths.js';

export interface Fit {
  /** In points. */
  readonly size: 10 | 9 | 8;
  readonly widths: readonly number[];
  /** Left and right of a cell's text. */
  readonly margin: number;
}

const SIZES = [10, 9, 8] as const;
const MARGINS = { 10: 400, 9: 300, 8: 170 } as const;
/** Indents of a row label, in letters. */
const INDENT = 1;
/** Words of this many halves or less are kept together when there is room. */
const SHORT_WORD = 16;
/** Room that rounding may take away from a text which just fits. */
const SLACK = 100;

/** The largest size whose least widths fit; else the smallest, pressed. */
export function fitOf(table: TableBlock, rows: readonly BodyRow[], whole: number): Fit {
  for (const size of SIZES) {
    const widths = share(needsOf(table, rows, size), whole);
    if (widths) return { size, widths, margin: MARGINS[size] };
  }
  const needs = needsOf(table, rows, 8);
  const least = needs.reduce((all, need) => all + need.least, 0);
  return { size: 8, widths: evened(needs.map(need => (need.least * whole) / least), whole), margin: MARGINS[8] };
}

function needsOf(table: TableBlock, rows: readonly BodyRow[], size: keyof typeof MARGINS): Need[] {
  const height = size * 100;
  const margins = 2 * MARGINS[size];
  const needs = table.columns.map(() => ({ natural: 4 * height + margins, least: 2 * height + margins }));
  const ask = (at: number, text: string, indent = 0): void => {
    const need = needs[at];
    if (!need) return;
    const further = margins + SLACK + indent * INDENT * height;
    for (const line of text.split('\n')) {
      need.natural = Math.max(need.natural, Math.min(widthOf(line, height), 40 * height) + further);
      for (const word of line.split(/\s+/)) need.least = Math.max(need.least, widthOf(halvesOf(word) > SHORT_WORD && !/^[\d.,△()%-]+$/.test(word) ? '가가가가' : word, height) + further);
    }
  };
  placesOf(table).forEach(({ text, column, colspan }) => {
    // A merged heading asks its columns together.
    if (colspan === 1) ask(column, text);
  });
  for (const { cells, indent } of rows) cells.forEach(({ text, mark }, at) => ask(at, mark ? `${text}주${mark}` : text, at === 0 ? indent : 0));
  return needs;
}
