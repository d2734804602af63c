// What every browser test starts from: a page that collects what went wrong on it.
import { readFileSync } from 'node:fs';
import { test as base, expect, type Page } from '@playwright/test';

export { expect };
export type { Page };

interface Watched {
  /** Errors of the console, of scripts, and answers of the server that failed. */
  readonly complaints: string[];
}

export const test = base.extend<Watched>({
  complaints: async ({ page }, use) => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(`${message.type()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => complaints.push(`script: ${error.message}`));
    page.on('response', (response) => {
      if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
    });
    await use(complaints);
  },
});

const sections: readonly (readonly [string, number])[] = [
  ['I', 3], ['II', 17], ['III-policy', 4], ['III-budget', 5], ['III-council', 3], ['III-ict', 4], ['III-computing', 2], ['III-research', 3],
];
/** The 41 items of the report, by code. */
export const items: readonly string[] = sections.flatMap(([section, count]) => Array.from({ length: count }, (_, index) => `${section}-${index + 1}`));

/** The page of an item, with its tables and checks answered. */
export async function openItem(page: Page, item: string, query = ''): Promise<void> {
  await page.goto(`/report/${item}${query}`);
  await settled(page);
}

/** Nothing is loading any more. */
export async function settled(page: Page): Promise<void> {
  await expect(page.locator('main h1')).toBeVisible();
  await expect(page.locator('main .loading')).toHaveCount(0);
  await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0);
}

export const figure = (page: Page, table: string, row: string, column: string) =>
  page.locator(`[data-table="${table}"] [data-row="${row}"][data-column="${column}"] button`);

export const drawer = (page: Page) => page.locator('.drawer');

/** The rows of the file that 내려받기 gives. */
export async function download(page: Page): Promise<readonly (readonly string[])[]> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '내려받기' }).click()]);
  const text = readFileSync(await file.path(), 'utf8');
  expect(text.startsWith('\uFEFF')).toBe(true);
  return text.slice(1).replace(/\r\n$/, '').split('\r\n').map((line) => [...`,${line}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? ''));
}
