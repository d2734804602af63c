// GET and POST /graphql/stream: subscriptions as server-sent events, one connection each (graphql-sse, distinct connections).
import type http from 'node:http';
import { getOperationAST, GraphQLError, OperationTypeNode, parse, specifiedRules, validate, type ExecutionResult } from 'graphql';
import type { App } from '../app.js';
import { faultOf, few, formatted, VALIDATION } from '../errors.js';
import { formRule } from '../graph/form.js';
import { LIMITS } from '../graph/limits.js';
import { accessOf } from '../identity/reading.js';
import type { LiveContext } from '../live/changed.fields.js';
import type { Listening } from '../live/subscriber.js';
import type { Caller } from '../identity/caller.js';
import { admitted } from './admit.js';
import type { Standing } from './asked.js';
import { bodyOf, jsonOf, refusedForm } from './body.js';
import { identify } from './identify.js';
import type { Handler } from './listen.js';
import type { Rates } from './rates.js';
import { refuse, type Refusal } from './refuse.js';
import { sendEvents, type EventOptions } from './sse.js';

const MAX_BODY = 100_000;
const TYPE = 'text/event-stream';
/** How often a slow reader is looked at. */
const LOOK_MS = 50;

export interface Streams {
  handler: Handler;
  /** Ends all streams; each is told that it is complete. */
  end(): void;
}

export function streams(app: App, standing: Standing, closing: () => boolean, rates: Rates): Streams {
  const open = new Set<AbortController>();
  const handler: Handler = async (request, response, url) => {
    if (url.pathname !== '/graphql/stream') return false;
    const refused = closing() ? STOPPING : formOf(request, response);
    if (refused) {
      response.setHeader('connection', 'close');
      refuse(response, refused);
    } else await listenTo(request, response).catch((error: unknown) => (response.headersSent ? void response.destroy() : refuse(response, faultOf(error))));
    return true;
  };
  async function listenTo(request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
    const bytes = request.method === 'POST' ? await bodyOf(request, MAX_BODY) : null;
    if (bytes === 'gone') return;
    if (bytes && 'status' in bytes) return refuse(response, bytes);
    const known = await admitted(request, response, app.identity, standing, rates);
    if (!known) return;
    if (known.caller.viewer.role === null) return refuse(response, { status: 401, code: 'UNAUTHENTICATED', message: 'Sign in first, or send an API token: Authorization: Bearer …' });
    const body = bytes ? jsonOf(bytes) : { json: null };
    if ('status' in body) return refuse(response, body);
    const ended = new AbortController();
    open.add(ended);
    response.once('close', () => (ended.abort(), open.delete(ended)));
    const listening = listeningOf(app, standing, request, response, known.caller, ended.signal);
    try {
      app.bell.permit(listening.who);
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      const code = String(error.extensions['code']);
      return refuse(response, { status: code === 'SERVICE_UNAVAILABLE' ? 503 : 429, code, message: error.message });
    }
    response.setHeader('x-accel-buffering', 'no');
    const context = { ...app.context(known.caller.viewer, { caller: known.caller }), bell: app.bell, model: app.model, listening };
    await sendEvents(optionsOf(app, context), request, response, body.json);
  }
  return { handler, end: () => open.forEach(ended => ended.abort()) };
}

const STOPPING: Refusal = { status: 503, code: 'SERVICE_UNAVAILABLE', message: 'The server is stopping; subscribe again in a moment.' };

/** null: of the form that a stream is asked for in. */
function formOf(request: http.IncomingMessage, response: http.ServerResponse): Refusal | null {
  const { method, headers } = request;
  if (method !== 'GET' && method !== 'POST') {
    response.setHeader('allow', 'GET, POST');
    return { status: 405, code: 'BAD_REQUEST', message: 'A subscription is asked by GET, or by POST (application/json).' };
  }
  if (headers.accept !== TYPE) return { status: 406, code: 'BAD_REQUEST', message: `Send Accept: ${TYPE}; queries and mutations are asked at /graphql.` };
  return method === 'POST' ? refusedForm(request, MAX_BODY) : null;
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

type Options = EventOptions<LiveContext & Record<PropertyKey, unknown>>;

const optionsOf = (app: App, contextValue: LiveContext & Record<PropertyKey, unknown>): Options => ({
  authenticate: () => null,
  onSubscribe(_request, { query, operationName, variables }) {
    try {
      const document = parse(query, { maxTokens: LIMITS.tokens });
      const operation = getOperationAST(document, operationName);
      if (operation?.operation !== OperationTypeNode.SUBSCRIPTION) return refusal('Only subscriptions are asked here; queries and mutations at /graphql.');
      return { schema: app.schema, document, operationName, variableValues: variables ?? {}, contextValue };
    } catch (error) {
      const { message, extensions } = formatted({ message: (error as Error).message, extensions: { code: 'GRAPHQL_PARSE_FAILED' } }, error);
      return refusal(message, String(extensions?.['code']));
    }
  },
  validate: (schema, document) => few(validate(schema, document, [...specifiedRules, formRule(LIMITS)], VALIDATION)),
  onNext: (_context, _request, result) => said(result as ExecutionResult),
});

const said = ({ errors, ...result }: ExecutionResult): ExecutionResult =>
  errors ? { ...result, errors: few(errors).map(e => formatted(e.toJSON(), e)) as unknown as readonly GraphQLError[] } : result;

const refusal = (message: string, code = 'BAD_REQUEST') =>
  [JSON.stringify({ errors: [{ message, extensions: { code } }] }), { status: 400, statusText: 'Bad Request', headers: { 'content-type': 'application/json; charset=utf-8' } }] as const;
