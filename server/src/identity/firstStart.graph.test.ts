// The first start: an administrator's account and a link to it, until a password has been set.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sql } from '../graph/sql.js';
import { listen, type Listening } from '../http/listen.js';
import { Browser } from '../testing/browser.js';
import { testGraph, type TestGraph } from '../testing/graph.js';
import { accounts, addAccount, changeAccount } from './accounts.js';
import { firstLink } from './firstStart.js';

let graph: TestGraph;
let server: Listening;
beforeAll(async () => {
  graph = await testGraph();
  server = await listen(graph.app, { host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await server.close();
  await graph.close();
});

const store = () => graph.app.identity;
const administrators = async () => (await accounts(store(), sql`u.role = ${'ADMIN'}`)).map(a => a.login);
const byLink = 'mutation ($secret: String!) { signInByLink(input: { secret: $secret }) { me { login name role passwordDue } userErrors { code } } }';
const secretOf = (link: string | null) => new URL(link!).searchParams.get('link');

it('given a new database, started twice, got one administrator, a new link each time, and the older one ended', async () => {
  expect(await administrators()).toEqual([]);
  const [first, second] = [await firstLink(store(), 'https://gujeong.example.go.kr'), await firstLink(store(), server.url)];
  expect(await administrators()).toEqual(['admin']);
  expect(first).toMatch(/^https:\/\/gujeong\.example\.go\.kr\/sign-in\?link=[\w-]{43}$/);
  expect((await new Browser(server.url).ask(byLink, { secret: secretOf(first) })).data).toMatchObject({ signInByLink: { me: null, userErrors: [{ code: 'LINK_OVER' }] } });
  const b = new Browser(server.url);
  expect((await b.send(new URL(second!).pathname + new URL(second!).search)).status).toBeLessThan(500);
  expect((await b.ask(byLink, { secret: secretOf(second) })).data).toEqual({ signInByLink: { me: { login: 'admin', name: '관리자', role: 'ADMIN', passwordDue: true }, userErrors: [] } });
  expect(await firstLink(store(), server.url)).not.toBeNull();
});

it('given a password that was set, started again, got no link', async () => {
  const b = new Browser(server.url);
  await b.ask(byLink, { secret: secretOf(await firstLink(store(), server.url)) });
  await b.ask('mutation { setPassword(input: { next: "four words in a row" }) { me { login } } }');
  expect(await firstLink(store(), server.url)).toBeNull();
});

it('given that the only administrator with a password is changed to staff by another, started again, got a link for who is left; the last one stays', async () => {
  const other = await addAccount(store(), 'test', { login: 'other', name: '최예시', role: 'ADMIN' });
  const [admin] = await accounts(store(), sql`u.login = ${'admin'}`);
  await changeAccount(store(), 'test', admin!.id, { role: 'STAFF' });
  const b = new Browser(server.url);
  expect((await b.ask(byLink, { secret: secretOf(await firstLink(store(), server.url)) })).data).toMatchObject({ signInByLink: { me: { login: 'other' } } });
  await expect(changeAccount(store(), 'test', other, { role: 'READER' })).rejects.toMatchObject({ problems: [{ code: 'LAST_ADMIN', path: ['role'] }] });
  await expect(changeAccount(store(), 'test', other, { deactivatedOn: store().today() })).rejects.toMatchObject({ problems: [{ code: 'LAST_ADMIN', path: ['deactivatedOn'] }] });
});

it('given users written by the program itself, looked up in the history, got who, what and when, and no secret', async () => {
  const { changes } = await graph.ask<{ changes: { nodes: { kind: string; revision: { actorName: string }; fields: { field: string }[] }[] } }>(
    '{ changes(where: { noun: { eq: "User" } }) { nodes { kind revision { actorName action } fields { field after } } } }');
  expect(changes.nodes.map(c => [c.kind, c.revision.actorName])).toEqual([['CREATED', 'gujeong'], ['CREATED', 'gujeong'], ['UPDATED', 'gujeong']]);
  expect(JSON.stringify(changes)).not.toMatch(/argon2|hash|password/);
});
