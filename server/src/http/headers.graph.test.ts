// The headers that keep a page safe, over a real socket: the same for every answer, and https for good where people come by https.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Browser } from '../testing/browser.js';
import { testGraph, type TestGraph } from '../testing/graph.js';
import type { Standing } from './asked.js';
import { listen, type Listening } from './listen.js';

let graph: TestGraph;
const open: Listening[] = [];
const start = async (standing: Partial<Standing> = {}): Promise<Browser> => {
  const server = await listen(graph.app, { host: '127.0.0.1', port: 0, ...standing });
  open.push(server);
  return new Browser(server.url);
};
beforeAll(async () => void (graph = await testGraph()));
afterAll(async () => {
  await Promise.all(open.map(server => server.close()));
  await graph.close();
});

describe('every answer', () => {
  it('given pages, data, refusals and what is not there, asked for, got the same headers: own files only, no framing, no guessing, no devices', async () => {
    const browser = await start();
    for (const [path, options] of [['/', {}], ['/health', {}], ['/none.js', {}], ['/graphql?query={__typename}', {}], ['/graphql', { method: 'PUT' }], ['/graphql/stream', {}], ['/calendar/x.ics', {}]] as const) {
      const { headers } = await browser.send(path, options);
      expect([path, headers]).toEqual([path, expect.objectContaining({
        'content-security-policy': "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'",
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'same-origin',
        'cross-origin-opener-policy': 'same-origin',
        'x-frame-options': 'SAMEORIGIN',
        'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
      })]);
      expect([headers['strict-transport-security'], headers['server'], headers['x-powered-by']]).toEqual([undefined, undefined, undefined]);
    }
  });

  it('given the explorer, opened, got a policy of its own that lets it load from this server alone', async () => {
    const { headers } = await (await start()).send('/explorer/');
    expect(String(headers['content-security-policy'])).toMatch(/^default-src 'self'; .*connect-src 'self'; object-src 'none'; frame-ancestors 'self'$/);
    expect(String(headers['content-security-policy'])).not.toMatch(/https?:|\*/);
  });
});

describe('https for good', () => {
  const forGood = async (standing: Partial<Standing>, headers: Record<string, string> = {}) => (await (await start(standing)).send('/health', { headers })).headers['strict-transport-security'];
  const YEAR = 'max-age=31536000';

  it('given PUBLIC_URL with https, or a trusted proxy that says https, asked, got it; http, or anybody else’s word, not', async () => {
    expect(await forGood({ publicUrl: 'https://gujeong.example.go.kr' })).toBe(YEAR);
    expect(await forGood({ trustedProxy: true }, { 'x-forwarded-proto': 'https' })).toBe(YEAR);
    expect(await forGood({ publicUrl: 'http://gujeong.example.go.kr' })).toBeUndefined();
    expect(await forGood({ trustedProxy: true }, { 'x-forwarded-proto': 'http' })).toBeUndefined();
    expect(await forGood({ trustedProxy: true }, { 'x-forwarded-proto': 'https, http' })).toBeUndefined();
    expect(await forGood({}, { 'x-forwarded-proto': 'https' })).toBeUndefined();
  });
});
