// GET /metrics: for this machine alone, or for who brings the token of the settings. To everybody else there is nothing at this address.
import { createHash, timingSafeEqual } from 'node:crypto';
import type http from 'node:http';
import type { Metrics } from '../operations/metrics.js';
import type { Settings } from '../settings.js';
import type { Standing } from './asked.js';
import { answerText } from './headers.js';
import { bearerOf } from './identify.js';
import type { Handler } from './listen.js';

type Given = Standing & Partial<Pick<Settings, 'metricsToken'>>;

export const metricsPage = (metrics: Metrics, given: Given): Handler => async (request, response, { pathname }) => {
  if (pathname !== '/metrics') return false;
  if (request.method !== 'GET' || !mayRead(request, given)) {
    answerText(response, 404, 'There is nothing at this address.');
    return true;
  }
  const { type, text } = await metrics.text();
  response.writeHead(200, { 'content-type': type, 'content-length': Buffer.byteLength(text), 'cache-control': 'no-store' });
  response.end(text);
  return true;
};

/** Headers that a proxy adds. */
const FORWARDED = ['x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'forwarded', 'via'];
const LOOPBACK = /^(?:::ffff:)?127\.|^::1$/;

/** Through a proxy on this machine everybody seems to be on it: where one is known of or shows itself, only a token counts. */
function mayRead(request: http.IncomingMessage, { metricsToken, trustedProxy, publicUrl }: Given): boolean {
  if (metricsToken) return timingSafeEqual(digest(bearerOf(request) ?? ''), digest(metricsToken));
  return !trustedProxy && !publicUrl && LOOPBACK.test(request.socket.remoteAddress ?? '') && FORWARDED.every(name => request.headers[name] === undefined);
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
