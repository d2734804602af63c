// A report is published, a record is changed, the report is opened again: its figures stand, its hash is verified, and the comparison says what moved and why.
import { cell, send } from './forms';
import { expect, roles, test, type Page } from './ownSystem';
import { register } from './questions';

const frozen = (page: Page) => page.locator('[data-table="council-questions"] [data-row="written"][data-column="questions"]');

test('a published report shows the figures it was published with, whatever is changed later', async ({ office }) => {
  test.setTimeout(240_000);
  const planner = await office.person('기획 담당', roles.planner);
  const liaison = await office.person('의회 담당', roles.liaison);
  const later = '2002-07-01';
  const dayAfter = await cell(planner, 'II-8', later, 'council-questions', 'written', 'questions');
  const before = await cell(planner, 'II-8', '2002-06-30', 'council-questions', 'written', 'questions');

  await planner.getByRole('main').getByRole('link', { name: '공표', exact: true }).click();
  await send(planner);
  await expect(planner).toHaveURL(/\/published\/PublishedReport-\d+/);
  const address = `${new URL(planner.url()).pathname}?view=council-questions`;

  await register(liaison, { session: '제83회', member: '장참길', receivedOn: '2002-06-20', subject: '신길동 보도 정비 계획' });
  expect(await cell(liaison, 'II-8', later, 'council-questions', 'written', 'questions')).toBe(dayAfter + 1);

  // To anybody, signed in or not.
  const visitor = await office.visitor();
  for (const page of [visitor, planner]) {
    await page.goto(address);
    await expect(frozen(page)).toHaveText(String(before));
    await page.getByRole('button', { name: '해시 확인' }).click();
    await expect(page.getByRole('main')).toContainText('공표한 그대로임');
  }
  await planner.getByRole('button', { name: '다시 셈하여 확인' }).click();
  await expect(planner.getByRole('main')).toContainText('그 시점의 기록에서 같은 표가 나옴');

  await planner.getByRole('link', { name: '지금과 비교' }).click();
  const moved = planner.getByRole('row').filter({ hasText: '서면질문' }).filter({ hasText: '건수' });
  await expect(moved).toContainText(String(before));
  await expect(moved).toContainText(String(before + 1));
  await expect(planner.getByRole('main')).toContainText('질문서 접수');
  await expect(planner.getByRole('button', { name: '되돌리기' })).toHaveCount(0);

  // The administrator takes it back; then both moments are the same.
  const admin = await office.person('관리하는 이', ['--role', 'ADMIN']);
  await admin.goto(planner.url());
  await admin.getByRole('main').getByRole('button', { name: '되돌리기' }).first().click();
  await send(admin);
  await expect(admin.getByRole('main')).toContainText('두 시점에서 표의 값이 모두 같습니다');
});
