// (c) Tables of the report built by clicks: II-2's, and II-10's, which is saved, sent as an address, and opened by somebody else.
import type { Locator } from '@playwright/test';
import { stateOf } from './people';
import { download, expect, hands, settled, tabTo, test, type Hand, type Page } from './page';

const step = (page: Page, name: string): Locator => page.locator('.steps section', { has: page.getByRole('heading', { name: new RegExp(name) }) });

/** Sets the value of a condition, in its row. */
type Set = (hand: Hand, row: Locator) => Promise<void>;
/** Adds a condition by its attribute. */
async function condition(hand: Hand, field: Locator, path: string, set: Set): Promise<void> {
  if (!(await field.locator('.editor').count())) await hand.press(field.getByRole('button', { name: '조건', exact: true }).first());
  const editor = field.locator('.editor');
  await hand.press(editor.getByRole('button', { name: '조건', exact: true }).first());
  await hand.press(editor.locator(`[data-path="${path}"]`));
  await set(hand, editor.locator('.condition').last());
}
const codes = (...names: readonly string[]): Set => async ({ tick }, row) => {
  for (const name of names) await tick(row.getByRole('checkbox', { name, exact: true }));
};
const isSet: Set = ({ choose }, row) => choose(row.locator('.how'), '비어 있지 않음');
const isUnset: Set = ({ choose }, row) => choose(row.locator('.how'), '비어 있음');
const asItIs: Set = () => Promise.resolve();

interface Figure {
  readonly heading?: string;
  readonly label?: string;
  readonly spread?: string;
  readonly only?: readonly [path: string, set: Set];
}
async function figure(hand: Hand, page: Page, { heading, label, spread, only }: Figure, first: boolean): Promise<void> {
  const measures = step(page, '칸');
  await hand.press(first ? measures.locator('.say').first() : measures.getByRole('button', { name: '칸 더하기' }));
  const fields = measures.locator('.measure');
  await expect(fields).toHaveCount(1);
  for (const [name, text] of [['위 제목', heading], ['칸 이름', label]] as const) {
    if (!text) continue;
    await hand.write(fields.getByLabel(name), text);
    await page.keyboard.press('Tab');
    await expect(fields.getByLabel(name)).toHaveValue(text);
  }
  if (spread) {
    await hand.press(fields.getByRole('button', { name: '값마다 칸으로' }));
    await hand.press(fields.locator(`[data-path="${spread}"]`));
    await hand.tick(fields.getByRole('checkbox', { name: '소계를 앞에' }));
  }
  if (only) await condition(hand, fields.locator('.only'), ...only);
  await hand.press(fields.getByRole('button', { name: '다 됨' }));
}

/** The figures of a printed table, row by row, as they are computed now. */
async function printed(page: Page, view: string): Promise<readonly (readonly number[])[]> {
  const answer = await page.request.post('/graphql', { data: { query: '{ report(view: "' + view + '", asOf: "2002-06-30") { rows { cells { value } } more { rows { cells { value } } } } }' } });
  const { data } = (await answer.json()) as { data: { report: { rows: { cells: { value: number | null }[] }[]; more: { rows: { cells: { value: number | null }[] }[] }[] } } };
  const rows = view === 'litigation' ? data.report.rows : [...data.report.rows, ...(data.report.more[0]?.rows ?? [])];
  return rows.map(({ cells }) => cells.map(({ value }) => value ?? 0));
}
const built = async (page: Page): Promise<readonly (readonly number[])[]> =>
  page.locator('[data-table="built"] tbody tr').evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll('td')].map((cell) => Number((cell.textContent ?? '').replaceAll(/[^\d.]/g, '') || 0))));

/** Rows without their order: fields are printed in an order of their own. */
const inOrder = (rows: readonly (readonly (number | undefined)[])[]): readonly string[] => rows.map((row) => row.join(' ')).toSorted();

async function begin(hand: Hand, page: Page, noun: string): Promise<void> {
  await page.goto('/builder?asOf=2002-06-30');
  await settled(page);
  await hand.choose(page.getByRole('combobox', { name: '데이터' }), noun);
  await hand.press(page.getByRole('button', { name: '피벗' }));
}
async function groupBy(hand: Hand, page: Page, path: string): Promise<void> {
  await hand.press(step(page, '줄 묶기').getByRole('button', { name: '줄 묶기 더하기' }));
  await hand.press(step(page, '줄 묶기').locator(`[data-path="${path}"]`));
}

