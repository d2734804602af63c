import { drawer, expect, figure, openItem, test, type Page } from './page';

const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');

test('by keyboard alone: skip, reach the table, walk it, open a figure, close it, stand where one stood', async ({ page }) => {
  await openItem(page, 'II-6');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('본문 바로가기');
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();

  const first = figure(page, 'budget-execution', 'total', 'currentTotal');
  for (let step = 0; step < 60 && !(await first.evaluate((button) => button === document.activeElement)); step++) await page.keyboard.press('Tab');
  await expect(first).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  const budget = figure(page, 'budget-execution', 'general', 'budget');
  await expect(budget).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(drawer(page)).toContainText('137,405');
  await expect(drawer(page).locator('h2')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(drawer(page)).toHaveCount(0);
  await expect(budget).toBeFocused();
});

test('a new page takes the focus to its content', async ({ page }) => {
  await openItem(page, 'II-6');
  await page.locator('.toc a[href^="/report/II-7"]').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();
  await expect(page).toHaveTitle(/II-7/);
});

test('every focused control shows it', async ({ page }) => {
  await openItem(page, 'II-1');
  for (let step = 0; step < 12; step++) {
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle);
    expect(outline).not.toBe('none');
  }
});
