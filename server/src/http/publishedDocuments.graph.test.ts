// Published reports as files over a real socket: for everybody, the same bytes each time, with a hash that the file has.
import { createHash } from 'node:crypto';
import http from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testGraph, type TestGraph } from '../testing/graph.js';
import { onDuty } from '../testing/viewers.js';
import { listen, type Listening } from './listen.js';

let graph: TestGraph;
let server: Listening;
let report: { id: string; hash: string; code: string };
const planner = onDuty('PLANNING', 1);
beforeAll(async () => {
  graph = await testGraph();
  server = await listen(graph.app, { host: '127.0.0.1', port: 0 });
  ({ publishedReport: report } = await graph.act<{ publishedReport: typeof report }>('publishReport', { title: '2002 주요업무보고' }, 'publishedReport { id hash code }', planner));
});
afterAll(async () => {
  await server.close();
  await graph.close();
});

const get = (name: string, headers: http.OutgoingHttpHeaders = {}, url = server.url): Promise<{ status: number; headers: http.IncomingHttpHeaders; bytes: Buffer }> =>
  new Promise((resolve, reject) => {
    http.get(`${url}/documents/published/${name}`, { headers }, response => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes: Buffer.concat(chunks) }));
    }).once('error', reject);
  });
const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
const nameIn = (disposition: string | undefined): string => decodeURIComponent(/filename\*=UTF-8''(\S+)$/.exec(disposition ?? '')?.[1] ?? '');

describe('a published report as a file', () => {
  it.each(['hwpx', 'docx', 'xlsx', 'html', 'csv', 'json'])('given the public, asked as %s by two servers, got the same bytes, their hash, and a name', async format => {
    const one = await get(`${report.id}.${format}`);
    expect([one.status, nameIn(one.headers['content-disposition'])]).toEqual([200, `2002-주요업무보고_공표-${report.code}.${format}`]);
    expect(one.headers['x-content-sha256']).toBe(sha256(one.bytes));
    const another = await listen(graph.app, { host: '127.0.0.1', port: 0 });
    const again = await new Promise<string>(resolve => http.get(`${another.url}/documents/published/${report.id}.${format}`, { method: 'HEAD' }, response => resolve(String(response.headers['x-content-sha256']))));
    await another.close();
    expect(again).toBe(one.headers['x-content-sha256']);
    expect((await get(`${report.id}.${format}`, { 'if-none-match': one.headers.etag })).status).toBe(304);
  });

  it('given records changed since, asked, got what was published, with its hash in the document', async () => {
    const before = await get(`${report.id}.json`);
    const { projects } = await graph.ask<{ projects: { nodes: { id: string }[] } }>('{ projects(where: { kind: { eq: MAJOR }, status: { eq: ON_TRACK } }, asOf: "2002-06-30", first: 1) { nodes { id } } }');
    await graph.act('assessProject', { project: projects.nodes[0]!.id, status: 'COMPLETED', date: '2002-06-30', changeReason: '준공검사 완료' }, '', planner);
    const fresh = await listen(graph.app, { host: '127.0.0.1', port: 0 });
    const after = await get(`${report.id}.json`, {}, fresh.url);
    await fresh.close();
    expect(after.bytes.equals(before.bytes)).toBe(true);
    const { source, blocks } = JSON.parse(after.bytes.toString()) as { source: string; blocks: { kind: string; id: string }[] };
    expect(source).toContain(report.hash);
    const { data } = await graph.send('query ($r: ID!) { publishedTables(report: $r) { id more { id } } }', { r: report.id });
    const ids = new Set(blocks.filter(b => b.kind === 'table').map(b => b.id));
    expect((data!['publishedTables'] as { id: string }[]).filter(t => !ids.has(t.id))).toEqual([]);
  });

  it('given an unknown report, another noun, a strange format, asked, got 404, 400, 404 with the formats', async () => {
    expect((await get('PublishedReport-999.csv')).status).toBe(404);
    expect((await get('Project-1.csv')).status).toBe(400);
    const strange = await get(`${report.id}.papyrus`);
    expect([strange.status, strange.bytes.toString()]).toEqual([404, expect.stringContaining('hwpx, docx, xlsx')]);
  });

  it('given a kept table tampered with, asked of a server that has not made the file, got refused', async () => {
    await graph.app.database.source.query(`UPDATE published_table SET content = CONCAT(content, ' ') WHERE position = 3`);
    const fresh = await listen(graph.app, { host: '127.0.0.1', port: 0 });
    const status = await new Promise<number>(resolve => http.get(`${fresh.url}/documents/published/${report.id}.csv`, response => (response.resume(), resolve(response.statusCode ?? 0))));
    await fresh.close();
    expect(status).toBe(409);
  });
});
