// Guessing passwords and changing them, over a real socket: lock-out by login and by address.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { listen, type Listening } from '../http/listen.js';
import { Browser } from '../testing/browser.js';
import { testGraph, type TestGraph } from '../testing/graph.js';
import { PASSWORD, person } from '../testing/people.js';
import { newLink } from './links.js';
import { DAY, MINUTE, SECOND } from './store.js';

let graph: TestGraph;
let server: Listening;
let clock = Date.parse('2026-11-22T01:00:00Z');
let people = 0;
let login: string;
let user: number;
const browser = () => new Browser(server.url);
const store = () => graph.app.identity;

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

const setPassword = 'mutation ($next: String!) { setPassword(input: { next: $next }) { me { passwordDue } userErrors { code path } } }';
const changePassword = 'mutation ($current: String!, $next: String!) { changePassword(input: { current: $current, next: $next }) { me { login } userErrors { code path message } } }';
const byLink = 'mutation ($secret: String!) { signInByLink(input: { secret: $secret }) { me { login passwordDue } userErrors { code path } } }';

describe('lock-out', () => {
  it('given five failures, tried with the right password, got told the seconds to wait; after them, signed in and counted anew', async () => {
    const b = browser();
    for (let i = 0; i < 5; i++) expect(await b.signIn(login, 'not the password')).toMatchObject({ login: null, refused: ['WRONG_CREDENTIALS'], setCookie: '' });
    expect(await b.signIn(login, PASSWORD)).toMatchObject({ login: null, refused: ['LOCKED'], words: 'Too many failed attempts. Try again in 30 seconds.' });
    clock += 29.5 * SECOND;
    expect((await b.signIn(login, PASSWORD)).words).toMatch(/in 1 seconds/);
    clock += SECOND;
    expect((await b.signIn(login, 'not the password')).refused).toEqual(['WRONG_CREDENTIALS']);
    expect((await b.signIn(login, PASSWORD)).words).toMatch(/in 60 seconds/);
    clock += MINUTE;
    expect((await b.signIn(login, PASSWORD)).login).toBe(login);
    for (let i = 0; i < 4; i++) await b.signIn(login, 'not the password');
    expect((await b.signIn(login, PASSWORD)).login).toBe(login);
  });

  it('given a login that does not exist, tried, got the same words and the same lock-out', async () => {
    const b = browser();
    const [known, unknown] = [[], []] as [string[], string[]];
    for (let i = 0; i < 7; i++) {
      known.push(JSON.stringify(await b.signIn(login, 'not the password')));
      unknown.push(JSON.stringify(await b.signIn(`nobody${login}`, 'not the password')));
    }
    expect(unknown).toEqual(known);
  });

  it('given twenty guesses at once in one request and in many, sent, got five looked at', async () => {
    const guesses = Array.from({ length: 20 }, (_, i) => `a${i}: signIn(input: { login: "${login}", password: "guess number ${i}" }) { userErrors { code } }`);
    const { data } = await browser().ask<Record<string, { userErrors: { code: string }[] }>>(`mutation { ${guesses.join(' ')} }`);
    expect(Object.values(data).map(d => d.userErrors[0]!.code).filter(c => c === 'WRONG_CREDENTIALS')).toHaveLength(5);
    clock += 30 * SECOND;
    const many = await Promise.all(Array.from({ length: 10 }, () => browser().signIn(login, 'another guess')));
    expect(many.filter(m => m.refused[0] === 'WRONG_CREDENTIALS')).toHaveLength(1);
  });

  it('given a dozen right sign-ins at once, sent, got all of them', async () => {
    const all = await Promise.all(Array.from({ length: 12 }, () => browser().signIn(login, PASSWORD)));
    expect(all.map(a => a.login)).toEqual(Array(12).fill(login));
  });

  it('given one address that tries many logins, tried on, got the address locked out; from another address, with a proxy trusted, not', async () => {
    const behind = await listen(graph.app, { host: '127.0.0.1', port: 0, trustedProxy: true });
    try {
      const b = new Browser(behind.url);
      const from = (address: string) => ({ 'x-forwarded-for': `10.0.0.1, ${address}` });
      for (let i = 0; i < 50; i++) await b.signIn(`guess${login}x${i}`, 'not the password', from(`2001:db8:1:2::${i}`));
      expect((await b.signIn(login, PASSWORD, from('2001:db8:1:2:3:4:5:6'))).refused).toEqual(['LOCKED']);
      expect((await b.signIn(login, PASSWORD, from('2001:db8:1:3::1'))).login).toBe(login);
    } finally {
      await behind.close();
    }
  });
});

describe('a password', () => {
  it('given a session made by link, set without the current one, got it; once more, refused', async () => {
    const b = browser();
    await b.ask(byLink, { secret: (await newLink(store(), user)).secret });
    expect((await b.ask(setPassword, { next: 'short' })).data).toEqual({ setPassword: { me: null, userErrors: [{ code: 'TOO_SHORT', path: ['next'] }] } });
    expect((await b.ask(setPassword, { next: 'another four words here' })).data).toEqual({ setPassword: { me: { passwordDue: false }, userErrors: [] } });
    expect((await b.ask(setPassword, { next: 'yet another four words' })).data).toEqual({ setPassword: { me: null, userErrors: [{ code: 'CURRENT_NEEDED', path: ['next'] }] } });
    expect((await browser().signIn(login, 'another four words here')).login).toBe(login);
  });

  it('given the current one, changed, got the other sessions and open links ended and this one kept', async () => {
    const [here, there] = [browser(), browser()];
    await here.signIn(login, PASSWORD);
    await there.signIn(login, PASSWORD);
    const { secret } = await newLink(store(), user);
    expect((await here.ask(changePassword, { current: PASSWORD, next: 'another four words here' })).data).toMatchObject({ changePassword: { me: { login }, userErrors: [] } });
    expect([await here.me(), await there.me()]).toEqual([login, null]);
    expect((await browser().ask(byLink, { secret })).data).toMatchObject({ signInByLink: { me: null } });
    expect([(await browser().signIn(login, PASSWORD)).refused, (await browser().signIn(login, 'another four words here')).login]).toEqual([['WRONG_CREDENTIALS'], login]);
  });

  it('given a session that was left open, guessed with, got locked out after five', async () => {
    const b = browser();
    await b.signIn(login, PASSWORD);
    const codes = [];
    for (let i = 0; i < 6; i++) codes.push((await b.ask<{ changePassword: { userErrors: { code: string }[] } }>(changePassword, { current: `guess ${i}`, next: 'another four words here' })).data.changePassword.userErrors[0]!.code);
    expect(codes).toEqual([...Array<string>(5).fill('WRONG_CREDENTIALS'), 'LOCKED']);
  });
});
