// (b) From the total 189,310 of II-6 to the line of the document that prints it, and on to one entry of the ledger: by pointer, and by keyboard alone.
import { drawer, expect, figure, hands, openItem, settled, test } from './page';

for (const { how, press } of hands) {
  test(`${how}: figure, source line, budget line with its own, entry`, async ({ page, complaints }) => {
    await openItem(page, 'II-6');
    await press(figure(page, 'budget-execution', 'total', 'currentTotal'));
    await expect(drawer(page).locator('.source .hit')).toContainText(/^113\s*합 계\s*189,310/);
    await press(drawer(page).locator('section', { has: page.getByRole('heading', { name: /센 기록/ }) }).locator('tbody a').first());
    await expect(page).toHaveURL(/\/records\/BudgetLine-\d+/);
    await settled(page);
    await expect(page.locator('.source .hit')).toContainText(/^429\s*- 소요예산 : 224,371천원/);

    const entry = page.getByRole('table', { name: '예산 원장' }).locator('tbody tr').first();
    await expect(entry).toContainText('당초예산');
    await expect(entry).toContainText('224,371,000');
    await press(entry.getByRole('link').first());
    await expect(page).toHaveURL(/\/records\/BudgetEntry-\d+/);
    await settled(page);
    await expect(page.locator('main')).toContainText(/예산과목\s*지식기반 행정정보화사업\s*원장 구분\s*당초예산\s*기표일\s*2002\. 1\. 1\.\s*금액\s*224,371,000원/);
    expect(complaints).toEqual([]);
  });
}
