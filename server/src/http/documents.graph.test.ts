// Documents over a real socket: who may have them, under which names, and what is said to whoever asks wrongly.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formats } from '../documents/writers.js';
import { Browser } from '../testing/browser.js';
import { testGraph, type TestGraph } from '../testing/graph.js';
import { PASSWORD, person } from '../testing/people.js';
import { listen, type Listening } from './listen.js';

let graph: TestGraph;
let server: Listening;
let reader: Browser;
let stranger: Browser;
beforeAll(async () => {
  graph = await testGraph();
  server = await listen(graph.app, { host: '127.0.0.1', port: 0 });
  await person(graph.app.identity, { login: 'reader', role: 'READER' });
  [reader, stranger] = [new Browser(server.url), new Browser(server.url)];
  await reader.signIn('reader', PASSWORD);
});
afterAll(async () => {
  await server.close();
  await graph.close();
});

const nameIn = (disposition: string | undefined): string => decodeURIComponent(/filename\*=UTF-8''(\S+)$/.exec(disposition ?? '')?.[1] ?? '');

describe('a document', () => {
  it('given somebody who only reads, asked for the report as of a day, got the file under its Korean name', async () => {
    const { status, headers, text } = await reader.send('/documents/report.csv?asOf=2002-09-30');
    expect([status, headers['content-type'], nameIn(headers['content-disposition'])]).toEqual([200, 'text/csv; charset=utf-8', '2002-주요업무보고_기준일-2002-09-30.csv']);
    expect(headers['content-disposition']).toMatch(/^attachment; filename="report\.csv"; /);
    expect(headers['cache-control']).toBe('no-store');
    expect(text).toMatch(/^\uFEFF2002 주요업무보고\r\n기준일 2002\. 9\. 30\.\r\n/);
  });

  // PDF takes a browser: pdf.graph.test.ts.
  it.each(formats.filter(f => f !== 'pdf'))('given one view, asked for as %s, got that view alone under its name, and nothing but the headers for HEAD', async format => {
    const { status, headers, text } = await reader.send(`/documents/report.${format}?view=budget-execution`);
    expect([status, nameIn(headers['content-disposition'])]).toEqual([200, `예산운용실적_기준일-2002-06-30.${format}`]);
    expect(text.length).toBeGreaterThan(500);
    const head = await reader.send(`/documents/report.${format}?view=budget-execution`, { method: 'HEAD' });
    expect([head.status, head.text, head.headers['content-disposition']]).toEqual([200, '', headers['content-disposition']]);
  });

  it('given English, asked for, got the words that the office has in English', async () => {
    const { headers, text } = await reader.send('/documents/report.html?view=budget-execution&language=en');
    expect(nameIn(headers['content-disposition'])).toBe('Execution-of-the-budget_as-of-2002-06-30.html');
    expect(text).toContain('<html lang="en">');
    expect(text).toContain('(unit: million KRW)');
  });
});

describe('what is refused', () => {
  it.each([
    ['?asOf=2002-02-30', 400, 'BAD_USER_INPUT', /asOf is a day that exists, written YYYY-MM-DD.*got "2002-02-30"/],
    ['?view=nonsense', 400, 'BAD_USER_INPUT', /There is no view "nonsense"/],
    ['?language=fr', 400, 'BAD_USER_INPUT', /language is ko or en; got "fr"/],
    ['?date=2002-06-30', 400, 'BAD_USER_INPUT', /takes view, asOf, language, recordedAt; got "date"/],
    ['?recordedAt=yesterday', 400, 'BAD_USER_INPUT', /a moment with its offset/],
    ['?recordedAt=2026-11-22T00:00:00Z', 403, 'FORBIDDEN', /may not read the history/],
  ])('given %s, asked, got %i and what to do', async (search, status, code, message) => {
    const reply = await reader.send(`/documents/report.json${search}`);
    expect([reply.status, reply.codes]).toEqual([status, [code]]);
    expect((JSON.parse(reply.text) as { errors: [{ message: string }] }).errors[0].message).toMatch(message);
    expect(reply.headers['content-disposition']).toBeUndefined();
  });

  it('given the public, a strange format, another method, asked, got 401, 404 with the formats, 405', async () => {
    expect(await stranger.send('/documents/report.hwpx')).toMatchObject({ status: 401, codes: ['UNAUTHENTICATED'] });
    const strange = await reader.send('/documents/report.papyrus');
    expect([strange.status, strange.codes]).toEqual([404, ['NOT_FOUND']]);
    expect(strange.text).toContain(formats.join(', '));
    expect(await reader.send('/documents/report.toString')).toMatchObject({ status: 404 });
    expect(await reader.send('/documents/report.csv', { method: 'POST' })).toMatchObject({ status: 405, headers: expect.objectContaining({ allow: 'GET, HEAD' }) });
  });

  it('given more documents at once than are made at once, asked, got the others told to come again', async () => {
    const replies = await Promise.all(Array.from({ length: 7 }, () => reader.send('/documents/report.json')));
    const statuses = replies.map(r => r.status).sort();
    expect(statuses.slice(0, 4)).toEqual([200, 200, 200, 200]);
    expect(statuses.slice(4)).toEqual([503, 503, 503]);
    expect(replies.find(r => r.status === 503)!.headers['retry-after']).toBe('3');
    expect((await reader.send('/documents/report.json?view=staffing')).status).toBe(200);
  });
});
