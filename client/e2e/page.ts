// What every browser test starts from: a page that collects what went wrong on it.
import { readFileSync } from 'node:fs';
import { test as base, expect, type Download, type Locator, type Page } from '@playwright/test';

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

/** Presses Tab, forwards or backwards, until the element has the focus: what whoever has no pointer does. Another key walks a list of its own. */
export async function tabTo(page: Page, wanted: Locator, key?: 'ArrowDown'): Promise<void> {
  const most = 150;
  await expect(wanted).toBeVisible();
  for (let presses = 0; presses < most; presses += 1) {
    const way = await wanted.evaluate((element) => {
      const now = document.activeElement ?? document.body;
      return element === now ? null : now.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING ? 'Shift+Tab' : 'Tab';
    });
    if (!way) return;
    await page.keyboard.press(key ?? way);
  }
  await expect(wanted, `It is not reached by ${most} presses of ${key ?? 'Tab'}.`).toBeFocused({ timeout: 1_000 });
}

/** The acts of a journey that is gone twice: by pointer, and by keyboard alone. */
export interface Hand {
  readonly how: 'by pointer' | 'by keyboard alone';
  press(wanted: Locator): Promise<void>;
  tick(box: Locator): Promise<void>;
  /** Leaves the focus in the field. */
  write(field: Locator, text: string): Promise<void>;
  choose(select: Locator, label: string): Promise<void>;
  /** One of the answers below a field that has the focus. */
  take(option: Locator): Promise<void>;
}
const keys: Hand = {
  how: 'by keyboard alone',
  async press(wanted) {
    await tabTo(wanted.page(), wanted);
    await wanted.page().keyboard.press('Enter');
  },
  async tick(box) {
    await tabTo(box.page(), box);
    await box.page().keyboard.press('Space');
    await expect(box).toBeChecked();
  },
  async write(field, text) {
    await tabTo(field.page(), field);
    await field.page().keyboard.press('Control+a');
    await field.page().keyboard.type(text);
  },
  async choose(select, label) {
    await tabTo(select.page(), select);
    const steps = await select.evaluate((box: HTMLSelectElement, text) => [...box.options].findIndex((option) => option.label === text) - box.selectedIndex, label);
    for (const key of ['Space', ...Array.from({ length: Math.abs(steps) }, () => (steps > 0 ? 'ArrowDown' : 'ArrowUp')), 'Enter']) await select.page().keyboard.press(key);
    await expect(select.locator('option:checked')).toHaveText(label);
  },
  async take(option) {
    await expect(option).toBeVisible();
    for (let presses = 0; presses < 40 && (await option.getAttribute('aria-selected')) !== 'true'; presses += 1) await option.page().keyboard.press('ArrowDown');
    await expect(option).toHaveAttribute('aria-selected', 'true');
    await option.page().keyboard.press('Enter');
  },
};
export const hands: readonly [pointer: Hand, keys: Hand] = [
  {
    how: 'by pointer',
    press: (wanted) => wanted.click(),
    tick: (box) => box.check(),
    write: (field, text) => field.fill(text),
    choose: async (select, label) => void (await select.selectOption({ label })),
    take: (option) => option.click(),
  },
  keys,
];
/** 내려받기 in a format, by the words of the menu; `press` other than by pointer walks it by keys. */
export async function save(page: Page, format: string, { how, press }: Pick<Hand, 'how' | 'press'> = hands[0]): Promise<Download> {
  const item = page.getByRole('menuitem', { name: format }).first();
  await press(page.getByRole('button', { name: '내려받기', exact: true }));
  const coming = page.waitForEvent('download');
  if (how === 'by pointer') await item.click();
  else {
    await tabTo(page, item, 'ArrowDown');
    await page.keyboard.press('Enter');
  }
  return coming;
}
/** The rows of the file that 내려받기 gives as CSV. */
export async function download(page: Page): Promise<readonly (readonly string[])[]> {
  const file = await save(page, 'CSV');
  const text = readFileSync(await file.path(), 'utf8');
  expect(text.startsWith('\uFEFF')).toBe(true);
  return text.slice(1).replace(/\r\n$/, '').split('\r\n').map((line) => [...`,${line}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? ''));
}
