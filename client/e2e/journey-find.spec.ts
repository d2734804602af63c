// (a) The delayed and on-hold projects of a division with their budget rate, found and kept as a file: by pointer, and by keyboard alone.
import { readFileSync } from 'node:fs';
import type { Download } from '@playwright/test';
import { expect, settled, test, type Page } from './page';

const columns = 'title,status,division,linkedBudget,spent,spent/linkedBudget';
const rowsOf = async (file: Download): Promise<readonly (readonly string[])[]> => readFileSync(await file.path(), 'utf8').replace('\uFEFF', '').trim().split('\r\n').map((line) => line.split(','));

/** Projects of 2002 that are delayed or on hold, as the graph itself counts them. */
async function counted(page: Page): Promise<readonly { title: string; linkedBudget: number; spent: number; division: { name: string } }[]> {
  const answer = await page.request.post('/graphql', { data: { query: '{ projects(asOf: "2002-06-30", where: { status: { in: [DELAYED, ON_HOLD] } }) { nodes { title linkedBudget spent division { name } } } }' } });
  return ((await answer.json()) as { data: { projects: { nodes: { title: string; linkedBudget: number; spent: number; division: { name: string } }[] } } }).data.projects.nodes;
}

test('by pointer: a filter is made, a division chosen, columns shown, and the list kept as a file', async ({ page, complaints }) => {
  const all = await counted(page);
  const division = all[0]?.division.name ?? '';
  const wanted = all.filter((one) => one.division.name === division);
  await page.goto(`/lists/projects?asOf=2002-06-30&columns=${encodeURIComponent(columns)}`);
  await settled(page);
  await page.getByRole('list', { name: '조건' }).getByRole('button', { name: '조건', exact: true }).click();
  const editor = page.locator('section.editor');
  for (const [search, path] of [['추진현황', 'status'], ['주관부서', 'division']] as const) {
    await editor.getByRole('button', { name: '조건', exact: true }).first().click();
    await editor.getByRole('searchbox').or(editor.getByRole('combobox', { name: /찾기/ })).last().fill(search);
    await editor.locator(`[data-path="${path}"]`).first().click();
    if (path === 'status') for (const code of ['부진', '보류']) await editor.getByRole('checkbox', { name: code }).check();
  }
  const picker = editor.getByRole('combobox').last();
  await picker.fill(division);
  await page.getByRole('option', { name: new RegExp(division) }).first().click();
  await expect(page.locator('main h1 + *, main .head, main').first()).toContainText(`${wanted.length}건`);
  await expect(page.locator('main tbody tr')).toHaveCount(wanted.length);
  for (const one of wanted) await expect(page.locator('main tbody')).toContainText(`${((one.spent / one.linkedBudget) * 100).toLocaleString('ko', { maximumFractionDigits: 1 })}%`);
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '내려받기' }).click()]);
  expect(file.suggestedFilename()).toBe('사업_기준일-2002-06-30.csv');
  const [head, ...rows] = await rowsOf(file);
  expect(head).toEqual(['사업명', '추진현황', '주관부서', '예산현액 (원)', '지출액 (원)', '지출액 ÷ 예산현액', '자료 구분']);
  expect(rows.map(([title]) => title).toSorted()).toEqual(wanted.map(({ title }) => title).toSorted());
  expect(complaints).toEqual([]);
});

test('by keyboard alone: from the search to the list, its order, and the file', async ({ page }) => {
  const where = JSON.stringify({ status: { in: ['DELAYED', 'ON_HOLD'] } });
  await page.goto(`/lists/projects?asOf=2002-06-30&columns=${encodeURIComponent(columns)}&where=${encodeURIComponent(where)}`);
  await settled(page);
  const all = await counted(page);
  await expect(page.locator('main tbody tr')).toHaveCount(all.length);
  const head = page.getByRole('columnheader', { name: /예산현액/ }).first().getByRole('button');
  await head.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/order=-linkedBudget/);
  await expect(page.getByRole('columnheader', { name: /예산현액/ }).first()).toHaveAttribute('aria-sort', 'descending');
  await expect(page.locator('main tbody tr').first()).toContainText(Math.max(...all.map(({ linkedBudget }) => linkedBudget)).toLocaleString('ko'));
  await page.getByRole('button', { name: '내려받기' }).focus();
  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect((await rowsOf(file)).length).toBe(all.length + 1);
});
