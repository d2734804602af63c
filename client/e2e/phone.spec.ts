// On a phone; journey (e) among it: a written question is found by the name of the member who asked, and its status read.
import type { Locator } from '@playwright/test';
import { drawer, expect, figure, hands, openItem, settled, test, type Page } from './page';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

const sideways = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const path of ['/report', '/report/I-1', '/report/II-6', '/report/II-7', '/report/II-10', '/report/II-17', '/report/III-computing-1', '/reconciliation', '/developer', '/about', '/sign-in', '/account', '/lists', '/lists/projects', '/records/Project-1', '/records/Project-1?tab=history', '/records/Project-1?do=updateProject']) {
  test(`${path} does not scroll sideways at 390 px`, async ({ page }) => {
    await page.goto(path);
    await settled(page);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
  });
}

test('a wide table scrolls inside itself with its first column in place', async ({ page }) => {
  await openItem(page, 'II-10');
  const table = page.locator('[data-table="litigation"] .wrap');
  const head = table.locator('tbody th').first();
  const before = await head.boundingBox();
  await table.evaluate((element) => (element.scrollLeft = 300));
  const after = await head.boundingBox();
  expect(await table.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
  expect(after?.x).toBeCloseTo(before?.x ?? NaN, 0);
});

test('a figure opens as a sheet from below, and closing gives the focus back', async ({ page }) => {
  await openItem(page, 'II-6');
  const total = figure(page, 'budget-execution', 'total', 'currentTotal');
  await total.tap();
  await expect(page.getByRole('dialog')).toContainText('189,310');
  expect(await sideways(page)).toBeLessThanOrEqual(0);
  await drawer(page).getByRole('button', { name: '닫기' }).tap();
  await expect(drawer(page)).toHaveCount(0);
  await expect(total).toBeFocused();
});

test('what is touched is 44 px high', async ({ page }) => {
  await openItem(page, 'II-6');
  const low = await page.locator('main button:visible, main input:visible, nav a:visible, header button:visible, tbody td.opens').evaluateAll((all) =>
    all.filter((element) => !element.closest('td.opens') || element.tagName === 'TD').map((element) => ({ text: element.textContent, height: element.getBoundingClientRect().height })).filter(({ height }) => height > 0 && height < 43.5),
  );
  // Links in running text and in the trail are exempt (WCAG 2.5.8).
  expect(low.filter(({ text }) => !text?.endsWith('보고서'))).toEqual([]);
});

interface Question {
  readonly code: string;
  readonly subject: string;
  readonly member: { readonly name: string };
}
/** A written question that ended otherwise than by an answer, as the graph has it. */
async function withdrawn(page: Page): Promise<Question> {
  const answer = await page.request.post('/graphql', { data: { query: '{ councilQuestions(first: 1, where: { kind: { eq: WRITTEN }, status: { eq: WITHDRAWN } }) { nodes { code subject member { name } } } }' } });
  const [question] = ((await answer.json()) as { data: { councilQuestions: { nodes: readonly Question[] } } }).data.councilQuestions.nodes;
  if (!question) throw new Error('No written question was withdrawn.');
  return question;
}

const [pointer, keys] = hands;
const touch = { ...pointer, how: 'by touch', press: (wanted: Locator) => wanted.tap(), take: (option: Locator) => option.tap() };
for (const { how, press, write, take } of [touch, keys]) {
  test(`(e) ${how}: a written question is found by its member's name, and its status read`, async ({ page, complaints }) => {
    await page.goto('/report');
    await settled(page);
    const { code, subject, member } = await withdrawn(page);
    await press(page.getByRole('button', { name: /기록 찾기/ }));
    await write(page.getByRole('combobox'), member.name);
    await take(page.getByRole('group', { name: '구정질문' }).getByRole('option', { name: /모두 보기/ }));
    await expect(page).toHaveURL(/\/lists\/councilQuestions/);
    await settled(page);
    const card = page.locator('main tbody tr').filter({ hasText: code });
    await expect(card).toContainText(member.name);
    await expect(card).toContainText('서면질문');
    await press(card.getByRole('link', { name: subject }).first());
    await expect(page).toHaveURL(/\/records\/CouncilQuestion-\d+/);
    await settled(page);
    await expect(page.locator('main h1')).toContainText(subject);
    await expect(page.locator('main .status').first()).toHaveText('철회');
    await expect(page.locator('main .status').first()).toBeInViewport();
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    expect(complaints).toEqual([]);
  });
}
