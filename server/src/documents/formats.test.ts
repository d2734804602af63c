// The whole report in every format, read back by other programs where there are any, and held cell by cell against `gujeong report --all --format json`.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { parse, validateHwpx, type IRTable } from 'kordoc';
import init, { HwpDocument } from '@rhwp/core';
import { chartWords } from '@gujeong/shared/document/chartWords';
import type { Document, TableBlock } from '@gujeong/shared/document/model';
import { chartPlans } from '@gujeong/shared/charts/plans';
import { printNumber } from '@gujeong/shared/document/numberForm';
import { placesOf } from '@gujeong/shared/document/headPlaces';
import { views } from '@gujeong/shared/reports/index';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportJson } from '../cli/report.js';
import { compose } from '../pdf/compose.js';
import { browserPath } from '../settings.js';
import { offScale } from '../testing/readChart.js';
import { csvRows, htmlTables } from '../testing/readDocument.js';
import { readDocx, readPdf, readXlsx, sheetMarkup } from '../testing/readOffice.js';
import { testGraph, type TestGraph } from '../testing/graph.js';
import { documentOf } from './documentOf.js';
import { writers, written, type Format } from './writers.js';

type Value = number | string | null;
interface Stated { id: string; columns: { id: string }[]; rows: { id: string; label: string; values: Record<string, Value> }[] }

let graph: TestGraph;
let document: Document;
/** All views, as the command prints them. */
let stated: Stated[];
/** Those the document of 2002 prints. */
let printed: Stated[];
const made = new Map<Format, Promise<Buffer>>();
/** The file of a format, made once. */
const file = (format: Format): Promise<Buffer> => {
  const found = made.get(format) ?? fresh(format);
  made.set(format, found);
  return found;
};
const fresh = async (format: Format): Promise<Buffer> => {
  const pieces: Uint8Array[] = [];
  for await (const piece of written(format, document)) pieces.push(piece);
  return Buffer.concat(pieces);
};
const blocks = (): TableBlock[] => document.blocks.filter(b => b.kind === 'table');
const rowsIn = (block: TableBlock) => block.rows as Exclude<TableBlock['rows'], AsyncIterable<unknown>>;
/** A row of a stated table as it stands in a file: its label and its values; blanks are null. */
const valuesOf = (table: Stated, row: Stated['rows'][number]): Value[] => [row.label, ...table.columns.map(c => (row.values[c.id] === '' ? null : (row.values[c.id] ?? null)))];

beforeAll(async () => {
  graph = await testGraph();
  const given = await reportJson(graph.app, views);
  stated = [...given.tables, ...given.more] as Stated[];
  printed = given.tables as Stated[];
  ({ document } = await documentOf(graph.app.reporting, graph.app.context().request, { asOf: null, language: 'ko' }));
});
afterAll(() => graph.close());

describe('the report as a document', () => {
  it('given all views, composed, got the 20 printed tables and every other, each once, under its item', () => {
    expect(printed).toHaveLength(20);
    expect(blocks().map(b => b.id)).toEqual([...new Set(blocks().map(b => b.id))]);
    const ids = new Set(blocks().map(b => b.id));
    expect(stated.filter(t => !ids.has(t.id)).map(t => t.id)).toEqual([]);
    const headings = document.blocks.filter(b => b.kind === 'heading');
    expect(headings.filter(h => h.rank === 'item')).toHaveLength(41);
    expect(headings.filter(h => h.rank === 'section').map(h => h.text)).toEqual(['Ⅰ. 일반현황', 'Ⅱ. 2002년 상반기 주요업무 추진실적', 'Ⅲ. 2002년 주요업무계획', '붙임. 항목별 세부 현황']);
    expect(new Set(headings.map(h => h.id)).size).toBe(headings.length);
  });

  it('given every figure, printed by its form, got its text', () => {
    const wrong = blocks().flatMap(b => rowsIn(b).flatMap(r => r.cells.flatMap(c => (c.value === null || printNumber(c.value, c.number!) === c.text ? [] : [`${b.id} ${r.id} ${c.text} ${c.value}`]))));
    expect(wrong).toEqual([]);
  });

  it('given sums that name their parts, looked up, got cells of the same table', () => {
    const lost = blocks().flatMap(b => {
      const rows = new Set(rowsIn(b).map(r => r.id));
      const columns = new Set(b.columns.map(c => c.id));
      return rowsIn(b).flatMap(r => r.cells.flatMap(c => (c.formula?.parts ?? []).filter(p => !rows.has(p.row) || !columns.has(p.column)).map(p => `${b.id} ${r.id}: ${p.row} ${p.column}`)));
    });
    expect(lost).toEqual([]);
    expect(blocks().flatMap(b => rowsIn(b).flatMap(r => r.cells.filter(c => c.formula))).length).toBeGreaterThan(200);
  });

  it('given the cell that the print has wrong, composed, got the records’ figure and a note of the print', () => {
    const plan = blocks().find(b => b.id === 'training-plan')!;
    expect(rowsIn(plan).find(r => r.id === 'staff')!.cells.map(c => c.text)).toContain('841');
    expect(plan.notes.join(' ')).toContain('939');
  });

  // A browser takes longer: PDF is written twice of one view (pdf.graph.test.ts).
  it.each(Object.keys(writers).filter(f => f !== 'pdf') as Format[])('given the same document, written twice as %s, got the same bytes', async format => {
    expect((await file(format)).equals(await fresh(format))).toBe(true);
  });
});

