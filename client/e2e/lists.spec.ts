// Lists of any noun: order, columns, groups with subtotals, all in the address; kept as views; read on as one scrolls.
import { download, expect, settled, test } from './page';

const number = (text: string): number => Number(text.replaceAll(/[^\d.-]/g, ''));

test('groups show sums and quotients computed anew, and open to their records; the address gives the same screen again', async ({ page, complaints }) => {
  await page.goto(`/lists/projects?asOf=2002-06-30&group=division&columns=title,status,linkedBudget,spent,${encodeURIComponent('spent/linkedBudget')}&where=${encodeURIComponent('{"kind":{"eq":"MAJOR"},"planYear":{"eq":2002}}')}`);
  await settled(page);
  const total = page.locator('tr.total');
  await expect(total).toContainText('252건');
  const [budget, spent, rate] = (await total.locator('td').allInnerTexts()).map(number);
  expect(rate).toBeCloseTo((100 * (spent ?? 0)) / (budget ?? 1), 0);
  const group = page.locator('tr.group').nth(3);
  await group.getByRole('button').click();
  await expect(group.getByRole('button')).toHaveAttribute('aria-expanded', 'true');
  const count = number(await group.locator('th span').innerText());
  await expect(page.locator('tbody tr[data-line^="Project-"]')).toHaveCount(Math.min(20, count));
  const sums = (await page.locator('tbody tr[data-line^="Project-"] td:nth-child(3)').allInnerTexts()).map(number);
  if (count <= 20) expect(sums.reduce((all, one) => all + one, 0)).toBe(number(await group.locator('td').first().innerText()));
  await page.reload();
  await settled(page);
  await expect(page.locator('tr.total')).toContainText('252건');
  expect(complaints).toEqual([]);
});

test('the file of a list in groups names them as the screen does, in its order, and tells examples', async ({ page }) => {
  await page.goto('/lists/projects?asOf=2002-06-30&group=division&columns=code,status&where=' + encodeURIComponent('{"kind":{"eq":"MAJOR"},"planYear":{"eq":2002}}'));
  await settled(page);
  await expect(page.locator('tr.group b').filter({ hasText: /^Division-/ })).toHaveCount(0);
  const shown = await page.locator('tr.group b').allInnerTexts();
  const [head, ...rows] = await download(page);
  expect(head).toEqual(['주관부서', '사업번호', '추진현황', '자료 구분']);
  expect(rows.filter(([first]) => first?.endsWith(' 소계')).map(([first]) => first?.replace(/ 소계$/, ''))).toEqual(shown);
  expect(rows.at(-1)?.[0]).toBe('계');
  expect(new Set(rows.filter(([, code]) => code).map((row) => row.at(-1)))).toEqual(new Set(['예시']));
});

test('a list is grouped through what its records point at, and averages are told from sums', async ({ page, complaints }) => {
  await page.goto('/lists/budgetLines?asOf=2002-06-30');
  await settled(page);
  const by = page.getByRole('combobox', { name: '묶기' });
  await by.selectOption('…');
  const picker = page.locator('.group .picker');
  await picker.getByRole('button', { name: '회계의 항목' }).click();
  await picker.locator('[data-path="fund.group"]').click();
  await expect(page).toHaveURL(/group=fund\.group/);
  await settled(page);
  await expect(by).toHaveValue('fund.group');
  await expect(page.locator('tr.group b')).toHaveText(['일반회계', '특별회계', '기금'].slice(0, await page.locator('tr.group').count()));
  await page.goto('/lists/projects?asOf=2002-06-30&group=status&columns=title,milestoneProgress,linkedBudget,' + encodeURIComponent('budgetLines#count'));
  await settled(page);
  await expect(page.locator('tr.total td').nth(0)).toHaveText(/^평균 [\d.]+%$/);
  await expect(page.locator('tr.total td').nth(1)).toHaveText(/^[\d,]+$/);
  await expect(page.locator('tr.total td').nth(2)).toHaveAttribute('title', /묶음에서는/);
  expect(complaints).toEqual([]);
});

test('a column is added through a relation, moved, and the list goes back step by step', async ({ page }) => {
  await page.goto('/lists/lawsuits?asOf=2002-06-30');
  await settled(page);
  await page.getByRole('button', { name: /^열 \d+개$/ }).click();
  const chooser = page.locator('.chooser');
  await chooser.getByRole('button', { name: '처음대로' }).waitFor();
  await chooser.getByRole('button', { name: '쟁점 법규의 항목' }).click();
  await chooser.locator('[data-path="regulation.title"]').click();
  await expect(page).toHaveURL(/columns=.*regulation\.title/);
  await expect(page.getByRole('columnheader', { name: /쟁점 법규 › / })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('columnheader', { name: /쟁점 법규 › / })).toHaveCount(0);
});

