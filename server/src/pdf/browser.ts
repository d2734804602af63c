// A browser of this machine that prints pages: found by the settings, run on one page without a network, and never longer than a while.
import { execFile } from 'node:child_process';
import { GraphQLError } from 'graphql';
import { browserEnvironment, browserPath } from '../settings.js';

const LONGEST_MS = 90_000;

/** Prints the page at `address` into `file`. `folder` is the browser's own, empty and soon gone. */
export async function print(address: string, file: string, folder: string): Promise<void> {
  const program = browserPath();
  if (program === null) throw noBrowser();
  const given = [
    '--headless', '--disable-gpu', '--disable-extensions', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', '--disable-dev-shm-usage', `--user-data-dir=${folder}`,
    // The page asks for nothing from elsewhere, and shall not get it.
    '--host-resolver-rules=MAP * ~NOTFOUND',
    // Where root runs it there is no sandbox to be had; the page has no scripts.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--no-pdf-header-footer', '--generate-pdf-document-outline', '--export-tagged-pdf', `--print-to-pdf=${file}`, address,
  ];
  await new Promise<void>((resolve, reject) => {
    execFile(program, given, { timeout: LONGEST_MS, killSignal: 'SIGKILL', maxBuffer: 4_000_000, env: browserEnvironment(folder) }, error => (error ? reject(new Error(`The browser that prints PDF failed: ${error.message.slice(0, 500)}`)) : resolve()));
  });
}

export const noBrowser = (): GraphQLError =>
  new GraphQLError('PDF is printed by a browser, and this server has none: install Chrome, Chromium or Edge, or set CHROME_PATH to one. DOCX, HWPX and HTML can be had without.', {
    extensions: { code: 'UNSUPPORTED', messageKo: 'PDF는 서버에 설치된 브라우저로 만드는데, 이 서버에는 브라우저가 없습니다. 관리자는 Chrome, Chromium 또는 Edge를 설치하거나 CHROME_PATH에 그 위치를 적으십시오. HWPX, DOCX, HTML은 그대로 받을 수 있습니다.' },
  });
