import { loginOf, newLink, nobody, stateOf } from './people';
import { expect, settled, test, type Page } from './page';

test.use({ storageState: nobody });
const password = 'river apple gangseo 7';

async function signIn(page: Page, secret = password): Promise<void> {
  await page.getByLabel('로그인 이름').fill(loginOf('newcomer'));
  await page.getByLabel('비밀번호', { exact: true }).fill(secret);
  await page.getByRole('button', { name: '로그인', exact: true }).click();
}

test.describe.serial('a newcomer', () => {
  test('opens his link, which is used up by a click alone, and sets a password', async ({ page, complaints }) => {
    const secret = await newLink('newcomer');
    await page.goto(`/sign-in?link=${secret}`);
    await page.reload();
    await page.getByRole('button', { name: '이 링크로 로그인' }).click();
    await expect(page.locator('h1')).toHaveText('비밀번호 정하기');
    await expect(page).not.toHaveURL(/link=/);
    await page.getByLabel('새 비밀번호', { exact: true }).fill('short');
    await page.getByLabel('새 비밀번호 다시').fill('short');
    await page.getByRole('button', { name: '비밀번호 정하기' }).click();
    await expect(page.getByRole('alert')).toContainText('10자 이상');
    await page.getByLabel('새 비밀번호', { exact: true }).fill(password);
    await page.getByLabel('새 비밀번호 다시').fill(password);
    await page.getByRole('button', { name: '비밀번호 정하기' }).click();
    await expect(page).toHaveURL(/\/today$/);
    expect(complaints).toEqual([]);
    await page.context().clearCookies();
    await page.goto(`/sign-in?link=${secret}`);
    await page.getByRole('button', { name: '이 링크로 로그인' }).click();
    await expect(page.getByRole('alert')).toContainText('이미 썼거나');
  });

  test('signs in by password, is told of a wrong one, and comes to the page he wanted', async ({ page }) => {
    await page.goto('/report/II-6?asOf=2002-03-31');
    await expect(page).toHaveURL(/\/sign-in\?next=/);
    await signIn(page, 'not the password');
    await expect(page.getByRole('alert')).toContainText('맞지 않습니다');
    await signIn(page);
    await expect(page).toHaveURL(/\/report\/II-6\?asOf=2002-03-31$/);
    await settled(page);
    await page.getByRole('button', { name: '로그아웃' }).click();
    await expect(page).toHaveURL(/\/sign-in$/);
    await page.goto('/lists');
    await expect(page).toHaveURL(/\/sign-in\?next=/);
  });

  test('makes a token, sees it once, and ends it', async ({ page, complaints }) => {
    await page.goto('/sign-in?next=/account');
    await signIn(page);
    await expect(page.locator('main')).toContainText('기획예산과');
    await page.getByRole('button', { name: '토큰 만들기' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('이름').fill('홈페이지 연계');
    await dialog.getByRole('button', { name: '토큰 만들기' }).click();
    await expect(dialog.locator('output')).toContainText('gj_');
    await dialog.getByRole('button', { name: '닫기' }).last().click();
    const row = page.getByRole('row', { name: /홈페이지 연계/ }).first();
    await expect(row).toContainText('쓴 적 없음');
    await row.getByRole('button', { name: '폐기' }).click();
    await row.getByRole('button', { name: '정말 폐기' }).click();
    await expect(row).toContainText('폐기됨');
    expect(complaints).toEqual([]);
  });

  test('comes to no address of another site by signing in', async ({ page }) => {
    await page.goto('/sign-in?next=//example.com');
    await signIn(page);
    await expect(page).toHaveURL(/\/today$/);
  });

  test('signs in again where he stood when his session ends, and his writing goes on', async ({ page, context }) => {
    await page.goto('/sign-in?next=/records/Project-1%3Fdo=assessProject');
    await signIn(page);
    await page.getByLabel('추진현황').selectOption('DELAYED');
    await context.clearCookies();
    await page.getByRole('dialog').getByRole('button', { name: '추진실태 평가' }).click();
    const renewal = page.getByRole('dialog').last();
    await expect(renewal).toContainText('다시 로그인하여 주십시오');
    await expect(renewal.getByLabel('로그인 이름')).toHaveValue(loginOf('newcomer'));
    await renewal.getByLabel('비밀번호').fill(password);
    await renewal.getByRole('button', { name: '로그인', exact: true }).click();
    await expect(page.locator('[data-field="cause"]')).toContainText('원인을 적어야 합니다');
    await expect(page.getByLabel('추진현황')).toHaveValue('DELAYED');
  });
});

test('nobody sees anything but the public pages', async ({ page }) => {
  for (const path of ['/report', '/records/Project-1', '/lists/projects', '/account', '/reconciliation', '/developer']) {
    await page.goto(path);
    await expect(page).toHaveURL(/\/sign-in/);
  }
  await page.goto('/about');
  await expect(page.locator('h1')).toContainText('이 사이트에 대하여');
});

test('a reader is offered no act and no history', async ({ browser }) => {
  const context = await browser.newContext({ storageState: stateOf('reader') });
  const page = await context.newPage();
  await page.goto('/records/Project-1');
  await settled(page);
  await expect(page.getByRole('button', { name: '수정' })).toHaveCount(0);
  await expect(page.getByRole('link', { name: '이력' })).toHaveCount(0);
  await context.close();
});
