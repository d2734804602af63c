// (f) III-정보통신-3 on paper, read from the PDF itself: how many pages, which headings on which, the table's head on every page that it reaches, no menus.
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, hands, openItem, test, type Page } from './page';

interface Sheet {
  /** Width and height in points. */
  readonly size: readonly number[];
  /** What stands above the margin at the foot, and what in it. */
  readonly text: string;
  readonly foot: string;
}
const bottomMargin = (18 / 25.4) * 72;
const spaced = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
const times = (text: string, part: string): number => text.split(part).length - 1;

async function readSheets(file: PDFDocumentProxy): Promise<readonly Sheet[]> {
  return Promise.all(Array.from({ length: file.numPages }, async (_, index) => {
    const sheet = await file.getPage(index + 1);
    const pieces = (await sheet.getTextContent()).items.flatMap((item) => ('str' in item ? [{ text: item.hasEOL ? `${item.str}\n` : item.str, height: Number(item.transform[5]) }] : []));
    const drawn = (inFoot: boolean): string => spaced(pieces.filter(({ height }) => height < bottomMargin === inFoot).map(({ text }) => text).join(''));
    return { size: sheet.view.slice(2).map(Math.round), text: drawn(false), foot: drawn(true) };
  }));
}

/** The headings of the file's outline, each with the number of its page. */
async function readHeadings(file: PDFDocumentProxy): Promise<readonly (readonly [heading: string, page: number])[]> {
  type Outline = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>;
  const flat = (nodes: Outline): Outline => nodes.flatMap((node) => [node, ...flat(node.items)]);
  return Promise.all(flat(await file.getOutline()).map(async ({ title, dest }) => {
    const place = typeof dest === 'string' ? await file.getDestination(dest) : dest;
    return [spaced(title), (await file.getPageIndex(place?.[0])) + 1] as const;
  }));
}

async function print(page: Page): Promise<PDFDocumentProxy> {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, outline: true, tagged: true });
  return getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
}

test('the printed item has three pages of A4, its headings in their places, numbers at the foot, and no menus', async ({ page }) => {
  await openItem(page, 'III-ict-3');
  const file = await print(page);
  const sheets = await readSheets(file);
  expect(sheets.map(({ size }) => size)).toEqual([[595, 842], [595, 842], [595, 842]]);
  expect(sheets.map(({ foot }) => foot)).toEqual(['- 1 -', '- 2 -', '- 3 -']);

  const headings = await readHeadings(file);
  expect(headings).toEqual([['3. 정보화기반시설 확충', 1], ['저급 전산기기 교체', 2], ['추진일정', 3], ['소요예산과 편성·집행', 3]]);
  for (const [heading, number] of headings) expect(sheets[number - 1]?.text).toContain(heading);
  for (const printed of ['2002 主要業務報告', '□ 사업목적', '□ 사업개요', '○ 소요예산 : 517,793천원']) expect(sheets[0]?.text).toContain(printed);

  const whole = sheets.map(({ text }) => text).join(' ');
  for (const control of ['본문 바로가기', '기록 찾기', '로그아웃', '나만의 보고서', '보고서 기준', 'GraphQL 보기', '원문 줄 번호']) {
    await expect(page.locator('body')).toContainText(control);
    expect(whole).not.toContain(control);
  }
});

test('a printed table repeats its head on every page that it reaches, and on no other', async ({ page }) => {
  await openItem(page, 'III-ict-3');
  const sheets = await readSheets(await print(page));
  for (const [head, firstRow, lastRow, reached] of [
    ['추진 내용 시기 상태 수량·규모 대상·장소', '망관리시스템(NMS)', '소프트웨어', [1, 2]],
    ['장 비 규격 계획 교체 증감', '586 IV급', '레이저', [2]],
    ['일 정 기한 상태 완료일', '2002. 5. 31', '(광통신 백본장비 1식) 하반기 추진 진행', [3]],
    ['구 분 소요예산 예산현액 지출액', '517,793 517,793 89,239', '517,793 517,793 89,239', [3]],
  ] as const) {
    expect(sheets.map(({ text }) => times(text, head)), head).toEqual([1, 2, 3].map((number) => (reached.some((one) => one === number) ? 1 : 0)));
    expect(sheets[reached[0] - 1]?.text).toContain(firstRow);
    expect(sheets[(reached.at(-1) ?? 0) - 1]?.text).toContain(lastRow);
  }
});

for (const { how, press } of hands) {
  test(`${how}: the page's own button prints it`, async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => void (document.documentElement.dataset['printed'] = String(Number(document.documentElement.dataset['printed'] ?? 0) + 1));
    });
    await openItem(page, 'III-ict-3');
    await press(page.getByRole('button', { name: '인쇄' }));
    await expect(page.locator('html')).toHaveAttribute('data-printed', '1');
  });
}
