// A table of Contents/section0.xml: cells with their spans, shaded headings that repeat on every page, figures right, heights as the text should need.
import { placesOf } from '../headPlaces.js';
import type { BodyCell, BodyRow, Document, TableBlock } from '../model.js';
import { wordsOf } from '../words.js';
import type { Border, Borders } from './borders.js';
import { fitOf, type Fit } from './columns.js';
import { TEXT_HEIGHT, TEXT_WIDTH } from './page.js';
import { run, runOf, type Paragraphs } from './paragraphs.js';
import type { CharName, ParaName } from './shapes.js';
import { linesIn } from './widths.js';

const HEAD_FILL = '#EEF2F7';
const UPPER_MARGIN = 141;
/** Around the table. */
const ABOVE = 141;
const BELOW = 300;
/** Line spacing of cells. */
const SPACING = 1.3;
/** A table higher than this part of a page may be cut between pages; a lower one stays whole. */
const WHOLE = 0.45;

interface Placed {
  readonly row: number;
  readonly column: number;
  readonly colspan: number;
  readonly rowspan: number;
  readonly head: boolean;
  readonly para: ParaName;
  readonly char: CharName;
  readonly text: string;
  /** 주1) after it. */
  readonly mark: string;
}

export function tableXml(table: TableBlock, rows: readonly BodyRow[], language: Document['language'], paragraphs: Paragraphs, borders: Borders): string {
  const fit = fitOf(table, rows, TEXT_WIDTH);
  const places = [...headPlaces(table, fit), ...rows.flatMap((row, at) => bodyPlaces(row, at + table.head.length, table, fit, language))];
  const count = table.head.length + rows.length;
  const heights = heightsOf(places, count, fit);
  const whole = heights.reduce((all, height) => all + height, 0);
  const lines = heights.map((_, row) => `<hp:tr>${places.filter(place => place.row === row).map(place => cellXml(place, { count, heights, fit }, paragraphs, borders)).join('')}</hp:tr>`).join('');
  const border = borders.idOf({ left: 'none', right: 'none', top: 'heavy', bottom: 'heavy' });
  return `<hp:tbl id="${paragraphs.objectId()}" zOrder="0" numberingType="TABLE" textWrap="TOP_AND_BOTTOM" textFlow="BOTH_SIDES" lock="0" dropcapstyle="None" pageBreak="CELL" repeatHeader="1" rowCnt="${count}" colCnt="${fit.widths.length}" cellSpacing="0" borderFillIDRef="${border}" noAdjust="0">`
    + `<hp:sz width="${TEXT_WIDTH}" widthRelTo="ABSOLUTE" height="${whole}" heightRelTo="ABSOLUTE" protect="0"/><hp:pos treatAsChar="${whole > TEXT_HEIGHT * WHOLE ? 0 : 1}" affectLSpacing="0" flowWithText="1" allowOverlap="0" holdAnchorAndSO="0" vertRelTo="PARA" horzRelTo="COLUMN" vertAlign="TOP" horzAlign="LEFT" vertOffset="0" horzOffset="0"/>`
    + `<hp:outMargin left="0" right="0" top="${ABOVE}" bottom="${BELOW}"/><hp:inMargin left="${fit.margin}" right="${fit.margin}" top="${UPPER_MARGIN}" bottom="${UPPER_MARGIN}"/>${lines}</hp:tbl>`;
}

const charOf = ({ size }: Fit, bold: boolean): CharName => (bold ? `cell${size}Bold` : `cell${size}`);

const headPlaces = (table: TableBlock, fit: Fit): Placed[] => placesOf(table).map(place => ({ ...place, head: true, para: 'cellCenter', char: charOf(fit, true), mark: '' }));

