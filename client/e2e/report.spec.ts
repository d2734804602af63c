import { download, drawer, expect, figure, items, openItem, settled, test } from './page';

test('the contents list all 41 items and mark those with broken checks', async ({ page, complaints }) => {
  await page.goto('/report');
  await settled(page);
  await expect(page.locator('article li a')).toHaveCount(41);
  for (const item of ['II-6', 'II-9', 'II-16', 'III-computing-1']) {
    await expect(page.locator('article li', { has: page.locator(`a[href="/report/${item}"]`) })).toContainText('어긋남');
  }
  await expect(page.locator('article li', { has: page.locator('a[href="/report/II-10"]') })).toContainText('일치');
  expect(complaints).toEqual([]);
});

for (const item of items) {
  test(`item ${item} shows what it prints, without an error`, async ({ page, complaints }) => {
    await openItem(page, item);
    await expect(page.locator('article.sheet').first()).toBeVisible();
    await expect(page.locator('[role="alert"]')).toHaveCount(0);
    await expect(page.locator('article.sheet').first().locator('table, .paper').first()).toBeVisible();
    await expect(page.locator(`.toc a[aria-current="page"]`)).toHaveCount(1);
    expect(complaints).toEqual([]);
  });
}

test('budget execution is printed as in the document', async ({ page }) => {
  await openItem(page, 'II-6');
  await expect(page.locator('article.sheet').first()).toContainText('백만원');
  for (const [row, column, text] of [['total', 'currentTotal', '189,310'], ['general', 'allotted', '115,830'], ['special', 'carryover', '19'], ['total', 'allotmentRate', '69.1']] as const) {
    await expect(figure(page, 'budget-execution', row, column)).toHaveText(text);
  }
});

test('the printed 939 stays, with 841 beside it', async ({ page }) => {
  await openItem(page, 'III-computing-1');
  const cell = page.locator('[data-table="training-plan"] [data-row="staff"][data-column="h2Persons"]');
  await expect(cell.getByRole('button')).toHaveText('939');
  await expect(cell).toContainText('841');
  await expect(page.getByRole('note').first()).toContainText('841');
});

test('a figure opens to its sum, records, source, checks and query', async ({ page, complaints }) => {
  await openItem(page, 'II-6');
  await figure(page, 'budget-execution', 'total', 'currentTotal').click();
  await expect(page).toHaveURL(/figure=budget-execution\.total\.currentTotal/);
  await expect(drawer(page)).toContainText('189,310');
  await expect(drawer(page).locator('h3').first()).toContainText('셈');
  await expect(drawer(page)).toContainText('원문');
  await expect(drawer(page)).toContainText('검산');
  expect(complaints).toEqual([]);
});

test('the records of a figure are those it counts, and more are read on demand', async ({ page, complaints }) => {
  await openItem(page, 'II-1', '?figure=national-agenda-progress.projects.total');
  const section = drawer(page).locator('section', { has: page.getByRole('heading', { name: /센 기록/ }) });
  await expect(section).toContainText('34건');
  await expect(section.locator('tbody tr')).toHaveCount(20);
  await section.getByRole('button', { name: /기록 더 보기/ }).click();
  await expect(section.locator('tbody tr')).toHaveCount(34);
  await expect(section).toContainText('34건 모두 보임');
  expect(complaints).toEqual([]);
});

test('the records of a figure keep its day, open as a list that adds up to it, and both queries are told', async ({ page, complaints }) => {
  await openItem(page, 'II-6', '?figure=budget-execution.general.allotted');
  const section = drawer(page).locator('section', { has: page.getByRole('heading', { name: /센 기록/ }) });
  await expect(section.locator('tbody a').first()).toHaveAttribute('href', /\/records\/BudgetLine-\d+\?asOf=2002-06-30$/);
  await expect(drawer(page).getByRole('heading', { name: '이 표를 셈한 질의' })).toBeVisible();
  await expect(drawer(page).getByRole('heading', { name: '기록을 읽는 질의' })).toBeVisible();
  await expect(drawer(page).locator('section.code pre').first()).toContainText('BudgetExecution');
  const count = (await section.getByRole('heading').innerText()).match(/[\d,]+건/)?.[0] ?? 'none';
  await section.getByRole('link', { name: '목록으로 열기' }).click();
  await expect(page).toHaveURL(/\/lists\/budgetLines\?asOf=2002-06-30&.*where=/);
  await settled(page);
  await expect(page.locator('main')).toContainText(count);
  await page.goto(`${page.url()}&group=side`);
  await settled(page);
  const total = Number((await page.locator('tr.total td').last().innerText()).replaceAll(',', ''));
  expect(Math.round(total / 1e6)).toBe(115830);
  expect(complaints).toEqual([]);
});

