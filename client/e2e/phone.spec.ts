import { drawer, expect, figure, openItem, settled, test, type Page } from './page';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

const sideways = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const path of ['/report', '/report/I-1', '/report/II-6', '/report/II-7', '/report/II-10', '/report/II-17', '/report/III-computing-1', '/reconciliation', '/developer', '/about', '/sign-in', '/account', '/lists', '/lists/projects', '/records/Project-1', '/records/Project-1?tab=history', '/records/Project-1?do=updateProject']) {
  test(`${path} does not scroll sideways at 390 px`, async ({ page }) => {
    await page.goto(path);
    await settled(page);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
  });
}

test('a wide table scrolls inside itself with its first column in place', async ({ page }) => {
  await openItem(page, 'II-10');
  const table = page.locator('[data-table="litigation"] .wrap');
  const head = table.locator('tbody th').first();
  const before = await head.boundingBox();
  await table.evaluate((element) => (element.scrollLeft = 300));
  const after = await head.boundingBox();
  expect(await table.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
  expect(after?.x).toBeCloseTo(before?.x ?? NaN, 0);
});

test('a figure opens as a sheet from below, and closing gives the focus back', async ({ page }) => {
  await openItem(page, 'II-6');
  const total = figure(page, 'budget-execution', 'total', 'currentTotal');
  await total.tap();
  await expect(page.getByRole('dialog')).toContainText('189,310');
  expect(await sideways(page)).toBeLessThanOrEqual(0);
  await drawer(page).getByRole('button', { name: '닫기' }).tap();
  await expect(drawer(page)).toHaveCount(0);
  await expect(total).toBeFocused();
});

test('what is touched is 44 px high', async ({ page }) => {
  await openItem(page, 'II-6');
  const low = await page.locator('main button:visible, main input:visible, nav a:visible, header button:visible, tbody td.opens').evaluateAll((all) =>
    all.filter((element) => !element.closest('td.opens') || element.tagName === 'TD').map((element) => ({ text: element.textContent, height: element.getBoundingClientRect().height })).filter(({ height }) => height > 0 && height < 43.5),
  );
  // Links in running text and in the trail are exempt (WCAG 2.5.8).
  expect(low.filter(({ text }) => !text?.endsWith('보고서'))).toEqual([]);
});
