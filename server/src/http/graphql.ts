// POST and GET /graphql: the body is read up to a limit and handed to Apollo.
import { randomUUID } from 'node:crypto';
import type http from 'node:http';
import { HeaderMap } from '@apollo/server';
import type { App } from '../app.js';
import type { Standing } from './asked.js';
import { identify } from './identify.js';
import type { Handler } from './listen.js';

const MAX_BODY = 1_000_000;

export const graphql = (app: App, standing: Standing, closing: () => boolean): Handler => async (request, response, url) => {
  if (url.pathname !== '/graphql') return false;
  if (closing()) {
    response.setHeader('connection', 'close');
    refuse(response, 503, 'SERVICE_UNAVAILABLE', 'The server is stopping; the request was not executed. Send it again.');
    return true;
  }
  if (request.method !== 'GET' && request.method !== 'POST') {
    response.setHeader('allow', 'GET, POST');
    refuse(response, 405, 'BAD_REQUEST', 'GraphQL is asked by POST (application/json) or GET.');
    return true;
  }
  if (request.method === 'GET' && !url.searchParams.has('query') && (request.headers.accept ?? '').includes('text/html')) {
    response.writeHead(303, { location: '/explorer/' });
    response.end();
    return true;
  }
  const text = await bodyOf(request);
  if (text === null) {
    response.setHeader('connection', 'close');
    refuse(response, 413, 'BAD_REQUEST', `A request is at most ${MAX_BODY.toLocaleString('en-US')} bytes; use variables, or send several.`);
    return true;
  }
  let body: unknown;
  try {
    body = text && (request.headers['content-type'] ?? '').includes('json') ? JSON.parse(text) : undefined;
  } catch {
    refuse(response, 400, 'BAD_REQUEST', 'The body is not JSON; send {"query": "…", "variables": {…}} as application/json.');
    return true;
  }
  const known = await identify(request, app.identity, standing);
  if ('status' in known) {
    if (known.status === 401) response.setHeader('www-authenticate', 'Bearer');
    refuse(response, known.status, known.code, known.message);
    return true;
  }
  const requestId = randomUUID();
  response.setHeader('x-request-id', requestId);
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  const answer = await app.apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: (request.method ?? 'GET').toUpperCase(), headers, search: url.search, body },
    context: () => Promise.resolve(app.context(known.caller.viewer, { caller: known.caller, requestId, asText: true })),
  });
  const string = answer.body.kind === 'complete' ? answer.body.string : '';
  for (const [name, value] of answer.headers) response.setHeader(name, value);
  if (known.cookies.length) response.setHeader('set-cookie', known.cookies);
  const bytes = Buffer.from(string);
  response.setHeader('content-length', bytes.length);
  response.setHeader('cache-control', 'no-store');
  response.writeHead(answer.status ?? 200);
  response.end(bytes);
  return true;
};

/** null: more than a request may be; what is left of it is read away, so that the answer arrives. */
function bodyOf(request: http.IncomingMessage): Promise<string | null> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= MAX_BODY) chunks.push(chunk);
      else resolve(null);
    });
    request.once('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
    request.once('error', reject);
    request.once('aborted', () => resolve(''));
  });
}

export function refuse(response: http.ServerResponse, status: number, code: string, message: string): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(JSON.stringify({ errors: [{ message, extensions: { code } }] }));
}
