// The HTTP server: GraphQL, health, explorer, and the web client's files; drains before it closes.
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { App } from '../app.js';
import { StartError, type Settings } from '../settings.js';
import { Answers } from './answers.js';
import { comesByHttps, onlyFor, type Standing } from './asked.js';
import { calendar } from './calendar.js';
import { client } from './client.js';
import { explorer } from './explorer.js';
import { graphql } from './graphql.js';
import { answerText, securityHeaders } from './headers.js';
import { openId } from './openId.js';
import { ratedByAddress, Rates, type RateSettings } from './rates.js';
import { importFile } from './importFile.js';
import { guardSockets, TIME_OUTS } from './sockets.js';
import { streams } from './stream.js';

export type Handler = (request: http.IncomingMessage, response: http.ServerResponse, url: URL) => boolean | Promise<boolean>;

export interface Listening {
  url: string;
  close(): Promise<void>;
}

const DRAIN_MS = 10_000;
const LAST_READ_MS = 300;

export async function listen(app: App, given: Standing & Pick<Settings, 'port'> & Partial<Pick<Settings, 'oidc' | 'answerCache'>> & RateSettings): Promise<Listening> {
  const { host, port, trustedProxy, oidc, answerCache = 0 } = given;
  let closing = false;
  const rates = new Rates(given);
  const answers = answerCache ? new Answers(app.version, answerCache) : null;
  const live = streams(app, given, () => closing, rates);
  const handlers: Handler[] = [...(trustedProxy ? [] : [onlyFor(given)]), health(app, () => closing), graphql(app, given, () => closing, rates, answers), live.handler, ratedByAddress(rates, given), calendar(app, given), importFile(app, given, () => closing, rates), ...(oidc ? [openId(app, given, oidc)] : []), explorer(), client()];
  const server = http.createServer(TIME_OUTS, (request, response) => {
    securityHeaders(response, comesByHttps(request, given));
    serve(handlers, request, response).catch((error: Error) => {
      process.stderr.write(`${new Date().toISOString()} ${error.stack ?? error.message}\n`);
      if (!response.headersSent) answerText(response, 500, 'The server could not answer; it has been noted.');
      else response.destroy();
    });
  });
  guardSockets(server);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(refused(error, host, port)));
    server.listen(port, host, resolve);
  });
  const address = server.address() as AddressInfo;
  return {
    url: `http://${nameOf(address)}:${address.port}`,
    close: async () => {
      closing = true;
      live.end();
      // What was sent before the stop and is still unread is refused in words (503), not cut off.
      await new Promise(resolve => setTimeout(resolve, LAST_READ_MS));
      await new Promise<void>(resolve => {
        const late = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
        server.close(() => (clearTimeout(late), resolve()));
        server.closeIdleConnections();
      });
    },
  };
}

/** Nearly all that is asked. */
const GRAPHQL = new URL('/graphql', 'http://localhost');

const urlOf = (text: string): URL | null => (URL.canParse(text, 'http://localhost') ? new URL(text, 'http://localhost') : null);

async function serve(handlers: readonly Handler[], request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
  const url = request.url === '/graphql' ? GRAPHQL : urlOf(request.url ?? '/');
  if (!url) return answerText(response, 400, 'This address cannot be read.');
  for (const handler of handlers) if (await handler(request, response, url)) return;
  answerText(response, 404, 'There is nothing at this address.');
}

/** Where this machine reaches it: every address is none to write into a browser. */
const nameOf = ({ address, family }: AddressInfo): string => (address === '0.0.0.0' || address === '::' ? '127.0.0.1' : family === 'IPv6' ? `[${address}]` : address);

const health = (app: App, closing: () => boolean): Handler => async (_request, response, url) => {
  if (url.pathname !== '/health') return false;
  const ready = !closing() && (await app.database.source.query('SELECT 1').then(() => true, () => false));
  answerText(response, ready ? 200 : 503, ready ? 'ok' : 'not ready');
  return true;
};

function refused(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EADDRINUSE') return new StartError(`Port ${port} on ${host} is in use; stop the other program, or choose another port: PORT=${port + 1} npm start`);
  if (error.code === 'EACCES') return new StartError(`Port ${port} may not be used by this account; choose one above 1023: PORT=4000 npm start`);
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') return new StartError(`HOST ${host} is no address of this machine.`);
  return error;
}
