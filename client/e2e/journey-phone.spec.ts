// The board on a phone: questions as cards, counts that narrow, nothing wider than the screen.
import { expect, roles, test } from './ownSystem';

test('the board is worked with on a phone', async ({ office }) => {
  test.setTimeout(180_000);
  const liaison = await office.person('의회 담당', roles.liaison, { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  await liaison.goto('/council?asOf=2002-07-02');
  const cards = liaison.locator('.board tr.row');
  await expect(cards.first()).toBeVisible();
  expect(await liaison.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
  const box = await cards.first().boundingBox();
  expect(box?.width ?? 999).toBeLessThanOrEqual(390);

  // A count narrows the list to what it counts; the address says so.
  const late = liaison.getByRole('link', { name: /^모두 기한 지남/ });
  const count = Number((await late.innerText()).match(/\d+/)?.[0]);
  await late.tap();
  await expect(liaison).toHaveURL(/state=late/);
  await expect(cards).toHaveCount(count);
  await expect(cards.first()).toContainText('지남');

  await cards.first().getByRole('link').tap();
  await expect(liaison).toHaveURL(/\/council\/CouncilQuestion-\d+/);
  await expect(liaison.locator('.steps li')).toHaveCount(5);
  expect(await liaison.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
});
