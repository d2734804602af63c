// Journey (d): from a pumping station to the office's backbone, by the pointer and by keys alone; what stops with what; the same as a table.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, settled, tabTo, test, type Page } from './page';

const ready = async (page: Page, query = ''): Promise<void> => {
  await page.goto(`/network${query}`);
  await settled(page);
  await expect(page.getByRole('table')).toBeVisible();
};
const node = (page: Page, name: RegExp) => page.locator('[data-node]').and(page.getByRole('button', { name }));
const panel = (page: Page, title: string) => page.locator('section.panel').filter({ has: page.getByRole('heading', { name: new RegExp(`^${title}`) }) });
const path = (page: Page) => panel(page, '고른 경로');
const focused = (page: Page): Promise<string | null> => page.evaluate(() => document.activeElement?.querySelector('title')?.textContent ?? null);

async function traced(page: Page): Promise<void> {
  await expect(page).toHaveURL(/from=Facility-6\b/);
  await expect(path(page).getByRole('listitem')).toHaveCount(1);
  await expect(path(page).getByRole('listitem')).toContainText(/양평1 빗물펌프장 액세스 스위치.*→.*전산기계실 백본 스위치.*HS-PUMP-01.*2Mbps.*운영/s);
  await expect(page.locator('.map path.trace')).toHaveCount(1);
  await expect(page.locator('.tags text')).toHaveText('1');
}

test('a pumping station is traced to the backbone by the pointer', async ({ page, complaints }) => {
  await ready(page);
  await node(page, /^양평1 빗물펌프장, 초고속정보통신망 2Mbps, 운영/).click();
  await panel(page, '양평1 빗물펌프장').getByRole('button', { name: '여기서 시작' }).click();
  await traced(page);
  await page.getByLabel('경로 끝').click();
  await page.getByLabel('경로 끝').fill('홈페이지 웹');
  await page.getByRole('option', { name: /홈페이지 웹 서버/ }).click();
  await expect(path(page).getByRole('listitem')).toHaveCount(2);
  await expect(page.locator('.tags text')).toHaveText(['1', '2']);
  await path(page).getByRole('link', { name: 'HS-PUMP-01' }).click();
  await expect(page).toHaveURL(/\/records\/NetworkLink-\d+/);
  await page.goBack();
  await expect(path(page).getByRole('listitem')).toHaveCount(2);
  expect(complaints).toEqual([]);
});

test('a pumping station is traced to the backbone by keys alone', async ({ page }) => {
  await ready(page);
  await tabTo(page, page.getByLabel('경로 시작'));
  await page.keyboard.type('양평1 빗물');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await traced(page);

  // Into the map: the backbone first, the pumping stations at its right.
  for (let presses = 0; presses < 30 && !(await focused(page))?.startsWith('백본 스위치'); presses += 1) await page.keyboard.press('Tab');
  expect(await focused(page)).toContain('백본');
  await page.keyboard.press('ArrowRight');
  expect(await focused(page)).toMatch(/빗물펌프장/);
  for (let presses = 0; presses < 8 && !(await focused(page))?.startsWith('양평1'); presses += 1) await page.keyboard.press('ArrowUp');
  expect(await focused(page)).toBe('양평1 빗물펌프장, 초고속정보통신망 2Mbps, 운영, 통신장비 1, PC 1, 프린터 1');
  await page.keyboard.press('Enter');
  await expect(panel(page, '양평1 빗물펌프장').getByRole('link', { name: '기록 보기' })).toHaveAttribute('href', '/records/Facility-6');
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/open=Facility-6/);
  await page.keyboard.press('ArrowDown');
  expect(await focused(page)).toContain('COM-PUMP-01');
});

test('what stops with the backbone, with a switch and with a line', async ({ page }) => {
  await ready(page);
  const impact = page.locator('.impact');
  await expect(impact).toContainText('전산기계실 백본 스위치 정지 시 다음이 백본에서 끊깁니다.');
  await expect(impact).toContainText('빗물펌프장 8');
  await page.getByRole('button', { name: 'HS-PUMP-04' }).click();
  await expect(impact).toContainText('HS-PUMP-04 정지 시');
  await expect(impact).toContainText('빗물펌프장 1');
  await expect(impact.getByRole('link')).toHaveText(['문래 빗물펌프장']);
  await ready(page, '?pick=Asset-44');
  await expect(impact).toContainText('PC 13');
});

