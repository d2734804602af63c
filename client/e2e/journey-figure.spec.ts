// (b) From the total 189,310 of II-6 to one entry of the ledger, and to the line of the document that prints it.
import { drawer, expect, figure, openItem, settled, test } from './page';

test('by pointer: figure, source line, budget line, entry', async ({ page, complaints }) => {
  await openItem(page, 'II-6');
  await figure(page, 'budget-execution', 'total', 'currentTotal').click();
  await expect(drawer(page).locator('.source')).toContainText('113');
  await expect(drawer(page).locator('.source')).toContainText('189,310');
  const records = drawer(page).locator('section', { has: page.getByRole('heading', { name: /센 기록/ }) });
  await records.locator('tbody a').first().click();
  await expect(page).toHaveURL(/\/records\/BudgetLine-\d+/);
  await settled(page);
  const entries = page.locator('section', { has: page.getByRole('heading', { name: /예산 원장/ }) }).last();
  await entries.locator('tbody a').first().click();
  await expect(page).toHaveURL(/\/records\/BudgetEntry-\d+/);
  await settled(page);
  await expect(page.locator('main')).toContainText('금액');
  expect(complaints).toEqual([]);
});

test('by keyboard alone', async ({ page }) => {
  await openItem(page, 'II-6');
  await figure(page, 'budget-execution', 'total', 'currentTotal').focus();
  await page.keyboard.press('Enter');
  await expect(drawer(page).locator('.source')).toContainText('189,310');
  const line = drawer(page).locator('section', { has: page.getByRole('heading', { name: /센 기록/ }) }).locator('tbody a').first();
  await expect(line).toBeVisible();
  for (let step = 0; step < 40 && !(await line.evaluate((link) => link === document.activeElement)); step += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/records\/BudgetLine-\d+/);
});
