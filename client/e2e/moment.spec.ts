import { expect, figure, settled, test } from './page';

const early = '2001-01-01T00:00:00.000Z';

test('an earlier moment of recording is said on every page, keeps to it, and offers no act', async ({ page, complaints }) => {
  await page.goto('/records/Project-1');
  await settled(page);
  await expect(page.getByRole('button', { name: '수정' })).toBeVisible();
  await page.getByRole('button', { name: '지금', exact: true }).click();
  await page.getByRole('button', { name: '그때로 보기' }).click();
  await expect(page).toHaveURL(/recordedAt=/);
  const banner = page.locator('.banner');
  await expect(banner).toContainText('현재 기록된 내용을 보고 있습니다');
  await expect(page.getByRole('button', { name: '수정' })).toHaveCount(0);
  for (const name of ['보고서', '검증', '개발자', '기록']) {
    await page.getByRole('navigation', { name: '주 메뉴' }).getByRole('link', { name, exact: true }).click();
    await expect(banner).toBeVisible();
    await expect(page).toHaveURL(/recordedAt=/);
  }
  await banner.getByRole('button', { name: '지금으로 돌아가기' }).click();
  await expect(banner).toHaveCount(0);
  await expect(page).not.toHaveURL(/recordedAt/);
  expect(complaints).toEqual([]);
});

test('before anything was recorded a record is not there, and a report counts nothing', async ({ page }) => {
  await page.goto(`/records/Project-1?recordedAt=${early}`);
  await expect(page.locator('main')).toContainText('Project-1 기록이 없습니다');
  await page.goto(`/report/II-6?recordedAt=${early}`);
  await settled(page);
  await expect(figure(page, 'budget-execution', 'total', 'allotted')).not.toHaveText('130,959');
});
