// GET /documents/published/<id>.<format>: a published report as a file, the same bytes each time, public; its SHA-256 in x-content-sha256. <id>.sha256 lists those of all formats.
import type http from 'node:http';
import { GraphQLError } from 'graphql';
import type { App } from '../app.js';
import { PublishedFiles } from '../documents/publishedFiles.js';
import { formats, isFormat, writers } from '../documents/writers.js';
import { admitted } from './admit.js';
import type { Standing } from './asked.js';
import { languageOf, parameters } from './askedDocument.js';
import { answerText } from './headers.js';
import type { Handler } from './listen.js';
import type { Rates } from './rates.js';
import { refusalOf } from './refusalOf.js';
import { refuse } from './refuse.js';
import { disposition } from './sendDocument.js';

const PATH = /^\/documents\/published\/([^/.]{1,60})\.([^/]{1,20})$/;
/** The list of hashes, as sha256sum reads it. */
const HASHES = 'sha256';

export function publishedDocuments(app: App, standing: Standing, closing: () => boolean, rates: Rates): Handler {
  const files = new PublishedFiles(app);
  return async (request, response, { pathname, searchParams }) => {
    const [, report, format] = PATH.exec(pathname) ?? [];
    if (report === undefined || format === undefined) return false;
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('allow', 'GET, HEAD');
      refuse(response, { status: 405, code: 'BAD_REQUEST', message: 'A published report is asked for by GET.' });
    } else if (closing()) refuse(response, { status: 503, code: 'SERVICE_UNAVAILABLE', message: 'The server is stopping; ask again.' });
    else await answer(report, format, searchParams, request, response).catch((error: unknown) => (response.headersSent ? void response.destroy() : refuse(response, refusalOf(error))));
    return true;
  };

  async function answer(report: string, format: string, search: URLSearchParams, request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
    if (!(await admitted(request, response, app.identity, standing, rates))) return;
    const language = languageOf(parameters(search, ['language'])('language'));
    if (format === HASHES) return answerText(response, 200, await hashes(report, language));
    if (!isFormat(format)) throw unknown(`There is no format ${JSON.stringify(format)}; published reports can be had as ${formats.join(', ')}, and ${HASHES} lists their hashes.`);
    const file = await files.of(report, format, language);
    if (!file) throw unknown(`There is no published report ${JSON.stringify(report)}.`);
    const { mediaType, extension } = writers[format];
    const etag = `"${file.hash}"`;
    const known = request.headers['if-none-match'] === etag;
    response.writeHead(known ? 304 : 200, {
      etag, 'cache-control': 'public, max-age=0, must-revalidate', 'x-content-sha256': file.hash,
      ...(known ? {} : { 'content-type': mediaType, 'content-length': file.bytes.length, 'content-disposition': disposition(file.name, `${report}.${extension}`) }),
    });
    response.end(known || request.method === 'HEAD' ? undefined : file.bytes);
  }

  async function hashes(report: string, language: 'ko' | 'en'): Promise<string> {
    const lines: string[] = [];
    for (const format of formats) {
      const file = await files.of(report, format, language);
      if (!file) throw unknown(`There is no published report ${JSON.stringify(report)}.`);
      lines.push(`${file.hash}  ${file.name}\n`);
    }
    return lines.join('');
  }
}

const unknown = (message: string): GraphQLError => new GraphQLError(message, { extensions: { code: 'NOT_FOUND' } });
