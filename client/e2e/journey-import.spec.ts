// (l) Records come in from a file with an error, which is mended, and leave again as one act; an older report is read, its cells accepted and mended, and kept.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { send } from './forms';
import { expect, roles, test, type Page } from './ownSystem';

const give = (page: Page, name: string, text: string): Promise<void> => page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
const count = (page: Page, outcome: string) => page.locator(`[data-outcome="${outcome}"] b`);

const rows = (day: string): string => `부서 코드,부서명,부서 구분,신설일,쓰지 않는 열\r\nTRIAL-A,시험 가과,과,2002-07-01,1\r\nTRIAL-B,시험 나과,과,${day},2\r\n`;

test('a file with an error is told where, mended, brought in, and taken back', async ({ office }) => {
  test.setTimeout(240_000);
  const admin = await office.person('관리하는 이', ['--role', 'ADMIN']);
  await admin.goto('/lists/divisions');
  await admin.getByRole('main').getByRole('link', { name: '파일에서 가져오기' }).click();
  await expect(admin.getByRole('combobox', { name: '기록 종류' })).toHaveValue('Division');
  const [template] = await Promise.all([admin.waitForEvent('download'), admin.getByRole('button', { name: /CSV/ }).click()]);
  expect(readFileSync(await template.path(), 'utf8')).toContain('부서 코드');

  await give(admin, '부서.csv', rows('2002-13-01'));
  await expect(count(admin, 'REFUSED')).toHaveText('1');
  const fault = admin.locator('tr[data-fault]').filter({ hasText: '2002-13-01' });
  await expect(fault).toContainText('3줄');
  await expect(fault).toContainText('신설일');
  const [faults] = await Promise.all([admin.waitForEvent('download'), admin.getByRole('button', { name: '오류 목록 내려받기' }).click()]);
  expect(readFileSync(await faults.path(), 'utf8')).toContain('2002-13-01');

  await give(admin, '부서.csv', rows('2002.7.1.'));
  await expect(count(admin, 'CREATED')).toHaveText('2');
  await admin.getByRole('combobox', { name: /쓰지 않는 열/ }).selectOption('-');
  await admin.getByRole('button', { name: '2건 가져오기', exact: true }).click();
  await expect(admin.getByRole('main')).toContainText('기록 2건을 가져왔습니다');
  await admin.getByRole('button', { name: '되돌리기' }).click();
  await send(admin);
  await expect(admin.getByRole('main')).toContainText('가져오기 전으로 되돌렸습니다');
  await admin.goto('/lists/divisions?q=TRIAL');
  await expect(admin.getByRole('link', { name: /시험 [가나]과/ })).toHaveCount(0);
});

test('an older report is read beside its text, a cell accepted and one mended, and kept with its checks', async ({ office }) => {
  test.setTimeout(240_000);
  const planner = await office.person('기획 담당', roles.planner);
  // Another year's report, with a line whose figure is not sure: the questions that were answered in writing.
  const text = readFileSync(fileURLToPath(new URL('../../shared/dataset/2002/document.txt', import.meta.url)), 'utf8').replaceAll('2002', '2003').replace('총 40의원 / 90건', '총 41의원 / 92건').replace('서면질문 : 35의원 / 60건', '서면질문 : 36의원 / 62건');
  await planner.goto('/lists');
  await planner.getByRole('main').getByRole('link', { name: '이전 보고서 읽어 들이기' }).click();
  await planner.locator('input[type="file"]').setInputFiles({ name: '2003.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
  const questions = planner.locator('[data-reading="council-questions"]');
  const panel = planner.locator('[data-cell-panel]');
  // From the cell to its line, by the key, and from a figure of the text to its cell.
  await questions.locator('[data-row="total"][data-column="questions"] button').focus();
  await planner.keyboard.press('Enter');
  await expect(planner.locator('p.now')).toContainText('총 41의원 / 92건');
  await planner.locator('[data-key="council-questions:written:questions"]').click();
  await expect(panel).toContainText('서면질문 : 36의원 / 62건');

  await panel.getByRole('textbox').fill('61');
  await panel.getByRole('button', { name: '이 값으로 고치기' }).click();
  await expect(questions).toContainText('62 → 61');
  await panel.getByRole('button', { name: '빼기' }).click();
  await expect(panel).toContainText('뺌');
  await panel.getByRole('button', { name: '받아들이기' }).click();
  await expect(panel).toContainText('확실히 읽음');
  await panel.getByRole('textbox').fill('61');
  await panel.getByRole('button', { name: '이 값으로 고치기' }).click();
  await planner.getByRole('button', { name: /수치 [\d,]+개 저장/ }).click();
  await expect(planner.getByRole('main')).toContainText('저장했습니다');
  // The mended figure no longer adds up, which the checks tell.
  await expect(planner.getByRole('list', { name: '어긋남' })).toContainText('61');
  await planner.getByRole('link', { name: '저장한 보고서 기록 보기' }).click();
  await expect(planner.locator('main h1')).toContainText('2003');
});
