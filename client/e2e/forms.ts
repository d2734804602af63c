// Filling forms as people do: a box found by the field it is for, a record found by typing a part of its name.
import { expect, type Locator, type Page } from '@playwright/test';

export const dialog = (page: Page): Locator => page.getByRole('dialog').last();
export const field = (page: Page, path: string): Locator => dialog(page).locator(`[data-field="${path}"]`);

/** Texts, figures and days. */
export const write = (page: Page, path: string, text: string): Promise<void> => field(page, path).locator('input, textarea').first().fill(text);
export const choose = async (page: Page, path: string, code: string): Promise<void> => void (await field(page, path).locator('select').selectOption(code));

/** A record whose name has the words. */
export async function pick(page: Page, path: string, words: string): Promise<void> {
  await field(page, path).getByRole('combobox').fill(words);
  const found = field(page, path).getByRole('option').filter({ hasText: words });
  await expect(found.first()).toBeVisible();
  await found.first().click();
  await expect(field(page, path)).toContainText(words);
}

/** Sends the form, which closes when the server has done what it asked. */
export async function send(page: Page): Promise<void> {
  await dialog(page).locator('footer button[type="submit"]').click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

/** An act of the page: a button, or an entry of the menu of further acts. */
export async function act(page: Page, name: string): Promise<void> {
  const button = page.getByRole('main').getByRole('button', { name, exact: true });
  const further = page.getByRole('main').getByRole('button', { name: '그 밖의 처리' });
  await expect(button.or(further).first()).toBeVisible();
  if (!(await button.first().isVisible())) {
    await further.click();
    await page.getByRole('menuitem', { name, exact: true }).click();
  } else await button.first().click();
  await expect(dialog(page).locator('form')).toBeVisible();
}

/** The value of a cell of a report's table, as it is shown at a date. */
export async function cell(page: Page, item: string, asOf: string, table: string, row: string, column: string): Promise<number> {
  await page.goto(`/report/${item}?asOf=${asOf}`);
  const shown = page.locator(`[data-table="${table}"] [data-row="${row}"][data-column="${column}"]`);
  await expect(shown).toBeVisible();
  await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0);
  return Number(((await shown.innerText()).match(/[\d,]+/)?.[0] ?? '0').replaceAll(',', ''));
}
