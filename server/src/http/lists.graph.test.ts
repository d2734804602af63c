// Lists and tables as files over a real socket: the same rows as the API answers, however many, for who may read them.
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { listBlock } from '@gujeong/shared/document/listBlock';
import { tableBlock } from '@gujeong/shared/document/tableBlock';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recording } from '../database/connection.js';
import { listDocument } from '../documents/listDocument.js';
import { written } from '../documents/writers.js';
import { everyRow } from '../graph/everyRow.js';
import { Browser } from '../testing/browser.js';
import { testGraph, type TestGraph } from '../testing/graph.js';
import { PASSWORD, person } from '../testing/people.js';
import { csvRows } from '../testing/readDocument.js';
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

const address = (noun: string, format: string, search: Record<string, string> = {}): string => `/documents/list/${noun}.${format}?${new URLSearchParams(search).toString()}`;
const nameIn = (disposition: string | undefined): string => decodeURIComponent(/filename\*=UTF-8''(\S+)$/.exec(disposition ?? '')?.[1] ?? '');

describe('a list', () => {
  it('given a filter, an order, columns and a date, asked for as CSV, got the rows that the API answers, in words, and where they come from', async () => {
    const where = { kind: { eq: 'MAJOR' }, status: { in: ['COMPLETED', 'DELAYED'] } };
    const orderBy = [{ field: 'TITLE', direction: 'DESC' }];
    const { headers, text } = await reader.send(address('Project', 'csv', { where: JSON.stringify(where), orderBy: JSON.stringify(orderBy), columns: 'title,division,division.code,status,planYear,requiredBudget', asOf: '2002-06-30' }));
    const { projects: { nodes } } = await graph.ask<{ projects: { nodes: { title: string; division: { name: string; code: string }; status: 'COMPLETED' | 'DELAYED'; planYear: number; requiredBudget: number | null }[] } }>(
      'query ($w: ProjectWhere, $o: [ProjectOrder!]) { projects(where: $w, orderBy: $o, asOf: "2002-06-30", first: 100) { nodes { title division { name code } status planYear requiredBudget } } }', { w: where, o: orderBy });
    const [head, ...rows] = csvRows(text);
    expect(head).toEqual(['사업명', '주관부서', '주관부서 › 부서 코드', '추진현황', '계획연도', '소요예산 (원)', '출처 구분']);
    expect(rows.map(row => row.slice(0, -1))).toEqual(nodes.map(n => [n.title, n.division.name, n.division.code, { COMPLETED: '완료', DELAYED: '부진' }[n.status], String(n.planYear), n.requiredBudget === null ? '' : String(n.requiredBudget)]));
    expect(new Set(rows.map(row => row.at(-1))).size).toBeGreaterThan(0);
    expect(rows.length).toBeGreaterThan(1);
    expect(nameIn(headers['content-disposition'])).toBe('사업-목록_기준일-2002-06-30.csv');
  });

  it('given more records than a page of the API, asked for as JSON, got every one once', async () => {
    const { text } = await reader.send(address('BudgetEntry', 'json', { columns: 'id,amount' }));
    const { budgetEntries: { totalCount } } = await graph.ask<{ budgetEntries: { totalCount: number } }>('{ budgetEntries { totalCount } }');
    const { blocks: [list] } = JSON.parse(text) as { blocks: [{ rows: { values: { id: string } }[] }] };
    expect([list.rows.length, new Set(list.rows.map(r => r.values.id)).size]).toEqual([totalCount, totalCount]);
    expect(totalCount).toBeGreaterThan(1000);
  });

  it('given no columns, asked for, got those that the noun has', async () => {
    const [head = [], ...rows] = csvRows((await reader.send(address('Division', 'csv', { asOf: '2002-06-30' }))).text);
    expect(head.slice(0, 2)).toEqual(['부서 코드', '부서명']);
    expect(head.at(-1)).toBe('출처 구분');
    expect(rows.every(row => row.length === head.length)).toBe(true);
  });

  it('given a record that changes between two pages, read on, got the rows as they stood when the first was read', async () => {
    const noun = graph.app.model.named('Project')!;
    const { projects: { nodes: [last] } } = await graph.ask<{ projects: { nodes: { id: string; title: string; version: number }[] } }>('{ projects(asOf: "2002-06-30", last: 1) { nodes { id title version } } }');
    const pages = everyRow(graph.app.engine, { noun, paths: [['id'], ['title']], where: null, orderBy: null, asOf: '2002-06-30' }, graph.app.context().request, 20);
    const rows = [...((await pages.next()).value as unknown[][])];
    expect(rows).toHaveLength(20);
    await graph.act('updateProject', { id: last!.id, version: last!.version, title: '바뀐 이름' });
    for await (const page of pages) rows.push(...(page as unknown[][]));
    expect(rows.at(-1)).toEqual([last!.id, last!.title]);
    expect((await graph.ask<{ project: object }>(`{ project(id: "${last!.id}") { title } }`)).project).toEqual({ title: '바뀐 이름' });
    expect(new Set(rows.map(([id]) => id)).size).toBe(rows.length);
  });

  it.each(['csv', 'xlsx'] as const)('given a reader who goes away after the first bytes of %s, read no further, got no more statements', async format => {
    const { app } = graph;
    const connection = recording(app.database.connection);
    const { document } = await listDocument(app, { noun: app.model.named('BudgetEntry')!, where: null, orderBy: null, asOf: null, columns: null, language: 'ko' }, { ...app.context().request, connection });
    const stream = Readable.from(written(format, document), { objectMode: false });
    await once(stream, 'readable');
    stream.destroy();
    await once(stream, 'close');
    const { length } = connection.statements;
    await setTimeout(200);
    expect(connection.statements.length).toBe(length);
    const whole = recording(app.database.connection);
    const again = await listDocument(app, { noun: app.model.named('BudgetEntry')!, where: null, orderBy: null, asOf: null, columns: null, language: 'ko' }, { ...app.context().request, connection: whole });
    for await (const piece of written(format, again.document)) expect(piece.length).toBeGreaterThan(0);
    expect(whole.statements.length).toBeGreaterThan(length);
  });

  it.each([
    ['Project', 'csv', { where: '{' }, 400, 'BAD_USER_INPUT', /where is JSON as in the API/],
    ['Project', 'csv', { where: '{"nonsense":{"eq":1}}' }, 400, 'BAD_USER_INPUT', /"nonsense" is not defined/],
    ['Project', 'csv', { orderBy: '[{"field":"NOTHING"}]' }, 400, 'BAD_USER_INPUT', /orderBy.*NOTHING/],
    ['Project', 'csv', { columns: 'title,colour' }, 400, 'BAD_USER_INPUT', /column "colour" is none: Project has no value "colour"/],
    ['Project', 'csv', { columns: 'milestones' }, 400, 'BAD_USER_INPUT', /Project has no value "milestones"/],
    ['Project', 'csv', { first: '5' }, 400, 'BAD_USER_INPUT', /takes where, orderBy, columns, asOf, recordedAt, language/],
    ['Revision', 'csv', {}, 403, 'FORBIDDEN', /may not read Revision/],
    ['Nothing', 'csv', {}, 404, 'NOT_FOUND', /no noun "Nothing"/],
    ['Project', 'hwpx', {}, 404, 'NOT_FOUND', /can be had as csv/],
  ])('given a wrong question of %s.%s %o, asked, got %i and what to do', async (noun, format, search, status, code, message) => {
    const reply = await reader.send(address(noun, format, search as Record<string, string>));
    expect([reply.status, reply.codes]).toEqual([status, [code]]);
    expect(reply.text).toMatch(message.source.includes('"') ? new RegExp(message.source.replaceAll('"', '\\\\"')) : message);
    expect(reply.text).not.toContain('Did you mean');
  });

  it('given the public, asked, got 401', async () => {
    expect(await stranger.send(address('Project', 'csv'))).toMatchObject({ status: 401, codes: ['UNAUTHENTICATED'] });
  });
});

