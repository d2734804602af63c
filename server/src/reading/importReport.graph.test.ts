// An older report sent to the server, read, kept; over a real socket.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentLines } from '../dataset/document.js';
import { listen, type Listening } from '../http/listen.js';
import { Browser } from '../testing/browser.js';
import { testGraph, type TestGraph } from '../testing/graph.js';
import { PASSWORD, person } from '../testing/people.js';
import { onDuty } from '../testing/viewers.js';
import { hwpxOf } from './hwpx.fixture.js';
import type { ReadingOf } from './readingOf.js';

let graph: TestGraph;
let server: Listening;
let planner: Browser;
let reader: Browser;
beforeAll(async () => {
  graph = await testGraph();
  server = await listen(graph.app, { host: '127.0.0.1', port: 0 });
  await person(graph.app.identity, { login: 'planner', role: 'STAFF', duties: ['PLANNING'] });
  await person(graph.app.identity, { login: 'reader', role: 'READER' });
  [planner, reader] = [new Browser(server.url), new Browser(server.url)];
  await planner.signIn('planner', PASSWORD);
  await reader.signIn('reader', PASSWORD);
});
afterAll(async () => {
  await server.close();
  await graph.close();
});

type Answer = ReadingOf & { revision: number | null; dryRun: boolean; userErrors: { code: string; path: string[] }[]; errors?: { extensions: { code: string }; message: string }[] };
const TEXT = documentLines().join('\n');
/** The same report a year on: other years, other figures of questions. */
const NEXT = TEXT.replaceAll('2002', '2003').replace('총 40의원 / 90건', '총 41의원 / 92건').replace('서면질문 : 35의원 / 60건', '서면질문 : 36의원 / 62건');

