// POST and GET /graphql: judged by its headers, read up to a limit, asked by somebody who may, and handed to Apollo.
import { randomUUID } from 'node:crypto';
import type http from 'node:http';
import { HeaderMap } from '@apollo/server';
import type { App } from '../app.js';
import { faultOf } from '../errors.js';
import { admitted } from './admit.js';
import type { Standing } from './asked.js';
import { bodyOf, jsonOf, refusedForm } from './body.js';
import type { Handler } from './listen.js';
import type { Rates } from './rates.js';
import { refuse, type Refusal } from './refuse.js';

export const graphql = (app: App, standing: Standing, closing: () => boolean, rates: Rates): Handler => async (request, response, url) => {
  if (url.pathname !== '/graphql') return false;
  if (request.method === 'GET' && !url.searchParams.has('query') && (request.headers.accept ?? '').includes('text/html')) {
    response.writeHead(303, { location: '/explorer/' });
    response.end();
    return true;
  }
  const refused = refusedAtOnce(request, response, closing());
  if (refused) refuse(response, refused);
  else await answer(app, standing, rates, request, response, url).catch((error: unknown) => (response.headersSent ? void response.destroy() : refuse(response, faultOf(error))));
  return true;
};

function refusedAtOnce(request: http.IncomingMessage, response: http.ServerResponse, closing: boolean): Refusal | null {
  if (closing) {
    response.setHeader('connection', 'close');
    return { status: 503, code: 'SERVICE_UNAVAILABLE', message: 'The server is stopping; the request was not executed. Send it again.' };
  }
  if (request.method === 'POST') return refusedForm(request);
  if (request.method === 'GET') return null;
  response.setHeader('allow', 'GET, POST');
  return { status: 405, code: 'BAD_REQUEST', message: 'GraphQL is asked by POST (application/json) or GET.' };
}

async function answer(app: App, standing: Standing, rates: Rates, request: http.IncomingMessage, response: http.ServerResponse, url: URL): Promise<void> {
  const bytes = request.method === 'POST' ? await bodyOf(request) : null;
  if (bytes === 'gone') return;
  if (bytes && 'status' in bytes) return refuse(response, bytes);
  const known = await admitted(request, response, app.identity, standing, rates);
  if (!known) return;
  const body = bytes ? jsonOf(bytes) : { json: undefined };
  if ('status' in body) return refuse(response, body);
  const requestId = randomUUID();
  response.setHeader('x-request-id', requestId);
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  const told = await app.apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: (request.method ?? 'GET').toUpperCase(), headers, search: url.search, body: body.json },
    context: () => Promise.resolve(app.context(known.caller.viewer, { caller: known.caller, requestId, asText: true })),
  });
  const string = told.body.kind === 'complete' ? told.body.string : '';
  for (const [name, value] of told.headers) response.setHeader(name, value);
  if (known.cookies.length) response.setHeader('set-cookie', known.cookies);
  response.setHeader('content-length', Buffer.byteLength(string));
  response.setHeader('cache-control', 'no-store');
  response.writeHead(told.status ?? 200);
  response.end(string);
}
