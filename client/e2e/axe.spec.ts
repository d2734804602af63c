// Every address of the site, in both languages, in the first in both themes, in the second without its colours: nothing for axe to find, a title, one heading, a way past the menu, and a focus that goes as one reads.
import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { routes } from '../src/routes';
import { drawer, expect, settled, test, type Page } from './page';

/** What stands for the parameters of a route. */
const samples: Readonly<Record<string, string>> = {
  '/report/:item': '/report/II-6', '/council/:id': '/council/CouncilQuestion-1', '/compare/:view': '/compare/budget-execution', '/budget-versions/:id': '/budget-versions/BudgetVersion-1',
  '/published/:id': '/published/PublishedReport-1', '/regulations/:id': '/regulations/Regulation-1', '/lists/:plural': '/lists/projects', '/records/:id': '/records/Project-1', '/:rest(.*)*': '/nowhere',
};
const pages = routes.filter((route) => !('redirect' in route)).map(({ path }) => samples[path] ?? path);
/** States of pages that hold more than they show at first. */
const states = [
  '/report/III-computing-1', '/report/II-2', '/report/I-2', '/report/II-10', '/report/II-6?figure=budget-execution.total.currentTotal', '/report/II-6?compare=2002-03-31', '/reconciliation?check=162', '/records/Project-1?tab=history', '/records/Project-1?do=updateProject', '/lists/projects?do=createProject',
  '/import?noun=Project',
  `/lists/projects?group=status&where=${encodeURIComponent('{"status":{"in":["DELAYED","ON_HOLD"]}}')}`,
];
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Its first tables: all of it takes a minute to be looked at. */
const FIRST_PAGES = readFileSync(new URL('../../shared/dataset/2002/document.txt', import.meta.url), 'utf8').split('\n').slice(0, 130).join('\n');

/** What a theme can change, and words cannot: by far the longest to be looked at. */
const COLOURS = ['color-contrast', 'link-in-text-block'];
type Looked = 'all' | 'colours' | 'words';

async function violations(page: Page, looked: Looked = 'all'): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page });
  const rules = { all: () => axe.withTags(tags), colours: () => axe.withRules(COLOURS), words: () => axe.withTags(tags).disableRules(COLOURS) };
  const found = await rules[looked]().analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 140)).join(' | ')}`);
}
async function open(page: Page, path: string, language: string): Promise<void> {
  await page.addInitScript((lang) => localStorage.setItem('gujeong.lang', lang), language);
  await page.goto(path);
  await expect(page.locator('main h1, main .state')).not.toHaveCount(0);
  await expect(page.locator('main .loading')).toHaveCount(0);
  await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0);
}
/** In both themes, one after the other. A dialog stands over the switch, which is then pressed by script. */
async function inThemes(page: Page): Promise<void> {
  const contrast = page.locator('header.band button[aria-pressed]');
  await expect(contrast).toHaveAttribute('aria-pressed', 'false');
  expect(await violations(page), 'light').toEqual([]);
  await contrast.dispatchEvent('click');
  await expect(contrast).toHaveAttribute('aria-pressed', 'true');
  expect(await violations(page, 'colours'), 'contrast').toEqual([]);
}

test('every parameter of an address has a sample', () => {
  expect(routes.filter(({ path }) => path.includes(':') && !samples[path])).toEqual([]);
});

for (const language of ['ko', 'en']) {
  for (const path of pages) {
    test(`nothing is found on ${path} (${language})`, async ({ page }) => {
      await open(page, path, language);
      expect(await page.title()).toMatch(/\S.* [·|–-] \S/);
      await expect(page.locator('h1')).toHaveCount(1);
      await page.keyboard.press('Tab');
      await expect(page.locator('.skip')).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(page.locator('main')).toBeFocused();
      expect(await page.locator('[tabindex]:not([tabindex="0"]):not([tabindex="-1"])').count()).toBe(0);
      if (language === 'ko') await inThemes(page);
      else expect(await violations(page, 'words')).toEqual([]);
    });
  }
}
for (const path of states) {
  test(`nothing is found in the state ${path}`, async ({ page }) => {
    await open(page, path, 'ko');
    if (/figure|check=/.test(path)) await expect(drawer(page)).toBeVisible();
    if (path.includes('do=')) await expect(page.getByRole('dialog').getByLabel('사업명')).toBeVisible();
    await inThemes(page);
  });
}

test('nothing is found on an older report that was read, with a cell open', async ({ page }) => {
  await page.goto('/import/report');
  await page.locator('input[type="file"]').setInputFiles({ name: '2002.txt', mimeType: 'text/plain', buffer: Buffer.from(FIRST_PAGES) });
  await page.locator('[data-reading="staffing"] td button').first().click();
  await expect(page.locator('[data-cell-panel]')).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('nothing is found at 390 px with a sheet open', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/report/II-6?figure=budget-execution.total.currentTotal');
  await settled(page);
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await violations(page)).toEqual([]);
});
