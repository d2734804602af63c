// Browser tests against a running system: E2E_BASE_URL says where, CHROME_PATH which browser, DATA_DIR (or DATABASE_URL) whose accounts it has:
// the people of the tests are entered by the server's own command, and every test is signed in unless it says otherwise.
import { defineConfig } from '@playwright/test';
import { stateOf } from './e2e/people';

const baseURL = process.env['E2E_BASE_URL'] ?? 'http://127.0.0.1:4000';
const executablePath = process.env['CHROME_PATH'];

export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/setup.ts',
  timeout: 60_000,
  expect: { timeout: 15_000 },
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list']],
  outputDir: 'test-results',
  use: {
    baseURL,
    storageState: stateOf('admin'),
    browserName: 'chromium',
    headless: true,
    viewport: { width: 1440, height: 1000 },
    locale: 'ko-KR',
    timezoneId: 'Asia/Seoul',
    trace: 'retain-on-failure',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    },
  },
});
