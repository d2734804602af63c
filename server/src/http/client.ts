// The built web client: files with hashed names are kept by browsers, every other path is the single page.
import fs from 'node:fs';
import path from 'node:path';
import { at } from '../places.js';
import { Files } from './files.js';
import { answerText } from './headers.js';
import type { Handler } from './listen.js';

const built = at('client', 'dist');

const FOR_GOOD = 'public, max-age=31536000, immutable';
const ASK_AGAIN = 'no-cache';
/** What only a file can be: an asset, a name with an ending, a hidden folder. */
const FILE = /^assets\/|(?:^|\/)\.|\.[^/]*$/;

/** Answers the client as it was built when the server started; a later build is answered after the next start. */
export function client(folder = built): Handler {
  if (!fs.existsSync(path.join(folder, 'index.html'))) {
    return (_request, response, url) => {
      if (url.pathname !== '/') return false;
      answerText(response, 200, 'The web client is not built; `npm start` builds it. GraphQL answers at /graphql.');
      return true;
    };
  }
  const files = new Files(folder);
  return (request, response, { pathname }) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return false;
    const name = nameOf(pathname);
    if (name !== null && files.answer(request, response, name, name.startsWith('assets/') ? FOR_GOOD : ASK_AGAIN)) return true;
    // A missing file is missing; only addresses of pages answer the page.
    if (name === null || FILE.test(name)) return false;
    return files.answer(request, response, 'index.html', ASK_AGAIN);
  };
}

/** null: not to be read. */
function nameOf(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname).slice(1);
  } catch {
    return null;
  }
}
