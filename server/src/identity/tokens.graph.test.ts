// API tokens over a real socket: what they may do, and what they may never do.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { recording } from '../database/connection.js';
import { sql } from '../graph/sql.js';
import { listen, type Listening } from '../http/listen.js';
import { Browser } from '../testing/browser.js';
import { testGraph, type TestGraph } from '../testing/graph.js';
import { PASSWORD, person } from '../testing/people.js';
import { changeAccount } from './accounts.js';
import { DAY, MINUTE, SECOND } from './store.js';
import { createToken } from './tokens.js';
import { SYSTEM } from './viewer.js';
import { settled } from './whoAsks.js';

let graph: TestGraph;
let server: Listening;
let clock = Date.parse('2026-11-22T01:00:00Z');
let people = 0;
let staff: Browser;
let admin: Browser;
let user: number;
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
  clock += DAY;
  user = await person(store(), { login: `kim${++people}`, divisions: [1, 2], duties: ['BUDGET'], head: true });
  await person(store(), { login: `boss${people}`, name: '박예시', role: 'ADMIN' });
  [staff, admin] = [new Browser(server.url), new Browser(server.url)];
  await staff.signIn(`kim${people}`, PASSWORD);
  await admin.signIn(`boss${people}`, PASSWORD);
});

interface Made { createToken: { secret: string | null; token: { id: string; prefix: string } | null; userErrors: { code: string; path: string[] }[] } }
const create = async (b: Browser, input: object, headers = {}) =>
  b.ask<Made>('mutation ($input: CreateTokenInput!) { createToken(input: $input) { secret token { id prefix name role scope madeBy division { id } expiresAt lastUsedAt } userErrors { code path } } }', { input: { name: '연계', scope: 'READ', role: 'READER', ...input } }, headers);
const made = async (b: Browser, input: object) => (await create(b, input)).data.createToken;
const bearer = (secret: string | null) => ({ authorization: `Bearer ${secret}` });
const nobody = () => new Browser(server.url);
const whoIs = async (secret: string | null) => (await nobody().ask<{ me: object | null }>('{ me { kind id login name role duties head tokenScope divisions { id } } }', {}, bearer(secret))).data?.me;
const status = async (secret: string | null) => (await nobody().ask('{ me { login } }', {}, bearer(secret))).status;
const createUser = (login: string) => `mutation { createUser(input: { login: "${login}", name: "새 이용자", role: READER, duties: [], head: false }) { user { login } userErrors { code } } }`;

