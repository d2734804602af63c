// @vitest-environment node
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fetchFile, nameIn, Refused } from './fetchFile';

/** Answers a file, a refusal, or nothing but the beginning of a file. */
let server: Server;
let base = '';
let signedIn = false;
beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === '/file' || (request.url === '/mine' && signedIn)) response.setHeader('content-length', 6).setHeader('content-disposition', 'attachment; filename="a.csv"').end('가나');
    else if (request.url === '/mine') response.writeHead(401).end(JSON.stringify({ errors: [{ message: 'Sign in.', extensions: { code: 'UNAUTHENTICATED' } }] }));
    else response.writeHead(404).end(JSON.stringify({ errors: [{ message: 'There is no format odt.', extensions: { code: 'NOT_FOUND', messageKo: '없는 형식입니다.' } }] }));
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

const ask = (path: string, signal = new AbortController().signal, renewed = () => Promise.resolve(false), seen: (number | null)[][] = []) =>
  fetchFile(`${base}${path}`, {}, { signal, renewed }, (...now) => seen.push(now));

describe('a file of the server', () => {
  it('comes with its name, and tells how far it is', async () => {
    const seen: (number | null)[][] = [];
    const { name, blob } = await ask('/file', undefined, undefined, seen);
    expect([name, await blob.text(), seen.at(-1)]).toEqual(['a.csv', '가나', [6, 6]]);
  });

  it('that is refused says why', async () => {
    const refused = await ask('/file.odt').catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Refused);
    expect((refused as Refused).failure).toMatchObject({ kind: 'refused', code: 'NOT_FOUND', message: 'There is no format odt.', about: { status: 404, messageKo: '없는 형식입니다.' } });
  });

  it('is asked for again after a new sign-in', async () => {
    const { blob } = await ask('/mine', undefined, () => Promise.resolve((signedIn = true)));
    expect(await blob.text()).toBe('가나');
  });

  it('is given up when nobody waits for it, which is no refusal', async () => {
    const stopped = new AbortController();
    stopped.abort();
    await expect(ask('/file', stopped.signal)).rejects.not.toBeInstanceOf(Refused);
  });
});

describe('the name of a file', () => {
  it('is read in its own letters where it has them', () => {
    expect(nameIn(`attachment; filename="report.csv"; filename*=UTF-8''2002-%EC%A3%BC%EC%9A%94_%2A.csv`)).toBe('2002-주요_*.csv');
    expect(nameIn('attachment; filename="report.csv"')).toBe('report.csv');
    expect(nameIn(null)).toBe('');
  });
});
