// The body of a request: judged by its headers before any of it is read, read up to a limit, and text only if it is UTF-8.
import type http from 'node:http';
import { isUtf8 } from 'node:buffer';
import { MIMEType } from 'node:util';
import type { Refusal } from './refuse.js';

/** As nearly all send it. */
const PLAIN = 'application/json';

/** Bytes of one request. */
export const MAX_BODY = 1_000_000;

const tooLong = (most: number): Refusal => ({ status: 413, code: 'BAD_REQUEST', message: `A request is at most ${most.toLocaleString('en-US')} bytes; send long lists as several requests.` });
const unread = (message: string): Refusal => ({ status: 415, code: 'BAD_REQUEST', message });
const said = (text: string): string => JSON.stringify(text.slice(0, 60));

/** Why a POST with these headers is not read; null: it is. */
export function refusedForm({ headers }: http.IncomingMessage, most = MAX_BODY): Refusal | null {
  if (Number(headers['content-length'] ?? 0) > most) return tooLong(most);
  const encoding = headers['content-encoding']?.trim().toLowerCase();
  if (encoding && encoding !== 'identity') return unread(`The body is not to be compressed (content-encoding: identity, or none); got ${said(encoding)}.`);
  if (headers['content-type'] === PLAIN) return null;
  const type = typeOf(headers['content-type'] ?? '');
  if (type?.essence !== 'application/json') return unread(`The body is content-type: application/json; got ${said(headers['content-type'] ?? 'none')}.`);
  const charset = type.params.get('charset');
  if (charset !== null && !/^utf-?8$/i.test(charset)) return unread(`The body is charset=utf-8; got ${said(charset)}.`);
  return null;
}

function typeOf(text: string): MIMEType | null {
  try {
    return new MIMEType(text);
  } catch {
    return null;
  }
}

/** 'gone': who sent it went away before its end. */
export function bodyOf(request: http.IncomingMessage, most = MAX_BODY): Promise<Buffer | Refusal | 'gone'> {
  return new Promise(resolve => {
    let chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= most) return void chunks.push(chunk);
      chunks = [];
      resolve(tooLong(most));
    });
    request.once('end', () => resolve(Buffer.concat(chunks)));
    // An error is followed by the close.
    request.once('error', () => undefined).once('close', () => resolve('gone'));
  });
}

/** Byte order mark. */
const MARK = Buffer.from('\ufeff');
const startsWithMark = (body: Buffer): boolean => body[0] === MARK[0] && MARK.equals(body.subarray(0, MARK.length));

/** The JSON of a body, or what is wrong with it. One request holds one operation: an object. */
export function jsonOf(body: Buffer): { json: unknown } | Refusal {
  const bad = (message: string): Refusal => ({ status: 400, code: 'BAD_REQUEST', message });
  if (!isUtf8(body)) return bad('The body is not UTF-8.');
  try {
    const json: unknown = JSON.parse(body.toString('utf8', startsWithMark(body) ? MARK.length : 0));
    return Array.isArray(json) ? bad('One request holds one operation, {"query": "…", "variables": {…}}; send several requests instead of a list.') : { json };
  } catch {
    return bad('The body is not JSON; send {"query": "…", "variables": {…}} as application/json.');
  }
}
