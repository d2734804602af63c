// The calendar by secret link, over a real socket.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changeAccount } from '../identity/accounts.js';
import { createToken } from '../identity/tokens.js';
import { SYSTEM } from '../identity/viewer.js';
import { sql } from '../graph/sql.js';
import { Browser } from '../testing/browser.js';
import { testGraph, type TestGraph } from '../testing/graph.js';
import { PASSWORD, person } from '../testing/people.js';
import { listen, type Listening } from './listen.js';

let graph: TestGraph;
let server: Listening;
let liaison: Browser;
let user: number;
beforeAll(async () => {
  graph = await testGraph();
  server = await listen(graph.app, { host: '127.0.0.1', port: 0 });
  user = await person(graph.app.identity, { login: 'liaison', role: 'LIAISON' });
  liaison = new Browser(server.url);
  await liaison.signIn('liaison', PASSWORD);
});
afterAll(async () => {
  await server.close();
  await graph.close();
});

interface Made { createCalendarLink: { address: string; calendarLink: { createdAt: string } } }
const make = async (browser: Browser) => (await browser.ask<Made>('mutation { createCalendarLink { address calendarLink { createdAt } userErrors { code } } }')).data.createCalendarLink;
const subscribe = async (address: string, headers = {}) => {
  const answer = await fetch(address, { headers });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
};
/** Lines as they were before they were folded. */
const lines = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');
const events = (text: string) => lines(text).join('\n').split('BEGIN:VEVENT\n').slice(1).map(e => Object.fromEntries(e.split('\n').map(l => [l.slice(0, l.indexOf(':')), l.slice(l.indexOf(':') + 1)])));

describe('a calendar', () => {
  it('given a new link, opened without a cookie, got the deadlines of the feed as whole days, told in Korean, each with its record', async () => {
    const { address } = await make(liaison);
    expect(address).toMatch(new RegExp(`^${server.url}/calendar/[\\w-]{43}\\.ics$`));
    const { status, headers, text } = await subscribe(address);
    expect([status, headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
    const found = events(text);
    const { data } = await liaison.ask<{ today: Record<string, { record: string; kind: string; dueOn: string; title: string }[]> }>('{ today { overdue { record kind dueOn title } due { record kind dueOn title } upcoming { record kind dueOn title } } }');
    for (const entry of [...data.today['overdue']!, ...data.today['due']!, ...data.today['upcoming']!]) {
      const event = found.find(e => e['UID'] === `${entry.record}.${entry.kind}@127.0.0.1`)!;
      expect(event['DTSTART;VALUE=DATE']).toBe(entry.dueOn.replaceAll('-', ''));
      expect(event['SUMMARY']).toContain(entry.title.replace(/[\\;,]/g, c => `\\${c}`));
      expect(event['URL;VALUE=URI']).toBe(`${server.url}/records/${entry.record}`);
    }
    expect(found.filter(e => Number(e['DTSTART;VALUE=DATE']) > 20030114).length).toBeGreaterThan(0);
    expect(new Set(found.map(e => e['UID'])).size).toBe(found.length);
    expect(found.find(e => e['UID']!.includes('PEREMPTORY') && e['DTSTART;VALUE=DATE'] === '20030111')!['DESCRIPTION']).toContain('인지 확인이 없습니다.');
  });

  it('given its text, looked at as RFC 5545 asks, got lines that end in CRLF and have 75 octets at most, and a stamp for each event', async () => {
    const { text } = await subscribe((await make(liaison)).address);
    expect(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:')).toBe(true);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...text.split('\r\n').map(l => Buffer.byteLength(l)))).toBeLessThanOrEqual(75);
    expect(events(text).every(e => /^\d{8}T\d{6}Z$/.test(e['DTSTAMP']!))).toBe(true);
  });

  it('given nothing changed, asked again, got 304; after a suit was named anew, got that with the same UIDs', async () => {
    const { address } = await make(liaison);
    const first = await subscribe(address);
    const etag = first.headers.get('etag')!;
    expect((await subscribe(address, { 'if-none-match': etag })).status).toBe(304);
    const { deadline } = await graph.ask<{ deadline: { lawsuit: { id: string; version: number } } }>('{ deadline(id: "Deadline-323") { lawsuit { id version } } }');
    expect((await graph.act('updateLawsuit', { ...deadline.lawsuit, title: '고쳐 적은 사건명' }, 'lawsuit { id }')).refused).toEqual([]);
    const again = await subscribe(address, { 'if-none-match': etag });
    expect([again.status, again.text.includes('고쳐 적은 사건명')]).toEqual([200, true]);
    expect(events(again.text).map(e => e['UID'])).toEqual(events(first.text).map(e => e['UID']));
  });
});

describe('the secret', () => {
  it('given a second link, opened, got only that; ended, got none; kept as its hash, told once', async () => {
    const { address: first } = await make(liaison);
    const { address: second, calendarLink } = await make(liaison);
    expect([(await subscribe(first)).status, (await subscribe(second)).status]).toEqual([404, 200]);
    expect((await liaison.ask('{ calendarLink { createdAt } }')).data).toEqual({ calendarLink });
    expect(JSON.stringify(await graph.app.database.connection.rows(sql`SELECT * FROM calendar_link`))).not.toContain(second.split('/').at(-1)!.slice(0, 43));
    expect((await liaison.ask('mutation { revokeCalendarLink { revoked } }')).data).toEqual({ revokeCalendarLink: { revoked: true } });
    expect((await subscribe(second)).status).toBe(404);
    expect((await liaison.ask('mutation { revokeCalendarLink { revoked } }')).data).toEqual({ revokeCalendarLink: { revoked: false } });
    expect((await liaison.ask('{ calendarLink { createdAt } }')).data).toEqual({ calendarLink: null });
  });

  it('given strange secrets, one that ended, one of somebody who left, opened, got the same answer after the same statements', async () => {
    const { address: ended } = await make(liaison);
    await liaison.ask('mutation { revokeCalendarLink { revoked } }');
    const { address } = await make(liaison);
    await changeAccount(graph.app.identity, 'leaves', user, { deactivatedOn: '2002-12-31' });
    const { connection } = graph.app.identity;
    const rows = connection.rows.bind(connection);
    const answers = [];
    for (const url of [address, ended, `${server.url}/calendar/${'x'.repeat(43)}.ics`, `${server.url}/calendar/.ics`, `${server.url}/calendar/${'%00'.repeat(20)}.ics`]) {
      let statements = 0;
      connection.rows = statement => (statements++, rows(statement));
      const { status, text, headers } = await subscribe(url);
      answers.push([status, text, headers.get('content-type'), statements]);
    }
    connection.rows = rows;
    expect(new Set(answers.map(a => JSON.stringify(a))).size).toBe(1);
    expect(answers[0]).toEqual([404, 'There is nothing at this address.\n', 'text/plain; charset=utf-8', 2]);
    await changeAccount(graph.app.identity, 'returns', user, { deactivatedOn: null });
    expect((await subscribe(address)).status).toBe(200);
  });

  it('given a token and the public, asked to make one, got refused: it belongs to a person', async () => {
    const { secret } = await createToken(graph.app.identity, SYSTEM, { name: 'x', scope: 'WRITE', role: 'ADMIN', division: null, days: 1 });
    const ask = (headers: object) => new Browser(server.url).ask('mutation { createCalendarLink { address } }', {}, headers as never);
    expect([(await ask({ authorization: `Bearer ${secret}` })).codes, (await ask({})).codes]).toEqual([['FORBIDDEN'], ['UNAUTHENTICATED']]);
  });
});
