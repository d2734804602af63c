// How long a connection may take and how many there may be: who sends slowly, or nothing, keeps nobody else out.
import http from 'node:http';
import type { Socket } from 'node:net';
import { MAX_BODY } from './body.js';

/** For a request's headers, for all of it, and between two requests; looked at every second. */
export const TIME_OUTS = { headersTimeout: 10_000, requestTimeout: 15_000, keepAliveTimeout: 5_000, connectionsCheckingInterval: 1_000 } as const;
/** Without a byte in either direction: who does not read his answer. Streams of events say every 12 s that they live. */
const SILENT_MS = 120_000;
/** Connections at once. */
const MOST_SOCKETS = 2_000;

/** What a connection that breaks the rules is told, by the code of node's error. */
const WORDS: Readonly<Record<string, [status: number, message: string]>> = {
  ERR_HTTP_REQUEST_TIMEOUT: [408, `A request is sent within ${TIME_OUTS.requestTimeout / 1000} s, its headers within ${TIME_OUTS.headersTimeout / 1000} s.`],
  HPE_HEADER_OVERFLOW: [431, 'The headers and the address of a request are at most 16 KB together; send the query by POST.'],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: [413, 'The extensions of a chunk are too long; send none.'],
};
const UNREADABLE: [number, string] = [400, 'This is no HTTP request that can be read.'];

export function guardSockets(server: http.Server, most = MOST_SOCKETS): void {
  /** By socket, what it is being answered; the longest idle first. */
  const open = new Map<Socket, http.ServerResponse | null>();
  server.setTimeout(SILENT_MS);
  server.on('connection', socket => {
    if (open.size >= most) {
      const idle = [...open].find(([, response]) => response === null)?.[0];
      if (idle) open.delete(idle);
      (idle ?? socket).destroy();
    }
    if (socket.destroyed) return;
    open.set(socket, null);
    socket.once('close', () => open.delete(socket));
  });
  server.prependListener('request', ({ socket }, response) => {
    if (open.has(socket)) open.set(socket, response);
    response.once('close', () => open.get(socket) === response && open.delete(socket) && !socket.destroyed && open.set(socket, null));
  });
  // Who asks before he sends a long body is spared the sending.
  server.on('checkContinue', (request, response) => {
    if (!(Number(request.headers['content-length'] ?? 0) > MAX_BODY)) response.writeContinue();
    server.emit('request', request, response);
  });
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (!socket.writable || error.code === 'ECONNRESET' || open.get(socket as Socket)?.headersSent) return void socket.destroy();
    socket.end(textOf(...(WORDS[error.code ?? ''] ?? UNREADABLE)), () => socket.destroy());
  });
}

function textOf(status: number, message: string): string {
  const body = JSON.stringify({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] });
  return `HTTP/1.1 ${status} ${http.STATUS_CODES[status]}\r\nconnection: close\r\ncontent-type: application/json; charset=utf-8\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}
