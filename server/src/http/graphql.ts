// POST and GET /graphql: judged by its headers, read up to a limit, asked by somebody who may, and handed to Apollo.
import { randomUUID } from 'node:crypto';
import type http from 'node:http';
import type { App } from '../app.js';
import { faultOf } from '../errors.js';
import type { Seen } from '../operations/seen.js';
import { admitted } from './admit.js';
import type { Answer, Answers } from './answers.js';
import type { Standing } from './asked.js';
import { bodyOf, jsonOf, refusedForm } from './body.js';
import { execute } from './execute.js';
import type { Handler } from './listen.js';
import type { Rates } from './rates.js';
import { refuse, type Refusal } from './refuse.js';

export const graphql = ({ app, standing, closing, rates, answers, observe }: Parts): Handler => async (request, response, url) => {
  if (url.pathname !== '/graphql') return false;
  if (request.method === 'GET' && !url.searchParams.has('query') && (request.headers.accept ?? '').includes('text/html')) {
    response.writeHead(303, { location: '/explorer/' });
    response.end();
    return true;
  }
  const seen: Seen = { began: performance.now(), requestId: requestIdOf(request), viewer: null, told: null, watch: null };
  response.setHeader('x-request-id', seen.requestId);
  const refused = refusedAtOnce(request, response, closing());
  if (refused) refuse(response, refused);
  else await answer({ app, standing, rates, answers }, seen, request, response, url).catch((error: unknown) => (response.headersSent ? void response.destroy() : refuse(response, faultOf(error))));
  observe(seen, response.statusCode);
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

interface Parts {
  app: App;
  standing: Standing;
  closing: () => boolean;
  rates: Rates;
  /** Answers given before; null where none are kept. */
  answers: Answers | null;
  observe: (seen: Seen, status: number) => void;
}

/** One that the caller gives is kept if it is short and plain, so that his log and this one speak of the same. */
const requestIdOf = ({ headers: { 'x-request-id': given } }: http.IncomingMessage): string => (typeof given === 'string' && /^[\w.-]{1,64}$/.test(given) ? given : randomUUID());

async function answer({ app, standing, rates, answers }: Pick<Parts, 'app' | 'standing' | 'rates' | 'answers'>, seen: Seen, request: http.IncomingMessage, response: http.ServerResponse, url: URL): Promise<void> {
  const bytes = request.method === 'POST' ? await bodyOf(request) : null;
  if (bytes === 'gone') return;
  if (bytes && 'status' in bytes) return refuse(response, bytes);
  const known = await admitted(request, response, app.identity, standing, rates);
  if (!known) return;
  const body = bytes ? jsonOf(bytes) : { json: undefined };
  if ('status' in body) return refuse(response, body);
  const { caller, cookies } = known;
  seen.viewer = caller.viewer;
  const ask = (recorded: number | null): Promise<Answer> => execute(app, { method: request.method ?? 'GET', headers: request.headers, search: url.search, body: body.json }, { caller, seen, recorded });
  // Only what is asked by POST: of a GET, more than its body would have to be known.
  const told = answers && bytes ? await answers.to({ viewer: caller.viewer, today: app.today(), accept: request.headers.accept ?? '', body: bytes }, ask) : await ask(null);
  seen.told = told.told;
  for (const [name, value] of told.headers) response.setHeader(name, value);
  if (cookies.length) response.setHeader('set-cookie', cookies);
  response.setHeader('content-length', told.body.length);
  response.setHeader('cache-control', 'no-store');
  response.writeHead(told.status);
  response.end(told.body, 'latin1');
}
