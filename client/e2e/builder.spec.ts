// The builder beside its journey: data by domain, examples on a phone, charts of states, money in a unit.
import { expect, settled, test } from './page';

test('given the first step, opened it, got the data by domain with the main ones first', async ({ page }) => {
  await page.goto('/builder');
  await settled(page);
  const groups = await page.getByRole('combobox', { name: '데이터' }).locator('optgroup').evaluateAll((all) => all.map((group) => [group.getAttribute('label'), group.querySelector('option')?.textContent]));
  expect(groups.slice(0, 3)).toEqual([['업무', '사업'], ['예산', '예산편성'], ['의회', '구정질문']]);
});

test('given a phone, chose an example, got its table at the head of the page and the steps folded above it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/builder');
  await settled(page);
  await page.getByRole('link', { name: '소송업무수행' }).click();
  await expect(page.locator('[data-table="built"] tbody td').first()).toBeInViewport();
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
  const steps = page.getByRole('button', { name: '만드는 순서' });
  await expect(steps).toHaveAttribute('aria-expanded', 'false');
  await expect(page.getByRole('heading', { name: '데이터' })).toBeHidden();
  await steps.click();
  await expect(page.getByRole('heading', { name: '데이터' })).toBeVisible();
});

test('given money, chose another unit, got the figures and the unit above them', async ({ page }) => {
  await page.goto('/builder');
  await settled(page);
  await page.getByRole('link', { name: '회계별 예산운용' }).click();
  const total = page.locator('[data-table="built"] tbody tr').first().locator('td').first();
  await expect(total).toHaveText('189,310');
  await expect(page.getByText('(단위 : 백만원)')).toBeVisible();
  await page.getByRole('radio', { name: '천원', exact: true }).or(page.getByRole('button', { name: '천원', exact: true })).first().click();
  await expect(total).toHaveText('189,310,046');
  await expect(page.getByText('(단위 : 천원)')).toBeVisible();
});

test('given values of a code list, wanted all of them, got a column for each', async ({ page }) => {
  await page.goto('/builder?asOf=2002-06-30');
  await settled(page);
  await page.getByRole('link', { name: '국정과제 부문별 추진상태' }).click();
  const heads = page.locator('[data-table="built"] thead tr').last().locator('th');
  await expect(heads).toHaveText(['소계', '완료', '정상추진', '부진', '보류', '계획변경', '취소']);
  await page.locator('.measures .say').first().click();
  await page.getByRole('combobox', { name: '추진현황 가운데 보일 값' }).selectOption({ label: '기록이 있는 값' });
  await expect(heads).toHaveText(['소계', '정상추진']);
});
