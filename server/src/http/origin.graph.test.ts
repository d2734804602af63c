// Whose page asks, by which name, over what: cookies for strangers, names that lead here, headers that lie.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Browser } from '../testing/browser.js';
import { testGraph, type TestGraph } from '../testing/graph.js';
import { PASSWORD, person } from '../testing/people.js';
import { createToken } from '../identity/tokens.js';
import { SYSTEM } from '../identity/viewer.js';
import type { Standing } from './asked.js';
import { listen, type Listening } from './listen.js';

let graph: TestGraph;
const open: Listening[] = [];
const start = async (standing: Partial<Standing> = {}): Promise<Browser> => {
  const server = await listen(graph.app, { host: '127.0.0.1', port: 0, ...standing });
  open.push(server);
  return new Browser(server.url);
};
const PUBLIC_URL = 'https://gujeong.example.go.kr';
let plain: Browser;
beforeAll(async () => {
  graph = await testGraph();
  await person(graph.app.identity, { login: 'kim' });
  plain = await start();
});
afterAll(async () => {
  await Promise.all(open.map(server => server.close()));
  await graph.close();
});

const origin = () => open[0]!.url;
const signedIn = async (standing: Partial<Standing>, headers = {}) => {
  const b = await start(standing);
  const { setCookie } = await b.signIn('kim', PASSWORD, headers);
  return { b, setCookie };
};
const asked = async (b: Browser, headers = {}) => {
  const { status, codes, data } = await b.ask<{ me: { login: string } | null }>('{ me { login } }', {}, headers);
  return status === 200 ? (data.me?.login ?? null) : `${status} ${codes.join()}`;
};

