// A browser of this machine prints a page: without a network, and never longer than a while.
import { execFile } from 'node:child_process';
import { browserEnvironment } from '../settings.js';

const LONGEST_MS = 90_000;

/** Prints the page at `address` into `file`. `folder` is the browser's own, empty and soon gone. */
export async function print(program: string, address: string, file: string, folder: string): Promise<void> {
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
