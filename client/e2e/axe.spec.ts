import { AxeBuilder } from '@axe-core/playwright';
import { drawer, expect, settled, test } from './page';

const pages = ['/report', '/report/II-6', '/report/III-computing-1', '/reconciliation', '/developer', '/about', '/sign-in', '/account', '/lists', '/lists/projects', '/records/Project-1', '/records/Project-1?tab=history'];
const open = [...pages, '/report/II-6?figure=budget-execution.total.currentTotal', '/reconciliation?check=162', '/records/Project-1?do=updateProject', '/lists/projects?do=createProject'];

for (const theme of ['light', 'contrast']) {
  for (const path of open) {
    test(`axe finds nothing on ${path} (${theme})`, async ({ page }) => {
      await page.addInitScript((name) => localStorage.setItem('gujeong.theme', name), theme);
      await page.goto(path);
      await settled(page);
      if (/figure|check/.test(path)) await expect(drawer(page)).toBeVisible();
      if (path.includes('do=')) await expect(page.getByRole('dialog').getByLabel('사업명')).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)).toEqual([]);
    });
  }
}

test('axe finds nothing at 390 px with a sheet open', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/report/II-6?figure=budget-execution.total.currentTotal');
  await settled(page);
  await expect(page.getByRole('dialog')).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)).toEqual([]);
});
