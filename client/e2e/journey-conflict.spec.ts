// Two people change one record: the second is shown both versions and chooses; nothing is overwritten unseen.
import { act, dialog, field, send, write } from './forms';
import { expect, roles, test } from './ownSystem';

test('the second of two who change one record is shown what the first wrote', async ({ office }) => {
  test.setTimeout(180_000);
  const first = await office.person('먼저 고친 이', roles.planner);
  const second = await office.person('나중에 고친 이', roles.planner);
  for (const page of [first, second]) {
    await page.goto('/records/Project-1');
    await act(page, '수정');
  }
  const was = await field(first, 'title').locator('input').inputValue();
  await write(first, 'title', `${was} (먼저)`);
  await send(first);

  await write(second, 'title', `${was} (나중)`);
  await dialog(second).locator('footer button[type="submit"]').click();
  await expect(dialog(second)).toContainText('그 사이 다른 사람이 고쳤습니다');
  await expect(dialog(second)).toContainText(`${was} (먼저)`);
  await expect(dialog(second)).toContainText(`${was} (나중)`);
  await dialog(second).getByRole('radio').last().check();
  await dialog(second).locator('footer').getByRole('button').last().click();
  await expect(second.getByRole('dialog')).toHaveCount(0);
  await expect(second.locator('h1')).toContainText(`${was} (먼저)`);
});
