import { drawer, expect, settled, test } from './page';

test('the checks stand by verdict, and the broken ones are the five known', async ({ page, complaints }) => {
  await page.goto('/reconciliation?verdict=BROKEN');
  await settled(page);
  const rows = page.locator('[data-check]');
  await expect(rows).toHaveCount(5);
  expect(await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-check')))).toEqual(['51', '91', '136', '162', '168']);
  await expect(page.getByRole('button', { name: /모두/ })).toContainText('185');
  expect(complaints).toEqual([]);
});

test('two checks meet in one cell, and its value is named', async ({ page, complaints }) => {
  await page.goto('/reconciliation');
  await settled(page);
  await page.locator('[data-check="162"] a').click();
  await expect(page).toHaveURL(/check=162/);
  await expect(drawer(page)).toContainText('939');
  await expect(drawer(page)).toContainText('841');
  await expect(drawer(page).locator('[data-row="staff"][data-column="h2Persons"]')).toHaveClass(/broken/);
  await page.goBack();
  await expect(drawer(page)).toHaveCount(0);
  expect(complaints).toEqual([]);
});

test('the list keeps to an item, and what holds unfolds', async ({ page }) => {
  await page.goto('/reconciliation?item=II-9');
  await settled(page);
  await expect(page.locator('[data-check="91"]')).toBeVisible();
  await expect(page.locator('[data-check="51"]')).toHaveCount(0);
  await page.getByRole('combobox').first().selectOption('II-10');
  await expect(page).toHaveURL(/item=II-10/);
  await expect(page.locator('[data-check]')).not.toHaveCount(0);
  await expect(page.getByRole('button', { name: /어긋남/ })).toContainText('0');
});
