// Ctrl-K: by number, by name, by member, by initial consonants; shortcuts. Journey (e), on a phone, is in phone.spec.ts.
import { expect, settled, test } from './page';

test('a project is found by initial consonants and opened by keyboard alone', async ({ page, complaints }) => {
  await page.goto('/report');
  await settled(page);
  await page.keyboard.press('Control+k');
  const box = page.getByRole('combobox');
  await expect(box).toBeFocused();
  await page.keyboard.type('ㄱㅇㅈㅊㅈ');
  await expect(page.getByRole('option').first()).toContainText('공영주차장');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option').nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/records\/Project-\d+/);
  await settled(page);
  await expect(page.locator('h1')).toContainText('공영주차장');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('option').first()).toContainText('공영주차장');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(complaints).toEqual([]);
});

test('pages and items of the report are found at once; what is not there is said', async ({ page }) => {
  await page.goto('/report');
  await settled(page);
  await page.getByRole('button', { name: /기록 찾기/ }).click();
  await page.getByRole('combobox').fill('소송업무');
  await expect(page.getByRole('option', { name: /소송업무수행/ }).first()).toBeVisible();
  await page.getByRole('combobox').fill('없는낱말입니다');
  await expect(page.getByRole('status').filter({ hasText: '찾은 것이 없습니다' })).toBeVisible();
});

test('the shortcuts are told, lead on, and those of one letter can be switched off', async ({ page }) => {
  await page.goto('/report');
  await settled(page);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toContainText('단축키');
  await page.getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('g');
  await page.keyboard.press('t');
  await expect(page).toHaveURL(/\/report$/);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox')).toBeFocused();
});

test('a question among the hits tells who asked and until when, and opens on its own page', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/report');
  await settled(page);
  const answer = await page.request.post('/graphql', { data: { query: '{ councilQuestions(first: 1, where: { kind: { eq: WRITTEN } }) { nodes { id code subject dueOn member { name } } } }' } });
  const question = ((await answer.json()) as { data: { councilQuestions: { nodes: { id: string; code: string; subject: string; dueOn: string; member: { name: string } }[] } } }).data.councilQuestions.nodes[0]!;
  await page.getByRole('button', { name: /기록 찾기/ }).click();
  await page.getByRole('combobox').fill(question.member.name);
  const questions = page.getByRole('group', { name: '구정질문' });
  await expect(questions.getByRole('option').first()).toBeVisible();
  const mine = questions.getByRole('option').filter({ hasText: question.code });
  // Whoever asks on the phone needs the member and the day before he opens anything.
  const line = (await mine.count()) ? mine : questions.getByRole('option').first();
  await expect(line.locator('small')).toHaveText(new RegExp(`^${question.member.name} · 답변 기한 \\d{4}\\. `));
  await line.click();
  await expect(page).toHaveURL(/\/council\/CouncilQuestion-\d+/);
  await settled(page);
  await expect(page.locator('main .status').first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
});