function bodyPlaces({ cells, indent, total }: BodyRow, row: number, table: TableBlock, fit: Fit, language: Document['language']): Placed[] {
  return cells.map((cell: BodyCell, column): Placed => ({
    row, column, colspan: 1, rowspan: 1, head: false, char: charOf(fit, total), text: cell.text,
    para: paraOf(table.columns[column]?.align ?? 'left', table.labelled && column === 0 ? indent : 0),
    mark: cell.mark ? wordsOf(language).mark(cell.mark) : '',
  }));
}

const INDENTED = ['cellLeft', 'cellLeft1', 'cellLeft2', 'cellLeft3'] as const;
function paraOf(align: 'left' | 'center' | 'right', indent: number): ParaName {
  if (indent > 0) return INDENTED[Math.min(indent, 3)] ?? 'cellLeft';
  return align === 'right' ? 'cellRight' : align === 'center' ? 'cellCenter' : 'cellLeft';
}

const widthFrom = ({ widths }: Fit, { column, colspan }: Placed): number => widths.slice(column, column + colspan).reduce((all, width) => all + width, 0);

/** The height of every row: of its fullest cell; a cell over several rows asks the last of them for what is missing. */
function heightsOf(places: readonly Placed[], count: number, fit: Fit): number[] {
  const letters = fit.size * 100;
  const heights = Array.from({ length: count }, () => Math.ceil(letters * SPACING) + 4 * UPPER_MARGIN);
  for (const place of places.toSorted((a, b) => a.rowspan - b.rowspan)) {
    const lines = linesIn(place.text + place.mark, widthFrom(fit, place) - 2 * fit.margin, letters);
    const asks = Math.ceil(lines * letters * SPACING) + 4 * UPPER_MARGIN;
    const rows = Array.from({ length: place.rowspan }, (_, at) => place.row + at);
    const given = rows.reduce((all, row) => all + (heights[row] ?? 0), 0);
    const last = place.row + place.rowspan - 1;
    if (asks > given) heights[last] = (heights[last] ?? 0) + asks - given;
  }
  return heights;
}

interface Grid {
  readonly count: number;
  readonly heights: readonly number[];
  readonly fit: Fit;
}

function cellXml(place: Placed, grid: Grid, paragraphs: Paragraphs, borders: Borders): string {
  const { row, column, colspan, rowspan, head, para, char, text, mark } = place;
  const lines = text.split('\n');
  const inner = lines.map((line, at) => paragraphs.paragraph(para, (line || at < lines.length - 1 || !mark ? (line ? run(char, line) : runOf(char, '')) : '') + (mark && at === lines.length - 1 ? run('mark', mark) : ''))).join('');
  const height = grid.heights.slice(row, row + rowspan).reduce((all, each) => all + each, 0);
  return `<hp:tc name="" header="${head ? 1 : 0}" hasMargin="0" protect="0" editable="0" dirty="0" borderFillIDRef="${borders.idOf(borderOf(place, grid))}"><hp:subList id="" textDirection="HORIZONTAL" lineWrap="BREAK" vertAlign="CENTER" linkListIDRef="0" linkListNextIDRef="0" textWidth="0" textHeight="0" hasTextRef="0" hasNumRef="0">${inner}</hp:subList>`
    + `<hp:cellAddr colAddr="${column}" rowAddr="${row}"/><hp:cellSpan colSpan="${colspan}" rowSpan="${rowspan}"/><hp:cellSz width="${widthFrom(grid.fit, place)}" height="${height}"/><hp:cellMargin left="${grid.fit.margin}" right="${grid.fit.margin}" top="${UPPER_MARGIN}" bottom="${UPPER_MARGIN}"/></hp:tc>`;
}

/** Open sides, heavy rules at head and foot, as the office prints its tables. */
const borderOf = ({ row, column, colspan, rowspan, head }: Placed, { count, fit }: Grid): Border => ({
  left: column === 0 ? 'none' : 'thin',
  right: column + colspan === fit.widths.length ? 'none' : 'thin',
  top: row === 0 ? 'heavy' : 'thin',
  bottom: row + rowspan === count ? 'heavy' : 'thin',
  ...(head ? { fill: HEAD_FILL } : {}),
});
