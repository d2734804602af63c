// Documents as files. GET report.<format>: the report or a view of it · GET list/<Noun>.<format>: any list · POST table.<format>: a table as somebody sees it.
import type http from 'node:http';
import type { App } from '../app.js';
import type { NamedDocument } from '../documents/documentOf.js';
import { formats, isFormat, type Format } from '../documents/writers.js';
import { ASK_AGAIN_S } from '../errors.js';
import { admitted } from './admit.js';
import type { Standing } from './asked.js';
import { askedList, askedReport, askedTable, type AskedOf } from './askedDocument.js';
import { bodyOf, jsonOf, refusedForm } from './body.js';
import type { Handler } from './listen.js';
import type { Rates } from './rates.js';
import { refusalOf } from './refusalOf.js';
import { refuse, type Refusal } from './refuse.js';
import { sendDocument } from './sendDocument.js';

/** A whole report takes a second of the processor: so many are made at once, and who comes further is asked to come again. */
const AT_ONCE = 4;

interface Address {
  /** Its parts: what stands before the format (empty where it names nothing), the format. */
  readonly path: RegExp;
  readonly formats: readonly Format[];
  readonly method: 'GET' | 'POST';
  readonly asked: (asked: AskedOf) => NamedDocument | Promise<NamedDocument>;
}

const ADDRESSES: readonly Address[] = [
  { path: /^\/documents\/(report)\.([^/]{1,20})$/, formats, method: 'GET', asked: askedReport },
  { path: /^\/documents\/list\/([^/.]{1,60})\.([^/]{1,20})$/, formats: ['csv', 'xlsx', 'json'], method: 'GET', asked: askedList },
  { path: /^\/documents\/(table)\.([^/]{1,20})$/, formats, method: 'POST', asked: askedTable },
];

export function documents(app: App, standing: Standing, closing: () => boolean, rates: Rates): Handler {
  let making = 0;
  return async (request, response, { pathname, searchParams }) => {
    for (const address of ADDRESSES) {
      const [, name, format] = address.path.exec(pathname) ?? [];
      if (name === undefined || format === undefined) continue;
      const refused = refusedAtOnce(address, request, response, format, closing(), making);
      if (refused) refuse(response, refused);
      else {
        making += 1;
        await answer({ app, standing, rates }, address, { name, format: format as Format, search: searchParams }, request, response)
          .catch((error: unknown) => (response.headersSent ? void response.destroy() : refuse(response, refusalOf(error))))
          .finally(() => (making -= 1));
      }
      return true;
    }
    return false;
  };
}

function refusedAtOnce({ formats: offered, method: wanted }: Address, request: http.IncomingMessage, response: http.ServerResponse, format: string, closing: boolean, making: number): Refusal | null {
  if (!isFormat(format) || !offered.includes(format)) return { status: 404, code: 'NOT_FOUND', message: `There is no format ${JSON.stringify(format)} here; this can be had as ${offered.join(', ')}.` };
  const { method } = request;
  if (method !== wanted && !(wanted === 'GET' && method === 'HEAD')) {
    response.setHeader('allow', wanted === 'GET' ? 'GET, HEAD' : wanted);
    return { status: 405, code: 'BAD_REQUEST', message: wanted === 'GET' ? 'This document is asked for by GET.' : 'A table is sent by POST, as JSON.' };
  }
  const form = wanted === 'POST' ? refusedForm(request) : null;
  if (form || (!closing && making < AT_ONCE)) return form;
  response.setHeader('retry-after', ASK_AGAIN_S);
  return { status: 503, code: 'SERVICE_UNAVAILABLE', message: closing ? 'The server is stopping; ask again.' : `${AT_ONCE} documents are being made just now; ask again in ${ASK_AGAIN_S} s.` };
}

interface Wanted {
  name: string;
  format: Format;
  search: URLSearchParams;
}

async function answer({ app, standing, rates }: { app: App; standing: Standing; rates: Rates }, { method, asked }: Address, { name, format, search }: Wanted, request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
  const known = await admitted(request, response, app.identity, standing, rates);
  if (!known) return;
  const bytes = method === 'POST' ? await bodyOf(request) : null;
  if (bytes === 'gone') return;
  if (bytes && 'status' in bytes) return refuse(response, bytes);
  const body = bytes ? jsonOf(bytes) : { json: undefined };
  if ('status' in body) return refuse(response, body);
  const made = await asked({ app, viewer: known.caller.viewer, name, search, body: body.json });
  if (known.cookies.length) response.setHeader('set-cookie', known.cookies);
  await sendDocument(request, response, made, format, name);
}
