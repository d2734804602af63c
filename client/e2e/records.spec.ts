import type { Browser, BrowserContext } from '@playwright/test';
import { stateOf, type Person } from './people';
import { expect, settled, test, type Page } from './page';

test.use({ storageState: stateOf('planner') });

const dialog = (page: Page) => page.getByRole('dialog').last();
const pageOf = async (browser: Browser, person: Person): Promise<{ page: Page; context: BrowserContext }> => {
  const context = await browser.newContext({ storageState: stateOf(person) });
  return { context, page: await context.newPage() };
};

/** A new project of the planning and budget division, made by its form. */
async function project(page: Page, title: string): Promise<string> {
  await page.goto('/lists/projects?do=createProject');
  const form = dialog(page);
  await form.getByLabel('사업번호').fill(`T-${Math.random().toString(36).slice(2, 10)}`);
  await form.getByLabel('사업명').fill(title);
  await form.getByLabel('사업 구분').selectOption('DIVISION_PLAN');
  await form.getByLabel('계획연도').fill('2026');
  const division = form.getByLabel('주관부서');
  await division.fill('기획예산');
  const found = form.getByRole('listbox').getByRole('option');
  await expect(found).toHaveCount(1);
  await expect(found).toContainText('기획예산과');
  await division.press('Enter');
  await form.getByRole('button', { name: '저장' }).click();
  await expect(page).toHaveURL(/\/records\/Project-\d+$/);
  await expect(page.locator('h1')).toContainText(title);
  return new URL(page.url()).pathname;
}

test('a project is made by its form, which asks for what is missing', async ({ page, complaints }) => {
  await page.goto('/lists/projects?do=createProject');
  await dialog(page).getByRole('button', { name: '저장' }).click();
  await expect(dialog(page).getByRole('alert').first()).toContainText('반드시 적어야 합니다');
  await expect(dialog(page).getByLabel('사업명')).toBeFocused();
  await project(page, '통신망 점검');
  expect(complaints).toEqual([]);
});

