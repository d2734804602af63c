// 일괄 수정: several records ticked in a list, looked at before they are changed, changed together or not at all.
import { stateOf } from './people';
import { expect, settled, test, type Page } from './page';

test.use({ storageState: stateOf('planner') });

const mutation = 'mutation ($input: CreateProjectInput!) { createProject(input: $input) { project { id } userErrors { path message } } }';

interface Answer {
  readonly data: { readonly divisions?: { readonly nodes: readonly { readonly id: string }[] } };
}

/** Projects of the planner's own division, told apart from all others by their number. */
async function projects(page: Page, mark: string, count: number): Promise<void> {
  await page.goto('/about');
  const ask = (body: object): Promise<Answer> => page.evaluate(async (asked) => (await (await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: asked })).json()) as Answer, JSON.stringify(body));
  const { data } = await ask({ query: '{ divisions(where: { code: { eq: "PLANNING" } }) { nodes { id } } }' });
  const division = data.divisions?.nodes[0]?.id;
  const made = await Promise.all(Array.from({ length: count }, (_, at) => ask({ query: mutation, variables: { input: { code: `${mark}-${at}`, title: `함께 고칠 사업 ${at}`, kind: 'DIVISION_PLAN', planYear: 2026, startsOn: '2026-03-01', division, changeReason: '시험' } } })));
  for (const answer of made) expect(answer).toMatchObject({ data: { createProject: { userErrors: [] } } });
}
const listOf = (mark: string): string => `/lists/projects?columns=title,code,planYear,endsOn&where=${encodeURIComponent(JSON.stringify({ code: { startsWith: mark } }))}`;

test('ticked records are changed together after a look at what would become of each', async ({ page, complaints }) => {
  const mark = `B-${Math.random().toString(36).slice(2, 8)}`;
  await projects(page, mark, 3);
  await page.goto(listOf(mark));
  await settled(page);
  await page.getByRole('button', { name: '일괄 수정' }).click();
  const rows = page.locator('main tbody tr');
  await expect(rows).toHaveCount(3);
  await rows.nth(0).getByRole('checkbox').check();
  await rows.nth(2).getByRole('checkbox').check();
  await page.getByRole('button', { name: '고른 기록 고치기' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('고칠 항목 더하기').selectOption('planYear');
  await dialog.getByLabel('계획연도').fill('2027');
  await dialog.getByLabel('변경 사유').fill('연도 이월');
  await dialog.getByRole('button', { name: '미리 보기' }).click();
  await expect(dialog.getByRole('status')).toContainText('고칠 기록 2건');
  await expect(dialog.locator('tbody tr').first()).toContainText('2026 → 2027');
  await dialog.getByRole('button', { name: '2건 고치기' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByText('2건을 고쳤습니다.')).toBeVisible();
  await expect(rows.nth(0)).toContainText('2027');
  await expect(rows.nth(1)).toContainText('2026');
  await expect(rows.nth(2)).toContainText('2027');
  expect(complaints).toEqual([]);
});

test('one record that cannot be changed keeps all from being changed, and says why', async ({ page }) => {
  const mark = `B-${Math.random().toString(36).slice(2, 8)}`;
  await projects(page, mark, 2);
  await page.goto(listOf(mark));
  await settled(page);
  await page.getByRole('button', { name: '일괄 수정' }).click();
  await page.getByRole('button', { name: /조건에 맞는 2건 모두/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('고칠 항목 더하기').selectOption('endsOn');
  await dialog.getByLabel('사업 종료일').fill('2020-01-01');
  await dialog.getByRole('button', { name: '미리 보기' }).click();
  await expect(dialog.getByRole('status')).toContainText('고칠 수 없는 기록 2건');
  await expect(dialog.getByRole('button', { name: /건 고치기/ })).toHaveCount(0);
  await expect(dialog.locator('tbody tr').first()).toContainText('고칠 수 없음');
  await dialog.getByRole('button', { name: '취소' }).click();
  await expect(page.locator('main tbody')).not.toContainText('2020');
});
