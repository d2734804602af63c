// The web client's files over a real socket: what a browser may keep, what is packed, and that nothing else of the machine is answered.
import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { client } from './client.js';
import { answerText } from './headers.js';

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'gujeong-client-'));
const dist = path.join(root, 'dist');
const SCRIPT = `export const words = ${JSON.stringify('구정 그래프 '.repeat(500))};\n`;
const PAGE = '<!doctype html><title>구정</title>';
let server: http.Server;

const write = (name: string, text: string | Buffer): void => {
  fs.mkdirSync(path.dirname(path.join(dist, name)), { recursive: true });
  fs.writeFileSync(path.join(dist, name), text);
};

beforeAll(async () => {
  write('index.html', PAGE);
  write('assets/app-C0FFEE00.js', SCRIPT);
  write('assets/app-C0FFEE00.js.map', '{"sourcesContent":["secret"]}');
  write('assets/late-C0FFEE00.css', 'body { color: black }');
  write('fonts/font.woff2', Buffer.alloc(5000, 7));
  write('.env', 'DATABASE_URL=secret');
  fs.writeFileSync(path.join(root, 'outside.txt'), 'secret');
  const serve = client(dist);
  server = http.createServer((request, response) => {
    if (!serve(request, response, new URL(request.url ?? '/', 'http://localhost'))) answerText(response, 404, 'There is nothing at this address.');
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  await new Promise(resolve => server.close(resolve));
  fs.rmSync(root, { recursive: true, force: true });
});

interface Got { status: number; headers: http.IncomingHttpHeaders; body: Buffer }

/** The path as it is written: no client tidies it up. */
const get = (where: string, headers: http.OutgoingHttpHeaders = {}, method = 'GET'): Promise<Got> =>
  new Promise((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    http.request({ host: '127.0.0.1', port, path: where, method, headers, agent: false }, response => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk)).once('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }));
    }).once('error', reject).end();
  });

describe('files of the web client', () => {
  it('given files that a rebuild took away after the start, asked for, got them as they were, from a server that goes on', async () => {
    fs.rmSync(path.join(dist, 'assets/late-C0FFEE00.css'));
    fs.rmSync(path.join(dist, 'index.html'));
    const [style, page] = [await get('/assets/late-C0FFEE00.css'), await get('/projects')];
    expect([style.status, style.body.toString(), page.status, page.body.toString()]).toEqual([200, 'body { color: black }', 200, PAGE]);
  });

  it('given a file whose name changes with its content, asked for, got it to be kept for good; the page and what keeps its name, to be asked about', async () => {
    const script = await get('/assets/app-C0FFEE00.js');
    expect([script.status, script.headers['cache-control'], script.headers['content-type']]).toEqual([200, 'public, max-age=31536000, immutable', 'text/javascript; charset=utf-8']);
    expect(script.body.toString()).toBe(SCRIPT);
    for (const where of ['/', '/index.html', '/projects/Project-1', '/fonts/font.woff2']) expect([where, (await get(where)).headers['cache-control']]).toEqual([where, 'no-cache']);
    expect((await get('/projects/Project-1')).body.toString()).toBe(PAGE);
  });

  it('given a file that was kept, asked about by its tag, got 304 without it; by HEAD, its length alone', async () => {
    const first = await get('/index.html');
    const again = await get('/index.html', { 'if-none-match': first.headers.etag });
    expect([again.status, again.body.length, again.headers['cache-control']]).toEqual([304, 0, 'no-cache']);
    const head = await get('/assets/app-C0FFEE00.js', {}, 'HEAD');
    expect([head.status, head.headers['content-length'], head.body.length]).toEqual([200, String(Buffer.byteLength(SCRIPT)), 0]);
  });

  it('given a browser that unpacks gzip, asked for text, got it packed; one that does not, or a font, as it is', async () => {
    const packed = await get('/assets/app-C0FFEE00.js', { 'accept-encoding': 'gzip, deflate, br' });
    expect([packed.headers['content-encoding'], packed.headers.vary]).toEqual(['gzip', 'accept-encoding']);
    expect(gunzipSync(packed.body).toString()).toBe(SCRIPT);
    expect(packed.body.length).toBeLessThan(SCRIPT.length / 2);
    for (const [where, accepted] of [['/assets/app-C0FFEE00.js', 'gzip;q=0, br'], ['/assets/app-C0FFEE00.js', 'identity'], ['/fonts/font.woff2', 'gzip']] as const) {
      const plain = await get(where, { 'accept-encoding': accepted });
      expect([plain.status, plain.headers['content-encoding']]).toEqual([200, undefined]);
    }
  });

  it.each([
    '/assets/none.js', '/none.png', '/assets/app-C0FFEE00.js.map', '/assets/none', '/assets/', '/.env',
    '/../outside.txt', '/assets/../../outside.txt', '/%2e%2e/outside.txt', '/%2e%2e%2foutside.txt', '/..%2foutside.txt', '/..%5coutside.txt', '/%252e%252e%252foutside.txt', '/assets/..%c0%af..%c0%afoutside.txt',
    '/outside.txt%00.html', '/index.html%00', '/.git/config', '/%E0%A4%A.js', '/constructor.js', '/__proto__.js',
  ])('given %s, asked for, got 404 and nothing of the machine', async where => {
    const { status, body } = await get(where);
    expect(body.toString()).not.toMatch(/secret/);
    expect(status).toBe(404);
  });

  it('given another method, asked, got left to others', async () => {
    expect((await get('/', {}, 'POST')).status).toBe(404);
  });
});

describe('the client that was not built', () => {
  it('given no folder, opened, got told how to build it', () => {
    const said: string[] = [];
    const response = { writeHead: () => undefined, end: (text: string) => void said.push(text) } as unknown as http.ServerResponse;
    expect(client(path.join(root, 'none'))({ method: 'GET' } as http.IncomingMessage, response, new URL('http://localhost/'))).toBe(true);
    expect(said[0]).toMatch(/not built; `npm start` builds it/);
  });
});
