// Runs what was asked. An operation that Apollo has found valid before goes straight to the executor; new ones, and every answer with an error, go through Apollo.
import type http from 'node:http';
import { HeaderMap } from '@apollo/server';
import type { ExecutionResult } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { App, AppContext } from '../app.js';
import { sentOf } from '../graph/executor.js';
import type { Caller } from '../identity/caller.js';
import type { Told } from '../graph/executor.js';
import type { Seen } from '../operations/seen.js';
import { Watch } from '../operations/watch.js';
import type { Answer } from './answers.js';

/** What has to be seen of a request. */
export interface Asked {
  method: string;
  headers: http.IncomingHttpHeaders;
  search: string;
  body: unknown;
}

export interface Asking {
  caller: Caller;
  seen: Seen;
  /** The revision to answer at; null: the records as they are. */
  recorded: number | null;
}

/** The heads of Apollo's answers without errors, by what was accepted. */
const heads = new LRUCache<string, Answer['headers']>({ max: 100 });

export async function execute(app: App, asked: Asked, { caller, seen, recorded }: Asking): Promise<Answer> {
  const told: Told = { lasting: false, name: null, kind: null, cost: null, code: null };
  const context = app.context(caller.viewer, { caller, requestId: seen.requestId, asText: true, told, watch: (seen.watch ??= new Watch()) });
  if (recorded !== null) context.request = { ...context.request, recorded };
  const accept = asked.headers.accept ?? '';
  const headers = asked.method === 'POST' ? heads.get(accept) : undefined;
  const known = headers && app.known.of(asked.body);
  if (known) {
    const outcome = app.run(known, context);
    const result = await outcome.catch((): ExecutionResult => ({ errors: [] }));
    if (!result.errors) return { status: 200, headers, body: sentOf(result as Parameters<typeof sentOf>[0]), lasting: told.lasting, told };
    context.outcome = outcome;
  }
  const answer = await byApollo(app, asked, context);
  // What Apollo puts into the head depends on nothing else: an answer without errors says so for the next.
  if (asked.method === 'POST' && answer.status === 200 && !answer.failed && accept.length < MAX_ACCEPT) heads.set(accept, answer.headers);
  return { status: answer.status, headers: answer.headers, body: Buffer.from(answer.text), lasting: told.lasting && answer.status === 200, told };
}

const MAX_ACCEPT = 300;

async function byApollo(app: App, { method, headers: given, search, body }: Asked, context: AppContext) {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(given)) if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  const answer = await app.apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest: { method: method.toUpperCase(), headers, search, body }, context: () => Promise.resolve(context) });
  const text = answer.body.kind === 'complete' ? answer.body.string : '';
  return { status: answer.status ?? 200, headers: [...answer.headers].filter(([name]) => name !== 'content-length'), text, failed: text.startsWith('{"errors"') };
}