test('an office opens into its switches, some at a time, and a switch into its PCs', async ({ page }) => {
  await ready(page);
  const drawn = page.locator('[data-node]');
  expect(await drawn.count()).toBeLessThan(80);
  await node(page, /^영등포구청사/).focus();
  await page.keyboard.press('Space');
  const before = await drawn.count();
  await node(page, /^53개 더|^\d+개 더/).first().click();
  await expect(drawn).toHaveCount(before + 12);
  await ready(page, '?open=Facility-5,Asset-44');
  await expect(node(page, /PC-\d{5}/)).toHaveCount(12);
});

test('filters and the table alone stand in the address', async ({ page }) => {
  await ready(page);
  await page.getByLabel('시설 구분').selectOption('PUMPING_STATION');
  await expect(page).toHaveURL(/place=PUMPING_STATION/);
  await expect(page.locator('tbody tr')).toHaveCount(8);
  await expect(page.locator('[data-node^="Facility-"]')).toHaveCount(8);
  await page.getByRole('button', { name: '표만' }).click();
  await expect(page.locator('[data-node]')).toHaveCount(0);
  await page.reload();
  await expect(page.locator('tbody tr')).toHaveCount(8);
  await expect(page.getByRole('button', { name: '표만' })).toHaveAttribute('aria-pressed', 'true');
  await page.getByLabel('회선 종류').selectOption('OPTICAL');
  await expect(page.getByText('조건에 맞는 회선이 없습니다')).toBeVisible();
});

test('at an earlier date the map has what was there', async ({ page }) => {
  await page.goto('/network?asOf=2002-03-31&place=PUMPING_STATION');
  await expect(page.getByLabel('기준일')).toHaveValue('2002-03-31');
  await expect(page.getByText('조건에 맞는 회선이 없습니다')).toBeVisible();
  await ready(page, '?asOf=2002-06-30&place=PUMPING_STATION');
  await expect(page.locator('tbody tr')).toHaveCount(8);
});

test('without an answer it says so, and another try shows the map', async ({ page }) => {
  let broken = true;
  await page.route('**/graphql', (route) => (broken && route.request().postData()?.includes('NetworkLines') ? route.abort() : route.continue()));
  await page.goto('/network');
  await expect(page.getByRole('alert')).toContainText('통신이 끊겼습니다');
  broken = false;
  await page.getByRole('alert').getByRole('button', { name: '다시 시도' }).click();
  await expect(node(page, /^양평1 빗물펌프장/)).toBeVisible();
});

test('what was recorded at an earlier moment is drawn as it was', async ({ page }) => {
  await page.goto('/network?recordedAt=2002-01-01T00:00:00Z');
  await expect(page.getByText('등록된 시설이 없습니다')).toBeVisible();
  await page.getByRole('button', { name: '지금으로 돌아가기' }).click();
  await expect(node(page, /^양평1 빗물펌프장/)).toBeVisible();
});

for (const theme of ['light', 'contrast']) {
  for (const query of ['', '?from=Facility-6&to=Asset-18&open=Facility-5,Asset-44&pick=Asset-44', '?show=table&lang=en']) {
    test(`axe finds nothing on /network${query} (${theme})`, async ({ page }) => {
      await page.addInitScript((name) => localStorage.setItem('gujeong.theme', name), theme);
      await ready(page, query);
      const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)).toEqual([]);
    });
  }
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });
  test('the table stands first, and only the map scrolls sideways, in its frame', async ({ page }) => {
    await ready(page, '?from=Facility-6');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    const frame = page.locator('.frame');
    expect(await frame.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeGreaterThan(100);
    const [table, map] = await Promise.all([page.getByRole('table').boundingBox(), frame.boundingBox()]);
    expect(table?.y ?? 0).toBeLessThan(map?.y ?? 0);
  });
});

const top = async (of: ReturnType<Page['locator']>): Promise<number> => (await of.boundingBox())?.y ?? NaN;

test('given a phone, chose a way and a place, got what was chosen directly under the choice, and the table after it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await ready(page, '?from=Facility-6&pick=Facility-6');
  const tops = [await top(page.getByLabel('경로 끝')), await top(path(page)), await top(panel(page, '양평1 빗물펌프장')), await top(page.getByRole('combobox', { name: '회선 종류' }).first()), await top(page.getByRole('table'))];
  expect(tops).toEqual(tops.toSorted((a, b) => a - b));
});
