// Connections that send nothing, or slowly: they end after a while, and nobody else notices them.
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { testGraph, type TestGraph } from '../testing/graph.js';
import { postHeaders, RawSocket } from '../testing/rawSocket.js';
import { listen, type Listening } from './listen.js';
import { guardSockets, TIME_OUTS } from './sockets.js';

let graph: TestGraph;
let server: Listening;
const open: RawSocket[] = [];
beforeAll(async () => {
  graph = await testGraph();
  server = await listen(graph.app, { host: '127.0.0.1', port: 0 });
});
afterEach(() => open.splice(0).forEach(socket => socket.close()));
afterAll(async () => {
  await server.close();
  await graph.close();
});

const connect = async (times: number, url = server.url): Promise<RawSocket[]> => {
  const made = await Promise.all(Array.from({ length: times }, () => RawSocket.open(url)));
  open.push(...made);
  return made;
};
const ask = async (): Promise<number> => {
  const answer = await fetch(`${server.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ publishedReports { totalCount } }"}' });
  await answer.text();
  return answer.status;
};

describe('slow and silent connections', () => {
  it('given 200 that send nothing and 60 that send a byte now and then, and others asking all the while, got every other request answered, and each of the 260 ended', async () => {
    const silent = await connect(200);
    const [headers, bodies] = [await connect(30), await connect(30)];
    for (const socket of headers) socket.send('POST /graphql HTTP/1.1\r\nhost: 127.0.0.1\r\n');
    for (const socket of bodies) socket.send(postHeaders({ 'content-length': 1000 }));
    const dripping = setInterval(() => {
      headers.forEach((socket, i) => socket.open && socket.send(`x-${i}: y\r\n`));
      bodies.forEach(socket => socket.open && socket.send('{'));
    }, 500);
    const statuses: number[] = [];
    const all = [...silent, ...headers, ...bodies];
    // Bound by rounds, not by the clock: each round is twenty requests and a rest.
    for (let round = 0; round < 60 && all.some(socket => socket.open); round++) {
      statuses.push(...(await Promise.all(Array.from({ length: 20 }, ask))));
      await new Promise(resolve => setTimeout(resolve, 500));
    }
    clearInterval(dripping);
    expect([statuses.length >= 200, new Set(statuses)]).toEqual([true, new Set([200])]);
    expect(all.filter(socket => socket.open).length).toBe(0);
    for (const socket of [headers[0]!, bodies[0]!]) {
      const answer = await socket.answer();
      expect(answer).toMatch(/^HTTP\/1\.1 408 /);
      expect(JSON.parse(answer.slice(answer.indexOf('\r\n\r\n')))).toMatchObject({ errors: [{ message: `A request is sent within ${TIME_OUTS.requestTimeout / 1000} s, its headers within ${TIME_OUTS.headersTimeout / 1000} s.`, extensions: { code: 'BAD_REQUEST' } }] });
    }
  }, 120_000);
});

describe('more connections than there may be', () => {
  const small = async (answer: http.RequestListener): Promise<{ url: string; accepted(): Promise<number>; close(): Promise<unknown> }> => {
    const made = http.createServer(TIME_OUTS, answer);
    guardSockets(made, 5);
    await new Promise<void>(resolve => made.listen(0, '127.0.0.1', resolve));
    return { url: `http://127.0.0.1:${(made.address() as AddressInfo).port}`, accepted: () => promisify(made.getConnections.bind(made))(), close: () => new Promise(resolve => (made.close(resolve), made.closeAllConnections())) };
  };

  it('given five that are idle, come to by others, got the longest idle ended for each, and everybody answered', async () => {
    const { url, close } = await small((_request, response) => response.end('answered'));
    const idle = await connect(5, url);
    for (let i = 0; i < 20; i++) {
      const [socket] = await connect(1, url);
      expect(await socket!.send('GET / HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n').answer()).toMatch(/answered$/);
    }
    expect(await idle[0]!.answer()).toBe('');
    await close();
  });

  it('given five that are being answered, come to by another, got him turned away and the five answered', async () => {
    const waiting: http.ServerResponse[] = [];
    const { url, close } = await small((_request, response) => void waiting.push(response));
    const asking = await connect(5, url);
    for (const socket of asking) socket.send('GET / HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n');
    await expect.poll(() => waiting.length, { timeout: 10_000 }).toBe(5);
    expect(await (await connect(1, url))[0]!.answer()).toBe('');
    for (const response of waiting) response.end('answered');
    expect(await Promise.all(asking.map(socket => socket.answer()))).toEqual(Array(5).fill(expect.stringMatching(/answered$/)));
    await close();
  });

  it('given a connection that asks again and again, come to by others, got it kept before those that never asked', async () => {
    const { url, accepted, close } = await small((_request, response) => response.end('answered'));
    const [first] = await connect(1, url);
    await connect(4, url);
    await expect.poll(accepted, { timeout: 10_000 }).toBe(5);
    first!.send('GET / HTTP/1.1\r\nhost: x\r\n\r\n');
    await new Promise(resolve => first!.socket.once('data', resolve));
    for (let i = 0; i < 4; i++) await connect(1, url);
    first!.send('GET / HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n');
    expect((await first!.answer()).match(/answered/g)).toHaveLength(2);
    await close();
  });
});
