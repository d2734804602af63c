// Charts beside their tables: the same figures, as a drawing and as a table, each opening what it stands for.
import { drawer, expect, openItem, settled, test } from './page';

for (const [item, charts] of [['II-2', 1], ['II-6', 1], ['II-7', 1], ['II-10', 1], ['II-16', 1], ['II-17', 2], ['III-computing-1', 1]] as const) {
  test(`item ${item} draws its charts`, async ({ page, complaints }) => {
    await openItem(page, item);
    await expect(page.locator('.echart svg')).toHaveCount(charts);
    expect(complaints).toEqual([]);
  });
}

test('an element of a chart opens the figure that it stands for; so does its table', async ({ page, complaints }) => {
  await openItem(page, 'II-6');
  const chart = page.locator('figure.chart');
  await chart.scrollIntoViewIfNeeded();
  const box = await chart.locator('.echart svg').boundingBox();
  if (!box) throw new Error('No drawing.');
  await page.mouse.click(box.x + box.width * 0.3, box.y + box.height * 0.34);
  await expect(page).toHaveURL(/figure=budget-execution\.total\.allotted/);
  await expect(drawer(page)).toContainText('130,959');
  await page.keyboard.press('Escape');
  await chart.getByRole('button', { name: '표로 보기' }).click();
  await chart.getByRole('button', { name: '58,351' }).click();
  await expect(page).toHaveURL(/figure=budget-execution\.total\.unallotted/);
  expect(complaints).toEqual([]);
});

test('a table is compared with another date in its own grid, and not in print', async ({ page }) => {
  await openItem(page, 'II-6');
  await page.getByLabel('비교일').selectOption('2002-03-31');
  await expect(page).toHaveURL(/compare=2002-03-31/);
  const since = page.locator('[data-table="budget-execution"] tr.since').first();
  await expect(since).toContainText('3. 31. 대비');
  await expect(since).toContainText('+');
  await page.emulateMedia({ media: 'print' });
  await expect(since).toBeHidden();
});

test('today shows the year in figures that lead to the report, and projects to look after', async ({ page, complaints }) => {
  await page.goto('/today?asOf=2002-06-30');
  await settled(page);
  await expect(page.getByRole('heading', { name: /살필 사업/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: /어긋난 검산/ })).toBeVisible();
  await page.getByRole('link', { name: '189,310' }).click();
  await expect(page).toHaveURL(/\/report\/II-6\?.*figure=budget-execution\.total\.currentTotal/);
  await expect(drawer(page)).toContainText('189,310');
  expect(complaints).toEqual([]);
});

test('the schema is looked things up in, by a word and by its links', async ({ page, complaints }) => {
  await page.goto('/developer?tab=schema');
  await settled(page);
  await page.getByRole('searchbox').fill('소가');
  await page.getByRole('link', { name: 'Lawsuit.claim' }).click();
  await expect(page).toHaveURL(/type=Lawsuit/);
  await expect(page.locator('.chosen')).toContainText('claim');
  await page.goto('/developer?tab=limits');
  await expect(page.getByText('TOO_COSTLY')).toBeVisible();
  expect(complaints).toEqual([]);
});
