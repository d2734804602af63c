// A document as DOCX (Office Open XML): cover, contents with links, real headings, tables. The same document gives the same bytes.
import type { FileChild, ParagraphChild } from 'docx';
import { contentsOf } from '@gujeong/shared/document/contents';
import { writable } from '@gujeong/shared/document/markup';
import type { Document, Heading, Paragraph } from '@gujeong/shared/document/model';
import { datedOf, wordsOf } from '@gujeong/shared/document/words';
import { docxLibrary, type Docx } from './library.js';
import { settled } from './package.js';
import { styles } from './styles.js';
import { runs, tableParts } from './table.js';

export async function docx(document: Document): Promise<Uint8Array> {
  const library = await docxLibrary();
  const children: FileChild[] = [...(document.front ? front(library, document) : titleOf(library, document))];
  let pageBreakBefore = false;
  for (const block of document.blocks) {
    if (block.kind === 'pageBreak') {
      pageBreakBefore = true;
      continue;
    }
    const options = pageBreakBefore ? { pageBreakBefore } : {};
    pageBreakBefore = false;
    if (block.kind === 'heading') children.push(heading(library, document, block, options));
    else if (block.kind === 'paragraph') children.push(lineOf(library, block));
    else children.push(...(await tableParts(library, block, document.language)));
  }
  const { Document: File, Footer, Packer, PageNumber, Paragraph: Line, TextRun } = library;
  const number = new Footer({ children: [new Line({ alignment: 'center', children: [new TextRun({ children: ['- ', PageNumber.CURRENT, ' -'], size: 18 })] })] });
  const file = new File({
    title: writable(document.title), description: writable(document.source), creator: '구정 그래프', lastModifiedBy: '구정 그래프', styles: styles(document.language),
    sections: [{ properties: { titlePage: document.front, page: PAGE }, footers: { default: number, first: new Footer({ children: [new Line('')] }) }, children }],
  });
  return settled(await Packer.toBuffer(file));
}

/** A4, in twentieths of a point. */
const PAGE = { size: { width: 11906, height: 16838 }, margin: { top: 1134, bottom: 1134, left: 1134, right: 1134, header: 567, footer: 567 } } as const;

function front(docx: Docx, document: Document): FileChild[] {
  const { Paragraph: Line, InternalHyperlink } = docx;
  const indents = { 1: 0, 2: 300, 3: 600, 4: 900 } as const;
  return [
    new Line({ heading: 'Title', children: runs(docx, document.title, {}) }),
    ...[document.subtitle, datedOf(document)].filter(Boolean).map(text => new Line({ style: 'Centred', children: runs(docx, text, {}) })),
    new Line({ style: 'SourceLine', spacing: { before: 3600 }, children: runs(docx, document.source, {}) }),
    ...(document.legend ? [new Line({ style: 'SourceLine', children: runs(docx, document.legend, {}) })] : []),
    new Line({ style: 'SheetTitle', pageBreakBefore: true, children: runs(docx, wordsOf(document.language).contents, {}) }),
    ...contentsOf(document).map(item => new Line({
      style: 'ContentsLine', indent: { left: indents[item.level] }, ...(item.level === 1 ? { spacing: { before: 120 } } : {}),
      children: [new InternalHyperlink({ anchor: anchorOf(document, item), children: runs(docx, item.text, { bold: item.level === 1 }) })],
    })),
  ];
}

const titleOf = (docx: Docx, document: Document): FileChild[] => [
  new docx.Paragraph({ style: 'SheetTitle', children: runs(docx, document.title, {}) }),
  ...[[document.subtitle, datedOf(document), document.source].filter(Boolean).join(' · '), document.legend].filter(Boolean).map(text => new docx.Paragraph({ style: 'SourceLine', children: runs(docx, text, {}) })),
];

/** Names of bookmarks are letters, digits and _ alone. */
const anchorOf = ({ blocks }: Document, heading: Heading): string => `heading_${blocks.indexOf(heading) + 1}`;

const LEVELS = { 1: 'Heading1', 2: 'Heading2', 3: 'Heading3', 4: 'Heading4' } as const;

function heading(docx: Docx, document: Document, block: Heading, options: { pageBreakBefore?: boolean }): FileChild {
  const children: ParagraphChild[] = [new docx.Bookmark({ id: anchorOf(document, block), children: runs(docx, block.text, {}) })];
  return new docx.Paragraph({ heading: LEVELS[block.level], ...options, children });
}

/** Twentieths of a point that a level is set in, and that its bullet takes. */
const [STEP, BULLET] = [240, 260];

function lineOf(docx: Docx, { mark, level, text }: Paragraph): FileChild {
  const left = level * STEP + (mark ? BULLET : 0);
  return new docx.Paragraph({ indent: { left, hanging: mark ? BULLET : 0 }, children: runs(docx, mark ? `${mark} ${text}` : text, {}) });
}
