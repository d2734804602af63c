// GET /health/live: the process answers. GET /health/ready: it may be sent requests. GET /health: the same as ready, in a word, as it always was.
import type http from 'node:http';
import type { App } from '../app.js';
import { migrations } from '../database/migrations/index.js';
import { raw } from '../graph/sql.js';
import { answerText } from './headers.js';
import type { Handler } from './listen.js';

type Reason = 'stopping' | 'database' | 'migrations';

const PATIENCE_MS = 2_000;

export function health(app: App, closing: () => boolean): Handler {
  let asking: Promise<Reason | null> | null = null;
  /** However many ask at once, the database is asked once. */
  const lacking = (): Promise<Reason | null> => {
    if (closing()) return Promise.resolve('stopping');
    asking ??= databaseLacks(app).finally(() => (asking = null));
    return asking;
  };
  return async (_request, response, { pathname }) => {
    if (pathname === '/health/live') answerJson(response, 200, { status: 'live' });
    else if (pathname === '/health/ready') {
      const reason = await lacking();
      answerJson(response, reason ? 503 : 200, reason ? { status: 'not ready', reason } : { status: 'ready' });
    } else if (pathname === '/health') {
      const ready = (await lacking()) === null;
      answerText(response, ready ? 200 : 503, ready ? 'ok' : 'not ready');
    } else return false;
    return true;
  };
}

const NAMES = migrations.map(m => m.name);

/** It answers over the connection that requests are answered over, and has the tables of this version. */
async function databaseLacks({ database: { connection } }: App): Promise<Reason | null> {
  let late: NodeJS.Timeout | undefined;
  const silent = new Promise<'database'>(resolve => (late = setTimeout(() => resolve('database'), PATIENCE_MS)));
  const asked = connection.rows(raw('SELECT name FROM migration')).then(
    rows => (NAMES.every(name => rows.some(row => row[0] === name)) ? null : 'migrations' as const),
    () => 'database' as const,
  );
  return Promise.race([asked, silent]).finally(() => clearTimeout(late));
}

function answerJson(response: http.ServerResponse, status: number, body: object): void {
  const text = `${JSON.stringify(body)}\n`;
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(text), 'cache-control': 'no-store' });
  response.end(text);
}
