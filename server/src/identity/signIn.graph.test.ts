// Signing in over a real socket: sessions and links, and what attackers try with them.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sql } from '../graph/sql.js';
import { listen, type Listening } from '../http/listen.js';
import { Browser } from '../testing/browser.js';
import { testGraph, type TestGraph } from '../testing/graph.js';
import { PASSWORD, person } from '../testing/people.js';
import { changeAccount } from './accounts.js';
import { newLink } from './links.js';
import { DAY, HOUR, MINUTE, SECOND } from './store.js';
import { sweep } from './sweep.js';
import { settled } from './whoAsks.js';

let graph: TestGraph;
let server: Listening;
let clock = Date.parse('2026-11-22T01:00:00Z');
let people = 0;
let login: string;
let user: number;
const browser = () => new Browser(server.url);
const store = () => graph.app.identity;
const rows = (statement: ReturnType<typeof sql>) => store().connection.rows(statement);

beforeAll(async () => {
  graph = await testGraph(() => clock);
  server = await listen(graph.app, { host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await server.close();
  await graph.close();
});
beforeEach(async () => {
  clock += 2 * DAY;
  login = `kim${++people}`;
  user = await person(store(), { login, divisions: [1] });
});

const ended = 'mutation { signOut { ended } }';
const byLink = 'mutation ($secret: String!) { signInByLink(input: { secret: $secret }) { me { login passwordDue } userErrors { code path } } }';

describe('a session', () => {
  it('given login and password, signed in, got a cookie that scripts and other sites cannot use, and oneself', async () => {
    const b = browser();
    const { setCookie, refused } = await b.signIn(login.toUpperCase(), PASSWORD);
    expect(refused).toEqual([]);
    expect(setCookie).toMatch(/^gujeong=[\w-]{43}; Path=\/; Max-Age=604800; HttpOnly; SameSite=Lax$/);
    const { data } = await b.ask('{ me { kind id login name role duties head tokenScope passwordDue divisions { id code } } }');
    expect(data).toMatchObject({ me: { kind: 'USER', id: `User-${user}`, login, name: '김예시', role: 'STAFF', duties: [], head: false, tokenScope: null, passwordDue: false, divisions: [{ id: 'Division-1' }] } });
  });

  it('given nobody signed in, asked for me, sessions and a division, got null, UNAUTHENTICATED, UNAUTHENTICATED', async () => {
    const b = browser();
    expect(await b.me()).toBeNull();
    expect((await b.ask('{ sessions { id } }')).codes).toEqual(['UNAUTHENTICATED']);
    expect((await b.ask('{ divisions { totalCount } }')).codes).toEqual(['UNAUTHENTICATED']);
    expect((await b.ask('{ signInMethods { password oidc } }')).data).toEqual({ signInMethods: { password: true, oidc: false } });
  });

  it('given a secret that an attacker chose, signed in with, got another one, and the chosen one opens nothing', async () => {
    const b = browser();
    const chosen = 'A'.repeat(43);
    b.cookies.set('gujeong', chosen);
    await b.signIn(login, PASSWORD);
    expect(b.cookies.get('gujeong')).not.toBe(chosen);
    const attacker = browser();
    attacker.cookies.set('gujeong', chosen);
    expect(await attacker.me()).toBeNull();
  });

  it('given a session that stands, signed in again, got a new secret and the old one ended', async () => {
    const b = browser();
    await b.signIn(login, PASSWORD);
    const old = b.cookies.get('gujeong')!;
    await b.signIn(login, PASSWORD);
    const thief = browser();
    thief.cookies.set('gujeong', old);
    expect([await b.me(), await thief.me()]).toEqual([login, null]);
  });

  it('given the database, read, got no secret in it', async () => {
    const b = browser();
    await b.signIn(login, PASSWORD);
    const kept = JSON.stringify([await rows(sql`SELECT * FROM session`), await rows(sql`SELECT * FROM credential`), await rows(sql`SELECT * FROM sign_in_failure`)]);
    expect(kept).not.toContain(b.cookies.get('gujeong'));
    expect(kept).not.toContain(PASSWORD);
  });

  it('given a session, asked with now and then, got it kept; left alone for twelve hours, or seven days old, got it ended', async () => {
    const b = browser();
    await b.signIn(login, PASSWORD);
    for (let i = 0; i < 16; i++) {
      clock += 10 * HOUR;
      expect(await b.me()).toBe(login);
      await settled(store());
    }
    clock += 9 * HOUR;
    expect(await b.me()).toBeNull();
    await b.signIn(login, PASSWORD);
    clock += 12 * HOUR - 1;
    expect(await b.me()).toBe(login);
    await settled(store());
    clock += 12 * HOUR;
    expect(await b.me()).toBeNull();
  });

  it('given many requests within a minute, asked, got one statement each and one note of the last use', async () => {
    const b = browser();
    await b.signIn(login, PASSWORD);
    clock += MINUTE;
    for (let i = 0; i < 5; i++) await b.me();
    await settled(store());
    const [[seen] = []] = await rows(sql`SELECT last_seen_at FROM session WHERE user_id = ${user}`);
    expect(seen).toBe(new Date(clock).toISOString());
    clock += 59 * SECOND;
    await b.me();
    await settled(store());
    expect((await rows(sql`SELECT last_seen_at FROM session WHERE user_id = ${user}`))[0]).toEqual([seen]);
  });

  it('given two browsers, signed out in one, got the other kept; signed out everywhere, got both ended', async () => {
    const [a, b, c] = [browser(), browser(), browser()];
    for (const each of [a, b, c]) await each.signIn(login, PASSWORD);
    expect((await a.ask<{ sessions: { current: boolean }[] }>('{ sessions { current agent address via } }')).data.sessions.map(s => s.current).toSorted()).toEqual([false, false, true]);
    const stolen = a.cookies.get('gujeong')!;
    expect((await a.ask(ended)).data).toEqual({ signOut: { ended: 1 } });
    expect(a.cookies.size).toBe(0);
    a.cookies.set('gujeong', stolen);
    expect([await a.me(), await b.me(), await c.me()]).toEqual([null, login, login]);
    expect((await b.ask('mutation { signOutEverywhere { ended } }')).data).toEqual({ signOutEverywhere: { ended: 2 } });
    expect([await b.me(), await c.me()]).toEqual([null, null]);
  });

  it('given a role that was changed, or a user deactivated, asked next, got the new role, then nobody; activated again, got the session gone', async () => {
    const b = browser();
    await b.signIn(login, PASSWORD);
    await changeAccount(store(), 'test', user, { role: 'READER' });
    expect((await b.ask('{ me { role } }')).data).toEqual({ me: { role: 'READER' } });
    await changeAccount(store(), 'test', user, { deactivatedOn: store().today() });
    expect([await b.me(), (await b.signIn(login, PASSWORD)).refused]).toEqual([null, ['WRONG_CREDENTIALS']]);
    await changeAccount(store(), 'test', user, { deactivatedOn: null });
    expect(await b.me()).toBeNull();
    clock += MINUTE;
    expect((await b.signIn(login, PASSWORD)).login).toBe(login);
  });

  it('given what has ended, swept, got only what stands', async () => {
    await browser().signIn(login, PASSWORD);
    clock += 8 * DAY;
    const b = browser();
    await b.signIn(login, PASSWORD);
    await newLink(store(), user);
    clock += HOUR;
    await sweep(store());
    expect([await rows(sql`SELECT COUNT(*) FROM session WHERE user_id = ${user}`), await rows(sql`SELECT COUNT(*) FROM sign_in_link`)].map(r => Number(r[0]![0]))).toEqual([1, 0]);
    expect(await b.me()).toBe(login);
  });
});

describe('a sign-in link', () => {
  it('given a link, used twice, got signed in once; older than 15 minutes or replaced by a newer one, not at all', async () => {
    const { secret } = await newLink(store(), user);
    const b = browser();
    expect((await b.ask(byLink, { secret })).data).toEqual({ signInByLink: { me: { login, passwordDue: true }, userErrors: [] } });
    expect((await browser().ask(byLink, { secret })).data).toEqual({ signInByLink: { me: null, userErrors: [{ code: 'LINK_OVER', path: ['secret'] }] } });
    const older = await newLink(store(), user);
    const newer = await newLink(store(), user);
    const refused = async (secret: string) => (await browser().ask<{ signInByLink: { userErrors: unknown[] } }>(byLink, { secret })).data.signInByLink.userErrors.length === 1;
    expect(await refused(older.secret)).toBe(true);
    clock += 15 * MINUTE;
    expect(await refused(newer.secret)).toBe(true);
  });

  it('given one link, used by ten at once, got one signed in', async () => {
    const { secret } = await newLink(store(), user);
    const all = await Promise.all(Array.from({ length: 10 }, () => browser().ask<{ signInByLink: { me: object | null } }>(byLink, { secret })));
    expect(all.filter(a => a.data.signInByLink.me)).toHaveLength(1);
  });

  it('given a user deactivated meanwhile, link used, got refused', async () => {
    const { secret } = await newLink(store(), user);
    await changeAccount(store(), 'test', user, { deactivatedOn: store().today() });
    expect((await browser().ask(byLink, { secret })).data).toMatchObject({ signInByLink: { me: null } });
  });

  it('given an administrator, asked for a link, got its page; given staff, FORBIDDEN before the id is looked at', async () => {
    const boss = await person(store(), { login: `boss${people}`, role: 'ADMIN' });
    const mutation = (id: string) => `mutation { createSignInLink(input: { user: "${id}" }) { link { address expiresAt } userErrors { code path } } }`;
    const [admin, staff] = [browser(), browser()];
    await admin.signIn(`boss${people}`, PASSWORD);
    await staff.signIn(login, PASSWORD);
    const { data } = await admin.ask<{ createSignInLink: { link: { address: string; expiresAt: string } } }>(mutation(`User-${user}`));
    expect(data.createSignInLink.link).toEqual({ address: expect.stringMatching(`^${server.url}/sign-in\\?link=[\\w-]{43}$`), expiresAt: new Date(clock + 15 * MINUTE).toISOString() });
    expect((await browser().ask(byLink, { secret: data.createSignInLink.link.address.split('=')[1] })).data).toMatchObject({ signInByLink: { me: { login } } });
    expect((await admin.ask(mutation('User-999999'))).data).toEqual({ createSignInLink: { link: null, userErrors: [{ code: 'NOT_FOUND', path: ['user'] }] } });
    expect([(await staff.ask(mutation(`User-${boss}`))).codes, (await staff.ask(mutation('nonsense'))).codes]).toEqual([['FORBIDDEN'], ['FORBIDDEN']]);
    expect((await browser().ask(mutation('nonsense'))).codes).toEqual(['UNAUTHENTICATED']);
  });
});
