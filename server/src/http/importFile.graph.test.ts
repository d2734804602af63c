// A file over HTTP: by a browser's session from its own page, by a token that writes; told what is wrong, tried and written.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createToken } from '../identity/tokens.js';
import { SYSTEM } from '../identity/viewer.js';
import { csvRows } from '../importing/csvFile.js';
import { xlsxSheets } from '../importing/xlsxFile.js';
import type { ImportReport } from '../importing/report.js';
import { testGraph, type TestGraph } from '../testing/graph.js';
import { listen, type Listening } from './listen.js';

let graph: TestGraph;
let server: Listening;
beforeAll(async () => {
  graph = await testGraph();
  server = await listen(graph.app, { host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await server.close();
  await graph.close();
});

const tokenOf = async (role: 'ADMIN' | 'READER', scope: 'READ' | 'WRITE'): Promise<string> =>
  (await createToken(graph.app.identity, SYSTEM, { name: `${role} ${scope}`, role, scope, division: null, days: 1 } as never)).secret;

const FILE = '사업번호,사업명,사업 구분,주관부서\nHTTP-1,하나,주요업무,PLANNING\nHTTP-2,둘,없는 구분,PLANNING\n';
const send = (path: string, token: string | null, body: string | Buffer = FILE, type = 'text/csv; charset=utf-8', headers: Record<string, string> = {}) =>
  fetch(`${server.url}${path}`, { method: 'POST', body: new Uint8Array(Buffer.from(body as string)), headers: { 'content-type': type, ...(token ? { authorization: `Bearer ${token}` } : {}), ...headers } });
const refusal = async (response: Response): Promise<string> => `${response.status} ${((await response.json()) as { errors: { extensions: { code: string } }[] }).errors[0]!.extensions.code}`;

describe('POST /import/<Noun>', () => {
  it('given nobody, a reader, a token that only reads, another type, another noun, sent, got each refused', async () => {
    const admin = await tokenOf('ADMIN', 'WRITE');
    expect(await refusal(await send('/import/Project', null))).toBe('401 UNAUTHENTICATED');
    expect(await refusal(await send('/import/Project', await tokenOf('READER', 'READ')))).toBe('403 FORBIDDEN');
    expect(await refusal(await send('/import/Project', await tokenOf('ADMIN', 'READ')))).toBe('403 FORBIDDEN');
    expect(await refusal(await send('/import/Project', admin, FILE, 'application/json'))).toBe('415 BAD_REQUEST');
    expect(await refusal(await send('/import/Revision', admin))).toBe('404 NOT_FOUND');
    expect(await refusal(await send('/import/Project?mapping=x', admin))).toBe('400 BAD_USER_INPUT');
    expect((await fetch(`${server.url}/import/Project`)).status).toBe(405);
    expect((await send('/import/Project', admin, Buffer.alloc(20_000_001, 'a'))).status).toBe(413);
  });

  it('given a file with one fault, tried and written with its good rows, got the same report; its errors as a file', async () => {
    const admin = await tokenOf('ADMIN', 'WRITE');
    const ask = async (query: string) => (await (await send(`/import/Project?${query}`, admin)).json()) as ImportReport;
    const tried = await ask('dryRun=true&mode=good');
    expect(tried).toMatchObject({ dryRun: true, applied: false, revision: null, rows: 2, created: 1, refused: 1, errors: [{ row: 3, column: '사업 구분', code: 'NOT_A_CODE', value: '없는 구분' }] });
    expect(await ask('mode=all')).toMatchObject({ applied: false, created: 1, refused: 1 });
    const written = await ask('mode=good&reason=시험');
    expect({ ...written, dryRun: true, applied: false, revision: null, preview: [] }).toEqual({ ...tried, preview: [] });
    expect(written.preview[0]!.record).toMatch(/^Project-\d+$/);
    const errors = await send('/import/Project?dryRun=true&answer=errors.csv', admin);
    expect(errors.headers.get('content-disposition')).toBe('attachment; filename="Project-errors.csv"');
    expect(csvRows(Buffer.from(await errors.arrayBuffer()))[1]!.cells.slice(0, 4)).toEqual(['3', '사업 구분', 'NOT_A_CODE', '없는 구분']);
  });

  it('given CP949, sent, got it told as an error of the file', async () => {
    const report = (await (await send('/import/Project?dryRun=true', await tokenOf('ADMIN', 'WRITE'), Buffer.from([0xbb, 0xe7, 0xbe, 0xf7, 0xb8, 0xed, 0x0a]))).json()) as ImportReport;
    expect(report).toMatchObject({ applied: false, errorCount: 1, errors: [{ row: null, code: 'ENCODING' }] });
  });

  it('given a template asked for, got XLSX and CSV that an import reads', async () => {
    const authorization = `Bearer ${await tokenOf('READER', 'READ')}`;
    const get = async (kind: string) => Buffer.from(await (await fetch(`${server.url}/import/Project/template.${kind}`, { headers: { authorization } })).arrayBuffer());
    const [sheet] = await xlsxSheets(await get('xlsx'));
    expect(csvRows(await get('csv'))).toEqual(sheet!.rows);
    expect((await fetch(`${server.url}/import/Project/template.csv`)).status).toBe(401);
  });
});
