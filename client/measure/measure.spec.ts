// What client/README.md says of size and speed, one line each: a figure and the goal beside it.
import { gzipSync } from 'node:zlib';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test, type Page } from '@playwright/test';
import { settled } from '../e2e/page';

const lines: string[] = [];
const say = (what: string, figure: string, goal: string): void => void lines.push(`${what.padEnd(64)} ${figure.padStart(12)}   ${goal}`);
const kb = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

test.describe.configure({ mode: 'serial' });
test.afterAll(() => console.log(`\n${lines.join('\n')}\n`));

/** Bytes of compressed JavaScript that a page loads. */
async function scriptsOf(page: Page, path: string): Promise<ReadonlyMap<string, number>> {
  const scripts = new Map<string, number>();
  const reading: Promise<void>[] = [];
  page.on('response', (response) => {
    if (!response.url().endsWith('.js')) return;
    reading.push(response.body().then((body) => void scripts.set(new URL(response.url()).pathname, gzipSync(body).length), () => undefined));
  });
  await page.goto(path);
  await settled(page);
  await page.waitForLoadState('networkidle');
  await Promise.all(reading);
  return scripts;
}
const sum = (values: Iterable<number>): number => [...values].reduce((all, one) => all + one, 0);

test('compressed JavaScript', async ({ browser }) => {
  const first = await browser.newContext();
  const page = await first.newPage();
  say('JavaScript of the first view (/report)', kb(sum((await scriptsOf(page, '/report')).values())), '<= 130 KB');
  await first.close();
  const assets = fileURLToPath(new URL('../dist/assets', import.meta.url));
  const chunks = readdirSync(assets).filter((name) => name.endsWith('.js')).map((name) => ({ name, size: gzipSync(readFileSync(`${assets}/${name}`)).length })).toSorted((a, b) => b.size - a.size);
  for (const { name, size } of chunks.slice(0, 8)) say(`chunk ${name}`, kb(size), '<= 80 KB, save charts and editors');
});

test('the contents page from a cold cache', async ({ browser }) => {
  const found: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto('/report');
    await settled(page);
    found.push(await page.evaluate(() => new Promise<number>((tell) => {
      new PerformanceObserver((list) => tell(list.getEntries().at(-1)?.startTime ?? 0)).observe({ type: 'largest-contentful-paint', buffered: true });
    })));
    await context.close();
  }
  say('largest paint of the contents page, cold cache, median of 5', `${median(found).toFixed(0)} ms`, '<= 1,000 ms');
});

test('252 rows after their answer, at a processor four times slower', async ({ page }) => {
  const where = encodeURIComponent(JSON.stringify({ kind: { eq: 'MAJOR' }, planYear: { eq: 2002 } }));
  const slow = await page.context().newCDPSession(page);
  await slow.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  // Seen by the page itself: what a test waits for is told late at this speed.
  await page.addInitScript(() => {
    const seen = new MutationObserver(() => {
      if (document.querySelectorAll('main tbody tr').length < 6) return;
      seen.disconnect();
      requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('rows-painted')));
    });
    seen.observe(document, { childList: true, subtree: true });
  });
  const found: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    await page.goto('/about');
    const answered = page.waitForResponse((response) => response.url().endsWith('/graphql') && (response.request().postData() ?? '').includes('ProjectTable'));
    await page.goto(`/lists/projects?where=${where}&asOf=2002-06-30`);
    await (await answered).finished();
    await page.locator('main tbody tr').nth(5).waitFor();
    await page.waitForFunction(() => performance.getEntriesByName('rows-painted').length > 0);
    found.push(await page.evaluate(() => {
      const asked = (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).filter(({ name }) => name.endsWith('/graphql')).map(({ responseEnd }) => responseEnd);
      const painted = performance.getEntriesByName('rows-painted')[0]?.startTime ?? Number.NaN;
      return painted - Math.max(...asked.filter((end) => end < painted));
    }));
  }
  await slow.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  say('252 projects painted after their answer, 4x slower, median of 5', `${median(found).toFixed(0)} ms`, '<= 300 ms');
});

/** Frames a second while something moves, and the longest frame. */
async function frames(page: Page, move: () => Promise<void>): Promise<{ readonly rate: number; readonly longest: number }> {
  await page.evaluate(() => {
    const times: number[] = [];
    const note = (at: number): void => {
      times.push(at);
      (globalThis as unknown as { frameTimes: number[] }).frameTimes = times;
      requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  });
  await move();
  const times = await page.evaluate(() => (globalThis as unknown as { frameTimes: number[] }).frameTimes);
  const steps = times.slice(1).map((at, index) => at - (times[index] ?? at));
  return { rate: 1000 / (sum(steps) / steps.length), longest: Math.max(...steps) };
}

test('scrolling 10,000 rows', async ({ page }) => {
  await page.goto('/lists/budgetEntries');
  await settled(page);
  const { rate, longest } = await frames(page, async () => {
    for (let step = 0; step < 300; step += 1) {
      await page.mouse.wheel(0, 1400);
      await page.waitForTimeout(16);
    }
  });
  say('scrolling through ledger entries', `${rate.toFixed(0)} fps`, '> 50 fps');
  say('  longest frame', `${longest.toFixed(0)} ms`, '');
});

test('the map', async ({ page }) => {
  await page.goto('/network');
  await settled(page);
  const map = page.locator('main svg').first();
  await map.scrollIntoViewIfNeeded();
  const box = await map.boundingBox();
  if (!box) return;
  const { rate } = await frames(page, async () => {
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    for (let step = 0; step < 120; step += 1) await page.mouse.move(box.x + box.width / 2 + 150 * Math.sin(step / 10), box.y + box.height / 2 + 90 * Math.cos(step / 10));
    await page.mouse.up();
  });
  say('panning the network map', `${rate.toFixed(0)} fps`, '> 30 fps');
});