test('what an address names and the noun does not have is left out, and said', async ({ page }) => {
  await page.goto('/lists/projects?columns=title,nothing&order=-nowhere&group=neither');
  await settled(page);
  await expect(page.getByText('없는 것은 빼고 보입니다')).toBeVisible();
  await expect(page.getByRole('columnheader')).toHaveCount(1);
});

test('a long list is read on while one scrolls, and holds only the rows in sight', async ({ page }) => {
  await page.goto('/lists/budgetEntries');
  await settled(page);
  await page.getByRole('button', { name: /더 보기/ }).click();
  await expect.poll(async () => page.locator('tbody tr[data-line]').count()).toBeGreaterThan(20);
  const last = () => page.locator('tbody tr[data-line]').evaluateAll((rows) => Math.max(...rows.map((row) => Number((row as HTMLElement).dataset['index']))));
  // As one scrolls who waits for the next rows: a slow machine has them later.
  await expect.poll(async () => (await page.mouse.wheel(0, 1600), last()), { intervals: [50], timeout: 40_000 }).toBeGreaterThan(250);
  expect(await page.locator('tbody tr[data-line]').count()).toBeLessThan(120);
});

test('a view is saved, kept on the first page, and opened from there', async ({ page }) => {
  const name = `부진 사업 ${Math.random().toString(36).slice(2, 8)}`;
  await page.goto(`/lists/projects?where=${encodeURIComponent('{"status":{"in":["DELAYED"]}}')}`);
  await settled(page);
  await page.getByRole('button', { name: '보기 저장' }).click();
  await page.getByRole('dialog').getByLabel('이름').fill(name);
  await page.getByRole('dialog').getByRole('button', { name: '저장' }).click();
  const mine = page.getByRole('list', { name: '저장한 보기' }).getByRole('listitem').filter({ hasText: name });
  await mine.getByRole('button', { name: '첫 화면에' }).click();
  await expect(mine.getByRole('button', { name: '첫 화면에' })).toHaveAttribute('aria-pressed', 'true');
  await page.goto('/today');
  await page.getByRole('link', { name }).click();
  await expect(page).toHaveURL(/\/lists\/projects\?.*DELAYED/);
  await page.getByRole('button', { name: '저장한 보기' }).click();
  await mine.getByRole('button', { name: `‘${name}’ 삭제` }).click();
  await expect(mine).toHaveCount(0);
});

test('a view fixed to its reference date opens on that date again', async ({ page }) => {
  const name = `상반기 사업 ${Math.random().toString(36).slice(2, 8)}`;
  await page.goto('/lists/projects');
  await settled(page);
  await page.getByRole('button', { name: '보기 저장' }).click();
  await expect(page.getByRole('checkbox', { name: /고정/ })).toHaveCount(0);
  await page.goto('/lists/projects?asOf=2002-06-30&group=status');
  await settled(page);
  await page.getByRole('button', { name: '보기 저장' }).click();
  await page.getByRole('dialog').getByLabel('이름').fill(name);
  await page.getByRole('checkbox', { name: '기준일 2002. 6. 30.로 고정' }).check();
  await page.getByRole('dialog').getByRole('button', { name: '저장' }).click();
  const mine = page.getByRole('list', { name: '저장한 보기' }).getByRole('listitem').filter({ hasText: name });
  await expect(mine).toContainText('기준일 2002. 6. 30.');
  await page.goto('/lists/projects?asOf=2002-03-31');
  await page.getByRole('button', { name: '저장한 보기' }).click();
  await mine.getByRole('link', { name }).click();
  await expect(page).toHaveURL(/asOf=2002-06-30/);
  await expect(page).toHaveURL(/group=status/);
  await page.getByRole('button', { name: '저장한 보기' }).click();
  if (!(await mine.isVisible())) await page.getByRole('button', { name: '저장한 보기' }).click();
  await mine.getByRole('button', { name: `‘${name}’ 삭제` }).click();
  await expect(mine).toHaveCount(0);
});

test('on a phone rows become records, and nothing scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/lists/projects?group=status');
  await settled(page);
  await page.locator('tr.group button').first().click();
  await expect(page.locator('tbody tr[data-line^="Project-"]').first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
});