for (const hand of hands) {
  test(`${hand.how}: II-10's table is built, saved, sent as an address, and opened in a fresh profile`, async ({ page, browser, context, complaints }) => {
    test.setTimeout(180_000);
    const { press, write, choose } = hand;
    await begin(hand, page, '소송');
    await condition(hand, step(page, '조건'), 'inDocket', asItIs);
    await groupBy(hand, page, 'kind');
    const closed = '종결';
    await figure(hand, page, { heading: '접수', spread: 'receipt' }, true);
    await figure(hand, page, { heading: '진행', spread: 'stage', only: ['closedOn', isUnset] }, false);
    await figure(hand, page, { heading: closed, label: '소계', only: ['closedOn', isSet] }, false);
    await figure(hand, page, { heading: closed, label: '승소', only: ['outcome', codes('승소', '승소(취하)')] }, false);
    await figure(hand, page, { heading: closed, label: '(취하)', only: ['outcome', codes('승소(취하)')] }, false);
    await figure(hand, page, { heading: closed, label: '패소', only: ['outcome', codes('패소')] }, false);
    await figure(hand, page, { heading: closed, label: '기타', only: ['outcome', codes('기타')] }, false);
    await press(page.getByRole('button', { name: '계를 위에' }));
    const wanted = await printed(page, 'litigation');
    await expect.poll(() => built(page)).toEqual(wanted);

    // A cell opens what was counted, and Esc closes it.
    const firstOf = (row: number): Locator => page.locator('[data-table="built"] tbody tr').nth(row).locator('td button').first();
    if (hand.how === 'by pointer') await firstOf(2).click();
    else {
      await tabTo(page, firstOf(0));
      await tabTo(page, firstOf(2), 'ArrowDown');
      await page.keyboard.press('Enter');
    }
    await expect(page.locator('.cell-records')).toContainText(`${wanted[2]?.[0]}건`);
    await page.keyboard.press('Escape');
    await expect(page.locator('.cell-records')).toHaveCount(0);

    const name = `소송 현황 ${Math.random().toString(36).slice(2, 8)}`;
    await press(page.getByRole('button', { name: '보기 저장' }));
    await write(page.getByRole('dialog').getByLabel('이름'), name);
    await choose(page.getByRole('dialog').getByLabel('함께 볼 사람'), '모두');
    await press(page.getByRole('dialog').getByRole('button', { name: '저장' }));
    await expect(page.getByRole('list', { name: '저장한 보기' })).toContainText(name);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await press(page.getByRole('button', { name: '주소 복사' }));
    await expect(page.getByRole('button', { name: '복사했습니다' })).toBeVisible();
    const address = await page.evaluate(() => navigator.clipboard.readText());

    // Somebody else, who has nothing but the address; then the saved view, from the list of them.
    const other = await browser.newContext({ storageState: stateOf('reader') });
    const theirs = await other.newPage();
    await theirs.goto(address);
    await expect.poll(() => built(theirs)).toEqual(wanted);
    await theirs.goto('/builder?asOf=2002-06-30&spec={"noun":"Lawsuit"}');
    await settled(theirs);
    await press(theirs.getByRole('button', { name: '저장한 보기' }));
    await press(theirs.getByRole('link', { name, exact: true }));
    await expect.poll(() => built(theirs)).toEqual(wanted);
    await other.close();
    expect(complaints).toEqual([]);
  });
}

test("II-2's table is built by clicks, and its question is valid", async ({ page, complaints }) => {
  const [hand] = hands;
  await begin(hand, page, '사업');
  await condition(hand, step(page, '조건'), 'kind', codes('주요업무'));
  await condition(hand, step(page, '조건'), 'planYear', async ({ write }, row) => {
    await write(row.getByRole('textbox'), '2002');
    await page.keyboard.press('Tab');
  });
  await groupBy(hand, page, 'field');
  await figure(hand, page, { spread: 'status' }, true);
  await hand.press(page.getByRole('button', { name: '계를 위에' }));
  // Columns of states that nothing is in are not there: the others are the printed ones.
  const wanted = await printed(page, 'major-projects-progress');
  const some = (wanted[0] ?? []).map((value, at) => [value, at] as const).filter(([value]) => value > 0).map(([, at]) => at);
  await expect.poll(async () => inOrder(await built(page))).toEqual(inOrder(wanted.map((row) => some.map((at) => row[at]))));
  await expect(page.getByText('스키마에 맞음')).toBeVisible();
  expect(complaints).toEqual([]);
});

test('by keyboard alone: an example of the report is opened', async ({ page }) => {
  await page.goto('/builder');
  await settled(page);
  await tabTo(page, page.getByRole('link', { name: '소송업무수행' }));
  await page.keyboard.press('Enter');
  await expect.poll(() => built(page)).toEqual(await printed(page, 'litigation'));
});

test('what is built is kept as a file as it is shown, with its heads and totals, and has a page to print', async ({ page }) => {
  const spec = JSON.stringify({ noun: 'Lawsuit', title: '종류별 소송', rows: [{ path: 'kind' }], measures: [{ of: 'count', label: '건수' }, { of: 'count', heading: '단계', spread: { path: 'stage' }, subtotal: true }], show: 'PIVOT', totals: 'first' });
  await page.goto(`/builder?asOf=2002-06-30&spec=${encodeURIComponent(spec)}`);
  await settled(page);
  await expect(page.getByRole('button', { name: '인쇄' })).toBeVisible();
  const table = page.locator('[data-table="built"]');
  const shown = await table.locator('tbody tr').evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll('th, td')].map((cell) => (cell.textContent ?? '').trim().replaceAll(/[\s,]/g, ''))));
  const [title, unit, upper, lower, ...rows] = await download(page);
  expect(title?.[0]).toBe('종류별 소송');
  expect(unit?.[0]).toBe('(단위 : 건)');
  expect(upper?.slice(1, 4)).toEqual(['건수', '단계', '']);
  expect(lower?.slice(1, 3)).toEqual(['', '소계']);
  expect(rows.slice(0, shown.length).map((row) => row.map((cell) => cell.replaceAll(/\s/g, '')))).toEqual(shown);
  expect(rows.at(-1)?.[0]).toContain('예시');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.steps')).toBeHidden();
  await expect(page.locator('.print-foot')).toContainText('2002. 6. 30.');
});

test('a built table of records is kept as lists are', async ({ page }) => {
  await page.goto(`/builder?asOf=2002-06-30&spec=${encodeURIComponent('{"noun":"Fund","columns":["name","code"]}')}`);
  await settled(page);
  const rows = await download(page);
  expect(rows[0]).toEqual(['회계명', '회계 코드']);
  expect(rows.length - 1).toBe(await page.locator('main tbody tr').count());
});
