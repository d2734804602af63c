// graphql-sse on this server's sockets: the body has been read and judged before, and what it refuses is told as everywhere else.
import type http from 'node:http';
import { createHandler, type HandlerOptions } from 'graphql-sse';
import { refuse } from './refuse.js';

/** `Context` is what subscribers are given. */
export type EventOptions<Context extends Record<PropertyKey, unknown>> = HandlerOptions<http.IncomingMessage, undefined, Context>;

/** Answers until the subscription or the connection ends. `body`: of a POST; a GET has its question in the address. */
export async function sendEvents<Context extends Record<PropertyKey, unknown>>(options: EventOptions<Context>, request: http.IncomingMessage, response: http.ServerResponse, body: unknown): Promise<void> {
  const { method = 'GET', url = '/', headers } = request;
  const get = (name: string): string | null => [headers[name] ?? []].flat().join(', ') || null;
  const [events, { status, statusText, headers: answered }] = await createHandler(options)({ method, url, headers: { get }, body: body as Record<string, unknown> | null, raw: request, context: undefined });
  if (events === null || typeof events === 'string') return refuse(response, { status, ...wordsOf(events ?? '', statusText) });
  response.writeHead(status, answered);
  const stop = (): void => void events.return();
  response.once('close', stop);
  for await (const event of events) {
    const sent = response.writable && (await new Promise<boolean>(resolve => response.write(event, error => resolve(!error))));
    if (!sent) break;
  }
  response.off('close', stop);
  response.end();
}

function wordsOf(refusal: string, otherwise: string): { code: string; message: string } {
  try {
    const { errors: [error] } = JSON.parse(refusal) as { errors: [{ message: string; extensions?: { code?: string } }] };
    return { code: error.extensions?.code ?? 'BAD_REQUEST', message: error.message };
  } catch {
    return { code: 'BAD_REQUEST', message: otherwise };
  }
}
