// (a) The delayed and on-hold projects of a division with their budget rate, found and kept as a file: by pointer, and by keyboard alone.
import { readFileSync } from 'node:fs';
import type { Download } from '@playwright/test';
import { expect, hands, save, settled, test, type Page } from './page';

const rowsOf = async (file: Download): Promise<readonly (readonly string[])[]> => readFileSync(await file.path(), 'utf8').replace('\uFEFF', '').trim().split('\r\n').map((line) => line.split(','));

interface Project {
  readonly title: string;
  readonly linkedBudget: number;
  readonly spent: number;
  readonly division: { readonly name: string };
}
/** The projects that are delayed or on hold, as the graph itself counts them. */
async function counted(page: Page): Promise<readonly Project[]> {
  const answer = await page.request.post('/graphql', { data: { query: '{ projects(asOf: "2002-06-30", where: { status: { in: [DELAYED, ON_HOLD] } }) { nodes { title linkedBudget spent division { name } } } }' } });
  return ((await answer.json()) as { data: { projects: { nodes: readonly Project[] } } }).data.projects.nodes;
}
const rateOf = ({ spent, linkedBudget }: Project): string => `${((spent / linkedBudget) * 100).toLocaleString('ko', { maximumFractionDigits: 1 })}%`;

for (const { how, press, tick, write, choose, take } of hands) {
  test(`${how}: from the search to the list, its filter, its columns, its order, a division, and the file`, async ({ page, complaints }) => {
    test.setTimeout(120_000);
    await page.goto('/report?asOf=2002-06-30');
    await settled(page);
    const all = await counted(page);
    expect(all.length).toBeGreaterThan(1);
    if (how === 'by pointer') await page.getByRole('button', { name: /기록 찾기/ }).click();
    else await page.keyboard.press('Control+k');
    await write(page.getByRole('combobox'), '기록');
    await take(page.getByRole('option', { name: '기록', exact: true }));
    await press(page.locator('main').getByRole('link', { name: '사업', exact: true }));
    await expect(page).toHaveURL(/\/lists\/projects/);
    await settled(page);

    // Delayed or on hold.
    const rows = page.locator('main tbody tr');
    const editor = page.getByRole('region', { name: '조건' });
    const condition = async (word: string, path: string): Promise<void> => {
      await press(editor.getByRole('button', { name: '조건', exact: true }));
      await write(editor.getByRole('searchbox'), word);
      await press(editor.locator(`[data-path="${path}"]`));
    };
    await press(page.getByRole('list', { name: '조건' }).getByRole('button', { name: '조건', exact: true }));
    await condition('추진현황', 'status');
    for (const code of ['부진', '보류']) await tick(editor.getByRole('checkbox', { name: code }));
    await expect(rows).toHaveCount(all.length);

    // The rate, and the last day beside what a list shows anyway: the division, the budget, what was spent of it.
    await press(page.getByRole('button', { name: /^열 \d+개$/ }));
    const chooser = page.locator('.chooser');
    await write(chooser.getByRole('searchbox'), '사업 종료일');
    await press(chooser.locator('[data-path="endsOn"]'));
    await choose(chooser.getByLabel('나뉘는 수'), '지출액');
    await choose(chooser.getByLabel('나누는 수'), '예산현액');
    await press(chooser.getByRole('button', { name: '나눈 값 더하기' }));
    for (const one of all) await expect(rows.filter({ hasText: one.title })).toContainText(rateOf(one));

    // The largest budget first.
    const head = page.getByRole('columnheader', { name: /^예산현액/ });
    await press(head.getByRole('button'));
    await expect(head).toHaveAttribute('aria-sort', 'ascending');
    await press(head.getByRole('button'));
    await expect(head).toHaveAttribute('aria-sort', 'descending');
    await expect(rows.locator('th')).toContainText(all.toSorted((a, b) => b.linkedBudget - a.linkedBudget).map(({ title }) => title));

    // Of one division.
    const division = all[0]?.division.name ?? '';
    const wanted = all.filter((one) => one.division.name === division);
    expect(wanted.length).toBeLessThan(all.length);
    await condition('주관부서', 'division');
    await write(editor.getByRole('combobox', { name: '주관부서', exact: true }), division);
    await expect(page.getByRole('option', { name: new RegExp(division) })).toHaveCount(1);
    await take(page.getByRole('option', { name: new RegExp(division) }));
    await expect(rows.locator('th')).toContainText(wanted.toSorted((a, b) => b.linkedBudget - a.linkedBudget).map(({ title }) => title));
    await expect(page.locator('main h1')).toContainText(`${wanted.length}건`);

    const file = await save(page, 'CSV', { how, press });
    expect(file.suggestedFilename()).toBe('사업_기준일-2002-06-30.csv');
    const [names = [], ...lines] = await rowsOf(file);
    const told = ['사업명', '주관부서', '예산현액 (원)', '지출액 (원)', '지출액 ÷ 예산현액'].map((name) => names.indexOf(name));
    expect(told).not.toContain(-1);
    expect(names).toContain('사업 종료일');
    expect(names.at(-1)).toBe('자료 구분');
    expect(lines.map((line) => told.map((at) => line[at]))).toEqual(wanted.map((one) => [one.title, division, String(one.linkedBudget), String(one.spent), String(one.spent / one.linkedBudget)]));
    expect(complaints).toEqual([]);
  });
}
