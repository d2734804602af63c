// Listening over a real socket: who is told of what, and when it ends.
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { changeAccount } from '../identity/accounts.js';
import { createToken, revokeToken } from '../identity/tokens.js';
import { SYSTEM } from '../identity/viewer.js';
import { MOST_OF_ONE } from '../live/bell.js';
import { actions } from '../modules/actions.js';
import { Browser } from '../testing/browser.js';
import { EventStream } from '../testing/eventStream.js';
import { testGraph, type TestGraph } from '../testing/graph.js';
import { PASSWORD, person } from '../testing/people.js';
import { Writer } from '../writing/writer.js';
import { listen, type Listening } from './listen.js';

let graph: TestGraph;
let server: Listening;
const open: EventStream[] = [];
beforeAll(async () => {
  graph = await testGraph();
  server = await listen(graph.app, { host: '127.0.0.1', port: 0 });
});
afterEach(async () => {
  for (const stream of open.splice(0)) stream.close();
  await vi.waitUntil(() => graph.app.bell.listeners === 0, { timeout: 10_000 });
});
afterAll(async () => {
  await server.close();
  await graph.close();
});

const CHANGED = 'subscription ($nouns: [String!], $records: [ID!]) { changed(nouns: $nouns, records: $records) { noun record kind revision at action actorName } }';
const token = async (role: 'ADMIN' | 'STAFF' | 'READER', division: number | null = null) => (await createToken(graph.app.identity, SYSTEM, { name: `시험 ${role}`, scope: 'READ', role, division, days: 1 })).secret;
const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` });
async function hear(headers: object, variables: object = {}, to = server): Promise<EventStream> {
  const before = graph.app.bell.listeners;
  const stream = await EventStream.open(to.url, CHANGED, { variables, headers: headers as never });
  open.push(stream);
  if (stream.status === 200) await vi.waitUntil(() => graph.app.bell.listeners > before, { timeout: 10_000 });
  return stream;
}
const told = async (stream: EventStream) => (await stream.next())?.data?.data?.['changed'] as { noun: string; record: string; kind: string; action: string; actorName: string; revision: number } | undefined;
const note = (project: number, text: string) => ({ project: `Project-${project}`, date: '2002-12-01', status: 'ON_TRACK', reason: text });

describe('a change', () => {
  it('given listeners to a noun, to a record and to everything, made, got each told what he asked for, in order', async () => {
    const admin = bearer(await token('ADMIN'));
    const [all, projects, assessments] = [await hear(admin), await hear(admin, { nouns: ['Project'] }), await hear(admin, { nouns: ['StatusAssessment'] })];
    const { statusAssessment } = await graph.act<{ statusAssessment: { id: string } }>('assessProject', note(1, '공정 70%'), 'statusAssessment { id }');
    const { version } = (await graph.ask<{ project: { version: number } }>('{ project(id: "Project-2") { version } }')).project;
    await graph.act('updateProject', { id: 'Project-2', version, purpose: '새 목적' }, 'project { id }');
    expect(await told(all)).toMatchObject({ noun: 'StatusAssessment', record: statusAssessment.id, kind: 'CREATED', action: 'assessProject', actorName: 'gujeong' });
    expect(await told(all)).toMatchObject({ record: 'Project-2', kind: 'UPDATED' });
    expect(await told(projects)).toMatchObject({ record: 'Project-2', kind: 'UPDATED', action: 'updateProject' });
    expect(await told(assessments)).toMatchObject({ record: statusAssessment.id });
    const one = await hear(admin, { records: ['Project-2'] });
    await graph.act('updateProject', { id: 'Project-3', version: 1, purpose: '다른 사업' }, 'project { id }');
    await graph.act('updateProject', { id: 'Project-2', version: version + 1, purpose: '더 새 목적' }, 'project { id }');
    expect(await told(one)).toMatchObject({ record: 'Project-2' });
  });

  it('given another server on the same database, made there, got told here', async () => {
    const stream = await hear(bearer(await token('STAFF', 1)), { nouns: ['StatusAssessment'] });
    const other = new Writer(graph.app.model, graph.app.database.connection, graph.app.database.transact, () => '2002-12-31');
    await other.perform(actions.find(a => a.name === 'assessProject')!, note(3, '다른 서버에서'), { viewer: SYSTEM });
    expect(await told(stream)).toMatchObject({ noun: 'StatusAssessment', action: 'assessProject' });
  });

  it('given a change of a person, made, got the administrator told, and not the staff, not even the person himself', async () => {
    const key = await person(graph.app.identity, { login: 'watched', divisions: [1] });
    const browser = new Browser(server.url);
    await browser.signIn('watched', PASSWORD);
    const cookie = { cookie: [...browser.cookies].map(([n, v]) => `${n}=${v}`).join('; ') };
    const [admin, self] = [await hear(bearer(await token('ADMIN')), { nouns: ['User', 'StatusAssessment'] }), await hear(cookie, { nouns: ['User', 'StatusAssessment'] })];
    await changeAccount(graph.app.identity, 'rename', key, { name: '고친 이름' });
    await graph.act('assessProject', note(4, '뒤에 온 것'), 'statusAssessment { id }');
    expect([await told(admin), await told(admin)]).toMatchObject([{ noun: 'User', record: `User-${key}`, action: 'rename' }, { noun: 'StatusAssessment' }]);
    expect(await told(self)).toMatchObject({ noun: 'StatusAssessment' });
  });
});

describe('the end of a stream', () => {
  it('given a token that is revoked, asked for again, got the stream ended with the reason', async () => {
    const { secret, id } = await createToken(graph.app.identity, SYSTEM, { name: '끝날 것', scope: 'READ', role: 'ADMIN', division: null, days: 1 });
    const stream = await hear(bearer(secret));
    await graph.app.bell.recheck();
    expect(graph.app.bell.listeners).toBe(1);
    await revokeToken(graph.app.identity, 'all', id);
    await graph.app.bell.recheck();
    expect((await stream.next())?.data?.errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
    expect((await stream.next())?.event).toBe('complete');
    expect(await stream.next()).toBeNull();
  });

  it('given a session that is signed out elsewhere, or whose user is deactivated, got its streams ended', async () => {
    const key = await person(graph.app.identity, { login: 'leaves', divisions: [1] });
    const listenAs = async () => {
      const browser = new Browser(server.url);
      await browser.signIn('leaves', PASSWORD);
      return { browser, stream: await hear({ cookie: [...browser.cookies].map(([n, v]) => `${n}=${v}`).join('; ') }) };
    };
    const [first, second] = [await listenAs(), await listenAs()];
    await first.browser.ask('mutation { signOut { ended } }');
    await graph.app.bell.recheck();
    expect((await first.stream.next())?.data?.errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
    await changeAccount(graph.app.identity, 'leaves', key, { deactivatedOn: '2002-12-31' });
    await graph.app.bell.recheck();
    expect((await second.stream.next())?.data?.errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });

  it('given a client that goes away, got its place free', async () => {
    const stream = await hear(bearer(await token('ADMIN')));
    stream.close();
    await expect.poll(() => graph.app.bell.listeners, { timeout: 10_000 }).toBe(0);
  });

  it('given a server that stops, got its streams complete and new ones refused with 503', async () => {
    const other = await listen(graph.app, { host: '127.0.0.1', port: 0 });
    const admin = bearer(await token('ADMIN'));
    const [here, there] = [await hear(admin), await hear(admin, {}, other)];
    const stopped = other.close();
    expect((await EventStream.open(other.url, CHANGED, { headers: admin })).status).toBe(503);
    expect((await there.next())?.event).toBe('complete');
    expect(await there.next()).toBeNull();
    await stopped;
    await graph.act('assessProject', note(5, '남은 서버'), 'statusAssessment { id }');
    expect(await told(here)).toMatchObject({ noun: 'StatusAssessment' });
  });
});

describe('what is refused', () => {
  const refusal = async (headers: object, query = CHANGED, variables: object = {}) => {
    const stream = await EventStream.open(server.url, query, { headers: headers as never, variables });
    open.push(stream);
    if (stream.status !== 200) return [stream.status, (JSON.parse(await stream.rest()) as { errors: { extensions: { code: string } }[] }).errors[0]!.extensions.code];
    return [200, (await stream.next())?.data?.errors?.[0]?.extensions?.code];
  };

  it('given nobody, a strange token, a reader, asked, got each told why not', async () => {
    expect(await refusal({})).toEqual([401, 'UNAUTHENTICATED']);
    expect(await refusal(bearer('gj_nonsense'))).toEqual([401, 'UNAUTHENTICATED']);
    expect(await refusal(bearer(await token('READER')))).toEqual([200, 'FORBIDDEN']);
  });

  it('given a query, a mutation, another type of answer, an unknown noun, an id that is none, asked, got refused', async () => {
    const admin = bearer(await token('ADMIN'));
    expect(await refusal(admin, '{ divisions { totalCount } }')).toEqual([400, 'BAD_REQUEST']);
    expect(await refusal(admin, 'mutation { signOutEverywhere { ended } }')).toEqual([400, 'BAD_REQUEST']);
    expect(await refusal({ ...admin, accept: 'application/json' })).toEqual([406, 'BAD_REQUEST']);
    expect(await refusal({ ...admin, 'content-length': 200_000 })).toEqual([413, 'BAD_REQUEST']);
    expect(await refusal(admin, CHANGED, { nouns: ['Nonsense'] })).toEqual([200, 'BAD_USER_INPUT']);
    expect(await refusal(admin, CHANGED, { records: ['Nonsense-1'] })).toEqual([200, 'BAD_USER_INPUT']);
    expect(await refusal(admin, 'subscription { nonsense }')).toEqual([200, 'BAD_USER_INPUT']);
  });

  it('given a browser of another site with the cookie, asked, got 403', async () => {
    await person(graph.app.identity, { login: 'victim', divisions: [1] });
    const browser = new Browser(server.url);
    await browser.signIn('victim', PASSWORD);
    const cookie = [...browser.cookies].map(([n, v]) => `${n}=${v}`).join('; ');
    expect(await refusal({ cookie, origin: 'https://evil.example' })).toEqual([403, 'FORBIDDEN']);
  });

  it('given more streams of one token than are allowed, asked, got 429; another is still heard', async () => {
    const mine = bearer(await token('ADMIN'));
    for (let i = 0; i < MOST_OF_ONE; i++) await hear(mine);
    expect(await refusal(mine)).toEqual([429, 'TOO_COSTLY']);
    expect((await hear(bearer(await token('STAFF', 1)))).status).toBe(200);
  });

  it('given a subscription sent to /graphql, got told where it is asked', async () => {
    const { codes, text } = await new Browser(server.url).ask(CHANGED, {}, bearer(await token('ADMIN')));
    expect([codes[0], text]).toEqual(['BAD_USER_INPUT', expect.stringContaining('/graphql/stream')]);
  });
});
