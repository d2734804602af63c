import { expect, openItem, settled, test } from './page';

test('the query of a view is shown, copied, and runs in the explorer', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openItem(page, 'II-6');
  await page.getByRole('button', { name: 'GraphQL 보기' }).click();
  const panel = page.locator('section.code');
  await expect(panel.getByRole('tab', { name: '질의' })).toHaveAttribute('aria-selected', 'true');
  await panel.getByRole('button', { name: '복사' }).click();
  await expect(panel).toContainText('복사했습니다');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('query ');
  await panel.getByRole('tab', { name: 'cURL' }).click();
  await expect(panel.getByRole('tabpanel')).toContainText('curl http');

  const [explorer] = await Promise.all([context.waitForEvent('page'), panel.getByRole('link', { name: '탐색기에서 열기' }).click()]);
  await expect(explorer.locator('.query-editor__input .cm-content')).toContainText('query ');
  // The tab has the operation's name, and the variables stand open.
  await expect(explorer.getByText('From url')).toHaveCount(0);
  await expect(explorer.locator('.variables-editor-container .cm-content')).toBeVisible();
  const answered = explorer.waitForResponse((response) => response.url().endsWith('/graphql') && response.request().method() === 'POST' && !(response.request().postData() ?? '').includes('IntrospectionQuery'));
  await explorer.locator('.send-request__button').first().click();
  expect((await answered).status()).toBe(200);
  // Errors would stand before the data.
  const result = explorer.locator('.query-result__list-item .cm-content').first();
  await expect(result).toContainText('"data"');
  await expect(result).not.toContainText('"errors"');
});

test('the developer page gives the query of every table', async ({ page, complaints }) => {
  await page.goto('/developer');
  await settled(page);
  const views = page.getByRole('combobox');
  await expect(views).toBeVisible();
  expect(await views.locator('option').count()).toBeGreaterThanOrEqual(41);
  await views.selectOption('litigation');
  await expect(page).toHaveURL(/view=litigation/);
  await expect(page.locator('section.code pre').first()).toContainText('lawsuits');
  await expect(page.getByRole('link', { name: '탐색기 열기' })).toHaveAttribute('href', '/explorer/');
  expect(complaints).toEqual([]);
});