describe('cell by cell', () => {
  it('given CSV, read back, got every value of every view', async () => {
    const rows = csvRows((await file('csv')).toString());
    for (const table of stated) {
      const block = blocks().find(b => b.id === table.id)!;
      const title = rows.findIndex(([first]) => first === `${block.item} ${block.caption}${block.example ? ' (예시)' : ''}`);
      const begin = title + 2 + block.head.length;
      const got = rows.slice(begin, begin + table.rows.length).map(([label, ...values]) => [label!.replace(/^　+/, ''), ...values]);
      expect([table.id, got]).toEqual([table.id, table.rows.map(r => valuesOf(table, r).map(v => (v === null ? '' : typeof v === 'number' ? String(v) : v.replace(/^(?=[=+\-@\t\r])/, "'"))))]);
    }
  });

  it('given HTML, read back, got every value and text of every view', async () => {
    const tables = htmlTables((await file('html')).toString());
    for (const table of stated) expect([table.id, tables.get(table.id)]).toEqual([table.id, table.rows.map(r => valuesOf(table, r))]);
  });

  it('given HTML, read back, got a chart below every table that has a plan and rows, true to the figures, with its words and ids of its own', async () => {
    const page = (await file('html')).toString();
    const figures = new Map([...page.matchAll(/<figure class="table[^"]*" id="table-([^"]+)">([^]*?)(?=<figure class="table|<h\d|<div class="break"|<\/main>)/g)].map(([, id, inner]) => [id!, inner!]));
    const drawn = [...figures].filter(([, inner]) => inner.includes('<svg '));
    expect(drawn.map(([id]) => id).sort()).toEqual(chartPlans.map(p => p.table).sort());
    for (const [id, inner] of drawn) {
      const block = blocks().find(b => b.id === id)!;
      const { chart } = block;
      const cellOf = (row: string, column: string) => rowsIn(block).find(r => r.id === row)?.cells[block.columns.findIndex(c => c.id === column)];
      const shown = chart!.series.flatMap(s => s.values.flatMap(v => (v ? [v] : [])));
      expect([id, shown.filter(v => cellOf(v.row, v.column)?.value !== v.value || cellOf(v.row, v.column)?.text !== v.text)]).toEqual([id, []]);
      // The edge of a bar takes up to a pixel from it.
      expect([id, Math.round(offScale(chart!, inner))]).toEqual([id, expect.toSatisfy((off: number) => off <= 1)]);
      expect([id, inner.match(/<div role="img" aria-label="([^"]+)">/)?.[1]]).toEqual([id, expect.stringContaining(chart!.title)]);
    }
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(page).not.toMatch(/(?:src|href)="(?!#)|@import|url\((?!#)|https?:|<script/);
    expect(page.match(/<style/g)).toHaveLength(1);
  });

  it('given JSON, read back, got every value of every view', async () => {
    const { blocks: all } = JSON.parse((await file('json')).toString()) as { blocks: (Stated & { kind: string })[] };
    for (const table of stated) expect([table.id, all.find(b => b.kind === 'table' && b.id === table.id)!.rows.map(r => valuesOf(table, r))]).toEqual([table.id, table.rows.map(r => valuesOf(table, r))]);
  });

  it('given HWPX, read back by kordoc, got a valid package, its outline, and every table with its spans and figures', async () => {
    const bytes = await file('hwpx');
    expect(await validateHwpx(bytes)).toMatchObject({ ok: true, issues: [] });
    const read = await parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer);
    if (!read.success) throw new Error(read.error);
    const tables = read.blocks.filter(b => b.type === 'table').map(b => b.table!);
    expect(tables).toHaveLength(blocks().length);
    blocks().forEach((block, at) => expect([block.id, cellsOf(tables[at]!)]).toEqual([block.id, expectedCells(block)]));
    for (const table of printed) {
      const at = blocks().findIndex(b => b.id === table.id);
      const body = tables[at]!.cells.slice(blocks()[at]!.head.length).map(row => row.map(c => c.text));
      const forms = rowsIn(blocks()[at]!);
      expect([table.id, body.map((row, r) => row.map((text, c) => text.replace(/주\d\)$/, '') === forms[r]!.cells[c]!.text))]).toEqual([table.id, body.map(row => row.map(() => true))]);
    }
    const headings = document.blocks.filter(b => b.kind === 'heading');
    expect(read.blocks.filter(b => b.type === 'heading').map(b => [b.level, b.text])).toEqual(headings.map(h => [h.level, h.text]));
  });

  it('given DOCX, read back by mammoth, got its outline, and every table with its spans, texts and marks', async () => {
    const { tables, headings } = await readDocx(await file('docx'));
    expect(tables).toHaveLength(blocks().length);
    blocks().forEach((block, at) => expect([block.id, tables[at]]).toEqual([block.id, expectedCells(block)]));
    expect(headings).toEqual(document.blocks.filter(b => b.kind === 'heading').map(h => [h.level, h.text]));
  });

  it('given XLSX, read back, got a sheet for every table with its source, date and merged headings, every value of every view, and sums that are formulas', async () => {
    const bytes = await file('xlsx');
    const sheets = await readXlsx(bytes);
    const names = [...sheets.keys()];
    const markup = sheetMarkup(bytes);
    expect(names.length).toBe(blocks().length + 2);
    expect([names.slice(0, 2), names.filter(name => name.length > 31), new Set(names.map(n => n.toLowerCase())).size]).toEqual([['목차', '본문'], [], names.length]);
    for (const table of stated) {
      const at = blocks().findIndex(b => b.id === table.id);
      const block = blocks()[at]!;
      const rows = sheets.get(names[at + 2]!)!;
      const top = 3 + block.head.length;
      expect([table.id, rows.slice(top, top + table.rows.length).map(r => block.columns.map((_, c) => r[c] ?? null))]).toEqual([table.id, table.rows.map(r => valuesOf(table, r))]);
      expect([rows[0]![0], rows[1]![0], rows[2]![0]]).toEqual([`${block.caption}${block.example ? ' (예시)' : ''}`, expect.stringMatching(/^기준일 \d/), document.source]);
      expect(placesOf(block).filter(p => rows[3 + p.row]![p.column] !== p.text)).toEqual([]);
      expect(markup[at + 2]!.merges.length).toBeGreaterThanOrEqual(placesOf(block).filter(p => p.colspan > 1 || p.rowspan > 1).length);
    }
    const budget = markup[names.findIndex(n => n.includes('예산운용실적'))]!.formulas;
    expect(budget.length).toBeGreaterThan(5);
    expect(markup.reduce((sum, { formulas }) => sum + formulas.length, 0)).toBeGreaterThan(150);
  });

  const without = 'laid out without a browser';
  it.each([...(browserPath() === null ? [] : ['printed by a browser']), without])('given PDF %s, read back, got every figure of the 20 printed tables, every heading, an outline, and every chart with its words', { timeout: 60_000 }, async way => {
    const { text, pages, outline, pictures } = await readPdf(way === without ? await compose(document) : await file('pdf'));
    const plain = (words: string): string => words.replaceAll(/\s+/g, '');
    const lost = blocks().filter(b => printed.some(t => t.id === b.id)).flatMap(b => rowsIn(b).flatMap(r => r.cells.filter(c => !text.includes(plain(c.text))).map(c => `${b.id} ${c.text}`)));
    expect(lost).toEqual([]);
    expect(document.blocks.filter(b => b.kind === 'heading').filter(h => !text.includes(plain(h.text))).map(h => h.text)).toEqual([]);
    expect([pages > 30, outline > 0]).toEqual([true, true]);
    const drawn = blocks().flatMap(b => (b.chart ? [b.chart] : []));
    // Without tags there are no words for a picture: the title above it stands there.
    if (way === without) expect(drawn.filter(c => !text.includes(plain(c.title)))).toEqual([]);
    else expect(pictures).toEqual(drawn.map(c => chartWords(c, 'ko')));
  });

  it('given HWPX, laid out by rhwp, got every page drawn, none of them empty', async () => {
    Object.assign(globalThis, { measureTextWidth: (font: string, text: string) => [...text].reduce((width, letter) => width + (letter > '\u1100' ? 1 : 0.55), 0) * Number(/([\d.]+)px/.exec(font)?.[1] ?? 10) });
    await init({ module_or_path: fs.readFileSync(createRequire(import.meta.url).resolve('@rhwp/core/rhwp_bg.wasm')) });
    const laidOut = new HwpDocument(new Uint8Array(await file('hwpx')));
    const pages = Array.from({ length: laidOut.pageCount() }, (_, page) => laidOut.renderPageSvg(page));
    laidOut.free();
    expect(pages.length).toBeGreaterThan(30);
    expect(pages.filter(svg => (svg.match(/<text /g) ?? []).length < 10)).toEqual([]);
  });
});

/** Text and spans of the cells that are not covered by another. */
const cellsOf = (table: IRTable): string[][] => {
  const covered = new Set<string>();
  return table.cells.map((row, r) => row.flatMap((cell, c) => {
    if (covered.has(`${r} ${c}`)) return [];
    for (let y = r; y < r + cell.rowSpan; y++) for (let x = c; x < c + cell.colSpan; x++) covered.add(`${y} ${x}`);
    return [`${cell.text} ${cell.colSpan}×${cell.rowSpan}`];
  }));
};

const expectedCells = (block: TableBlock): string[][] => {
  const places = placesOf(block);
  return [
    ...block.head.map((_, row) => places.filter(p => p.row === row).map(p => `${p.text} ${p.colspan}×${p.rowspan}`)),
    ...rowsIn(block).map(r => r.cells.map(c => `${c.text}${c.mark ? `주${c.mark})` : ''} 1×1`)),
  ];
};
