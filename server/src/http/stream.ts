// GET and POST /graphql/stream: subscriptions as server-sent events, one connection each (graphql-sse, distinct connections).
import type http from 'node:http';
import { getOperationAST, GraphQLError, OperationTypeNode, parse, specifiedRules, validate, type ExecutionResult } from 'graphql';
import { createHandler, type HandlerOptions } from 'graphql-sse/lib/use/http';
import { formatted, type App } from '../app.js';
import { formRule, LIMITS } from '../graph/limits.js';
import { accessOf } from '../identity/reading.js';
import type { LiveContext } from '../live/changed.fields.js';
import type { Listening } from '../live/subscriber.js';
import type { Caller } from '../identity/caller.js';
import type { Standing } from './asked.js';
import { refuse } from './graphql.js';
import { identify } from './identify.js';
import type { Handler } from './listen.js';

const MAX_BODY = 100_000;
const TYPE = 'text/event-stream';
/** How often a slow reader is looked at. */
const LOOK_MS = 50;

export interface Streams {
  handler: Handler;
  /** Ends all streams; each is told that it is complete. */
  end(): void;
}

export function streams(app: App, standing: Standing, closing: () => boolean): Streams {
  const open = new Set<AbortController>();
  const handler: Handler = async (request, response, url) => {
    if (url.pathname !== '/graphql/stream') return false;
    const refused: Refusal | null = closing() ? [503, 'SERVICE_UNAVAILABLE', 'The server is stopping; subscribe again in a moment.'] : formOf(request);
    if (refused) {
      if (refused[0] === 405) response.setHeader('allow', 'GET, POST');
      response.setHeader('connection', 'close');
      refuse(response, ...refused);
      return true;
    }
    const known = await identify(request, app.identity, standing);
    if ('status' in known) return refuse(response, known.status, known.code, known.message), true;
    if (known.caller.viewer.role === null) return refuse(response, 401, 'UNAUTHENTICATED', 'Sign in first, or send an API token: Authorization: Bearer …'), true;
    const ended = new AbortController();
    open.add(ended);
    response.once('close', () => (ended.abort(), open.delete(ended)));
    try {
      const listening = listeningOf(app, standing, request, response, known.caller, ended.signal);
      app.bell.permit(listening.who);
      response.setHeader('x-accel-buffering', 'no');
      const context = { ...app.context(known.caller.viewer, { caller: known.caller }), bell: app.bell, model: app.model, listening };
      await createHandler(optionsOf(app, context))(request, response);
    } catch (error) {
      if (!(error instanceof GraphQLError) || response.headersSent) throw error;
      const full = error.extensions['code'] === 'SERVICE_UNAVAILABLE';
      refuse(response, full ? 503 : 429, String(error.extensions['code']), error.message);
    }
    return true;
  };
  return { handler, end: () => open.forEach(ended => ended.abort()) };
}

type Refusal = [status: number, code: string, message: string];

/** null: of the form that a stream is asked for in. */
function formOf({ method, headers }: http.IncomingMessage): Refusal | null {
  if (method !== 'GET' && method !== 'POST') return [405, 'BAD_REQUEST', 'A subscription is asked by GET, or by POST (application/json).'];
  if (headers.accept !== TYPE) return [406, 'BAD_REQUEST', `Send Accept: ${TYPE}; queries and mutations are asked at /graphql.`];
  const length = Number(headers['content-length'] ?? NaN);
  if (method === 'POST' && !(length <= MAX_BODY)) return [413, 'BAD_REQUEST', `Say the length of the body (content-length), at most ${MAX_BODY.toLocaleString('en-US')} bytes.`];
  return null;
}

function listeningOf(app: App, standing: Standing, request: http.IncomingMessage, response: http.ServerResponse, caller: Caller, signal: AbortSignal): Listening {
  let { viewer } = caller;
  return {
    who: viewer.user === null ? `${viewer.kind} ${viewer.name}` : `User-${viewer.user}`,
    access: () => accessOf(viewer),
    async stillThere() {
      const again = await identify(request, app.identity, standing, false);
      if ('status' in again || again.caller.viewer.role === null) return false;
      ({ viewer } = again.caller);
      return true;
    },
    async drained() {
      while (response.writableLength > 0 && !response.destroyed && !signal.aborted) await new Promise(resolve => setTimeout(resolve, LOOK_MS));
    },
    signal,
  };
}

type Options = HandlerOptions<LiveContext & Record<PropertyKey, unknown>>;

const optionsOf = (app: App, contextValue: LiveContext & Record<PropertyKey, unknown>): Options => ({
  authenticate: () => null,
  onSubscribe(_request, { query, operationName, variables }) {
    try {
      const document = parse(query, { maxTokens: LIMITS.tokens });
      const operation = getOperationAST(document, operationName);
      if (operation?.operation !== OperationTypeNode.SUBSCRIPTION) return refusal('Only subscriptions are asked here; queries and mutations at /graphql.');
      return { schema: app.schema, document, operationName, variableValues: variables ?? {}, contextValue };
    } catch (error) {
      return refusal((error as Error).message);
    }
  },
  validate: (schema, document) => validate(schema, document, [...specifiedRules, formRule(LIMITS)]),
  onNext: (_context, _request, result) => said(result as ExecutionResult),
});

const said = ({ errors, ...result }: ExecutionResult): ExecutionResult =>
  errors ? { ...result, errors: errors.map(e => formatted(e.toJSON(), e)) as unknown as readonly GraphQLError[] } : result;

const refusal = (message: string) =>
  [JSON.stringify({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] }), { status: 400, statusText: 'Bad Request', headers: { 'content-type': 'application/json; charset=utf-8' } }] as const;
