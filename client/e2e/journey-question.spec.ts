// A question goes its way: registered, routed, drafted, cleared, answered; its promise is tracked; the table of the report moves by exactly one.
import { act, cell, choose, field, send, pick, write } from './forms';
import { expect, roles, test, type Page } from './ownSystem';
import { register } from './questions';

const year = '2002-12-31';
const table = 'council-questions';
const subject = '당산1동 공영주차장 부지 확보';

interface Figures {
  readonly all: number;
  readonly written: number;
  readonly oral: number;
  readonly dayBefore: number;
  readonly answered: number;
}
const figures = async (page: Page): Promise<Figures> => ({
  all: await cell(page, 'II-8', year, table, 'total', 'questions'),
  written: await cell(page, 'II-8', year, table, 'written', 'questions'),
  oral: await cell(page, 'II-8', year, table, 'oral', 'questions'),
  answered: await cell(page, 'II-8', year, `${table}-status`, 'WRITTEN', 'ANSWERED'),
  dayBefore: await cell(page, 'II-8', '2002-12-09', table, 'total', 'questions'),
});

const row = (page: Page) => page.locator('.board tr.row').filter({ hasText: subject });

test('a question is registered, routed by one key, drafted, cleared twice, answered, and its promise is tracked', async ({ office }) => {
  test.setTimeout(300_000);
  const liaison = await office.person('의회 담당', roles.liaison);
  const staff = await office.person('교통 담당', roles.staff);
  const head = await office.person('교통행정과장', roles.head);
  const planner = await office.person('기획 담당', roles.planner);
  const before = await figures(liaison);

  // Registered, it stands on the board without a division.
  await register(liaison, { session: '제88회', member: '송다온', receivedOn: '2002-12-10', subject });
  await liaison.goto(`/council?asOf=${year}&q=${encodeURIComponent(subject)}`);
  await expect(row(liaison)).toContainText('미배부');
  expect(await figures(liaison)).toEqual({ ...before, all: before.all + 1, written: before.written + 1 });

  // The liaison routes it by one key.
  await liaison.goto(`/council?asOf=${year}&q=${encodeURIComponent(subject)}`);
  await expect(row(liaison)).toBeVisible();
  await liaison.keyboard.press('j');
  await liaison.keyboard.press('r');
  await expect(field(liaison, 'lead')).toBeVisible();
  await pick(liaison, 'lead', '교통행정과');
  await write(liaison, 'date', '2002-12-11');
  await send(liaison);
  await expect(row(liaison)).toContainText('배부');
  await expect(row(liaison)).toContainText('교통행정과');

  // The division accepts it by one key and opens it by another.
  await staff.goto(`/council?asOf=${year}&mine=1&q=${encodeURIComponent(subject)}`);
  await expect(row(staff)).toBeVisible();
  await staff.keyboard.press('j');
  await staff.keyboard.press('a');
  await write(staff, 'date', '2002-12-11');
  await send(staff);
  await staff.keyboard.press('j');
  await staff.keyboard.press('Enter');
  await expect(staff).toHaveURL(/\/council\/CouncilQuestion-\d+/);
  const address = new URL(staff.url()).pathname + `?asOf=${year}`;
  await act(staff, '답변 작성');
  await choose(staff, 'kind', 'FINAL');
  await write(staff, 'text', '대상지 2개소를 조사하고 있으며, 조사 결과를 서면으로 보고하겠습니다.');
  await write(staff, 'date', '2002-12-12');
  await send(staff);
  await act(staff, '결재 상신');
  await write(staff, 'date', '2002-12-13');
  await send(staff);
  await expect(staff.locator('main')).toContainText('결재중');

  // What waits for the head stands in his feed of today.
  await head.goto(`/today?asOf=${year}`);
  await expect(head.locator('#waiting')).toContainText(subject);
  for (const [page, day] of [[head, '2002-12-16'], [planner, '2002-12-17']] as const) {
    await page.goto(address);
    await act(page, '결재');
    await choose(page, 'decision', 'APPROVED');
    await write(page, 'date', day);
    await send(page);
  }

  // Answered, it is closed; what it promised is tracked.
  await liaison.goto(address);
  await act(liaison, '답변 송부');
  await write(liaison, 'date', '2002-12-18');
  await send(liaison);
  await expect(liaison.locator('.signs')).toContainText('답변완료');
  await expect(liaison.locator('.steps li.done')).toHaveCount(5);
  await act(liaison, '약속 등록');
  await write(liaison, 'text', '대상지 조사 결과를 서면으로 보고');
  await write(liaison, 'dueOn', '2003-03-31');
  await send(liaison);
  await staff.goto(address);
  await staff.getByRole('link', { name: '대상지 조사 결과를 서면으로 보고' }).click();
  await act(staff, '이행상황 보고');
  await write(staff, 'text', '대상지를 조사하고 있음.');
  await write(staff, 'progress', '50');
  await write(staff, 'date', '2002-12-30');
  await send(staff);
  await staff.goto(address);
  await expect(staff.locator('main')).toContainText('대상지를 조사하고 있음.');

  // Why it is due when it is.
  await liaison.goto(address);
  await liaison.getByRole('button', { name: '왜?' }).click();
  await expect(liaison.getByRole('dialog')).toContainText('근거');

  // The report counts one question more, and its answer; as of the day before, nothing.
  expect(await figures(liaison)).toEqual({ ...before, all: before.all + 1, written: before.written + 1, answered: before.answered + 1 });
});
