// The HTTP server: GraphQL, health, metrics, explorer, and the web client's files; drains before it closes.
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { App } from '../app.js';
import { noteFault } from '../operations/log.js';
import { Metrics } from '../operations/metrics.js';
import { observer } from '../operations/seen.js';
import { StartError, type Settings } from '../settings.js';
import { Answers } from './answers.js';
import { comesByHttps, onlyFor, type Standing } from './asked.js';
import { client } from './client.js';
import { graphql } from './graphql.js';
import { answerText, securityHeaders } from './headers.js';
import { health } from './health.js';
import { later } from './later.js';
import { metricsPage } from './metrics.js';
import { ratedByAddress, Rates, type RateSettings } from './rates.js';
import { guardSockets, TIME_OUTS } from './sockets.js';
import { streams } from './stream.js';

export type Handler = (request: http.IncomingMessage, response: http.ServerResponse, url: URL) => boolean | Promise<boolean>;

export interface Listening {
  url: string;
  close(): Promise<void>;
}

/** What runs is let run so long; then nothing more is written, and who still waits is told so before his connection is cut. */
const DRAIN_MS = 8_000;
const LAST_WORD_MS = 4_000;
const LAST_READ_MS = 300;

export async function listen(app: App, given: Standing & Pick<Settings, 'port'> & Partial<Pick<Settings, 'oidc' | 'answerCache' | 'slowMs' | 'metricsToken'>> & RateSettings): Promise<Listening> {
  const { host, port, trustedProxy, oidc, answerCache = 0, slowMs = 0 } = given;
  let closing = false;
  const rates = new Rates(given);
  const answers = answerCache ? new Answers(app.version, answerCache) : null;
  const live = streams(app, given, () => closing, rates);
  const metrics = new Metrics({ answers, pools: () => app.database.pools(), streams: () => app.bell.listeners, rateLimited: () => rates.turnedAway });
  const observe = observer(metrics, slowMs);
  const stopped = (): boolean => closing;
  const handlers: Handler[] = [
    ...(trustedProxy ? [] : [onlyFor(given)]), health(app, stopped), metricsPage(metrics, given), graphql({ app, standing: given, closing: stopped, rates, answers, observe }), live.handler,
    later(/^\/import\/report$/, async () => (await import('./importReport.js')).importReport(app, given, stopped, rates)),
    later(/^\/import\//, async () => (await import('./importFile.js')).importFile(app, given, stopped, rates)),
    later(/^\/documents\//, async () => (await import('./documents.js')).documents(app, given, stopped, rates)),
    later(/^\/documents\/published\//, async () => (await import('./publishedDocuments.js')).publishedDocuments(app, given, stopped, rates)),
    ratedByAddress(rates, given),
    later(/^\/calendar\//, async () => (await import('./calendar.js')).calendar(app, given)),
    ...(oidc ? [later(/^\/auth\/oidc(?:\/|$)/, async () => (await import('./openId.js')).openId(app, given, oidc))] : []),
    later(/^\/explorer(?:\/|$)/, async () => (await import('./explorer.js')).explorer()),
    client(),
  ];
  const server = http.createServer(TIME_OUTS, (request, response) => {
    securityHeaders(response, comesByHttps(request, given));
    // Who was answered while the server stops does not keep his connection.
    response.once('finish', () => void (closing && request.socket.destroySoon()));
    serve(handlers, request, response).catch((error: Error) => {
      noteFault('A request could not be answered:', error);
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
      // Where something long was under way until now, what came meanwhile is read first.
      for (let turns = 0; turns < 2; turns++) await new Promise(resolve => setImmediate(resolve));
      await new Promise<void>(resolve => {
        const late = setTimeout(() => app.database.stopWriting(), DRAIN_MS);
        const last = setTimeout(() => server.closeAllConnections(), DRAIN_MS + LAST_WORD_MS);
        server.close(() => (clearTimeout(late), clearTimeout(last), resolve()));
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

function refused(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EADDRINUSE') return new StartError(`Port ${port} on ${host} is in use; stop the other program, or choose another port: PORT=${port + 1} npm start`);
  if (error.code === 'EACCES') return new StartError(`Port ${port} may not be used by this account; choose one above 1023: PORT=4000 npm start`);
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') return new StartError(`HOST ${host} is no address of this machine.`);
  return error;
}