describe('a token', () => {
  it('given a name, a role and days, made, got it shown once and kept as its hash', async () => {
    const { secret, token } = await made(staff, { role: 'STAFF', days: 30 });
    expect(secret).toMatch(/^gj_[\w-]{43}$/);
    expect(token).toMatchObject({ prefix: secret!.slice(0, 9), name: '연계', role: 'STAFF', scope: 'READ', madeBy: '김예시', division: null, expiresAt: new Date(clock + 30 * DAY).toISOString(), lastUsedAt: null });
    expect(JSON.stringify(await store().connection.rows(sql`SELECT * FROM api_token`))).not.toContain(secret!.slice(9));
    const { data } = await staff.ask<{ tokens: object[] }>('{ tokens { id prefix } }');
    expect(data.tokens).toEqual([{ id: token!.id, prefix: token!.prefix }]);
  });

  it('given a token of its maker’s own role, asked who asks, got the maker with all divisions; narrowed to one division, no duty for the whole district', async () => {
    const whole = await made(staff, { role: 'STAFF', scope: 'WRITE' });
    expect(await whoIs(whole.secret)).toEqual({ kind: 'TOKEN', id: `User-${user}`, login: `kim${people}`, name: '김예시 (연계)', role: 'STAFF', duties: ['BUDGET'], head: true, tokenScope: 'WRITE', divisions: expect.arrayContaining([{ id: 'Division-1' }, { id: 'Division-2' }]) });
    const narrow = await made(staff, { role: 'STAFF', division: 'Division-2' });
    expect(await whoIs(narrow.secret)).toMatchObject({ duties: [], divisions: [{ id: 'Division-2' }], tokenScope: 'READ' });
    const lesser = await made(staff, { role: 'READER' });
    expect(await whoIs(lesser.secret)).toMatchObject({ role: 'READER', duties: [], head: false });
  });

  it.each([
    ['a role above one’s own', { role: 'ADMIN' }, ['role']],
    ['another role beside one’s own', { role: 'AUDITOR' }, ['role']],
    ['a division of others', { role: 'STAFF', division: 'Division-3' }, ['division']],
    ['a division for a role that has none', { role: 'READER', division: 'Division-1' }, ['division']],
    ['no day', { days: 0 }, ['days']],
    ['more than 366 days', { days: 367 }, ['days']],
    ['a blank name', { name: ' ' }, ['name']],
    ['a name with NUL', { name: 'a\u0000b' }, ['name']],
  ])('given %s, made, got refused', async (_title, input, path) => {
    expect(await made(staff, input)).toMatchObject({ secret: null, token: null, userErrors: [{ path }] });
  });

  it('given an administrator, made for any role, got it; an integrator reads and changes nothing', async () => {
    const integrator = await made(admin, { role: 'INTEGRATOR', scope: 'WRITE' });
    expect(await whoIs(integrator.secret)).toMatchObject({ role: 'INTEGRATOR', tokenScope: 'WRITE' });
    expect((await nobody().ask('{ divisions { totalCount } }', {}, bearer(integrator.secret))).codes).toEqual([]);
    expect((await nobody().ask(createUser('intruder'), {}, bearer(integrator.secret))).codes).toEqual(['FORBIDDEN']);
  });

  it('given an administrator’s token, written with, got it done only with the scope WRITE', async () => {
    const [reads, writes] = [await made(admin, { role: 'ADMIN' }), await made(admin, { role: 'ADMIN', scope: 'WRITE' })];
    expect((await nobody().ask(createUser(`new${people}`), {}, bearer(reads.secret))).codes).toEqual(['FORBIDDEN']);
    expect((await nobody().ask(createUser(`New${people}`), {}, bearer(writes.secret))).data).toEqual({ createUser: { user: { login: `new${people}` }, userErrors: [] } });
  });

  it('given a token, asked for what is a person’s, got FORBIDDEN: it makes no tokens, no links, no passwords', async () => {
    const { secret } = await made(admin, { role: 'ADMIN', scope: 'WRITE' });
    const codes = await Promise.all(['{ sessions { id } }', '{ tokens { id } }', 'mutation { signOutEverywhere { ended } }', 'mutation { createSignInLink(input: { user: "User-1" }) { link { address } } }',
      'mutation { createToken(input: { name: "x", scope: WRITE, role: ADMIN }) { secret } }', 'mutation { setPassword(input: { next: "four words in a row" }) { me { id } } }'].map(q => nobody().ask(q, {}, bearer(secret)).then(r => r.codes)));
    expect(codes).toEqual(Array(6).fill(['FORBIDDEN']));
  });
});

