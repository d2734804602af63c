// The GraphQL explorer (Altair), served from this machine under /explorer/; a query may be given in the address.
import path from 'node:path';
import { createRequire } from 'node:module';
import { isSandboxFrame, renderAltair, renderInitSnippet, SANDBOX_FRAME_CSP } from 'altair-static';
import { Files } from './files.js';
import { answerText } from './headers.js';
import type { Handler } from './listen.js';

const BASE = '/explorer/';
/** Altair styles its parts from script, so its pages may; the web client's may not. */
const POLICY = "default-src 'self'; script-src 'self' 'unsafe-eval' blob:; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; worker-src 'self' blob:; connect-src 'self'; object-src 'none'; frame-ancestors 'self'";

export function explorer(): Handler {
  const folder = path.join(path.dirname(createRequire(import.meta.url).resolve('altair-static')), 'dist');
  // Megabytes that most servers are never asked for: read when somebody first comes.
  let files: Files | undefined;
  return (request, response, url) => {
    if (url.pathname === BASE.slice(0, -1)) {
      response.writeHead(308, { location: BASE + url.search });
      response.end();
      return true;
    }
    if (!url.pathname.startsWith(BASE)) return false;
    const name = url.pathname.slice(BASE.length);
    response.setHeader('content-security-policy', isSandboxFrame(name) ? SANDBOX_FRAME_CSP : POLICY);
    if (name === '' || name === 'index.html') {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' });
      response.end(page(url));
      return true;
    }
    const given = /^start-([\w-]*)\.js$/.exec(name)?.[1];
    if (given !== undefined) {
      response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-store' });
      response.end(renderInitSnippet(options(new URLSearchParams(Buffer.from(given, 'base64url').toString()))));
      return true;
    }
    files ??= new Files(folder);
    if (!files.answer(request, response, name, 'no-cache')) answerText(response, 404, 'There is nothing at this address.');
    return true;
  };
}

const options = (asked: URLSearchParams) => ({
  baseURL: BASE,
  endpointURL: '/graphql',
  initialQuery: asked.get('query') ?? '{\n  divisions(first: 10) { nodes { code name } }\n}\n',
  initialVariables: asked.get('variables') ?? '{}',
  initialHeaders: { 'apollo-require-preflight': 'true' },
  // Nothing that speaks of other services: no news, no accounts, no offers.
  initialSettings: { language: 'ko-KR' as const, 'banners.disable': true, 'alert.disableUpdateNotification': true, disablePushNotification: true },
  disableAccount: true,
  preserveState: false,
});

/** Altair's page with its start in a script of its own, so that no inline script is needed. Altair drops `=` from the script's name, hence no query there. */
const page = (url: URL): string =>
  renderAltair({ ...options(url.searchParams), serveInitialOptionsInSeperateRequest: `start-${Buffer.from(url.searchParams.toString()).toString('base64url')}.js` });
