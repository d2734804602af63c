// 오늘 of those who answer for the whole office: what is counted is said to be the office's, and every count opens its list.
import { stateOf } from './people';
import { expect, settled, test } from './page';

for (const person of ['admin', 'reader'] as const) {
  test(`given the ${person}, looked at today, got the whole office's counts, each with its list`, async ({ browser }) => {
    const context = await browser.newContext({ storageState: stateOf(person) });
    const page = await context.newPage();
    await page.goto('/today?asOf=2002-09-16');
    await settled(page);
    await expect(page.getByRole('main')).not.toContainText('내 차례');
    await expect(page.getByRole('list', { name: '오늘 할 일의 건수' })).toContainText('처리 대기');
    const links = await page.locator('#kinds td a').evaluateAll((all) => all.map((link) => [link.textContent?.trim() ?? '', link.getAttribute('href') ?? ''] as const));
    expect(links.length).toBeGreaterThan(5);
    for (const [count, href] of links.slice(0, 6)) {
      await page.goto(href);
      await settled(page);
      await expect(page.getByRole('main')).toContainText(`${count}건`);
      await expect(page.getByRole('main').getByRole('alert')).toHaveCount(0);
    }
    await context.close();
  });
}

test('given a phone, looked at today of the whole office, got no kinds and no cells of nothing', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/today?asOf=2002-09-16');
  await settled(page);
  await expect(page.locator('#kinds td a').first()).toBeVisible();
  await expect(page.locator('#kinds td:visible', { hasText: '·' })).toHaveCount(0);
  const kinds = await page.locator('#kinds tbody tr:visible').count();
  expect(kinds).toBe(await page.locator('#kinds tbody tr:has(a)').count());
});
