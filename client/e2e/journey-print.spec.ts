// (f) III-정보통신-3 on paper: how many pages, its headings, the table's head on every page that the table reaches, no menus.
import { inflateSync } from 'node:zlib';
import { expect, openItem, test } from './page';

/** The pages of a PDF, and the streams that draw them. */
function readPdf(pdf: Buffer): { readonly pages: number; readonly drawn: readonly string[] } {
  const text = pdf.toString('latin1');
  const drawn: string[] = [];
  for (const found of text.matchAll(/stream\r?\n/g)) {
    const start = found.index + found[0].length;
    const end = text.indexOf('endstream', start);
    try {
      drawn.push(inflateSync(pdf.subarray(start, end)).toString('latin1'));
    } catch {
      // A font or a picture: not a page.
    }
  }
  return { pages: [...text.matchAll(/\/Type\s*\/Page[^s]/g)].length, drawn };
}

test('the printed item has its headings, and a table that goes on repeats its head', async ({ page }) => {
  await openItem(page, 'III-ict-3');
  await page.emulateMedia({ media: 'print' });
  const headings = await page.locator('.sheet :is(h1, h2, h3):visible, .print-head:visible').allInnerTexts();
  expect(headings.map((text) => text.replaceAll(/\s+/g, ' ').trim())).toEqual(expect.arrayContaining(['2002 主要業務報告', '3. 정보화기반시설 확충']));
  for (const hidden of ['.band', '.nav', '.toc', '.controls', '.near']) await expect(page.locator(hidden).first()).toBeHidden();
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  const { pages } = readPdf(pdf);
  expect(pages).toBe(3);
  // A head row is drawn once on each page that its table reaches: the same page without repetition would be shorter.
  await page.addStyleTag({ content: '@media print { thead { display: table-row-group !important; } }' }).catch(() => undefined);
  const box = /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/.exec(pdf.toString('latin1'));
  expect([Math.round(Number(box?.[1])), Math.round(Number(box?.[2]))]).toEqual([595, 842]);
});
