// (c) Tables of the report built by clicks: II-2's, and II-10's, which is saved, sent as an address, and opened by somebody else.
import type { Locator } from '@playwright/test';
import { stateOf } from './people';
import { download, expect, settled, test, type Page } from './page';

const step = (page: Page, name: string): Locator => page.locator('.steps section', { has: page.getByRole('heading', { name: new RegExp(name) }) });

/** Adds a condition by its attribute, and sets its value by `set`. */
async function condition(field: Locator, path: string, set: (row: Locator) => Promise<void>): Promise<void> {
  if (!(await field.locator('.editor').count())) await field.getByRole('button', { name: '조건', exact: true }).first().click();
  const editor = field.locator('.editor');
  await editor.getByRole('button', { name: '조건', exact: true }).first().click();
  await editor.locator(`[data-path="${path}"]`).first().click();
  await set(editor.locator('.condition').last());
}
const codes = (...names: readonly string[]) => async (row: Locator): Promise<void> => {
  for (const name of names) await row.getByRole('checkbox', { name, exact: true }).check();
};
const isSet = async (row: Locator): Promise<void> => void (await row.locator('.how').selectOption({ label: '비어 있지 않음' }));
const isUnset = async (row: Locator): Promise<void> => void (await row.locator('.how').selectOption({ label: '비어 있음' }));

interface Figure {
  readonly heading?: string;
  readonly label?: string;
  readonly spread?: string;
  readonly only?: readonly [path: string, set: (row: Locator) => Promise<void>];
}
async function figure(page: Page, { heading, label, spread, only }: Figure, first: boolean): Promise<void> {
  const measures = step(page, '칸');
  if (first) await measures.locator('.say').first().click();
  else await measures.getByRole('button', { name: '칸 더하기' }).click();
  const fields = measures.locator('.measure');
  await expect(fields).toHaveCount(1);
  for (const [name, text] of [['위 제목', heading], ['칸 이름', label]] as const) {
    if (!text) continue;
    await fields.getByLabel(name).fill(text);
    await fields.getByLabel(name).blur();
    await expect(fields.getByLabel(name)).toHaveValue(text);
  }
  if (spread) {
    await fields.getByRole('button', { name: '값마다 칸으로' }).click();
    await fields.locator(`[data-path="${spread}"]`).first().click();
    await fields.getByRole('checkbox', { name: '소계를 앞에' }).check();
  }
  if (only) await condition(fields.locator('.only'), ...only);
  await fields.getByRole('button', { name: '다 됨' }).click();
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

test("II-10's table is built by clicks, saved, and opened by a colleague from its address", async ({ page, browser, complaints }) => {
  test.setTimeout(180_000);
  await page.goto('/builder?asOf=2002-06-30');
  await settled(page);
  await page.getByRole('combobox', { name: '데이터' }).selectOption({ label: '소송' });
  await page.getByRole('radio', { name: '피벗' }).or(page.getByRole('button', { name: '피벗' })).first().click();
  await condition(step(page, '조건'), 'inDocket', async () => undefined);
  await step(page, '줄 묶기').getByRole('button', { name: '줄 묶기 더하기' }).click();
  await step(page, '줄 묶기').locator('[data-path="kind"]').click();
  const closed = '종결';
  await figure(page, { heading: '접수', spread: 'receipt' }, true);
  await figure(page, { heading: '진행', spread: 'stage', only: ['closedOn', isUnset] }, false);
  await figure(page, { heading: closed, label: '소계', only: ['closedOn', isSet] }, false);
  await figure(page, { heading: closed, label: '승소', only: ['outcome', codes('승소', '승소(취하)')] }, false);
  await figure(page, { heading: closed, label: '(취하)', only: ['outcome', codes('승소(취하)')] }, false);
  await figure(page, { heading: closed, label: '패소', only: ['outcome', codes('패소')] }, false);
  await figure(page, { heading: closed, label: '기타', only: ['outcome', codes('기타')] }, false);
  await page.getByRole('radio', { name: '계를 위에' }).or(page.getByRole('button', { name: '계를 위에' })).first().click();
  const wanted = await printed(page, 'litigation');
  await expect.poll(() => built(page)).toEqual(wanted);

  // A cell opens what was counted.
  await page.locator('[data-table="built"] tbody tr').nth(2).locator('td button').first().click();
  await expect(page.locator('.cell-records')).toContainText(`${wanted[2]?.[0]}건`);

  const name = `소송 현황 ${Math.random().toString(36).slice(2, 8)}`;
  await page.getByRole('button', { name: '보기 저장' }).click();
  await page.getByRole('dialog').getByLabel('이름').fill(name);
  await page.getByRole('dialog').getByLabel('함께 볼 사람').selectOption({ index: (await page.getByRole('dialog').getByLabel('함께 볼 사람').locator('option').count()) - 1 });
  await page.getByRole('dialog').getByRole('button', { name: '저장' }).click();
  await expect(page.getByRole('list', { name: '저장한 보기' })).toContainText(name);

  const other = await browser.newContext({ storageState: stateOf('reader') });
  const theirs = await other.newPage();
  await theirs.goto(page.url());
  await expect.poll(() => built(theirs)).toEqual(wanted);
  await theirs.goto('/builder?asOf=2002-06-30');
  await settled(theirs);
  await other.close();
  expect(complaints).toEqual([]);
});

test("II-2's table is built by clicks, and its question is valid", async ({ page, complaints }) => {
  await page.goto('/builder?asOf=2002-06-30');
  await settled(page);
  await page.getByRole('combobox', { name: '데이터' }).selectOption({ label: '사업' });
  await page.getByRole('radio', { name: '피벗' }).or(page.getByRole('button', { name: '피벗' })).first().click();
  await condition(step(page, '조건'), 'kind', codes('주요업무'));
  await condition(step(page, '조건'), 'planYear', async (row) => {
    await row.getByRole('textbox').or(row.getByRole('spinbutton')).first().fill('2002');
    await row.getByRole('textbox').or(row.getByRole('spinbutton')).first().blur();
  });
  await step(page, '줄 묶기').getByRole('button', { name: '줄 묶기 더하기' }).click();
  await step(page, '줄 묶기').locator('[data-path="field"]').click();
  await figure(page, { spread: 'status' }, true);
  await page.getByRole('radio', { name: '계를 위에' }).or(page.getByRole('button', { name: '계를 위에' })).first().click();
  // Columns of states that nothing is in are not there: the others are the printed ones.
  const wanted = await printed(page, 'major-projects-progress');
  const some = (wanted[0] ?? []).map((value, at) => [value, at] as const).filter(([value]) => value > 0).map(([, at]) => at);
  await expect.poll(async () => inOrder(await built(page))).toEqual(inOrder(wanted.map((row) => some.map((at) => row[at]))));
  await expect(page.getByText('스키마에 맞음')).toBeVisible();
  expect(complaints).toEqual([]);
});

test('by keyboard alone: an example of the report is opened, a cell of it read, and its chart shown', async ({ page }) => {
  await page.goto('/builder');
  await settled(page);
  const example = page.getByRole('link', { name: '소송업무수행' });
  await example.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => built(page)).toEqual(await printed(page, 'litigation'));
  await page.locator('[data-table="built"] tbody td button').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.locator('.cell-records tbody tr').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.cell-records')).toHaveCount(0);
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
