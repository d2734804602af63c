// A project is assessed as delayed: without a cause it is refused, and the form says which rule and how to mend it.
import { act, choose, dialog, field, send, write } from './forms';
import { expect, roles, test } from './ownSystem';

test('a project assessed as delayed without a cause is told why not', async ({ office }) => {
  test.setTimeout(180_000);
  const planner = await office.person('기획 담당', roles.planner);
  await planner.goto('/records/Project-2');
  await act(planner, '추진실태 평가');
  await choose(planner, 'status', 'DELAYED');
  await write(planner, 'reason', '상반기 목표 미달');
  await dialog(planner).locator('footer button[type="submit"]').click();
  await expect(field(planner, 'cause').getByRole('alert')).toContainText('원인');
  await expect(field(planner, 'cause').locator('[aria-invalid="true"]')).toBeVisible();

  await write(planner, 'cause', '보상 협의 지연');
  await write(planner, 'countermeasure', '10월에 수용재결 신청');
  await send(planner);
  await expect(planner.locator('main')).toContainText('부진');
});
