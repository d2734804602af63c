// GET /documents/report.<format>?view&asOf&language&recordedAt: the report, or one view of it, as a file, for whoever may ask for `report`.
import type http from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { GraphQLError } from 'graphql';
import { viewOf } from '@gujeong/shared/reports/index';
import type { App } from '../app.js';
import { documentOf, type Asked } from '../documents/documentOf.js';
import { formats, isFormat, writers, written, type Format } from '../documents/writers.js';
import { ASK_AGAIN_S, faultOf } from '../errors.js';
import { badInput, shown } from '../graph/id.js';
import { requestAt } from '../graph/requestAt.js';
import { DateTimeScalar, isDate } from '../graph/scalars.js';
import { permitRoot } from '../identity/rootPolicy.js';
import type { Viewer } from '../identity/viewer.js';
import { admitted } from './admit.js';
import type { Standing } from './asked.js';
import type { Handler } from './listen.js';
import type { Rates } from './rates.js';
import { refuse, type Refusal } from './refuse.js';

const PATH = /^\/documents\/report\.([^/]{1,20})$/;
/** A whole report takes a second of the processor: so many are made at once, and who comes further is asked to come again. */
const AT_ONCE = 4;

export function documents(app: App, standing: Standing, closing: () => boolean, rates: Rates): Handler {
  let making = 0;
  return async (request, response, { pathname, searchParams }) => {
    const format = PATH.exec(pathname)?.[1];
    if (format === undefined) return false;
    const refused = refusedAtOnce(request, response, format, closing(), making);
    if (refused) refuse(response, refused);
    else {
      making += 1;
      await answer(app, standing, rates, format as Format, searchParams, request, response)
        .catch((error: unknown) => (response.headersSent ? void response.destroy() : refuse(response, refusalOf(error))))
        .finally(() => (making -= 1));
    }
    return true;
  };
}

function refusedAtOnce({ method }: http.IncomingMessage, response: http.ServerResponse, format: string, closing: boolean, making: number): Refusal | null {
  if (!isFormat(format)) return { status: 404, code: 'NOT_FOUND', message: `There is no format ${JSON.stringify(format)}; documents can be had as ${formats.join(', ')}.` };
  if (method !== 'GET' && method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD');
    return { status: 405, code: 'BAD_REQUEST', message: 'A document is asked for by GET.' };
  }
  if (!closing && making < AT_ONCE) return null;
  return { status: 503, code: 'SERVICE_UNAVAILABLE', message: closing ? 'The server is stopping; ask again.' : `${AT_ONCE} documents are being made just now; ask again in ${ASK_AGAIN_S} s.` };
}

async function answer(app: App, standing: Standing, rates: Rates, format: Format, search: URLSearchParams, request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
  const known = await admitted(request, response, app.identity, standing, rates);
  if (!known) return;
  const { cookies, caller: { viewer } } = known;
  permitRoot('report', viewer);
  const { document, nameOf } = await asked(app, viewer, search);
  const { mediaType, extension } = writers[format];
  if (cookies.length) response.setHeader('set-cookie', cookies);
  response.writeHead(200, { 'content-type': mediaType, 'content-disposition': disposition(nameOf(extension), `report.${extension}`), 'cache-control': 'no-store' });
  if (request.method === 'HEAD') response.end();
  // Whoever goes away before the end ends the writing.
  else await pipeline(Readable.from(written(format, document)), response).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  });
}

const TAKES = ['view', 'asOf', 'language', 'recordedAt'];

async function asked(app: App, viewer: Viewer, search: URLSearchParams) {
  for (const name of search.keys()) if (!TAKES.includes(name)) throw badInput(`A document takes ${TAKES.join(', ')}; got ${shown(name)}.`, name.slice(0, 40));
  const given = (name: string): string | null => search.get(name) || null;
  const [view, asOf, recordedAt, language] = [given('view'), given('asOf'), given('recordedAt'), given('language') ?? 'ko'];
  if (asOf !== null && !isDate(asOf)) throw badInput(`asOf is a day that exists, written YYYY-MM-DD, for example 2002-06-30; got ${shown(asOf)}.`, 'asOf');
  if (language !== 'ko' && language !== 'en') throw badInput(`language is ko or en; got ${shown(language)}.`, 'language');
  const moment = recordedAt === null ? null : (DateTimeScalar.parseValue(recordedAt) as string);
  const found = view === null ? null : viewOf(view);
  if (found === undefined) throw badInput(`There is no view ${shown(view)}; the field reports lists them, and without view the whole report is answered.`, 'view');
  const wanted: Asked = { asOf, language, ...(found ? { view: found } : {}) };
  return documentOf(app.reporting, await requestAt(app.context(viewer).request, moment), wanted);
}

const STATUS: Readonly<Record<string, number>> = { BAD_USER_INPUT: 400, OUT_OF_RANGE: 400, UNAUTHENTICATED: 401, FORBIDDEN: 403, NOT_FOUND: 404 };

/** What is wrong with the question is told; anything else is a fault, without its inside. */
function refusalOf(error: unknown): Refusal {
  const code = error instanceof GraphQLError ? String(error.extensions['code'] ?? error.extensions['denied'] ?? '') : '';
  const status = STATUS[code];
  return status && error instanceof Error ? { status, code, message: error.message } : faultOf(error);
}

/** RFC 6266 and 5987: the name in its own letters, and one for programs that know only ASCII. */
export const disposition = (name: string, plain: string): string =>
  `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name).replaceAll(/['()*]/g, letter => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`)}`;
