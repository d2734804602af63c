// (k) What is shown leaves as a file: a view of the report, a list in its columns, its filter and its date, the whole report; what cannot be made says why, and one that takes long is stopped.
import { readFileSync } from 'node:fs';
import { expect, openItem, save, settled, test } from './page';

const names = (file: string): string => readFileSync(file).toString('latin1');

test('a view and a list are kept in the formats of the office, by name and date', async ({ page, complaints }) => {
  await openItem(page, 'II-6', '?asOf=2002-03-31');
  const view = await save(page, 'HWPX');
  expect(view.suggestedFilename()).toMatch(/^예산운용실적_기준일-2002-03-31\.hwpx$/);
  // A package of parts, its kind first and not packed.
  expect(names(await view.path()).slice(30, 60)).toContain('mimetypeapplication/hwp+zip');

  await page.goto(`/lists/projects?asOf=2002-06-30&columns=title,division&where=${encodeURIComponent('{"status":{"eq":"DELAYED"}}')}`);
  await settled(page);
  const shown = Number((await page.locator('main h1 small').innerText()).replaceAll(/\D/g, ''));
  const list = await save(page, 'JSON');
  expect(list.suggestedFilename()).toContain('기준일-2002-06-30.json');
  const text = readFileSync(await list.path(), 'utf8');
  expect(text).toContain('주관부서');
  // As many rows as the list shows.
  expect(text.match(/"values":/g)?.length ?? 0).toBe(shown);
  const sheet = await save(page, 'XLSX');
  expect(names(await sheet.path())).toContain('xl/worksheets/sheet1.xml');
  expect(complaints).toEqual([]);
});

test('the whole report is kept; one that takes long is stopped, and a refusal is told in words', async ({ page }) => {
  await page.goto('/report');
  await settled(page);
  await page.getByRole('button', { name: '내려받기' }).click();
  const [whole] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /HTML/ }).click()]);
  expect(whole.suggestedFilename()).toBe('2002-주요업무보고_기준일-항목별.html');
  // A server that does not answer, and one that refuses: both stand for the network, not for this project.
  await page.route('**/documents/report.csv?*', () => undefined);
  await page.getByRole('button', { name: /CSV/ }).click();
  await expect(page.getByText('표 자료 (CSV) 만드는 중')).toBeVisible();
  await page.getByRole('button', { name: '취소' }).click();
  await expect(page.getByText('만드는 중')).toHaveCount(0);
  await page.route('**/documents/report.json?*', (route) => route.fulfill({ status: 503, headers: { 'retry-after': '5' }, json: { errors: [{ message: 'Busy.', extensions: { code: 'SERVICE_UNAVAILABLE' } }] } }));
  await page.getByRole('button', { name: /JSON/ }).click();
  await expect(page.getByRole('alert')).toContainText('5초 뒤 다시');
});
