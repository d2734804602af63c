// A table of a document in a PDF that is made without a browser: caption and headings again on each page, figures right, notes and the chart below.
import { placesOf } from '@gujeong/shared/document/headPlaces';
import { fitOf } from '@gujeong/shared/document/hwpx/columns';
import { linesIn } from '@gujeong/shared/document/hwpx/widths';
import { writable } from '@gujeong/shared/document/markup';
import type { BodyCell, BodyRow, Document, TableBlock } from '@gujeong/shared/document/model';
import { rowsOf } from '@gujeong/shared/document/pages';
import { aboveTable, captionOf, wordsOf } from '@gujeong/shared/document/words';
import type { Content, TableLayout } from 'pdfmake';
import { FONT, mm, TEXT_WIDTH } from './composedPage.js';

/** Widths are reckoned in hundredths of a point. */
const FINE = 100;
/** Left and right of a cell's text. */
const PADDING = 2.5;
/** And above and below it. */
const ABOVE = 2;
/** Of the typeface: from line to line, in heights of a letter. */
const LINE = 1.448;
const [THICK, THIN] = [1.4, 0.5];

/** The first row is the caption: nothing stands around it. */
export const tableLayout: TableLayout = {
  hLineWidth: (row, { table: { body } }) => (row === 0 ? 0 : row === 1 || row === body.length ? THICK : THIN),
  vLineWidth: (column, { table }) => (column === 0 || column === table.widths.length ? 0 : THIN),
  hLineColor: (row, { table: { body } }) => (row <= 1 || row === body.length ? '#111111' : '#666666'),
  vLineColor: () => '#666666',
  paddingLeft: () => PADDING, paddingRight: () => PADDING, paddingTop: () => ABOVE, paddingBottom: () => ABOVE,
};

/** Lines that surely stand on one page: what is kept together and is longer than its page would be cut off. */
const MOST_LINES = 36;

export async function composedTable(block: TableBlock, language: Document['language'], chart: string | undefined): Promise<Content[]> {
  const rows = await rowsOf(block);
  const { size, widths } = fitOf(block, rows, TEXT_WIDTH * FINE);
  const inner = widths.map(width => width / FINE - 2 * PADDING - THIN);
  const lines = rows.map(row => Math.max(1, ...row.cells.map((cell, at) => linesIn(cell.text, (inner[at] ?? 0) * FINE * NARROW, size * FINE))));
  const head = block.head.length * 3 + 2;
  const all = lines.reduce((sum, n) => sum + n, head);
  const longest = Math.max(0, ...lines);
  const fits = longest + head < MOST_LINES;
  return [
    {
      layout: 'report', margin: [0, mm(2), 0, 0],
      table: {
        widths: inner, headerRows: 1 + block.head.length, dontBreakRows: fits, keepWithHeaderRows: all < MOST_LINES ? rows.length : fits ? Math.min(1, rows.length) : 0,
        body: [caption(block, language), ...headRows(block, size), ...rows.map(row => bodyRow(block, row, size, language))],
      },
    },
    ...block.notes.map((note): Content => ({ text: writable(note), style: 'note', margin: [mm(7), mm(0.5), 0, 0], leadingIndent: -mm(7) })),
    ...(chart === undefined || !block.chart ? [] : [chartOf(block.chart, language, chart)]),
    { text: '', margin: [0, 0, 0, mm(2)] },
  ];
}

/** The typeface is a little wider than what widths are reckoned with. */
const NARROW = 0.85;

const NO_BORDER: [boolean, boolean, boolean, boolean] = [false, false, false, false];

function caption(block: TableBlock, language: Document['language']): Content[] {
  const above = aboveTable(block, language);
  const words: Content = { columns: [{ text: writable(captionOf(block, language)), bold: true, fontSize: 10, width: '*' }, { text: writable(above), alignment: 'right', fontSize: 8.5, width: 'auto' }], columnGap: mm(3) };
  return spanned({ ...words, colSpan: block.columns.length, border: NO_BORDER }, block.columns.length);
}

/** A cell and those that it covers. */
const spanned = (cell: Content, count: number): Content[] => [cell, ...Array.from({ length: count - 1 }, (): Content => ({ text: '' }))];

function headRows(block: TableBlock, fontSize: number): Content[][] {
  const rows = block.head.map(() => block.columns.map((): Content => ({ text: '' })));
  for (const { text, row, column, colspan, rowspan } of placesOf(block)) {
    rows[row]![column] = { text: writable(text), colSpan: colspan, rowSpan: rowspan, bold: true, alignment: 'center', ...middle(text, rowspan, fontSize), lineHeight: 1, fillColor: '#eef2f7', fontSize };
  }
  return rows;
}

/** Cells over several rows are put in the middle of the last by pdfmake; of headings it is known how high theirs are. */
function middle(text: string, rowspan: number, fontSize: number): Pick<Content, 'verticalAlignment' | 'margin'> {
  if (rowspan === 1) return { verticalAlignment: 'middle' };
  const line = fontSize * LINE;
  return { margin: [0, Math.max(0, (rowspan * (line + 2 * ABOVE) - text.split('\n').length * line) / 2 - ABOVE), 0, 0] };
}

const bodyRow = (block: TableBlock, { cells, total, indent }: BodyRow, fontSize: number, language: Document['language']): Content[] => cells.map((cell, at): Content => {
  const label = block.labelled && at === 0;
  return {
    text: marked(cell, language), fontSize, lineHeight: 1, bold: total, verticalAlignment: 'middle', alignment: label && indent ? 'left' : (block.columns[at]?.align ?? 'left'),
    // A number is one word, however narrow its column.
    ...(cell.value === null ? {} : { noWrap: true }), ...(label && indent ? { margin: [mm(3) * Math.min(indent, 3), 0, 0, 0] } : {}),
  };
});

const marked = ({ text, mark }: BodyCell, language: Document['language']): string | Content[] =>
  mark ? [{ text: writable(text) }, { text: wordsOf(language).mark(mark), sup: true, fontSize: 11 }] : writable(text);

const chartOf = (spec: NonNullable<TableBlock['chart']>, language: Document['language'], svg: string): Content => ({
  unbreakable: true, margin: [0, mm(3), 0, 0],
  stack: [
    { columns: [{ text: writable(spec.title), bold: true, fontSize: 9.5, width: '*' }, { text: spec.unit ? wordsOf(language).unit(spec.unit) : '', alignment: 'right', fontSize: 8.5, width: 'auto' }] },
    { svg, width: TEXT_WIDTH, font: FONT },
  ],
});
