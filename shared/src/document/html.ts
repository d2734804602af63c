// A document as one HTML file that needs nothing else: tagged headings, captions and scopes, and a sheet of style that prints on A4.
import { contentsOf } from './contents.js';
import type { ChartSpec } from '../charts/chartSpec.js';
import { chartWords } from './chartWords.js';
import { escaped, put, type Markup } from './markup.js';
import { HTML_STYLE } from './htmlStyle.js';
import type { Block, BodyCell, BodyRow, Document, Heading, Paragraph, TableBlock } from './model.js';
import { pagesOf } from './pages.js';
import { aboveTable, datedOf, wordsOf } from './words.js';

/** A chart as one <svg> element that needs nothing from elsewhere, whose ids begin with `id`. */
export type DrawChart = (chart: ChartSpec, id: string) => Promise<string>;

/** In pieces of text; a table's rows as they come. Without a way to draw there are no charts. */
export async function* html(document: Document, draw?: DrawChart): AsyncGenerator<string> {
  const { language, title } = document;
  yield `<!doctype html>\n<html lang="${language}">\n<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n${put`<title>${title}</title>`}\n<style>${HTML_STYLE}</style>\n</head>\n<body>\n<main>\n`;
  yield document.front ? coverOf(document) + contents(document) : titleOf(document);
  for (const block of document.blocks) {
    if (block.kind === 'table') yield* table(block, language, draw);
    else yield blockOf(block, language);
  }
  yield '</main>\n</body>\n</html>\n';
}

const coverOf = (document: Document): string =>
  put`<header class="cover"><h1>${document.title}</h1><p class="sub">${document.subtitle}</p><p>${datedOf(document)}</p><p class="source">${document.source}</p><p class="source">${document.legend}</p></header>\n`;

const titleOf = (document: Document): string => put`<header><h1>${document.title}</h1><p class="source">${[document.subtitle, datedOf(document), document.source].filter(Boolean).join(' · ')}</p><p class="source">${document.legend}</p></header>\n`;

function contents(document: Document): string {
  const words = wordsOf(document.language);
  const lines = contentsOf(document).map(({ id, level, text }) => put`<li class="level-${level}"><a href="#${id}">${text}</a></li>`).join('\n');
  return `<nav class="contents" aria-label="${escaped(words.contents)}">\n${put`<h2>${words.contents}</h2>`}\n<ul>\n${lines}\n</ul>\n</nav>\n`;
}

function blockOf(block: Exclude<Block, TableBlock>, language: Document['language']): string {
  if (block.kind === 'heading') return heading(block);
  if (block.kind === 'paragraph') return paragraph(block, language);
  return '<div class="break"></div>\n';
}

/** h1 is the title's. */
const heading = ({ level, rank, text, id }: Heading): string => put`<h${level + 1} class="${rank}" id="${id}">${text}</h${level + 1}>\n`;

const paragraph = ({ mark, level, text, korean }: Paragraph, language: Document['language']): string =>
  put`<p class="line level-${Math.min(level, 3)}"${raw(korean && language !== 'ko' ? ' lang="ko"' : '')}>${raw(mark ? put`<span class="mark">${mark}</span>` : '')}<span>${text}</span></p>\n`;

const raw = (markup: string): Markup => ({ markup });

async function* table(block: TableBlock, language: Document['language'], draw?: DrawChart): AsyncGenerator<string> {
  const words = wordsOf(language);
  const above = aboveTable(block, language);
  yield put`<figure class="${isShort(block) ? 'table short' : 'table'}" id="table-${block.id}">\n<table>\n<caption><span class="title">${block.caption}${raw(block.example ? put` <span class="example">${words.example}</span>` : '')}</span> <span class="unit">${above}</span></caption>\n<thead>\n`;
  yield block.head.map((line, depth) => `<tr>${line.map(({ text, colspan, rowspan }) => put`<th scope="${colspan > 1 || rowspan < block.head.length - depth ? 'colgroup' : 'col'}"${span('colspan', colspan)}${span('rowspan', rowspan)}>${text}</th>`).join('')}</tr>\n`).join('');
  yield '</thead>\n<tbody>\n';
  for await (const page of pagesOf(block)) yield page.map(row => rowOf(row, block, words.mark)).join('');
  yield '</tbody>\n</table>\n';
  if (block.notes.length) yield `<ul class="notes">${block.notes.map(note => put`<li>${note}</li>`).join('')}</ul>\n`;
  if (block.chart && draw) yield chart(block.chart, language, await draw(block.chart, `chart-${block.id}`));
  yield '</figure>\n';
}

const chart = (spec: ChartSpec, language: Document['language'], svg: string): string =>
  put`<div class="chart"><figure>\n<figcaption><span class="title">${spec.title}</span> <span class="unit">${spec.unit && wordsOf(language).unit(spec.unit)}</span></figcaption>\n<div role="img" aria-label="${chartWords(spec, language)}">${raw(svg)}</div>\n</figure></div>\n`;

/** Kept on one page. */
const SHORT_ROWS = 15;
const isShort = ({ rows }: TableBlock): boolean => Array.isArray(rows) && rows.length <= SHORT_ROWS;

const span = (name: string, size: number): Markup => raw(size > 1 ? ` ${name}="${size}"` : '');

function rowOf({ cells, total, indent }: BodyRow, { labelled, columns }: TableBlock, mark: (n: number) => string): string {
  const written = cells.map((cell, at) => {
    const align = columns[at]?.align ?? 'left';
    if (labelled && at === 0) return put`<th scope="row" class="${align}${indent ? ` indent-${Math.min(indent, 3)}` : ''}">${cell.text}</th>`;
    return put`<td class="${align}"${dataOf(cell)}>${cell.text}${raw(cell.mark ? put`<sup>${mark(cell.mark)}</sup>` : '')}</td>`;
  });
  return `<tr${total ? ' class="total"' : ''}>${written.join('')}</tr>\n`;
}

/** The number beside its print, for who reads the table with a program. */
const dataOf = ({ value }: BodyCell): Markup => raw(value === null ? '' : ` data-value="${value}"`);
