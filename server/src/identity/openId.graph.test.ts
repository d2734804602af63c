// The office's own sign-in against a real OpenID provider: there, back, and everything that may go wrong between.
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { listen, type Listening } from '../http/listen.js';
import { Browser } from '../testing/browser.js';
import { testGraph, type TestGraph } from '../testing/graph.js';
import { office, type Office } from '../testing/office.js';
import { person } from '../testing/people.js';
import { accountOf, changeAccount } from './accounts.js';

let graph: TestGraph;
let offered: Office;
let strict: Listening;
let creating: Listening;
let people = 0;
let login: string;
let user: number;
const log = vi.spyOn(process.stderr, 'write').mockReturnValue(true);

/** The server must be known to the office by its address before it listens: it listens first without, to be given one. */
async function started(createsReaders: boolean): Promise<{ server: Listening; office: Office }> {
  const before = await listen(graph.app, { host: '127.0.0.1', port: 0 });
  const port = Number(new URL(before.url).port);
  await before.close();
  const made = await office({ id: 'gujeong', secret: 'known to both', callback: `${before.url}/auth/oidc/callback` });
  return { office: made, server: await listen(graph.app, { host: '127.0.0.1', port, oidc: { issuer: made.issuer, clientId: 'gujeong', clientSecret: 'known to both', createsReaders } }) };
}

const offices: Office[] = [];
beforeAll(async () => {
  graph = await testGraph();
  const [one, two] = [await started(false), await started(true)];
  [strict, offered, creating] = [one.server, one.office, two.server];
  offices.push(one.office, two.office);
});
afterAll(async () => {
  log.mockRestore();
  await Promise.all([strict.close(), creating.close(), ...offices.map(o => o.close())]);
  await graph.close();
});
beforeEach(async () => {
  login = `kim${++people}`;
  user = await person(graph.app.identity, { login, email: `${login}@Example.go.kr` });
  log.mockClear();
});

/** Follows redirects between the server and the office, each with its own cookies; answers the browser and where it ended on the server. */
async function travel(server: Listening, place: Office, { change = (address: URL): URL => address, b = new Browser(server.url) } = {}): Promise<{ b: Browser; end: string; back: URL }> {
  const away = new Browser(place.issuer);
  let back = new URL(server.url);
  let next = new URL('/auth/oidc', server.url);
  for (let i = 0; i < 12; i++) {
    const mine = next.origin === server.url;
    if (mine && next.pathname.endsWith('/callback')) [back, next] = [next, change(next)];
    const { headers, status, text } = await (mine ? b : away).send(next.pathname + next.search, mine && i ? { headers: { 'sec-fetch-site': 'cross-site' } } : {});
    if (!headers.location) throw new Error(`${next.href}: ${status} ${text}`);
    next = new URL(headers.location, next);
    if (mine && next.origin === server.url) return { b, end: next.pathname + next.search, back };
  }
  throw new Error('The way has no end.');
}

const logged = () => log.mock.calls.map(c => String(c[0])).join('');

