// A table of a document as a sheet: its name, date, unit and source above, headings merged and frozen, numbers as numbers, sums as formulas, notes below.
import { placesOf } from '@gujeong/shared/document/headPlaces';
import type { BodyCell, BodyRow, Document, TableBlock, TableColumn } from '@gujeong/shared/document/model';
import { aboveTable, captionOf, datedOf, wordsOf } from '@gujeong/shared/document/words';
import { formulas } from './formulas.js';
import { numberFormat } from './numberFormat.js';
import { BODY, BOLD, HEAD, LINE, NOTE, TITLE } from './styles.js';
import { linesIn, textWidth } from './textWidth.js';
import type { SheetCell, WriteSheet } from './workbook.js';

/** Lines above the headings: the name, date and unit, the source. */
const ABOVE = 3;
/** Of a line of small letters, and of those of cells, in points. */
const LINE_HEIGHT = 13;
const ROW_HEIGHT = 15;
/** More columns are printed across. */
const UPRIGHT = 8;

export function tableSheet(table: TableBlock, rows: readonly BodyRow[], name: string, document: Pick<Document, 'language' | 'source' | 'asOf'>): WriteSheet {
  const { language, source } = document;
  const cells = new Map<string, SheetCell>();
  const put = (row: number, column: number, cell: SheetCell): void => void cells.set(`${row},${column}`, cell);
  const words = (row: number, column: number, text: string, style: SheetCell['style']): void => put(row, column, { value: text, type: 'string', ...(style ? { style } : {}) });
  words(0, 0, captionOf(table, language), TITLE);
  words(1, 0, table.asOf ? aboveTable(table, language) : [datedOf(document), table.unitLine].filter(Boolean).join(' '), NOTE);
  const places = placesOf(table);
  for (const p of places) {
    for (let r = 0; r < p.rowspan; r++) for (let c = 0; c < p.colspan; c++) words(ABOVE + p.row + r, p.column + c, r || c ? '' : p.text, HEAD);
  }
  const top = ABOVE + table.head.length;
  const formulaOf = formulas(table, rows, top);
  rows.forEach((row, r) => row.cells.forEach((cell, c) => put(top + r, c, cellOf(cell, row, table.columns[c], table.labelled && c === 0, formulaOf(cell)))));
  const marked = rows.flatMap(row => row.cells.flatMap((cell, c) => (cell.mark ? [`${wordsOf(language).mark(cell.mark)}: ${row.cells[0]?.text.trim() ?? ''} · ${table.columns[c]?.name ?? ''}`] : [])));
  const columns = table.columns.map((_, c) => ({ width: textWidth([...places.filter(p => p.column === c && p.colspan === 1).map(p => p.text), ...rows.map(({ cells: of }) => of[c]?.text ?? '')]) }));
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const lines = new Map([...table.notes, ...marked, source].map((text, n) => [n === table.notes.length + marked.length ? 2 : top + rows.length + n, text] as const));
  for (const [row, text] of lines) words(row, 0, text, LINE);
  const over = (row: number) => ({ startRow: row, startCol: 0, endRow: row, endCol: columns.length - 1 });
  return {
    name, cells, rows: [], columns,
    // Merged cells do not grow with their text, and other rows do so in some programs alone.
    rowDefs: new Map([
      ...rows.map((row, r) => [top + r, Math.max(...row.cells.map((cell, c) => linesIn(cell.text, columns[c]?.width ?? 1)))] as const).filter(([, most]) => most > 1).map(([row, most]) => [row, { height: ROW_HEIGHT * most }] as const),
      ...[...lines].map(([row, text]) => [row, { height: LINE_HEIGHT * linesIn(text, whole) }] as const),
    ]),
    merges: [
      ...places.filter(p => p.colspan > 1 || p.rowspan > 1).map(p => ({ startRow: ABOVE + p.row, startCol: p.column, endRow: ABOVE + p.row + p.rowspan - 1, endCol: p.column + p.colspan - 1 })),
      ...(columns.length > 1 ? [...lines.keys()].map(over) : []),
    ],
    freezePane: { rows: top, ...(table.labelled ? { columns: 1 } : {}) },
    pageSetup: { paperSize: 'a4', orientation: table.columns.length > UPRIGHT ? 'landscape' : 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: `$${ABOVE + 1}:$${top}` },
    headerFooter: { oddFooter: '&C&P / &N' },
  };
}

function cellOf({ text, value, number }: BodyCell, { total, indent }: BodyRow, column: TableColumn | undefined, label: boolean, formula: string | null): SheetCell {
  const horizontal = label && indent ? 'left' : (column?.align ?? 'left');
  const style = { ...BODY, ...(total ? BOLD : {}), alignment: { horizontal, vertical: 'center' as const, wrapText: true, ...(label && indent ? { indent } : {}) }, ...(number ? { numFmt: numberFormat(number) } : {}) };
  if (value === null) return { value: text, type: text ? 'string' : 'empty', style };
  return formula ? { value, type: 'formula', formula, formulaResult: value, style } : { value, type: 'number', style };
}
