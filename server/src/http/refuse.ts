// Errors before GraphQL begins, in GraphQL's own form.
import type http from 'node:http';
import { ASK_AGAIN_S } from '../errors.js';

/** What stands in the way of a request: the status, a code that programs know, and a sentence for people. */
export interface Refusal {
  status: number;
  code: string;
  message: string;
  /** For people, where it is shown to them. */
  messageKo?: string;
}

/** How long, and for how much, what is left of a refused body is read away: a client that writes on would never see the answer on a closed connection. */
const LINGER_MS = 1_000;
const LINGER_BYTES = 64_000_000;
/** What is left of a shorter body is read away without any ado. */
const SHORT = 1_000_000;

/** Answers at once; a connection that still brings a long body is closed, however much of it is to come. */
export function refuse(response: http.ServerResponse, { status, code, message, messageKo }: Refusal): void {
  const { headers } = response.req;
  const text = JSON.stringify({ errors: [{ message, extensions: { code, ...(messageKo ? { messageKo } : {}) } }] });
  const type = (headers.accept ?? '').includes('application/graphql-response+json') ? 'application/graphql-response+json' : 'application/json';
  const unread = !response.req.complete && (headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > SHORT);
  if (unread) response.setHeader('connection', 'close');
  if (status === 503 && !response.hasHeader('retry-after')) response.setHeader('retry-after', ASK_AGAIN_S);
  response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'content-length': Buffer.byteLength(text), 'cache-control': 'no-store' });
  if (!unread) response.end(text);
  else {
    response.write(text);
    linger(response);
  }
}

function linger(response: http.ServerResponse): void {
  const { req: request } = response;
  let read = 0;
  const end = (): void => {
    clearTimeout(late);
    response.end();
  };
  const late = setTimeout(end, LINGER_MS);
  request.on('data', (chunk: Buffer) => {
    read += chunk.length;
    if (read > LINGER_BYTES) end();
  });
  request.once('end', end).once('close', end).resume();
}