test('a change stands in the history with who, why and what', async ({ page, complaints }) => {
  const path = await project(page, '고쳐 쓰는 사업');
  await page.getByRole('button', { name: '수정' }).click();
  await dialog(page).getByLabel('소요예산').fill('1200000');
  await dialog(page).getByLabel('소요예산').blur();
  await expect(dialog(page).getByLabel('소요예산')).toHaveValue('1,200,000');
  await dialog(page).getByLabel('변경 사유').fill('예산 확정');
  await dialog(page).getByRole('button', { name: '저장' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.locator('main')).toContainText('1,200,000');
  await page.goto(`${path}?tab=history`);
  const first = page.locator('.history li').first();
  await expect(first).toContainText('기획하는 이');
  await expect(first).toContainText('예산 확정');
  await expect(first).toContainText('1,200,000');
  expect(complaints).toEqual([]);
});

test('a project assessed as delayed without a cause is told why not', async ({ page }) => {
  const path = await project(page, '늦어진 사업');
  await page.goto(`${path}?do=assessProject`);
  await dialog(page).getByLabel('추진현황').selectOption('DELAYED');
  await dialog(page).getByRole('button', { name: '추진실태 평가' }).click();
  const cause = dialog(page).getByLabel('부진 원인');
  await expect(cause).toHaveAttribute('aria-invalid', 'true');
  await expect(dialog(page).locator('[data-field="cause"]')).toContainText('원인을 적어야 합니다');
  await cause.fill('보상 협의 지연');
  await dialog(page).getByLabel('정상추진 대책').fill('10월까지 수용재결 신청');
  await dialog(page).getByRole('button', { name: '추진실태 평가' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.locator('.signs')).toContainText('부진');
});

test('two people change one record: the second chooses field by field', async ({ page, browser }) => {
  const path = await project(page, '함께 고치는 사업');
  const other = await pageOf(browser, 'colleague');
  await other.page.goto(`${path}?do=updateProject`);
  await expect(dialog(other.page).getByLabel('사업명')).toHaveValue('함께 고치는 사업');
  await page.goto(`${path}?do=updateProject`);
  await dialog(page).getByLabel('사업명').fill('먼저 고친 이름');
  await dialog(page).getByLabel('계획연도').fill('2027');
  await dialog(page).getByRole('button', { name: '저장' }).click();
  await expect(page.locator('h1')).toContainText('먼저 고친 이름');

  await dialog(other.page).getByLabel('사업명').fill('나중에 고친 이름');
  await dialog(other.page).getByLabel('원문 추진기간').fill('1 ~ 12월');
  await dialog(other.page).getByRole('button', { name: '저장' }).click();
  const conflict = dialog(other.page);
  await expect(conflict).toContainText('그 사이 다른 사람이 고쳤습니다');
  const row = conflict.getByRole('row', { name: /사업명/ });
  await expect(row).toContainText('함께 고치는 사업');
  await row.getByLabel('먼저 고친 이름').check();
  await conflict.getByRole('button', { name: '고른 대로 저장' }).click();
  await expect(other.page.getByRole('dialog')).toHaveCount(0);
  await expect(other.page.locator('h1')).toContainText('먼저 고친 이름');
  await expect(other.page.locator('main')).toContainText('1 ~ 12월');
  await expect(other.page.locator('main')).toContainText('2027');
  await other.context.close();
});

test('what was written and not saved is offered again after a reload', async ({ page }) => {
  const path = await project(page, '쓰다 만 사업');
  await page.goto(`${path}?do=updateProject`);
  await dialog(page).getByLabel('사업명').fill('쓰다 만 이름');
  await expect(dialog(page)).toContainText('이 브라우저에 보관됩니다');
  await expect.poll(() => page.evaluate(() => Object.values(localStorage).some((text) => text.includes('쓰다 만 이름')))).toBe(true);
  await page.reload();
  await dialog(page).getByRole('button', { name: '이어서 쓰기' }).click();
  await expect(dialog(page).getByLabel('사업명')).toHaveValue('쓰다 만 이름');
  await dialog(page).getByRole('button', { name: '저장' }).click();
  await expect(page.locator('h1')).toContainText('쓰다 만 이름');
  await page.goto(`${path}?do=updateProject`);
  await expect(dialog(page).getByLabel('사업명')).toHaveValue('쓰다 만 이름');
  await expect(dialog(page).getByRole('button', { name: '이어서 쓰기' })).toHaveCount(0);
});

test('a lost answer is asked for again, and nothing is done twice', async ({ page }) => {
  const path = await project(page, '두 번 누르는 사업');
  await page.goto(`${path}?do=assessProject`);
  await dialog(page).getByLabel('추진현황').selectOption('ON_TRACK');
  // The server has written it, but the answer does not arrive.
  let lost = false;
  await page.route('**/graphql', async (route) => {
    if (lost || !route.request().postData()?.includes('assessProject(')) return route.continue();
    lost = true;
    await route.fetch();
    return route.abort();
  });
  await dialog(page).getByRole('button', { name: '추진실태 평가' }).click();
  await expect(dialog(page).getByRole('alert')).toContainText('통신이 끊겨');
  await dialog(page).getByRole('button', { name: '추진실태 평가' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await settled(page);
  await expect(page.getByRole('region', { name: /추진실태 평가/ })).toContainText('1건');
});

test('the lists lead to every kind of record, by its name or a filter in the address', async ({ page, complaints }) => {
  await page.goto('/lists');
  await settled(page);
  await page.getByRole('link', { name: '사업', exact: true }).click();
  await expect(page).toHaveURL(/\/lists\/projects/);
  await page.getByLabel('찾기').fill('목표관리제');
  await page.getByLabel('찾기').press('Enter');
  await expect(page).toHaveURL(/q=/);
  await expect(page.locator('tbody tr').first()).toContainText('목표관리제');
  await page.goto(`/lists/projects?where=${encodeURIComponent('{"division":{"code":{"eq":"PLANNING"}}}')}`);
  await expect(page.locator('tbody tr').first()).toBeVisible();
  await page.goto('/lists/projects?where=%7Bnothing');
  await expect(page.locator('main')).toContainText('읽을 수 없습니다');
  expect(complaints).toEqual([]);
});

test('a record behind a figure leads to its page', async ({ page }) => {
  await page.goto('/report/II-1?figure=national-agenda-progress.projects.total');
  await settled(page);
  await page.locator('.drawer tbody th a').first().click();
  await expect(page).toHaveURL(/\/records\/Project-\d+/);
  await settled(page);
});
