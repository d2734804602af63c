// Frames a second while the network map is dragged, zoomed and walked, with much of it opened. Printed, not asserted.
import { expect, test, type Page } from '@playwright/test';

/** Frames of the browser while something is done, and the longest wait between two. */
async function frames(page: Page, name: string, act: () => Promise<void>): Promise<void> {
  await page.evaluate(() => {
    const seen: number[] = [];
    Object.assign(window, { seen });
    const note = (at: number): void => {
      seen.push(at);
      requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  });
  await act();
  const times = await page.evaluate(() => (window as unknown as { seen: number[] }).seen);
  const waits = times.slice(1).map((at, index) => at - (times[index] ?? at));
  const perSecond = (1000 * waits.length) / ((times.at(-1) ?? 0) - (times[0] ?? 0));
  console.log(`${name}: ${perSecond.toFixed(0)} frames a second, longest ${Math.max(...waits).toFixed(0)} ms, ${await page.locator('[data-node]').count()} nodes`);
}

test('the map of the network', async ({ page }) => {
  const begun = Date.now();
  await page.goto('/network');
  await expect(page.locator('[data-node]').first()).toBeVisible();
  console.log(`the map is drawn ${Date.now() - begun} ms after the address is given`);
  for (const [name, query] of [['closed', ''], ['opened', '?open=Facility-5,Asset-44,Asset-45,Facility-6,Facility-31,Asset-159,group:Facility-3:LAN:SERVER']] as const) {
    await page.goto(`/network${query}`);
    await expect(page.locator('[data-node]').first()).toBeVisible();
    const zoom = page.getByRole('button', { name: '크게' });
    for (let step = 0; step < 3; step += 1) await zoom.click();
    const box = await page.locator('.frame').boundingBox();
    if (!box) throw new Error('There is no map.');
    const [x, y] = [box.x + box.width / 2, box.y + 300];
    await frames(page, `${name}, dragged`, async () => {
      for (let round = 0; round < 4; round += 1) {
        await page.mouse.move(x, y);
        await page.mouse.down();
        for (let step = 1; step <= 40; step += 1) await page.mouse.move(x + (round % 2 ? 12 : -12) * step, y + (round % 2 ? 5 : -5) * step);
        await page.mouse.up();
      }
    });
    await frames(page, `${name}, zoomed`, async () => {
      await page.mouse.move(x, y);
      await page.keyboard.down('Control');
      for (let step = 0; step < 24; step += 1) await page.mouse.wheel(0, step % 12 < 6 ? 100 : -100);
      await page.keyboard.up('Control');
    });
    await frames(page, `${name}, walked by keys`, async () => {
      await page.locator('[data-node][tabindex="0"]').focus();
      for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowUp', 'ArrowUp', 'ArrowLeft', 'ArrowLeft', 'ArrowDown', 'ArrowUp']) await page.keyboard.press(key);
    });
  }
});
