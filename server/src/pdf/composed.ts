// A document as PDF without a browser: laid out by pdfmake in an open typeface that has hanja and △, with an outline, page numbers and links, but without tags. The same document
// gives the same bytes. Laying out takes seconds in which nothing else is done: others than its own thread (composer.ts) do not call it.
import { createRequire } from 'node:module';
import path from 'node:path';
import { writable } from '@gujeong/shared/document/markup';
import type { Block, Document, Heading, Paragraph } from '@gujeong/shared/document/model';
import { datedOf, wordsOf } from '@gujeong/shared/document/words';
import pdfmake, { type Content, type Definition, type Style } from 'pdfmake';
import { composedTable, tableLayout } from './composedTable.js';
import { FONT, MARGINS, mm } from './composedPage.js';

const FONTS = path.resolve(path.dirname(createRequire(import.meta.url).resolve('@embedpdf/fonts-kr')), '..', 'fonts');
const weight = (name: string): string => path.join(FONTS, `NotoSansKR-${name}.otf`);
const faces = { normal: weight('Regular'), bold: weight('Bold') };

const STYLES: Readonly<Record<string, Style>> = {
  title: { fontSize: 26, bold: true, alignment: 'center', lineHeight: 1.4 },
  sheet: { fontSize: 18, bold: true, alignment: 'center', margin: [0, 0, 0, mm(2)] },
  centred: { alignment: 'center', fontSize: 13, margin: [0, mm(3), 0, 0] },
  source: { alignment: 'center', fontSize: 9, color: '#444444', margin: [0, 0, 0, mm(2)] },
  section: { fontSize: 16, bold: true, margin: [0, mm(6), 0, mm(2)] },
  field: { fontSize: 14, bold: true, margin: [0, mm(5), 0, mm(2)] },
  item: { fontSize: 12.5, bold: true, margin: [0, mm(5), 0, mm(1.5)] },
  part: { fontSize: 11, bold: true, margin: [0, mm(3), 0, mm(1)] },
  note: { fontSize: 8.5, color: '#333333' },
};

/** `charts`: each as <svg>, by the id of its table. */
export async function composed(document: Document, charts: ReadonlyMap<string, string>): Promise<Uint8Array> {
  pdfmake.setFonts({ [FONT]: faces });
  // Nothing but the typeface is read, and nothing from elsewhere.
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(file => Object.values(faces).includes(file));
  pdfmake.setTableLayouts({ report: tableLayout });
  return new Uint8Array(await pdfmake.createPdf(await definition(document, charts)).getBuffer());
}

async function definition(document: Document, charts: ReadonlyMap<string, string>): Promise<Definition> {
  const content: Content[] = [...(document.front ? front(document) : sheetTitle(document))];
  const parents: (string | undefined)[] = [];
  let breaks = document.front;
  for (const [at, block] of document.blocks.entries()) {
    if (block.kind === 'pageBreak') {
      breaks = true;
      continue;
    }
    const made: Content[] = block.kind === 'heading' ? heading(block, parents, room(document.blocks, at)) : block.kind === 'paragraph' ? [line(block)] : await composedTable(block, document.language, charts.get(block.id));
    content.push(breaks ? { stack: made, pageBreak: 'before' } : { stack: made });
    breaks = false;
  }
  return {
    pageSize: 'A4', pageMargins: MARGINS, language: document.language, displayTitle: true, version: '1.7',
    info: { title: writable(document.title), subject: writable(document.source), creator: '구정 그래프', producer: 'pdfmake', creationDate: DAY, modDate: DAY },
    defaultStyle: { font: FONT, fontSize: 10.5, lineHeight: 1.15 }, styles: STYLES, content,
    footer: page => ({ text: document.front && page === 1 ? '' : `- ${page} -`, alignment: 'center', fontSize: 9, margin: [0, mm(4), 0, 0] }),
  };
}

/** Whatever the clock says. */
const DAY = new Date(Date.UTC(2002, 8, 1));

const front = (document: Document): Content[] => [
  { text: writable(document.title), style: 'title', margin: [0, mm(70), 0, mm(10)] },
  ...[document.subtitle, datedOf(document)].filter(Boolean).map((text): Content => ({ text: writable(text), style: 'centred' })),
  { text: writable(document.source), style: 'source', margin: [0, mm(60), 0, 0] },
  ...(document.legend ? [{ text: writable(document.legend), style: 'source' }] : []),
  { toc: { title: { text: wordsOf(document.language).contents, style: 'sheet' } }, pageBreak: 'before' },
];

const sheetTitle = (document: Document): Content[] => [
  { text: writable(document.title), style: 'sheet' },
  ...[[document.subtitle, datedOf(document), document.source].filter(Boolean).join(' · '), document.legend].filter(Boolean).map((text): Content => ({ text: writable(text), style: 'source' })),
];

/** What a heading wants below it on its page: of a table its caption, its headings and a row; further headings with what belongs to them. */
const ROOM = { table: mm(40), paragraph: mm(8), pageBreak: 0 } as const;

/** Of a page: what is kept together must stand on one. */
const MOST_ROOM = mm(100);

function room(blocks: readonly Block[], at: number): number {
  const next = blocks[at + 1];
  return next === undefined ? 0 : next.kind === 'heading' ? Math.min(MOST_ROOM, mm(12) + room(blocks, at + 1)) : ROOM[next.kind];
}

/** pdfmake cannot keep a line with what follows: the heading takes the room that is wanted below it in one piece, and gives it back. */
function heading({ rank, level, text, id }: Heading, parents: (string | undefined)[], below: number): Content[] {
  parents[level] = id;
  parents.length = level + 1;
  const parent = parents.slice(0, level).findLast(one => one !== undefined);
  const own: Content = {
    text: writable(text), id, style: rank, outline: true, outlineExpanded: level < 2, ...(parent === undefined ? {} : { outlineParentId: parent }),
    ...(rank === 'part' ? {} : { tocItem: true, tocMargin: [mm(6) * (level - 1), level === 1 ? mm(3) : 0, 0, 0], tocStyle: { bold: level === 1, fontSize: 10 } }),
  };
  return [{ stack: [own, { text: '', fontSize: 0.1, margin: [0, below, 0, 0] }], unbreakable: true }, { text: '', fontSize: 0.1, margin: [0, -below, 0, 0] }];
}

function line({ mark, level, text }: Paragraph): Content {
  const left = mm(4.5) * Math.min(level, 3);
  if (!mark) return { text: writable(text), margin: [left, 0, 0, mm(1)] };
  return { columns: [{ text: writable(mark), width: mm(5) }, { text: writable(text), width: '*' }], margin: [left, 0, 0, mm(0.5)] };
}

