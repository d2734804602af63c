// A document as the answer to a request: its name, its type, and its bytes as they are written.
import type http from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { NamedDocument } from '../documents/documentOf.js';
import { writers, written, type Format } from '../documents/writers.js';

export async function sendDocument(request: http.IncomingMessage, response: http.ServerResponse, { document, nameOf }: NamedDocument, format: Format, plain: string): Promise<void> {
  const { mediaType, extension } = writers[format];
  const pieces = written(format, document);
  // What cannot be written at all is told in words, before the file has begun.
  const first = request.method === 'HEAD' ? null : await pieces.next();
  response.writeHead(200, { 'content-type': mediaType, 'content-disposition': disposition(nameOf(extension), `${plain}.${extension}`), 'cache-control': 'no-store' });
  if (first === null) return void response.end();
  await sent(from(first, pieces), response);
}

async function* from(first: IteratorResult<Uint8Array, void>, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (!first.done) yield first.value;
  yield* rest;
}

/** Whoever goes away before the end ends the writing. */
async function sent(pieces: AsyncIterable<Uint8Array>, response: http.ServerResponse): Promise<void> {
  await pipeline(Readable.from(pieces, { objectMode: false }), response).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  });
}

/** RFC 6266 and 5987: the name in its own letters, and one for programs that know only ASCII. */
export const disposition = (name: string, plain: string): string =>
  `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name).replaceAll(/['()*]/g, letter => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`)}`;