describe('a token’s end', () => {
  it('given a stolen token, revoked, got 401 from the next request on', async () => {
    const { secret, token } = await made(staff, {});
    expect(await status(secret)).toBe(200);
    expect((await staff.ask(`mutation { revokeToken(input: { token: "${token!.id}" }) { token { revokedAt } userErrors { code } } }`)).data).toEqual({ revokeToken: { token: { revokedAt: new Date(clock).toISOString() }, userErrors: [] } });
    const answer = await nobody().ask('{ me { login } }', {}, bearer(secret));
    expect([answer.status, answer.codes, answer.headers['www-authenticate']]).toEqual([401, ['UNAUTHENTICATED'], 'Bearer']);
  });

  it('given another’s token, revoked, got NOT_FOUND as for one that does not exist; by an administrator, revoked', async () => {
    const { secret, token } = await made(admin, { role: 'ADMIN' });
    const revoke = (id: string) => `mutation { revokeToken(input: { token: "${id}" }) { token { name } userErrors { code } } }`;
    const [theirs, none] = [await staff.ask(revoke(token!.id)), await staff.ask(revoke('nonsense'))];
    expect([theirs.data, none.data]).toEqual(Array(2).fill({ revokeToken: { token: null, userErrors: [{ code: 'NOT_FOUND' }] } }));
    expect(await status(secret)).toBe(200);
    const mine = await made(staff, {});
    await admin.ask(revoke(mine.token!.id));
    expect(await status(mine.secret)).toBe(401);
    expect((await staff.ask<{ tokens: { id: string }[] }>('{ tokens { id } }')).data.tokens.map(t => t.id)).toEqual([mine.token!.id]);
    expect((await admin.ask<{ tokens: { id: string }[] }>('{ tokens { id } }')).data.tokens.map(t => t.id)).toEqual(expect.arrayContaining([mine.token!.id, token!.id]));
  });

  it('given its days over, asked with, got 401', async () => {
    const { secret } = await made(staff, { days: 1 });
    clock += DAY - 1;
    expect(await status(secret)).toBe(200);
    await settled(store());
    clock += 1;
    expect(await status(secret)).toBe(401);
  });

  it('given its maker deactivated, made a reader or moved to another division, asked with, got 401', async () => {
    const { secret: own } = await made(staff, { role: 'STAFF' });
    const { secret: narrow } = await made(staff, { role: 'STAFF', division: 'Division-2' });
    await changeAccount(store(), 'test', user, { divisions: [1] });
    expect([await status(own), await status(narrow)]).toEqual([200, 401]);
    await changeAccount(store(), 'test', user, { role: 'READER' });
    expect(await status(own)).toBe(401);
    await changeAccount(store(), 'test', user, { role: 'STAFF' });
    expect(await status(own)).toBe(200);
    await changeAccount(store(), 'test', user, { deactivatedOn: store().today() });
    expect(await status(own)).toBe(401);
    await changeAccount(store(), 'test', user, { deactivatedOn: null });
    expect(await status(own)).toBe(401);
  });

  it.each([['its mark alone', 'gj_'], ['a made-up one', 'gj_' + 'A'.repeat(43)], ['SQL', "gj_' OR 1=1 --"], ['a long text', 'x'.repeat(5000)]])('given %s, asked with, got 401', async (_title, secret) => {
    expect(await status(secret)).toBe(401);
  });
});

describe('what a request costs', () => {
  it('given the public, a session and a token, asked, got none, one and one statement; the last use noted once a minute', async () => {
    const connection = recording(store().connection);
    const identity = { ...store(), connection };
    const watched = await listen({ ...graph.app, identity }, { host: '127.0.0.1', port: 0 });
    try {
      const { secret, token } = await made(staff, {});
      const statements = async (b: Browser, headers = {}) => {
        connection.statements.length = 0;
        await b.ask('{ __typename }', {}, headers);
        return connection.statements.length;
      };
      const signedIn = new Browser(watched.url);
      for (const [name, value] of staff.cookies) signedIn.cookies.set(name, value);
      expect([await statements(new Browser(watched.url)), await statements(signedIn), await statements(new Browser(watched.url), bearer(secret))]).toEqual([0, 1, 1]);
      // Within a second the database is not asked again; after a write of this server it is.
      // The first uses are noted: those are writes too, so both are asked about once more.
      for (let round = 0; round < 2; round++) {
        await settled(identity);
        await statements(signedIn);
        await statements(new Browser(watched.url), bearer(secret));
      }
      expect([await statements(signedIn), await statements(new Browser(watched.url), bearer(secret))]).toEqual([0, 0]);
      const used = async () => (await staff.ask<{ tokens: { id: string; lastUsedAt: string }[] }>('{ tokens { id lastUsedAt } }')).data.tokens.find(t => t.id === token!.id)!.lastUsedAt;
      await status(secret);
      await settled(store());
      const first = await used();
      clock += MINUTE - 1;
      await status(secret);
      await settled(store());
      expect(await used()).toBe(first);
      clock += SECOND;
      await status(secret);
      await settled(store());
      expect(await used()).toBe(new Date(clock).toISOString());
    } finally {
      await watched.close();
    }
  });

  it('given the program itself, made without a user, got a token that speaks for nobody', async () => {
    const { secret } = await createToken(store(), SYSTEM, { name: '야간 백업', scope: 'READ', role: 'READER', division: null, days: 1 });
    expect(await whoIs(secret)).toMatchObject({ id: null, login: null, name: '야간 백업', role: 'READER' });
  });
});
