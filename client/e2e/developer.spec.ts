// The developers' page: where a token comes from, what is open without one, and the reference that answers while one types.
import { nobody } from './people';
import { expect, settled, test } from './page';

test('given the first step, read, got the way to a token and its scopes', async ({ page }) => {
  await page.goto('/developer');
  await settled(page);
  await expect(page.getByRole('heading', { name: '1. 토큰 받기' })).toBeVisible();
  for (const scope of ['읽기', '읽기·쓰기']) await expect(page.getByRole('main').getByText(scope, { exact: true })).toBeVisible();
  await page.getByRole('link', { name: '내 계정에서 토큰 만들기' }).click();
  await expect(page.getByRole('heading', { name: 'API 토큰' })).toBeVisible();
});

test('given what is said to be open without a token, asked so, got no refusal', async ({ page, playwright, baseURL }) => {
  await page.goto('/developer');
  await settled(page);
  const roots = await page.locator('.roots code').allTextContents();
  expect(roots).toContain('regulations');
  const stranger = await playwright.request.newContext({ storageState: nobody, ...(baseURL ? { baseURL } : {}) });
  for (const root of roots) {
    const of = { me: '{ name }', publishedTables: '(report: "PublishedReport-1") { __typename }', verifyPublishedReport: '(report: "PublishedReport-1") { __typename }' }[root] ?? '{ totalCount }';
    const { errors } = (await (await stranger.post('/graphql', { data: { query: `{ ${root}${of} }` } })).json()) as { errors?: unknown };
    expect([root, errors]).toEqual([root, undefined]);
  }
  await stranger.dispose();
});

test('given a word, typed, got the best hit beside it and what is made for other types after the others; a hit that is chosen stays', async ({ page }) => {
  await page.goto('/developer?tab=schema');
  await page.getByRole('searchbox').fill('lawsuit');
  await expect(page.getByRole('region', { name: 'Lawsuit', exact: true })).toBeVisible();
  await expect(page.locator('details summary').first()).toContainText('모든 목록의 인수');
  await page.getByRole('searchbox').fill('소가');
  await page.getByRole('link', { name: 'Lawsuit.claim' }).click();
  await expect(page.locator('.chosen')).toContainText('claim');
});
