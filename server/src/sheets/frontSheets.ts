// The sheets before the tables: what the workbook holds, with ways to each sheet; and the sentences of the report in order.
import type { Document, TableBlock } from '@gujeong/shared/document/model';
import { captionOf, datedOf } from '@gujeong/shared/document/words';
import { BOLD, NOTE, TITLE, WRAPPED } from './styles.js';
import type { SheetCell, WriteSheet } from './workbook.js';

const text = (value: string, style?: SheetCell['style']): SheetCell => ({ value, type: 'string', ...(style ? { style } : {}) });
const printed = { paperSize: 'a4', orientation: 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0 } as const;

function sheetOf(name: string, lines: readonly (readonly SheetCell[])[], widths: readonly number[]): WriteSheet {
  const cells = new Map(lines.flatMap((line, row) => line.map((cell, column): [string, SheetCell] => [`${row},${column}`, cell])));
  return { name, cells, rows: [], columns: widths.map(width => ({ width })), pageSetup: printed, headerFooter: { oddFooter: '&C&P / &N' } };
}

const about = (document: Document): SheetCell[][] => [
  [text(document.title, TITLE)],
  ...[document.subtitle, datedOf(document), document.source, document.legend].filter(Boolean).map(line => [text(line, NOTE)]),
  [],
];

export const contentsSheet = (document: Document, tables: readonly TableBlock[], name: string, sheets: readonly string[]): WriteSheet =>
  sheetOf(name, [
    ...about(document),
    ...tables.map((table, at) => [
      text(table.item ?? ''),
      { ...text(captionOf(table, document.language), { font: { color: { rgb: 'FF1F4E9E' }, underline: true } }), hyperlink: { target: '', location: `'${(sheets[at] ?? '').replaceAll("'", "''")}'!A1` } },
      text(table.asOf ?? ''),
    ]),
  ], [16, 60, 12]);

export const textSheet = (document: Document, name: string): WriteSheet =>
  sheetOf(name, [
    ...about(document),
    ...document.blocks.flatMap((block): SheetCell[][] => {
      if (block.kind === 'heading') return [[text(block.text, BOLD)]];
      return block.kind === 'paragraph' ? [[text(`${'　'.repeat(block.level)}${block.mark ? `${block.mark} ` : ''}${block.text}`, WRAPPED)]] : [];
    }),
  ], [100]);