describe('sign-in by OpenID Connect', () => {
  it.each([
    ['preferred_username', () => ({ preferred_username: login.toUpperCase() })],
    ['email as login', () => ({ preferred_username: 'other', email: login })],
    ['email of the user', () => ({ email: `${login.toUpperCase()}@example.go.kr`, email_verified: true })],
  ])('given somebody known by %s, signed in there, got a session here', async (_title, claims) => {
    offered.next = { sub: `sub-${login}`, ...claims() };
    const { b, end } = await travel(strict, offered);
    expect([end, await b.me()]).toEqual(['/', login]);
    expect([...b.cookies.keys()]).toEqual(['gujeong']);
    expect((await b.ask<{ sessions: { via: string }[] }>('{ sessions { via } }')).data.sessions).toEqual([{ via: 'OIDC' }]);
  });

  it.each([
    ['nobody here', () => ({ preferred_username: 'stranger' })],
    ['an e-mail address that the office does not vouch for', () => ({ email: `${login}@example.go.kr`, email_verified: false })],
    ['no name at all', () => ({})],
  ])('given %s, signed in there, got the page that says so and no account', async (_title, claims) => {
    offered.next = { sub: `sub-${login}`, ...claims() };
    const { b, end } = await travel(strict, offered);
    expect([end, await b.me()]).toEqual(['/sign-in?error=oidc-no-account', null]);
    expect(b.cookies.size).toBe(0);
    expect(await accountOf(graph.app.identity, 'stranger')).toBeNull();
  });

  it('given somebody deactivated, signed in there, got nobody here', async () => {
    await changeAccount(graph.app.identity, 'test', user, { deactivatedOn: graph.app.identity.today() });
    offered.next = { sub: 'x', preferred_username: login };
    expect((await travel(strict, offered)).end).toBe('/sign-in?error=oidc-no-account');
  });

  it('given OIDC_CREATE=READER and somebody new, signed in there, got an account that reads, once', async () => {
    offices[1]!.next = { sub: 'new', preferred_username: `New${people}`, name: '새 이용자', email: 'new@example.go.kr', email_verified: true };
    const { b, end } = await travel(creating, offices[1]!);
    expect([end, (await b.ask('{ me { login name role } }')).data]).toEqual(['/', { me: { login: `new${people}`, name: '새 이용자', role: 'READER' } }]);
    expect((await travel(creating, offices[1]!)).end).toBe('/');
  });

  it('given a session that stands, signed in there, got a new one and the old one ended', async () => {
    offered.next = { sub: 'x', preferred_username: login };
    const { b } = await travel(strict, offered);
    const old = b.cookies.get('gujeong')!;
    await travel(strict, offered, { b });
    const thief = new Browser(strict.url);
    thief.cookies.set('gujeong', old);
    expect([await b.me(), await thief.me()]).toEqual([login, null]);
  });
});

describe('what goes wrong on the way', () => {
  const changed = (name: string, value: string) => ({ change: (address: URL) => (address.searchParams.set(name, value), address) });

  it.each([
    ['another state', changed('state', 'chosen-by-another')],
    ['another code', changed('code', 'stolen-or-made-up')],
    ['another issuer', changed('iss', 'https://evil.example')],
    ['a refusal of the office', { change: (address: URL) => (address.searchParams.delete('code'), address.searchParams.set('error', 'access_denied'), address) }],
  ])('given %s on the way back, arrived, got refused, with a line in the log and no secret in it', async (_title, { change }) => {
    offered.next = { sub: 'x', preferred_username: login };
    const { b, end, back } = await travel(strict, offered, { change });
    expect([end, await b.me(), b.cookies.size]).toEqual(['/sign-in?error=oidc-refused', null, 0]);
    expect(logged()).toMatch(/Sign-in by OpenID Connect: oidc-refused: /);
    expect(logged()).not.toMatch(/known to both/);
    expect(logged()).not.toContain(back.searchParams.get('state'));
  });

  it('given the address of one browser’s return, opened in another, got refused: nobody is signed in as somebody else', async () => {
    offered.next = { sub: 'x', preferred_username: login };
    const attacker = await travel(strict, offered, { change: address => new URL('/auth/oidc/callback?error=kept', address) });
    const victim = new Browser(strict.url);
    const { headers } = await victim.send(attacker.back.pathname + attacker.back.search);
    expect([headers.location, await victim.me()]).toEqual(['/sign-in?error=oidc-refused', null]);
  });

  it('given a way back that was taken already, taken again, got refused', async () => {
    offered.next = { sub: 'x', preferred_username: login };
    const { b, back } = await travel(strict, offered);
    expect((await b.send(back.pathname + back.search)).headers.location).toBe('/sign-in?error=oidc-refused');
    expect(await b.me()).toBe(login);
  });

  it('given an office that does not answer, left for, got the page that says so', async () => {
    const server = await listen(graph.app, { host: '127.0.0.1', port: 0, oidc: { issuer: 'http://127.0.0.1:9/', clientId: 'x', clientSecret: 'known to both', createsReaders: false } });
    try {
      expect((await new Browser(server.url).send('/auth/oidc')).headers.location).toBe('/sign-in?error=oidc-unavailable');
    } finally {
      await server.close();
    }
  });

  it('given a server without OpenID Connect, asked for its address, got no way there', async () => {
    const server = await listen(graph.app, { host: '127.0.0.1', port: 0 });
    try {
      expect((await new Browser(server.url).send('/auth/oidc')).headers.location).toBeUndefined();
    } finally {
      await server.close();
    }
  });
});
