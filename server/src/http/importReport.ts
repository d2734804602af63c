// POST /import/report: an older report's bytes in, what was read of it out as JSON. With dryRun=true nothing is kept, else what is sure is.
import type http from 'node:http';
import type { App } from '../app.js';
import { storeReading } from '../modules/reports/storeReading.action.js';
import { MOST_FILE } from '../reading/documentText.js';
import { readingOf, storing } from '../reading/readingOf.js';
import { admitted } from './admit.js';
import type { Standing } from './asked.js';
import { bodyOf } from './body.js';
import type { Handler } from './listen.js';
import type { Rates } from './rates.js';
import { refusalOf } from './refusalOf.js';
import { refuse, type Refusal } from './refuse.js';

/** No form of another site sends this type. */
const TYPE = 'application/octet-stream';

export const importReport = (app: App, standing: Standing, closing: () => boolean, rates: Rates): Handler => async (request, response, url) => {
  if (url.pathname !== '/import/report' || isPage(request)) return false;
  const refused = refusedAtOnce(request, response, closing());
  if (refused) refuse(response, refused);
  else await answer(app, standing, rates, request, response, url).catch((error: unknown) => (response.headersSent ? void response.destroy() : refuse(response, refusalOf(error))));
  return true;
};

/** The web client's page bears the same address: who opens it in a browser is answered the page. */
const isPage = ({ method, headers }: http.IncomingMessage): boolean => (method === 'GET' || method === 'HEAD') && (headers.accept ?? '').includes('text/html');

function refusedAtOnce(request: http.IncomingMessage, response: http.ServerResponse, closing: boolean): Refusal | null {
  if (closing) return { status: 503, code: 'SERVICE_UNAVAILABLE', message: 'The server is stopping; nothing was read. Send the file again.' };
  if (request.method !== 'POST') {
    response.setHeader('allow', 'POST');
    return { status: 405, code: 'BAD_REQUEST', message: 'A report is sent by POST, its bytes as the body.' };
  }
  if ((request.headers['content-type'] ?? '').toLowerCase() !== TYPE) return { status: 415, code: 'BAD_REQUEST', message: `The body is the file itself, content-type: ${TYPE}.` };
  return Number(request.headers['content-length'] ?? 0) > MOST_FILE ? { status: 413, code: 'BAD_REQUEST', message: `A file is at most ${MOST_FILE.toLocaleString('en-US')} bytes.` } : null;
}

async function answer(app: App, standing: Standing, rates: Rates, request: http.IncomingMessage, response: http.ServerResponse, url: URL): Promise<void> {
  const known = await admitted(request, response, app.identity, standing, rates);
  if (!known) return;
  const { viewer } = known.caller;
  // Who may not keep it need not send it.
  await app.writer.permit(storeReading, {}, viewer);
  const body = await bodyOf(request, MOST_FILE);
  if (body === 'gone') return;
  if ('status' in body) return refuse(response, body);
  const found = await readingOf(body, url.searchParams.get('period'), app.reporting, app.context(viewer).request);
  const dryRun = url.searchParams.get('dryRun') === 'true';
  const written = dryRun ? null : await app.writer.perform(storeReading, storing(found), { viewer });
  const text = JSON.stringify({ ...found, dryRun, revision: written?.revision ?? null, userErrors: written?.problems ?? [] });
  if (known.cookies.length) response.setHeader('set-cookie', known.cookies);
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(text), 'cache-control': 'no-store' });
  response.end(text);
}
