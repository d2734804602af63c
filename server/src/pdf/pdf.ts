// A document as PDF: its HTML printed by a browser, tagged and with an outline, or laid out here where this machine has none. The same document gives the same bytes from the same
// browser and fonts.
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { html } from '@gujeong/shared/document/html';
import type { Document } from '@gujeong/shared/document/model';
import { drawnChart } from '../charts/drawing.js';
import { browserPath } from '../settings.js';
import { print } from './browser.js';
import { compose } from './compose.js';

/** One at a time: each takes some hundred megabytes. */
let last: Promise<unknown> = Promise.resolve();

export function pdf(document: Document): Promise<Uint8Array> {
  const mine = last.then(() => {
    const browser = browserPath();
    return browser === null ? compose(document) : printed(browser, document);
  });
  last = mine.catch(() => undefined);
  return mine;
}

async function printed(browser: string, document: Document): Promise<Uint8Array> {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'gujeong-pdf-'));
  try {
    const [page, file] = [path.join(folder, 'page.html'), path.join(folder, 'page.pdf')];
    await fs.writeFile(page, Readable.from(html(document, drawnChart)));
    await print(browser, pathToFileURL(page).href, file, path.join(folder, 'browser'));
    return settled(await fs.readFile(file));
  } finally {
    // The browser may still be putting its things away.
    await fs.rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

const DATE = /\/(?:CreationDate|ModDate) \(D:\d{14}[^)]*\)/g;
const DAY = '20020901000000';

/** Without the time of the clock: a date of the same length stands in its place, so that nothing moves. */
function settled(file: Buffer): Buffer {
  for (const { 0: found, index } of file.toString('latin1').matchAll(DATE)) file.write(found.replace(/D:\d{14}/, `D:${DAY}`), index, 'latin1');
  return file;
}
