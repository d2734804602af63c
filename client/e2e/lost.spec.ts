// A page whose code does not come: without a connection, after a deployment, and for good.
import { expect, settled, test, type Page } from './page';

const link = (page: Page) => page.getByRole('navigation', { name: '주 메뉴' }).getByRole('link', { name: '기록' });
const list = (page: Page) => page.getByRole('heading', { level: 1, name: '기록 목록' });

test('given no connection, pressed a link, got told so, and the page when the connection was back', async ({ page, context }) => {
  await page.goto('/about');
  await settled(page);
  await context.setOffline(true);
  await link(page).click();
  await expect(page.getByRole('main').getByRole('alert')).toContainText('통신이 끊겼습니다');
  await page.getByRole('button', { name: '다시 시도' }).click();
  await expect(page.getByRole('main').getByRole('alert')).toBeVisible();
  await context.setOffline(false);
  await page.getByRole('button', { name: '다시 시도' }).click();
  await expect(list(page)).toBeVisible();
  await expect(page).toHaveURL(/\/lists$/);
});

test('given a tab from before a deployment, pressed a link, got the wanted page loaded anew', async ({ page }) => {
  let old = false;
  await page.route('**/assets/*.js', (route) => (old ? route.fulfill({ status: 404, body: '' }) : route.continue()));
  await page.goto('/about');
  await settled(page);
  old = true;
  page.on('request', (request) => {
    if (request.isNavigationRequest()) old = false;
  });
  await link(page).click();
  await expect(list(page)).toBeVisible();
  await expect(page).toHaveURL(/\/lists$/);
});

test('given a page that is gone for good, pressed its link, got told after one more try, and other pages as before', async ({ page }) => {
  let gone = true;
  let loads = 0;
  await page.route('**/assets/ListsPage-*.js', (route) => (gone ? route.fulfill({ status: 404, body: '' }) : route.continue()));
  await page.goto('/about');
  await settled(page);
  page.on('request', (request) => {
    if (request.isNavigationRequest()) loads += 1;
  });
  await link(page).click();
  await expect(page.getByRole('heading', { level: 1, name: '화면을 불러오지 못했습니다' })).toBeVisible();
  expect(loads).toBe(1);
  await page.getByRole('contentinfo').getByRole('link').click();
  await settled(page);
  await expect(page.getByRole('main').getByRole('alert')).toHaveCount(0);
  await link(page).click();
  await expect(page.getByRole('main').getByRole('alert')).toBeVisible();
  gone = false;
  await page.getByRole('button', { name: '다시 시도' }).click();
  await expect(list(page)).toBeVisible();
});

test('given no connection, opened the search, got told that a piece did not come', async ({ page, context }) => {
  await page.goto('/about');
  await settled(page);
  await context.setOffline(true);
  await page.keyboard.press('Control+k');
  await expect(page.getByText('화면의 일부를 불러오지 못했습니다.')).toBeVisible();
});
