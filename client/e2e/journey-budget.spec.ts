// A supplementary budget is drafted, compared, submitted and adopted; the report's budget moves only then, and by exactly its change.
import { act, cell, choose, dialog, pick, send, write } from './forms';
import { expect, roles, test, type Page } from './ownSystem';

const year = '2002-12-31';
const columns = ['currentTotal', 'budget', 'allotted'] as const;
const figures = async (page: Page): Promise<Record<(typeof columns)[number], number>> => {
  const found: Record<string, number> = {};
  for (const column of columns) found[column] = await cell(page, 'II-6', year, 'budget-execution', 'total', column);
  return found as Record<(typeof columns)[number], number>;
};

test('a supplementary budget moves the budget tables when it is adopted, and not before', async ({ office }) => {
  test.setTimeout(240_000);
  const budgeter = await office.person('예산 담당', roles.budgeter);
  const before = await figures(budgeter);

  await budgeter.goto('/lists/budgetVersions');
  await act(budgeter, '예산(안) 작성');
  await write(budgeter, 'fiscalYear', '2002');
  await choose(budgeter, 'kind', 'SUPPLEMENTARY');
  await dialog(budgeter).getByRole('button', { name: '줄 더하기' }).click();
  await pick(budgeter, 'entries.0.line', '정보화기반시설 확충');
  await write(budgeter, 'entries.0.amount', '4000000');
  await write(budgeter, 'date', '2002-12-20');
  await send(budgeter);
  await expect(budgeter).toHaveURL(/\/records\/BudgetVersion-\d+/);
  const address = new URL(budgeter.url()).pathname;
  expect(await figures(budgeter)).toEqual(before);

  await budgeter.goto(address);
  await budgeter.getByRole('link', { name: '증감 비교' }).click();
  await expect(budgeter.locator('main')).toContainText('의결되기 전의 예산(안)입니다');
  const line = budgeter.getByRole('row').filter({ hasText: '정보화기반시설 확충' });
  await expect(line).toContainText('4,000,000');

  await budgeter.goto(address);
  await act(budgeter, '의회 제출');
  await pick(budgeter, 'session', '제88회');
  await write(budgeter, 'date', '2002-12-21');
  await send(budgeter);
  expect(await figures(budgeter)).toEqual(before);

  await budgeter.goto(address);
  await act(budgeter, '의결');
  await write(budgeter, 'date', '2002-12-24');
  await send(budgeter);
  expect(await figures(budgeter)).toEqual({ ...before, currentTotal: before.currentTotal + 4, budget: before.budget + 4 });
});
