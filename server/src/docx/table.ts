// A table of a document in DOCX: its name, date and unit above, headings merged and repeated on each page, figures right, notes below.
import type { Paragraph, Table } from 'docx';
import { fitOf } from '@gujeong/shared/document/hwpx/columns';
import { TEXT_WIDTH } from '@gujeong/shared/document/hwpx/page';
import { writable } from '@gujeong/shared/document/markup';
import type { BodyCell, Document, TableBlock } from '@gujeong/shared/document/model';
import { rowsOf } from '@gujeong/shared/document/pages';
import { aboveTable, captionOf, wordsOf } from '@gujeong/shared/document/words';
import type { Docx } from './library.js';

/** A twentieth of a point in units of HWPX, whose page is as wide. */
const TWIP = 5;
/** Of one level that a label is set in. */
const INDENT = 200;
/** A table of so many rows is kept on one page. */
const SHORT_ROWS = 12;

const line = { style: 'single', size: 4, color: '666666' } as const;
const thick = { style: 'single', size: 12, color: '111111' } as const;
const none = { style: 'nil' } as const;

export async function tableParts(docx: Docx, block: TableBlock, language: Document['language']): Promise<(Paragraph | Table)[]> {
  const rows = await rowsOf(block);
  const above = aboveTable(block, language);
  const { size, widths } = fitOf(block, rows, TEXT_WIDTH);
  const columnWidths = widths.map(width => Math.floor(width / TWIP));
  const width = (from: number, count: number) => ({ size: columnWidths.slice(from, from + count).reduce((sum, w) => sum + w, 0), type: 'dxa' as const });
  const cell = (text: string, options: { alignment: 'left' | 'center' | 'right'; bold?: boolean; indent?: number; mark?: string; keepNext: boolean }) => new docx.Paragraph({
    alignment: options.alignment, keepNext: options.keepNext, spacing: { before: 20, after: 20, line: 240 }, ...(options.indent ? { indent: { left: options.indent * INDENT } } : {}),
    children: [...runs(docx, text, { size: size * 2, bold: options.bold ?? false }), ...(options.mark ? [new docx.TextRun({ text: options.mark, superScript: true, size: size * 2 })] : [])],
  });
  const short = rows.length <= SHORT_ROWS;
  const head = block.head.map(cells => new docx.TableRow({
    tableHeader: true, cantSplit: true,
    children: cells.map(({ text, colspan, rowspan }) => new docx.TableCell({ columnSpan: colspan, rowSpan: rowspan, verticalAlign: 'center', shading: { fill: 'EEF2F7', type: 'clear', color: 'auto' }, children: [cell(text, { alignment: 'center', bold: true, keepNext: true })] })),
  }));
  const marked = ({ mark }: BodyCell): { mark?: string } => (mark ? { mark: wordsOf(language).mark(mark) } : {});
  const body = rows.map((row, r) => new docx.TableRow({
    cantSplit: true,
    children: row.cells.map((c, at) => new docx.TableCell({
      verticalAlign: 'center', width: width(at, 1),
      children: [cell(c.text, { alignment: block.labelled && at === 0 && row.indent ? 'left' : (block.columns[at]?.align ?? 'left'), bold: row.total, ...(block.labelled && at === 0 ? { indent: row.indent } : {}), ...marked(c), keepNext: short && r < rows.length - 1 })],
    })),
  }));
  return [
    new docx.Paragraph({ style: 'TableName', children: runs(docx, captionOf(block, language), {}) }),
    ...(above ? [new docx.Paragraph({ style: 'TableUnit', children: runs(docx, above, {}) })] : []),
    new docx.Table({
      rows: [...head, ...body], columnWidths, width: width(0, columnWidths.length), layout: 'fixed',
      margins: { left: 60, right: 60, marginUnitType: 'dxa' },
      borders: { top: thick, bottom: thick, left: none, right: none, insideHorizontal: line, insideVertical: line },
    }),
    ...block.notes.map(note => new docx.Paragraph({ style: 'TableNote', children: runs(docx, note, {}) })),
    // Two tables must not touch: they would become one.
    ...(block.notes.length ? [] : [new docx.Paragraph({ style: 'TableNote' })]),
  ];
}

/** Lines of a text. */
export const runs = ({ TextRun }: Docx, text: string, style: { size?: number; bold?: boolean }) =>
  writable(text).split('\n').map((part, at) => new TextRun({ ...style, text: part, ...(at ? { break: 1 } : {}) }));
