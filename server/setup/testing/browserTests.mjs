// @ts-check
// Whole journeys in a browser, on the built server with a database of its own.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { at, program, tool } from '../places.mjs';
import { begin, listen, node, remove, stop, temporary } from '../processes.mjs';
import { Refusal } from '../say.mjs';
import { browser } from './browser.mjs';
import { answers, freePort, ready } from './network.mjs';
import { missing, ofPlaywright } from './outcome.mjs';
import { cleanEnvironment } from './vitest.mjs';

export async function browserTests() {
  const chosen = await browser();
  if (!chosen) return missing('no browser: set CHROME_PATH or install Chrome or Chromium');
  const folder = temporary(mkdtempSync(join(tmpdir(), 'gujeong-browser-')));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const server = begin(process.execPath, [program('main')], {
    // All browsers are one address and a few people: a rate that suits an office would end the tests.
    env: { ...cleanEnvironment(), PORT: String(port), DATA_DIR: join(folder, 'data'), RATE_LIMIT: '0', PUBLIC_RATE_LIMIT: '0' },
    quiet: true,
  });
  const heard = listen(server);
  try {
    if (!(await ready(() => answers(`${url}/health`), server, 120))) throw new Refusal(`${heard.text}\nThe server did not become ready (see above).`);
    const report = join(folder, 'report.json');
    const { code } = await node([tool('client', '@playwright/test', 'playwright'), 'test', '--reporter=list,json'], {
      cwd: at('client'),
      env: { ...cleanEnvironment(), ...chosen, E2E_BASE_URL: url, DATA_DIR: join(folder, 'data'), PLAYWRIGHT_JSON_OUTPUT_NAME: report },
      minutes: 15,
    });
    if (code !== 0 && server.exitCode !== null) console.log(`${heard.text}\nThe server ended while it was tested (see above).`);
    return ofPlaywright(code, report);
  } finally {
    await stop(server);
    remove(folder);
  }
}
