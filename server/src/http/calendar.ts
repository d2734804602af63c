// GET /calendar/<secret>.ics: somebody's deadlines for a calendar. The secret alone opens it; a strange one is answered like any address with nothing at it.
import { createHash } from 'node:crypto';
import type { App } from '../app.js';
import { sql, name } from '../graph/sql.js';
import { calendarText, CALENDAR_AHEAD } from '../modules/today/calendar.js';
import { ownerOf } from '../modules/today/calendarLink.js';
import { feedOf } from '../modules/today/feed.js';
import { askedOf, type Standing } from './asked.js';
import { answerText } from './headers.js';
import type { Handler } from './listen.js';

const PATH = /^\/calendar\/([^/]{0,200})\.ics$/;

export const calendar = (app: App, standing: Standing): Handler => async (request, response, url) => {
  const secret = PATH.exec(url.pathname)?.[1];
  if (secret === undefined) return false;
  const viewer = request.method === 'GET' || request.method === 'HEAD' ? await ownerOf(app.identity, secret) : null;
  if (!viewer) {
    answerText(response, 404, 'There is nothing at this address.');
    return true;
  }
  const { request: asked } = app.context(viewer);
  const feed = await feedOf(viewer, { asking: app.reporting, request: asked, asOf: asked.today, ahead: CALENDAR_AHEAD });
  const [[written] = ['']] = await asked.connection.rows(sql`SELECT ${name('at')} FROM record_clock WHERE id = 1`);
  const text = calendarText([...feed.overdue, ...feed.due, ...feed.upcoming], standing.publicUrl ?? askedOf(request, standing).origin, String(written) || new Date(0).toISOString());
  const etag = `"${createHash('sha256').update(text).digest('base64url')}"`;
  const known = request.headers['if-none-match'] === etag;
  response.writeHead(known ? 304 : 200, { etag, 'cache-control': 'private, no-cache', ...(known ? {} : { 'content-type': 'text/calendar; charset=utf-8', 'content-disposition': 'inline; filename="gujeong.ics"', 'content-length': Buffer.byteLength(text) }) });
  response.end(known || request.method === 'HEAD' ? undefined : text);
  return true;
};
