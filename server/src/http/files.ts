// The files of a folder, read once and kept in memory. What a build takes away later is still answered (a stream of a file that is gone would end
// the process), and no path leaves the folder: only names that were found in it are known.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import type http from 'node:http';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const packed = promisify(gzip);

/** Content types by the ending of a name; text is packed. */
const KINDS: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8', js: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8', json: 'application/json; charset=utf-8', svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8', md: 'text/plain; charset=utf-8', graphql: 'text/plain; charset=utf-8', ico: 'image/x-icon', png: 'image/png', woff: 'font/woff', woff2: 'font/woff2',
};
const TEXT: ReadonlySet<string> = new Set(['html', 'js', 'css', 'json', 'svg', 'txt', 'md', 'graphql']);
/** Shorter text is not worth packing. */
const WORTH_PACKING = 1_000;

interface File {
  content: Buffer;
  type: string;
  tag: string;
  text: boolean;
  /** Made when it is first asked for. */
  packed?: Promise<Buffer>;
}

/** The kept files of one folder, by their path in it: assets/index-C0FFEE00.js */
export class Files {
  private readonly kept = new Map<string, File>();

  constructor(folder: string) {
    for (const entry of fs.readdirSync(folder, { recursive: true, withFileTypes: true })) {
      const from = path.join(entry.parentPath, entry.name);
      const name = path.relative(folder, from).split(path.sep).join('/');
      const ending = path.extname(name).slice(1);
      // Source maps tell what the minified files do not; a hidden file is there by mistake.
      if (!entry.isFile() || ending === 'map' || name.split('/').some(part => part.startsWith('.'))) continue;
      const content = fs.readFileSync(from);
      this.kept.set(name, { content, type: KINDS[ending] ?? 'application/octet-stream', tag: `W/"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`, text: TEXT.has(ending) && content.length >= WORTH_PACKING });
    }
  }

  /** Answers the file of this name by GET or HEAD; false: there is none. */
  answer(request: http.IncomingMessage, response: http.ServerResponse, name: string, cacheControl: string): boolean {
    const file = this.kept.get(name);
    if (!file) return false;
    response.setHeader('cache-control', cacheControl);
    response.setHeader('etag', file.tag);
    if (file.text) response.setHeader('vary', 'accept-encoding');
    if (request.headers['if-none-match'] === file.tag) {
      response.writeHead(304).end();
      return true;
    }
    response.setHeader('content-type', file.type);
    const send = (body: Buffer): void => {
      response.setHeader('content-length', body.length);
      response.writeHead(200).end(request.method === 'HEAD' ? undefined : body);
    };
    if (!file.text || !takesGzip(request)) send(file.content);
    else void (file.packed ??= packed(file.content)).then(body => send(response.setHeader('content-encoding', 'gzip') && body), () => send(file.content));
    return true;
  }
}

const takesGzip = ({ headers }: http.IncomingMessage): boolean => /(?:^|,)\s*gzip\s*(?:;\s*q=(?!0(?:\.0*)?\s*(?:,|$))[^,]*)?(?:,|$)/i.test(String(headers['accept-encoding'] ?? ''));
