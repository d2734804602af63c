// Contents/section0.xml: the cover, the list of contents, and the blocks in their order.
import { contentsOf } from '../contents.js';
import type { Document, Heading, Paragraph, TableBlock } from '../model.js';
import { rowsOf } from '../pages.js';
import { aboveTable, captionOf, datedOf, wordsOf } from '../words.js';
import type { Borders } from './borders.js';
import { sectionProperties } from './page.js';
import { Paragraphs, run, runOf } from './paragraphs.js';
import type { CharName, ParaName } from './shapes.js';
import { tableXml } from './table.js';
import { DECLARATION, NAMESPACES } from './xml.js';

export async function sectionXml(document: Document, borders: Borders): Promise<string> {
  const paragraphs = new Paragraphs();
  const begin = paragraphs.paragraph('body', runOf('body', sectionProperties(document.front)));
  const parts = [begin, document.front ? coverOf(document, paragraphs) + contents(document, paragraphs) : titleOf(document, paragraphs)];
  let breakBefore = false;
  for (const block of document.blocks) {
    if (block.kind === 'pageBreak') {
      breakBefore = true;
      continue;
    }
    const options = { breakBefore };
    breakBefore = false;
    if (block.kind === 'heading') parts.push(heading(block, paragraphs, options));
    else if (block.kind === 'paragraph') parts.push(paragraphs.paragraph(lineShape(block), run('body', spoken(block)), options));
    else parts.push(await table(block, document.language, paragraphs, borders, options));
  }
  return `${DECLARATION}<hs:sec ${NAMESPACES}>${parts.join('')}</hs:sec>`;
}

/** Lines above the title of a cover. */
const ABOVE_TITLE = 9;
const BELOW_TITLE = 4;
const ABOVE_SOURCE = 12;

function coverOf({ title, subtitle, source, legend, asOf, language }: Document, paragraphs: Paragraphs): string {
  const empty = (lines: number): string => Array.from({ length: lines }, () => paragraphs.paragraph('center', runOf('body', ''))).join('');
  return empty(ABOVE_TITLE) + paragraphs.paragraph('cover', run('title', title)) + empty(BELOW_TITLE) + paragraphs.paragraph('cover', run('subtitle', subtitle)) + paragraphs.paragraph('center', run('body', datedOf({ asOf, language })))
    + empty(ABOVE_SOURCE) + paragraphs.paragraph('center', run('small', source)) + (legend && paragraphs.paragraph('center', run('small', legend)));
}

const titleOf = (document: Document, paragraphs: Paragraphs): string =>
  paragraphs.paragraph('cover', run('sheetTitle', document.title)) + paragraphs.paragraph('center', run('small', [document.subtitle, datedOf(document), document.source].filter(Boolean).join(' · ')))
  + (document.legend && paragraphs.paragraph('center', run('small', document.legend)));

function contents(document: Document, paragraphs: Paragraphs): string {
  const shapes = { 1: 'contents1', 2: 'contents2', 3: 'contents3', 4: 'contents3' } as const;
  return paragraphs.paragraph('cover', run('sheetTitle', wordsOf(document.language).contents), { breakBefore: true })
    + contentsOf(document).map(({ level, text }) => paragraphs.paragraph(shapes[level], run(level === 1 ? 'cell10Bold' : 'cell10', text))).join('');
}

function heading({ rank, level, text }: Heading, paragraphs: Paragraphs, options: { breakBefore: boolean }): string {
  const shapes: Record<string, readonly [ParaName, CharName]> = { 'section 1': ['section', 'section'], 'field 2': ['field', 'field'], 'item 2': ['item2', 'item'], 'item 3': ['item3', 'item'], 'part 2': ['part2', 'part'], 'part 3': ['part3', 'part'], 'part 4': ['part4', 'part'] };
  const [para, char] = shapes[`${rank} ${level}`] ?? ['part4', 'part'];
  return paragraphs.paragraph(para, run(char, text), { ...options, style: level });
}

const spoken = ({ mark, text }: Paragraph): string => (mark ? `${mark} ${text}` : text);
const LINES = ['line0', 'line1', 'line2', 'line3'] as const;
const lineShape = ({ mark, level }: Paragraph): ParaName => (mark ? (LINES[Math.min(level, 3)] ?? 'line3') : level > 0 ? 'sentence' : 'body');

async function table(block: TableBlock, language: Document['language'], paragraphs: Paragraphs, borders: Borders, options: { breakBefore: boolean }): Promise<string> {
  const above = aboveTable(block, language);
  // Not the table's own caption: some programs leave no room for it.
  return paragraphs.paragraph('caption', run('caption', `〈 ${captionOf(block, language)} 〉`), options)
    + (above ? paragraphs.paragraph('unit', run('small', above)) : '')
    + paragraphs.paragraph('table', runOf('body', `${tableXml(block, await rowsOf(block), language, paragraphs, borders)}<hp:t/>`))
    + block.notes.map(note => paragraphs.paragraph('note', run('small', note))).join('');
}
