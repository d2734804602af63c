// How often somebody may ask, over a real socket: each person, each token and each address of the public for itself.
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createToken } from '../identity/tokens.js';
import { SYSTEM } from '../identity/viewer.js';
import { Browser } from '../testing/browser.js';
import { testGraph, type TestGraph } from '../testing/graph.js';
import { PASSWORD, person } from '../testing/people.js';
import type { Standing } from './asked.js';
import { listen, type Listening } from './listen.js';
import { Rates, strangerAt, type RateSettings } from './rates.js';

let graph: TestGraph;
const open: Listening[] = [];
beforeAll(async () => {
  graph = await testGraph();
  await person(graph.app.identity, { login: 'kim' });
  await person(graph.app.identity, { login: 'lee' });
});
afterEach(() => Promise.all(open.splice(0).map(server => server.close())));
afterAll(() => graph.close());

/** A new server counts anew. */
async function start(rates: RateSettings & Partial<Standing>): Promise<() => Browser> {
  const server = await listen(graph.app, { host: '127.0.0.1', port: 0, ...rates });
  open.push(server);
  return () => new Browser(server.url);
}
const QUERY = '{ __typename }';
const token = async (name: string) => ({ authorization: `Bearer ${(await createToken(graph.app.identity, SYSTEM, { name, scope: 'READ', role: 'READER', division: null, days: 1 })).secret}` });
/** The status of each of so many requests. */
const statuses = async (times: number, ask: () => Promise<{ status: number }>): Promise<number[]> => {
  const got = [];
  for (let i = 0; i < times; i++) got.push((await ask()).status);
  return got;
};

describe('the public', () => {
  it('given more requests of one address than a minute takes, sent, got 429 with a code, a way out and how long to wait', async () => {
    const browser = await start({ publicRateLimit: 3, rateLimit: 100 });
    expect(await statuses(3, () => browser().ask(QUERY))).toEqual([200, 200, 200]);
    const { status, codes, text, headers } = await browser().ask(QUERY);
    expect([status, codes, text]).toEqual([429, ['RATE_LIMITED'], expect.stringMatching(/More than 3 requests a minute of one address that is not signed in; send again after \d+ s, or sign in\./)]);
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    expect(Number(headers['retry-after'])).toBeLessThanOrEqual(60);
    expect(headers['content-type']).toBe('application/json; charset=utf-8');
  });

  it('given a public that asked too often, asked by who is signed in from the same address, got answered', async () => {
    const browser = await start({ publicRateLimit: 3, rateLimit: 100 });
    const kim = browser();
    await kim.signIn('kim', PASSWORD);
    expect(await statuses(4, () => browser().ask(QUERY))).toEqual([200, 200, 429, 429]);
    expect((await kim.ask(QUERY)).status).toBe(200);
    expect((await browser().ask(QUERY, {}, await token('other'))).status).toBe(200);
  });

  it('given credentials that do not hold, tried over and over, got them counted for the address', async () => {
    const browser = await start({ publicRateLimit: 3, rateLimit: 100 });
    expect(await statuses(5, () => browser().ask(QUERY, {}, { authorization: `Bearer gj_${Math.random()}` }))).toEqual([401, 401, 401, 429, 429]);
  });

  it('given calendars and the stream, asked for too often, got 429 there too; pages and health are not counted', async () => {
    const browser = await start({ publicRateLimit: 2, rateLimit: 100 });
    expect(await statuses(3, () => browser().send(`/calendar/${'x'.repeat(43)}.ics`))).toEqual([404, 404, 429]);
    expect((await browser().send('/graphql/stream', { headers: { accept: 'text/event-stream' } })).status).toBe(429);
    expect(await statuses(5, () => browser().send('/health'))).toEqual([200, 200, 200, 200, 200]);
    expect((await browser().send('/explorer/')).status).toBe(200);
  });

  it('given no trusted proxy, sent another address with each request, got the connection’s own counted; with one, the proxy’s word', async () => {
    const plain = await start({ publicRateLimit: 2 });
    let n = 0;
    const forwarded = () => ({ 'x-forwarded-for': `198.51.100.7, 203.0.113.${n++}` });
    expect(await statuses(3, () => plain().ask(QUERY, {}, forwarded()))).toEqual([200, 200, 429]);
    const behind = await start({ publicRateLimit: 2, trustedProxy: true });
    expect(await statuses(5, () => behind().ask(QUERY, {}, forwarded()))).toEqual([200, 200, 200, 200, 200]);
    const same = () => behind().ask(QUERY, {}, { 'x-forwarded-for': `${n++}.1.1.1, 192.0.2.1` });
    expect(await statuses(3, same)).toEqual([200, 200, 429]);
  });
});

describe('who is signed in', () => {
  it('given two sessions of one person and one of another, asking, got the person counted once and the other not at all', async () => {
    const browser = await start({ rateLimit: 3, publicRateLimit: 100 });
    const [here, there, lee] = [browser(), browser(), browser()];
    for (const [b, login] of [[here, 'kim'], [there, 'kim'], [lee, 'lee']] as const) await b.signIn(login, PASSWORD);
    expect([...(await statuses(2, () => here.ask(QUERY))), ...(await statuses(2, () => there.ask(QUERY)))]).toEqual([200, 200, 200, 429]);
    expect((await here.ask(QUERY)).text).toMatch(/of one account or token; send again after \d+ s, or ask for more with each request/);
    expect((await lee.ask(QUERY)).status).toBe(200);
  });

  it('given two tokens, written in any way that counts, asking, got each counted for itself', async () => {
    const browser = await start({ rateLimit: 2 });
    const [one, two] = [await token('one'), await token('two')];
    expect((await browser().ask(QUERY, {}, one)).status).toBe(200);
    expect((await browser().ask(QUERY, {}, { authorization: one.authorization.replace('Bearer ', 'bearer   ') })).status).toBe(200);
    expect((await browser().ask(QUERY, {}, one)).status).toBe(429);
    expect((await browser().ask(QUERY, {}, two)).status).toBe(200);
  });

  it('given no limits, asking, got answered', async () => {
    const browser = await start({ rateLimit: 0, publicRateLimit: 0 });
    expect(new Set(await statuses(50, () => browser().ask(QUERY)))).toEqual(new Set([200]));
  });
});

describe('an address', () => {
  it('given addresses of one IPv6 network, written in any way, got one; of another network, another', () => {
    const key = (address: string) => strangerAt(address).key;
    expect(new Set(['2001:db8:0:1::1', '2001:db8:0:1:ffff:ffff:ffff:ffff', '2001:0DB8::1:0:0:0:9', '2001:db8:0:1::'].map(key)).size).toBe(1);
    expect(key('2001:db8:0:2::1')).not.toBe(key('2001:db8:0:1::1'));
    expect([key('::1'), key('fe80::1%eth0'), key('192.0.2.1'), key('')]).toEqual(['0:0:0:0', 'fe80:0:0:0', '192.0.2.1', '']);
  });

  it('given a limiter of another kind, made without settings, got nobody counted', async () => {
    expect(await new Rates({}).refused(strangerAt('192.0.2.1'), null as never)).toBe(false);
  });
});
