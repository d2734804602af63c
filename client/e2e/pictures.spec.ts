// Drawings made of records beside the printed tables: the organization, the year's schedule, the deadlines of a month.
import { expect, openItem, settled, test } from './page';

const picture = (name: string): string => `[data-picture="${name}"]`;

test('the organization chart has the bureaus, their divisions and the teams, and each leads to its record', async ({ page, complaints }) => {
  await openItem(page, 'I-2');
  const chart = page.locator(picture('organization'));
  const bureau = chart.getByRole('listitem').filter({ has: page.getByRole('link', { name: '행정관리국' }) }).first();
  await expect(bureau.getByRole('link', { name: '기획예산과' })).toBeVisible();
  await expect(bureau.getByRole('link', { name: '정보통신팀' })).toBeVisible();
  await expect(chart.getByRole('link', { name: /동사무소$/ })).toHaveCount(22);
  // 문화공보과 had become 문화체육과 by then.
  await expect(chart.getByRole('link', { name: '문화공보과' })).toHaveCount(0);
  await bureau.getByRole('link', { name: '기획예산과' }).press('Enter');
  await expect(page).toHaveURL(/\/records\/Division-\d+/);
  await expect(page.locator('h1')).toContainText('기획예산과');
  expect(complaints).toEqual([]);
});

test('the schedule of a project says its days and states in words, and stands on the reference date', async ({ page }) => {
  await openItem(page, 'III-ict-3');
  const rows = page.locator(`${picture('milestones')} tbody tr`);
  await expect(rows).toHaveCount(6);
  await expect(rows.first()).toContainText('2002. 1. 1. ~ 2002. 6. 30.');
  await expect(rows.first()).toContainText('완료');
  await expect(page.locator(`${picture('projects')} tbody tr`)).toHaveCount(4);
  await openItem(page, 'III-ict-3', '?asOf=2002-03-31');
  await expect(rows.first()).toContainText('진행');
});

test('the calendar of deadlines is turned by keyboard, keeps its month in the address, and leads to a deadline', async ({ page, complaints }) => {
  await openItem(page, 'II-10');
  const calendar = page.locator(picture('deadlines'));
  await expect(calendar).toContainText('2002년 6월');
  await expect(calendar.locator('td[aria-current="date"]')).toContainText('30');
  await calendar.getByRole('button', { name: '다음 달' }).press('Enter');
  await expect(page).toHaveURL(/month=2002-07/);
  await expect(calendar).toContainText('2002년 7월');
  await page.reload();
  await settled(page);
  await expect(calendar).toContainText('2002년 7월');
  await calendar.locator('td a').first().press('Enter');
  await expect(page).toHaveURL(/\/records\/Deadline-\d+/);
  expect(complaints).toEqual([]);
});

test('an item of tables alone has no drawing, and none is printed', async ({ page }) => {
  await openItem(page, 'II-6');
  await expect(page.locator('[data-picture]')).toHaveCount(0);
  await openItem(page, 'II-4');
  await expect(page.locator(picture('seasons'))).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator(picture('seasons'))).toBeHidden();
});
