// (l) Records come in from a file with an error, which is mended, and leave again as one act; an older report is read, its cells accepted and mended, and kept.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { send } from './forms';
import { expect, roles, test, type Page } from './ownSystem';

const give = (page: Page, name: string, text: string): Promise<void> => page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
const count = (page: Page, outcome: string) => page.locator(`[data-outcome="${outcome}"] b`);

const rows = (day: string): string => `사업번호,사업명,사업 구분,주관부서,사업 시작일,쓰지 않는 열\r\nTRIAL-A,시험 가사업,주요업무,PLANNING,2002-07-01,1\r\nTRIAL-B,시험 나사업,주요업무,PLANNING,${day},2\r\n`;

test('a file with an error is told where, mended, brought in, and taken back by who brought it', async ({ office }) => {
  test.setTimeout(240_000);
  const planner = await office.person('가져오는 이', roles.planner);
  await planner.goto('/lists/projects');
  await planner.getByRole('main').getByRole('link', { name: '파일에서 가져오기' }).click();
  await expect(planner.getByRole('combobox', { name: '기록 종류' })).toHaveValue('Project');
  const [template] = await Promise.all([planner.waitForEvent('download'), planner.getByRole('button', { name: /CSV/ }).click()]);
  expect(readFileSync(await template.path(), 'utf8')).toContain('사업번호');

  await give(planner, '사업.csv', rows('2002-13-01'));
  await expect(count(planner, 'REFUSED')).toHaveText('1');
  const fault = planner.locator('tr[data-fault]').filter({ hasText: '2002-13-01' });
  await expect(fault).toContainText('3줄');
  await expect(fault).toContainText('사업 시작일');
  const [faults] = await Promise.all([planner.waitForEvent('download'), planner.getByRole('button', { name: '오류 목록 내려받기' }).click()]);
  expect(readFileSync(await faults.path(), 'utf8')).toContain('2002-13-01');

  await give(planner, '사업.csv', rows('2002.7.1.'));
  await expect(count(planner, 'CREATED')).toHaveText('2');
  await planner.getByRole('combobox', { name: /쓰지 않는 열/ }).selectOption('-');
  await planner.getByRole('button', { name: '2건 가져오기', exact: true }).click();
  await expect(planner.getByRole('main')).toContainText('기록 2건을 가져왔습니다');
  await planner.getByRole('button', { name: '되돌리기' }).click();
  await send(planner);
  await expect(planner.getByRole('main')).toContainText('가져오기 전으로 되돌렸습니다');
  await planner.goto('/lists/projects?q=TRIAL');
  await expect(planner.getByRole('link', { name: /시험 [가나]사업/ })).toHaveCount(0);
  // The history names both acts in words.
  await planner.goto('/lists/revisions');
  for (const act of ['일괄 등록 되돌리기', '사업 일괄 등록']) await expect(planner.getByRole('cell', { name: act, exact: true })).toHaveCount(1);
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