test('the tables of an item are kept as a file as they are printed, with their heads, totals and notes', async ({ page }) => {
  await openItem(page, 'II-7');
  const rows = await download(page);
  expect(rows.some(([first]) => /기준일 2002\. 8\. 31\..*\(단위 : /.test(first ?? ''))).toBe(true);
  const at = rows.findIndex(([, ...cells]) => cells.includes('-36868'));
  expect(at).toBeGreaterThan(3);
  expect(rows[at]?.[0]?.replaceAll(/\s/g, '')).toBe('주차장');
  const shown = await page.locator('article.sheet [data-table] tbody tr:not(.since)').count();
  const tables = await page.locator('article.sheet [data-table]').count();
  const notes = await page.locator('article.sheet [data-table] .notes li').count();
  expect(rows.length).toBeGreaterThanOrEqual(shown + notes + 2 * tables);
  await openItem(page, 'III-computing-1');
  expect((await download(page)).some(([first]) => /939.*841/.test(first ?? ''))).toBe(true);
});

test('a decrease is printed with △ wherever the document does not print it otherwise', async ({ page }) => {
  await openItem(page, 'II-17');
  await expect(figure(page, 'businesses-by-industry', 'MANUFACTURING', 'change')).toHaveText(/^△/);
  await openItem(page, 'I-1');
  await expect(page.locator('[data-table="staffing"] [data-row="variance"]').filter({ hasText: '-2' })).toHaveCount(1);
});

test('a drawing of records links to them on the day that it shows', async ({ page }) => {
  await openItem(page, 'II-4');
  await expect(page.locator('[data-picture="seasons"] a').first()).toHaveAttribute('href', /\?asOf=2002-08-31$/);
});

test('the open figure survives a reload, and back closes it', async ({ page }) => {
  await openItem(page, 'II-10');
  await figure(page, 'litigation', 'total', 'receivedSubtotal').click();
  await expect(drawer(page)).toContainText('139');
  await page.reload();
  await expect(drawer(page)).toContainText('139');
  await page.goBack();
  await expect(drawer(page)).toHaveCount(0);
  await expect(page).toHaveURL(/\/report\/II-10$/);
});

test('another date gives other figures, and back gives the first again', async ({ page, complaints }) => {
  await openItem(page, 'II-6');
  const allotted = figure(page, 'budget-execution', 'total', 'allotted');
  await expect(allotted).toHaveText('130,959');
  await page.getByRole('button', { name: '3. 31.' }).click();
  await expect(page).toHaveURL(/asOf=2002-03-31/);
  await expect(allotted).not.toHaveText('130,959');
  await page.getByLabel('기준일', { exact: true }).fill('2002-09-30');
  await expect(page).toHaveURL(/asOf=2002-09-30/);
  await page.goBack();
  await expect(page).toHaveURL(/asOf=2002-03-31/);
  await page.goBack();
  await expect(allotted).toHaveText('130,959');
  await expect(page).toHaveURL(/\/report\/II-6$/);
  expect(complaints).toEqual([]);
});

test('a date that does not exist is named, and the report stays', async ({ page }) => {
  await openItem(page, 'II-6', '?asOf=2002-02-30');
  await expect(page.getByRole('note')).toContainText('2002-02-30');
  await expect(figure(page, 'budget-execution', 'total', 'allotted')).toHaveText('130,959');
});

test('an unknown item and an unknown address say so', async ({ page }) => {
  await page.goto('/report/II-99');
  await expect(page.locator('main')).toContainText('II-99');
  await page.goto('/nothing/here');
  await expect(page.locator('h1')).toHaveText('없는 주소');
});

test('English is remembered, and an address may ask for it', async ({ page }) => {
  await page.goto('/report?lang=en');
  await settled(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('h1')).toContainText('Contents of the report');
  await page.goto('/reconciliation');
  await expect(page.locator('h1')).toContainText('Reconciliation');
  await page.getByRole('button', { name: '한국어' }).click();
  await expect(page.locator('h1')).toContainText('검증');
});

test('the contrast theme is remembered', async ({ page }) => {
  await page.goto('/report');
  await page.getByRole('button', { name: '선명한 화면' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'contrast');
  await page.reload();
  await expect(page.getByRole('button', { name: '선명한 화면' })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'contrast');
});