describe('a table as shown', () => {
  const table = tableBlock({
    id: 'built', item: null, caption: '부서별 예산', asOf: '2002-06-30', unitLine: '(단위 : 백만원)', head: '부 서', notes: ['※ 시험'], example: true,
    columns: [{ id: 'budget', label: '예산현액' }], rows: [{ id: 'a', label: '기획예산과', indent: 0, total: false, cells: [{ column: 'budget', text: '△1,775' }] }],
  });
  const send = (who: Browser, format: string, body: unknown, headers: Record<string, string> = {}) =>
    who.send(`/documents/table.${format}`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });

  it('given a table of the model, sent, got it as the file', async () => {
    const { status, headers, text } = await send(reader, 'csv', table);
    expect([status, nameIn(headers['content-disposition'])]).toEqual([200, '부서별-예산_기준일-2002-06-30.csv']);
    expect(csvRows(text)).toContainEqual(['기획예산과', '-1775']);
    expect((await send(reader, 'html', listBlock({ id: 'l', caption: '<목록>', asOf: null, unitLine: '', notes: [], example: false, columns: [{ id: 'a', label: '가' }], rows: [['<b>']] }))).text).toContain('&lt;b&gt;');
  });

  it.each([
    ['rows', { ...table, rows: [{ id: 'a', cells: [] }] }, /rows\[0\].cells is a list of 2/],
    ['head', { ...table, head: [[{ text: '가', colspan: 1, rowspan: 1 }]] }, /headings of head must cover each of the 2 columns/],
    ['kind', { kind: 'chart', svg: '<svg onload=…>' }, /kind is \\"table\\"/],
    ['value', { ...table, rows: [{ id: 'a', cells: [{ text: '1', value: '1' }, { text: '' }] }] }, /rows\[0\].cells\[0\].value is a number, or null/],
  ])('given a table whose %s is wrong, sent, got told which part', async (_, body, message) => {
    const reply = await send(reader, 'csv', body);
    expect([reply.status, reply.codes]).toEqual([400, ['BAD_USER_INPUT']]);
    expect(reply.text).toMatch(message);
  });

  it('given the public, another site, GET, sent, got 401, 403, 405', async () => {
    expect(await send(stranger, 'csv', table)).toMatchObject({ status: 401 });
    expect(await send(reader, 'csv', table, { origin: 'https://elsewhere.example' })).toMatchObject({ status: 403 });
    expect(await reader.send('/documents/table.csv')).toMatchObject({ status: 405 });
  });
});
