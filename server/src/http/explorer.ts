// The GraphQL explorer (Altair), served from this machine under /explorer/; a query may be given in the address.
import path from 'node:path';
import { createRequire } from 'node:module';
import { isSandboxFrame, renderAltair, renderInitSnippet, SANDBOX_FRAME_CSP } from 'altair-static';
import { Files } from './files.js';
import { answerText } from './headers.js';
import type { Handler } from './listen.js';

const BASE = '/explorer/';
const ENDPOINT = '/graphql';
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
    if ((name === '' || name === 'index.html') && url.searchParams.has('query')) {
      // Altair itself would read the query from the address, and call its tab "From url".
      response.writeHead(303, { location: `${BASE}?start=${packed(url.searchParams)}`, 'cache-control': 'no-store' });
      response.end();
      return true;
    }
    if (name === '' || name === 'index.html') {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' });
      response.end(page(url));
      return true;
    }
    const given = /^start-([\w-]*)\.js$/.exec(name)?.[1];
    if (given !== undefined) {
      response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-store' });
      const asked = new URLSearchParams(Buffer.from(given, 'base64url').toString());
      // A tab wants a whole address: that of this page. In a text of the asker its marks would be escaped.
      const start = renderInitSnippet(options(asked)).replaceAll(`\`${ENDPOINT}\``, `new URL('${ENDPOINT}', location.href).href`);
      response.end(`${start}\n${arrangement(asked.get('variables'))}`);
      return true;
    }
    files ??= new Files(folder);
    if (!files.answer(request, response, name, 'no-cache')) answerText(response, 404, 'There is nothing at this address.');
    return true;
  };
}

const packed = (asked: URLSearchParams): string => Buffer.from(asked.toString()).toString('base64url');

/** A tab is named after its operation. */
const tabName = (query: string): string => /\b(?:query|mutation|subscription)\s+(\w+)/.exec(query)?.[1] ?? '질의';

/** What its one tab begins with. */
function firstWindow(asked: URLSearchParams) {
  const query = asked.get('query') ?? '{\n  divisions(first: 10) { nodes { code name } }\n}\n';
  return { initialName: tabName(query), endpointURL: ENDPOINT, initialQuery: query, initialVariables: asked.get('variables') ?? '{}', initialHeaders: { 'apollo-require-preflight': 'true' } };
}

/** What Altair has no option for: the variables stand open where some are given, and its assistant is not offered. */
function arrangement(variables: string | null): string {
  const hide = "document.head.append(Object.assign(document.createElement('style'), { textContent: '.query-result__none-inner { display: none }' }));";
  if (/^\s*(?:\{\s*\})?\s*$/.test(variables ?? '')) return hide;
  return `${hide}
new MutationObserver((_, watching) => {
  const title = document.querySelector('.variables-editor--title');
  if (!title) return;
  watching.disconnect();
  title.click();
}).observe(document.body, { childList: true, subtree: true });`;
}

const options = (asked: URLSearchParams) => ({
  baseURL: BASE,
  ...firstWindow(asked),
  initialWindows: [firstWindow(asked)],
  // Nothing that speaks of other services: no news, no accounts, no offers.
  initialSettings: { language: 'ko-KR' as const, 'banners.disable': true, 'alert.disableUpdateNotification': true, disablePushNotification: true },
  disableAccount: true,
  preserveState: false,
});

/** Altair's page with its start in a script of its own, so that no inline script is needed. Altair drops `=` from the script's name, hence no query there. */
const page = ({ searchParams }: URL): string => {
  const start = searchParams.get('start') ?? packed(new URLSearchParams());
  return renderAltair({ ...options(new URLSearchParams()), serveInitialOptionsInSeperateRequest: `start-${/^[\w-]*$/.test(start) ? start : ''}.js` });
};