describe('another site', () => {
  it('given a signed-in browser, asked from its own page, from another site, from a file, got answered, refused, refused', async () => {
    await plain.signIn('kim', PASSWORD, { origin: origin() });
    expect(await asked(plain, { origin: origin(), 'sec-fetch-site': 'same-origin' })).toBe('kim');
    expect(await asked(plain, { origin: 'https://evil.example' })).toBe('403 FORBIDDEN');
    expect(await asked(plain, { origin: 'null' })).toBe('403 FORBIDDEN');
    expect(await asked(plain, { 'sec-fetch-site': 'cross-site' })).toBe('403 FORBIDDEN');
    expect(await asked(plain, { origin: origin().replace('http:', 'https:') })).toBe('403 FORBIDDEN');
    expect(await asked(plain, { origin: `${origin()}0` })).toBe('403 FORBIDDEN');
  });

  it('given a form of another site, posted with the cookie, got refused before anything is done', async () => {
    const form = await plain.send('/graphql', { method: 'POST', headers: { 'content-type': 'text/plain', origin: 'https://evil.example' }, body: '{"query":"mutation { signOutEverywhere { ended } }"}' });
    expect(form.status).toBe(415);
    const image = await plain.send(`/graphql?query=${encodeURIComponent('{ me { login } }')}`, { headers: { 'sec-fetch-site': 'cross-site' } });
    expect(image.status).toBe(403);
    const simple = await plain.send('/graphql', { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{"query":"mutation { signOutEverywhere { ended } }"}' });
    expect(simple.status).toBe(415);
    expect(await asked(plain)).toBe('kim');
  });

  it('given a token, sent from anywhere, got answered: no browser sends one by itself', async () => {
    const { secret } = await createToken(graph.app.identity, SYSTEM, { name: 'x', scope: 'READ', role: 'READER', division: null, days: 1 });
    const { status } = await plain.ask('{ me { name } }', {}, { authorization: `Bearer ${secret}`, origin: 'https://elsewhere.example' });
    expect(status).toBe(200);
  });

  it('given a fault in the token beside a good cookie, sent, got 401: the cookie does not help out', async () => {
    expect(await asked(plain, { authorization: 'Bearer gj_nonsense' })).toBe('401 UNAUTHENTICATED');
  });
});

describe('the name that was asked for', () => {
  it('given names that anybody can point here, asked, got turned away; addresses, this machine and PUBLIC_URL answered', async () => {
    const known = await start({ publicUrl: PUBLIC_URL });
    const status = async (b: Browser, host: string) => (await b.send('/health', { headers: { host } })).status;
    const names = ['localhost:4000', '127.0.0.1', '[::1]:4000', '192.168.0.7:4000', 'gujeong.example.go.kr', 'evil.example', '127.0.0.1.evil.example', 'gujeong.example.go.kr.evil.example'];
    expect(await Promise.all(names.map(n => status(known, n)))).toEqual([200, 200, 200, 200, 200, 403, 403, 403]);
    expect(await status(plain, 'gujeong.example.go.kr')).toBe(403);
    const answer = await plain.send('/health', { headers: { host: 'office.local' } });
    expect(answer.text).toMatch(/Set PUBLIC_URL .* or TRUSTED_PROXY=1/);
  });
});

describe('what a proxy adds', () => {
  const https = { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'gujeong.example.go.kr', 'x-forwarded-for': '203.0.113.9' };

  it('given no trust in a proxy, sent x-forwarded headers, got them passed over: cookie, origin and address are those of the connection', async () => {
    const { b, setCookie } = await signedIn({}, https);
    expect(setCookie).toMatch(/^gujeong=.*SameSite=Lax$/);
    expect(await asked(b, { ...https, origin: PUBLIC_URL })).toBe('403 FORBIDDEN');
    const { data } = await b.ask<{ sessions: { address: string; current: boolean }[] }>('{ sessions { address current } }', {}, https);
    expect(data.sessions.find(s => s.current)!.address).toBe('127.0.0.1');
  });

  it('given a trusted proxy, asked over https, got a Secure cookie that only https of this host can set, and the caller’s own address', async () => {
    const { b, setCookie } = await signedIn({ trustedProxy: true }, https);
    expect(setCookie).toMatch(/^__Host-gujeong=[\w-]{43}; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax; Secure$/);
    expect(await asked(b, { ...https, origin: PUBLIC_URL })).toBe('kim');
    expect(await asked(b, { ...https, origin: 'http://gujeong.example.go.kr' })).toBe('403 FORBIDDEN');
    const { data } = await b.ask<{ sessions: { address: string; current: boolean }[] }>('{ sessions { address current } }', {}, https);
    expect(data.sessions.find(s => s.current)!.address).toBe('203.0.113.9');
  });

  it('given a caller who sends the headers himself, through a trusted proxy that adds its own, got only the last word counted', async () => {
    const lied = { 'x-forwarded-proto': 'https, http', 'x-forwarded-host': 'evil.example, gujeong.example.go.kr', 'x-forwarded-for': '198.51.100.1, 203.0.113.9' };
    const { b, setCookie } = await signedIn({ trustedProxy: true }, lied);
    expect(setCookie).toMatch(/^gujeong=/);
    expect(await asked(b, { ...lied, origin: 'http://evil.example' })).toBe('403 FORBIDDEN');
    expect(await asked(b, { ...lied, origin: 'http://gujeong.example.go.kr' })).toBe('kim');
    const { data } = await b.ask<{ sessions: { address: string; current: boolean }[] }>('{ sessions { address current } }', {}, lied);
    expect(data.sessions.find(s => s.current)!.address).toBe('203.0.113.9');
  });

  it('given PUBLIC_URL with https, asked by its name, got a Secure cookie without any header of a proxy', async () => {
    const { b, setCookie } = await signedIn({ publicUrl: PUBLIC_URL }, { host: 'gujeong.example.go.kr' });
    expect(setCookie).toMatch(/^__Host-gujeong=.*; Secure$/);
    expect(await asked(b, { host: 'gujeong.example.go.kr', origin: PUBLIC_URL })).toBe('kim');
    expect(await asked(b)).toBeNull();
  });
});
