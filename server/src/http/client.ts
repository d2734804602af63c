// The built web client: files with hashed names are kept by browsers, every other path is the single page.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { answerText } from './headers.js';
import type { Handler } from './listen.js';

const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../../client/dist');

export function client(): Handler {
  if (!fs.existsSync(path.join(folder, 'index.html'))) {
    return (_request, response, url) => {
      if (url.pathname !== '/') return false;
      answerText(response, 200, 'The web client is not built; `npm start` builds it. GraphQL answers at /graphql.');
      return true;
    };
  }
  const files = sirv(folder, {
    single: true,
    etag: true,
    setHeaders: (response, pathname) => response.setHeader('cache-control', pathname.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'),
  });
  return (request, response, url) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return false;
    // A missing file is missing; only addresses of pages answer the page.
    if (path.extname(url.pathname) && !exists(url.pathname)) return false;
    files(request, response, () => answerText(response, 404, 'There is nothing at this address.'));
    return true;
  };
}

function exists(pathname: string): boolean {
  try {
    return fs.existsSync(path.join(folder, path.normalize(decodeURI(pathname))));
  } catch {
    return false;
  }
}
