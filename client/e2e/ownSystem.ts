// A server of a journey's own: what people do in a journey changes figures, which no other test should see.
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { test as base, expect, type Browser, type BrowserContextOptions, type Page } from '@playwright/test';

export { expect };
export type { Page };

const programs = fileURLToPath(new URL('../../server/dist/bundle/', import.meta.url));
const run = promisify(execFile);
/** The first start loads the report's data. */
const startWithin = 180_000;

export interface Office {
  readonly url: string;
  /** Enters somebody by the server's command and signs him in, in a browser of his own; `as` is what the command takes. */
  person(name: string, as: readonly string[], screen?: BrowserContextOptions): Promise<Page>;
  /** The same site without a sign-in. */
  visitor(): Promise<Page>;
}

interface Running {
  readonly browser: Browser;
  readonly url: string;
  readonly environment: NodeJS.ProcessEnv;
}

/** The address that the server prints when it is ready. */
function ready(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const late = setTimeout(() => reject(new Error(`The server did not start:\n${said}`)), startWithin);
    const hear = (chunk: Buffer): void => {
      said += String(chunk);
      const url = /ready: (http:\/\/\S+)/.exec(said)?.[1];
      if (!url) return;
      clearTimeout(late);
      resolve(url);
    };
    server.stdout?.on('data', hear);
    server.stderr?.on('data', hear);
    server.once('exit', (code) => {
      clearTimeout(late);
      reject(new Error(`The server ended with ${code}:\n${said}`));
    });
  });
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGTERM');
  await ended;
}

async function signIn({ browser, url, environment }: Running, name: string, as: readonly string[], screen: BrowserContextOptions): Promise<Page> {
  const login = `person-${Math.random().toString(36).slice(2, 10)}`;
  const { stdout } = await run(process.execPath, [join(programs, 'gujeong.js'), 'user', 'create', '--login', login, '--name', name, ...as], { env: environment });
  const secret = /link=(\S+)/.exec(stdout)?.[1];
  if (!secret) throw new Error(`The command printed no link:\n${stdout}`);
  const context = await browser.newContext({ baseURL: url, storageState: { cookies: [], origins: [] }, locale: 'ko-KR', timezoneId: 'Asia/Seoul', viewport: { width: 1440, height: 1000 }, ...screen });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(`/sign-in?link=${secret}`);
  await page.getByRole('main').getByRole('button').first().click();
  await expect(page.getByRole('banner')).toContainText(name);
  return page;
}

export const test = base.extend<{ office: Office }, { system: Running }>({
  system: [
    async ({ browser }, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'gujeong-journey-'));
      const { DATABASE_URL: _database, ...rest } = process.env;
      const environment = { ...rest, DATA_DIR: join(folder, 'data'), HOST: '127.0.0.1', PORT: '0' };
      const server = spawn(process.execPath, [join(programs, 'main.js')], { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
      try {
        await use({ browser, url: await ready(server), environment });
      } finally {
        await stop(server);
        await rm(folder, { recursive: true, force: true });
      }
    },
    { scope: 'worker', timeout: startWithin },
  ],
  office: async ({ system }, use) => {
    const pages: Page[] = [];
    const kept = (page: Page): Page => {
      pages.push(page);
      return page;
    };
    await use({
      url: system.url,
      person: async (name, as, screen = {}) => kept(await signIn(system, name, as, screen)),
      visitor: async () => kept(await (await system.browser.newContext({ baseURL: system.url, storageState: { cookies: [], origins: [] }, locale: 'ko-KR', viewport: { width: 1440, height: 1000 } })).newPage()),
    });
    await Promise.all(pages.map((page) => page.context().close()));
  },
});

/** Who takes part, as the command enters them. */
export const roles = {
  liaison: ['--role', 'LIAISON', '--division', 'PLANNING'],
  staff: ['--role', 'STAFF', '--division', 'TRAFFIC-ADMIN'],
  head: ['--role', 'STAFF', '--division', 'TRAFFIC-ADMIN', '--head'],
  planner: ['--role', 'STAFF', '--division', 'PLANNING', '--duty', 'PLANNING'],
  budgeter: ['--role', 'STAFF', '--division', 'PLANNING', '--duty', 'BUDGET'],
} as const;