async function send(browser: Browser | null, body: string | Uint8Array, { search = '', headers = {} }: { search?: string; headers?: Record<string, string> } = {}) {
  const cookie = browser ? [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ') : '';
  const answer = await fetch(`${server.url}/import/report${search}`, { method: 'POST', body: body as string, headers: { 'content-type': 'application/octet-stream', ...(cookie ? { cookie } : {}), ...headers } });
  return { status: answer.status, json: (await answer.json()) as Answer };
}
const revisions = async (): Promise<number> => (await graph.ask<{ revisions: { totalCount: number } }>('{ revisions { totalCount } }')).revisions.totalCount;
const counts = ({ standing }: Answer) => Object.values(standing).reduce<Record<string, number>>((all, s) => ({ ...all, [s]: (all[s] ?? 0) + 1 }), {});

describe('the report of 2002 sent again', () => {
  it('given a dry run, got its tables, its lines and its checks, and nothing was written', async () => {
    const before = await revisions();
    const { status, json } = await send(planner, TEXT, { search: '?dryRun=true' });
    expect([status, json.edition.code, json.reading.tables.length, json.lines[0], json.revision, counts(json)]).toEqual([200, 'REPORT-2002', 20, '', null, { SAME: 300, NOT_KEPT: 4 }]);
    expect(json.checks.filter(c => c.verdict === 'BROKEN').map(c => c.item)).toEqual(['II-6', 'II-9', 'II-14', 'III-computing-1', 'III-computing-1']);
    expect(await revisions()).toBe(before);
  });

  it('given to be kept, got nothing changed', async () => {
    const before = await revisions();
    const { json } = await send(planner, TEXT);
    expect([json.revision, json.userErrors, await revisions()]).toEqual([null, [], before]);
  });

  it('given with another figure than the dataset holds, got refused, with the place', async () => {
    const { json } = await send(planner, TEXT.replace('총 40의원 / 90건', '총 40의원 / 91건'));
    expect([json.revision, json.userErrors.map(e => e.code)]).toEqual([null, ['AS_PRINTED']]);
  });
});

describe('the report of another year', () => {
  it('given as HWPX, got kept in one revision under an edition of its own; sent again, nothing; the views still check against 2002', async () => {
    const before = await revisions();
    const { status, json } = await send(planner, Buffer.from(hwpxOf(NEXT.split('\n'))), { search: '?period=2003-H1' });
    expect([status, json.edition.code, json.userErrors, counts(json)]).toEqual([200, 'REPORT-2003-H1', [], { NEW: 300, NOT_KEPT: 4 }]);
    expect([await revisions(), (await send(planner, NEXT, { search: '?period=2003-H1' })).json.revision]).toEqual([before + 1, null]);
    const kept = await graph.ask<{ reportedFigures: { nodes: { value: number; printed: string; source: { lines: number[] }; item: { code: string; report: { title: string; issuedOn: string } } }[] } }>(
      '{ reportedFigures(where: { table: { eq: "council-questions" }, row: { eq: "total" }, column: { eq: "questions" } }) { nodes { value printed source { lines } item { code report { title issuedOn } } } } }');
    expect(kept.reportedFigures.nodes.map(f => [f.value, f.item.code, f.item.report.issuedOn])).toEqual([[90, 'II-8', '2002-09-01'], [92, 'REPORT-2003-H1:II-8', '2003-09-01']]);
    const { report } = await graph.ask<{ report: { rows: { cells: { stated: { value: number } | null }[] }[] } }>('{ report(view: "council-questions", asOf: "2002-06-30") { rows { cells { stated { value } } } } }');
    expect(report.rows[0]!.cells.map(c => c.stated?.value)).toEqual([40, 90]);
  });

  it('given a cell that somebody has mended, got that one changed and no other', async () => {
    const { json } = await send(planner, NEXT, { search: '?period=2003-H1&dryRun=true' });
    const cell = json.reading.tables.find(t => t.id === 'mbo')!.cells.find(c => c.row === 'objectives')!;
    const { table, row, column, item, unit, scale, line } = cell;
    const mended = { table, row, column, item, unit, scale, line, value: 153, printed: '153', quote: json.lines[line - 1] };
    const store = (cells: object[], viewer = onDuty('PLANNING')) => graph.act<{ reportEdition: { code: string } | null }>('storeReading', { ...json.edition, cells }, 'reportEdition { code }', viewer);
    expect(await store([mended])).toMatchObject({ refused: [], reportEdition: { code: 'REPORT-2003-H1' } });
    expect(counts((await send(planner, NEXT, { search: '?period=2003-H1&dryRun=true' })).json)).toEqual({ SAME: 299, OTHER: 1, NOT_KEPT: 4 });
    expect((await store([mended, mended, { ...mended, row: 'nobody' }, { ...mended, row: 'grade4', item: 'X-1' }])).refused).toEqual(['cells.1.table: TWICE', 'cells.2.table: UNKNOWN', 'cells.3.item: UNKNOWN']);
    await expect(store([mended], onDuty('BUDGET'))).rejects.toThrow('FORBIDDEN');
  });
});

describe('who may not, and what is no report', () => {
  it.each([
    ['nobody', () => send(null, TEXT), 401, 'UNAUTHENTICATED'],
    ['a reader', () => send(reader, TEXT), 403, 'FORBIDDEN'],
    ['a page of another site', () => send(planner, TEXT, { headers: { origin: 'https://elsewhere.example' } }), 403, 'FORBIDDEN'],
    ['a form', () => send(planner, TEXT, { headers: { 'content-type': 'text/plain' } }), 415, 'BAD_REQUEST'],
    ['a PDF', () => send(planner, '%PDF-1.4'), 400, 'BAD_USER_INPUT'],
    ['a report without a year', () => send(planner, '□ 인 력'), 400, 'BAD_USER_INPUT'],
    ['a period that is none', () => send(planner, TEXT, { search: '?period=last' }), 400, 'BAD_USER_INPUT'],
    ['too much', () => send(planner, Buffer.alloc(20_000_001, 97)), 413, 'BAD_REQUEST'],
  ])('given %s, got refused', async (_, sending, status, code) => {
    const answer = await sending();
    expect([answer.status, answer.json.errors?.[0]?.extensions.code]).toEqual([status, code]);
  });

  it('given GET, got told to POST', async () => {
    expect((await fetch(`${server.url}/import/report`)).status).toBe(405);
    // A browser that opens the page of that address is not told so: without a built client there is none.
    expect((await fetch(`${server.url}/import/report`, { headers: { accept: 'text/html,*/*' } })).status).not.toBe(405);
  });
});
