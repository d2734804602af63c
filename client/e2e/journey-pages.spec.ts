// The pages of the journeys by assistive rules and by keys alone, wide and narrow, in both languages.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, roles, test } from './ownSystem';

const pages = ['/today', '/council?asOf=2002-07-02', '/council/CouncilQuestion-78', '/published', '/compare/council-questions?from=2002-03-31&to=2002-06-30', '/budget-versions/BudgetVersion-2'];
const open = ['/published', '/regulations', '/regulations/Regulation-137'];

test('no page breaks a rule of accessibility or is wider than the screen', async ({ office }) => {
  test.setTimeout(240_000);
  const planner = await office.person('기획 담당', roles.planner);
  const visitor = await office.visitor();
  const found: unknown[] = [];
  for (const [page, addresses] of [[planner, pages], [visitor, open]] as const) {
    for (const address of addresses) {
      for (const [width, language] of [[1440, 'ko'], [390, 'en']] as const) {
        await page.setViewportSize({ width, height: 1000 });
        await page.goto(`${address}${address.includes('?') ? '&' : '?'}lang=${language}`);
        await expect(page.locator('main h1')).toBeVisible();
        await expect(page.locator('main .loading')).toHaveCount(0);
        const { violations } = await new AxeBuilder({ page }).analyze();
        found.push(...violations.map(({ id, nodes }) => [address, width, id, nodes[0]?.html]));
        const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        if (over > 0) found.push([address, width, 'wider by', over]);
      }
    }
  }
  expect(found).toEqual([]);
});

test('the board is walked by keys, which say why they do nothing', async ({ office }) => {
  const planner = await office.person('기획 담당', roles.planner);
  await planner.goto('/council?asOf=2002-07-02&lang=ko');
  const rows = planner.locator('.board tr.row');
  await expect(rows.nth(1)).toBeVisible();
  await planner.keyboard.press('j');
  await planner.keyboard.press('ArrowDown');
  await expect(rows.nth(1)).toHaveClass(/chosen/);
  await planner.keyboard.press('k');
  await expect(rows.first().getByRole('link')).toBeFocused();
  await planner.keyboard.press('r');
  await expect(planner.getByRole('status').filter({ hasText: '맡은 권한으로는' })).toBeVisible();
  await planner.keyboard.press('?');
  await expect(planner.getByRole('dialog')).toContainText('답변 작성');
  await planner.keyboard.press('Escape');
  await planner.keyboard.press('Enter');
  await expect(planner).toHaveURL(/\/council\/CouncilQuestion-\d+/);
});

test('the board follows what others do', async ({ office }) => {
  test.setTimeout(120_000);
  const [watcher, liaison] = [await office.person('보는 이', roles.planner), await office.person('의회 담당', roles.liaison)];
  const heard = watcher.waitForResponse((response) => response.url().includes('/graphql/stream'));
  await watcher.goto('/council?asOf=2002-07-02&lang=ko');
  const first = watcher.locator('.board tr.row').first();
  await expect(first).toBeVisible();
  await heard;
  const id = await first.getAttribute('data-question');
  await liaison.goto(`/records/${id}?do=updateCouncilQuestion`);
  await liaison.getByRole('dialog').locator('[data-field="subject"] input').fill('제목을 고친 질문');
  await liaison.getByRole('dialog').locator('footer button[type="submit"]').click();
  await expect(liaison.getByRole('dialog')).toHaveCount(0);
  await expect(first).toContainText('제목을 고친 질문');
});
