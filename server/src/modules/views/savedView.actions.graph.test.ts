// Saved views: whose they are, what is kept, who sees them, and that a private one is seen by nobody else by any way.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { byUser } from '../../identity/whoAsks.js';
import { PUBLIC, SYSTEM, type Viewer } from '../../identity/viewer.js';
import { testGraph, type TestGraph } from '../../testing/graph.js';
import { person } from '../../testing/people.js';
import { historyFaults } from '../../testing/historyInvariants.js';

let g: TestGraph;
let owner: Viewer;
let colleague: Viewer;
let stranger: Viewer;
let reader: Viewer;
let admin: Viewer;
let auditor: Viewer;
let integrator: Viewer;

const made = async (login: string, role: Viewer['role'], ...divisions: number[]): Promise<Viewer> => (await byUser(g.app.identity, await person(g.app.identity, { login, name: `${login} 이름`, role: role!, divisions })))!;
beforeAll(async () => {
  g = await testGraph();
  owner = await made('owner', 'STAFF', 4, 7);
  colleague = await made('colleague', 'STAFF', 4);
  stranger = await made('stranger', 'LIAISON', 5);
  reader = await made('reader', 'READER');
  admin = await made('admin', 'ADMIN');
  auditor = await made('auditor', 'AUDITOR');
  integrator = { ...owner, kind: 'token', role: 'INTEGRATOR', duties: [], head: false };
});
afterAll(() => g.close());

const spec = (noun = 'Project', secret = '비밀') => JSON.stringify({ noun, where: { title: { contains: secret } }, columns: ['title'] });
const given = (values: object = {}) => ({ name: '지연 사업', noun: 'Project', spec: spec(), show: 'LIST', sharing: 'PRIVATE', ...values });
interface View { id: string; version: number; name: string; spec: string; ownerName: string; sharing: string; owner: { id: string } | null; division: { id: string } | null }
const FIELDS = '{ id version name spec show sharing ownerName owner { id } division { id } }';
const save = async (values: object = {}, viewer: Viewer = owner) => g.act<{ savedView: View | null }>('createSavedView', given(values), `savedView ${FIELDS}`, viewer);
const saved = async (values: object = {}, viewer: Viewer = owner): Promise<View> => (await save(values, viewer)).savedView!;
const code = async (work: Promise<unknown>): Promise<string> => work.then(() => 'DONE', (e: Error) => e.message.split(' ')[0]!);
const all = () => ({ owner, colleague, stranger, reader, admin, auditor, integrator });
/** Who finds the view in the list. */
const seenBy = async (id: string): Promise<string[]> => {
  const found: string[] = [];
  for (const [who, viewer] of Object.entries(all())) {
    const { data } = await g.send('query ($id: ID!) { savedViews(where: { id: { eq: $id } }) { totalCount } savedView(id: $id) { id } node(id: $id) { id } }', { id }, viewer);
    const ways = [(data!['savedViews'] as { totalCount: number }).totalCount > 0, data!['savedView'] !== null, data!['node'] !== null];
    expect(new Set(ways).size).toBe(1);
    if (ways[0]) found.push(who);
  }
  return found;
};

describe('a view', () => {
  it('given each who is signed in, saved, got it back as his own with his name', async () => {
    for (const viewer of [owner, reader, admin, auditor, stranger]) {
      const view = await saved({}, viewer);
      expect(view).toMatchObject({ name: '지연 사업', spec: spec(), sharing: 'PRIVATE', ownerName: viewer.name, owner: { id: `User-${viewer.user}` }, division: null });
      expect((await g.act('updateSavedView', { id: view.id, version: view.version, name: '부진 사업' }, 'savedView { name }', viewer))).toMatchObject({ refused: [], savedView: { name: '부진 사업' } });
      expect((await g.act('retireSavedView', { id: view.id, version: 2 }, 'id', viewer)).refused).toEqual([]);
    }
  });

  it('given the public, a program of another agency and the system, saved, got refused', async () => {
    expect(await code(save({}, PUBLIC))).toBe('UNAUTHENTICATED');
    expect(await code(save({}, integrator))).toBe('FORBIDDEN');
    expect((await save({}, SYSTEM)).refused).toEqual([': NO_ACCOUNT']);
    expect(await code(save({}, { ...owner, kind: 'token', writes: false }))).toBe('FORBIDDEN');
    expect((await save({}, { ...owner, kind: 'token', name: 'owner 이름 (토큰)' })).savedView?.ownerName).toBe('owner 이름');
  });

  it('given what is no view, saved, got told which rule it breaks', async () => {
    const refused = async (values: object) => (await save(values)).refused;
    expect(await refused({ name: '' })).toEqual(['name: BLANK']);
    expect(await refused({ name: '가'.repeat(201) })).toEqual(['name: TOO_LONG']);
    expect(await refused({ noun: 'Nothing', spec: spec('Nothing') })).toEqual(['noun: UNKNOWN']);
    for (const broken of ['{', '[]', 'null', '"Project"', '1']) expect(await refused({ spec: broken })).toEqual(['spec: NO_OBJECT']);
    expect(await refused({ spec: spec('Division') })).toEqual(['spec: OTHER_NOUN']);
    expect(await refused({ spec: spec('Project', '가'.repeat(20_000)) })).toEqual(['spec: TOO_LONG']);
    const long = (letter: string) => spec('Project', letter.repeat((20_000 - spec('Project', '').length) / letter.length));
    for (const letter of ['가', '😀']) expect((await saved({ spec: long(letter) })).spec).toBe(long(letter));
    const { id, version } = await saved();
    expect((await g.act('updateSavedView', { id, version, noun: 'Division' }, '', owner)).refused).toEqual(['spec: OTHER_NOUN']);
  });

  it('given a division to share with, saved, got one of the owner’s own or told', async () => {
    expect((await saved({ sharing: 'DIVISION' })).division).toEqual({ id: 'Division-4' });
    expect((await saved({ sharing: 'DIVISION', division: 'Division-7' })).division).toEqual({ id: 'Division-7' });
    expect((await save({ sharing: 'DIVISION', division: 'Division-5' })).refused).toEqual(['division: NOT_YOURS']);
    expect((await save({ sharing: 'DIVISION' }, reader)).refused).toEqual(['sharing: NO_DIVISION']);
    expect((await saved({ sharing: 'EVERYONE', division: 'Division-4' })).division).toBeNull();
  });
});

describe('who sees it', () => {
  it('given each kind of sharing, asked for by id, node and list, got those who may', async () => {
    expect(await seenBy((await saved()).id)).toEqual(['owner']);
    expect(await seenBy((await saved({ sharing: 'DIVISION' })).id)).toEqual(['owner', 'colleague']);
    expect(await seenBy((await saved({ sharing: 'EVERYONE' })).id)).toEqual(Object.keys(all()));
    expect((await g.send('{ savedViews { totalCount } }', {}, PUBLIC)).errors?.[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
  });

  it('given a shared view, read by another, got its owner’s name but not the account', async () => {
    const { id } = await saved({ sharing: 'EVERYONE' });
    const read = async (viewer: Viewer) => (await g.send('query ($id: ID!) { savedView(id: $id) { ownerName owner { login } } }', { id }, viewer)).data!['savedView'];
    expect(await read(colleague)).toEqual({ ownerName: 'owner 이름', owner: null });
    expect(await read(admin)).toEqual({ ownerName: 'owner 이름', owner: { login: 'owner' } });
  });

  it('given a shared view, changed or retired by another, got refused, but by the administrator done', async () => {
    const { id, version } = await saved({ sharing: 'EVERYONE' });
    for (const viewer of [colleague, stranger, reader, auditor, integrator]) {
      expect(await code(g.act('updateSavedView', { id, version, name: '남의 것' }, '', viewer))).toBe('FORBIDDEN');
      expect(await code(g.act('retireSavedView', { id, version }, 'id', viewer))).toBe('FORBIDDEN');
    }
    expect((await g.act('updateSavedView', { id, version, name: '고친 이름' }, '', admin)).refused).toEqual([]);
    expect((await g.act('retireSavedView', { id, version: version + 1 }, 'id', admin)).refused).toEqual([]);
    const offered = async (view: string, viewer: Viewer) => (await g.send('query ($id: ID!) { permittedActions(id: $id) }', { id: view }, viewer)).data!['permittedActions'];
    const other = await saved({ sharing: 'EVERYONE' });
    expect(await offered(other.id, owner)).toEqual(['updateSavedView', 'retireSavedView', 'pinSavedView', 'unpinSavedView']);
    expect(await offered(other.id, colleague)).toEqual(['pinSavedView', 'unpinSavedView']);
  });
});

describe('a private view', () => {
  let view: View;
  let since: number;
  beforeEach(async () => {
    since = Number((await g.ask<{ revisions: { nodes: { id: string }[] } }>('{ revisions(last: 1) { nodes { id } } }')).revisions.nodes[0]!.id.split('-')[1]);
    view = await saved({ name: '비공개 보기' });
    await g.act('updateSavedView', { id: view.id, version: 1, name: '비공개 둘째' }, '', owner);
  });
  const others = () => Object.entries(all()).filter(([who]) => who !== 'owner');

  it('given filters, groups and relations, asked by others, got nothing of it', async () => {
    const query = `{ a: savedViews(where: { name: { startsWith: "비공개" } }) { totalCount nodes { id } groups(by: [NAME, SPEC]) { keys count records { nodes { id } } } edges { node { spec } } }
      b: savedViews { groups(by: [OWNER_NAME, SHARING]) { keys } } c: savedViews(where: { sharing: { eq: PRIVATE } }) { totalCount } d: savedViews(recordedAt: "2999-01-01T00:00:00Z", where: { sharing: { eq: PRIVATE } }) { totalCount }
      e: divisions(first: 60) { nodes { id } } }`;
    for (const [who, viewer] of others()) {
      const { data, errors } = await g.send(who === 'reader' ? query.replace(/d: savedViews\(.*\n/, '\n') : query, {}, viewer);
      expect([who, errors]).toEqual([who, undefined]);
      expect([who, data!['a'], data!['d'] ?? { totalCount: 0 }]).toEqual([who, { totalCount: 0, nodes: [], groups: [], edges: [] }, { totalCount: 0 }]);
      expect((data!['c'] as { totalCount: number }).totalCount).toBe(await counted(viewer));
      expect(JSON.stringify(data)).not.toContain('비공개');
      expect(((data!['b'] as { groups: { keys: string[] }[] }).groups).filter(({ keys: [name, sharing] }) => sharing === 'PRIVATE' && name !== viewer.name.replace(/ \(.*/, ''))).toEqual([]);
    }
  });
  const counted = async (viewer: Viewer): Promise<number> => viewer.role === 'INTEGRATOR' ? 0 : Number((await g.app.database.connection.rows({ text: `SELECT COUNT(*) FROM saved_view WHERE owner_id = ${viewer.user} AND sharing = 'PRIVATE'`, params: [] }))[0]![0]);

  it('given its changes and revisions, asked by others, got none; by the owner, all; also when it is retired', async () => {
    await g.act('retireSavedView', { id: view.id, version: 2 }, 'id', owner);
    const [, key] = view.id.split('-');
    const query = `query ($k: Int!, $since: [ID!]!) { changes(where: { noun: { eq: "SavedView" }, recordKey: { eq: $k } }) { totalCount nodes { id fields { before after } revision { id action reason } } groups(by: [NOUN, RECORD_KEY]) { count } }
      revisions(where: { id: { in: $since } }) { totalCount nodes { id actorName changes { totalCount } } } through: revisions(where: { changes: { some: { noun: { eq: "SavedView" }, recordKey: { eq: $k } } } }) { totalCount } }`;
    const variables = { k: Number(key), since: [1, 2, 3].map(n => `Revision-${since + n}`) };
    for (const [who, viewer] of others()) {
      const { data, errors } = await g.send(query, variables, viewer);
      if (who === 'reader') {
        expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
        continue;
      }
      // Who answers for the accounts sees that something was done, not what.
      const told = who === 'admin' || who === 'auditor';
      expect([who, data!['changes'], data!['through']]).toEqual([who, { totalCount: 0, nodes: [], groups: [] }, { totalCount: 0 }]);
      const { nodes } = data!['revisions'] as { nodes: { changes: { totalCount: number } }[] };
      expect([who, nodes.map(n => n.changes.totalCount)]).toEqual([who, told ? [0, 0, 0] : []]);
    }
    const { data } = await g.send(query, variables, owner);
    expect([data!['changes'], data!['revisions'], data!['through']]).toMatchObject([{ totalCount: 3 }, { totalCount: 3 }, { totalCount: 3 }]);
    const past = await g.send('query ($id: ID!, $r: [ID!]!) { revisions(where: { id: { in: $r } }) { nodes { at } } savedView(id: $id) { id } }', { id: view.id, r: variables.since.slice(0, 1) }, owner);
    const [{ at }] = (past.data!['revisions'] as { nodes: [{ at: string }] }).nodes;
    expect(past.data!['savedView']).toBeNull();
    for (const [who, viewer] of Object.entries(all())) {
      if (who === 'reader') continue;
      const then = await g.send('query ($id: ID!, $at: DateTime!) { savedView(id: $id, recordedAt: $at) { name history { totalCount } } node(id: $id, recordedAt: $at) { id } }', { id: view.id, at }, viewer);
      expect([who, then.data]).toEqual([who, who === 'owner' ? { savedView: { name: '비공개 보기', history: { totalCount: 1 } }, node: { id: view.id } } : { savedView: null, node: null }]);
    }
  });

  it('given its id in any act of others, got what an id of nothing gets', async () => {
    const nothing = 'SavedView-999999';
    for (const [, viewer] of others()) {
      for (const [verb, input] of [['updateSavedView', { version: 2, name: '훔친 이름' }], ['retireSavedView', { version: 2 }], ['pinSavedView', {}], ['unpinSavedView', { changeReason: '' }]] as const) {
        const at = verb.endsWith('pinSavedView') || verb === 'unpinSavedView' ? 'view' : 'id';
        const tried = (id: string) => g.act(verb, { [at]: id, ...input }, '', viewer).then(a => String(a.refused), (e: Error) => e.message.replace(/SavedView-\d+/g, 'it'));
        expect(await tried(view.id)).toBe(await tried(nothing));
      }
    }
    expect((await g.send('query ($id: ID!) { savedView(id: $id) { name } }', { id: view.id }, owner)).data!['savedView']).toEqual({ name: '비공개 둘째' });
  });

  it('given listeners, changed, got told to the owner alone', async () => {
    const streams = await Promise.all(Object.entries(all()).filter(([who]) => who !== 'reader').map(async ([who, viewer]) => ({ who, ...(await hear(viewer)) })));
    await g.act('updateSavedView', { id: view.id, version: 2, name: '비공개 셋째' }, '', owner);
    await g.act('updateProject', { id: 'Project-1', version: (await g.ask<{ project: { version: number } }>('{ project(id: "Project-1") { version } }')).project.version, purpose: `목적 ${Math.random()}` });
    await g.app.bell.ring();
    for (const { who, told, stop } of streams) {
      expect([who, told.map(n => n.noun)]).toEqual([who, who === 'owner' ? ['SavedView', 'Project'] : ['Project']]);
      stop();
    }
  });
  async function hear(viewer: Viewer): Promise<{ told: { noun: string }[]; stop(): void }> {
    const { Subscriber } = await import('../../live/subscriber.js');
    const { accessOf } = await import('../../identity/reading.js');
    const subscriber = new Subscriber({ who: viewer.name, access: () => accessOf(viewer), stillThere: () => Promise.resolve(true), drained: () => Promise.resolve(), signal: new AbortController().signal }, null, null);
    const told: { noun: string }[] = [];
    const tell = subscriber.tell.bind(subscriber);
    subscriber.tell = notice => (told.push(notice), tell(notice));
    await g.app.bell.listen(subscriber);
    return { told, stop: () => g.app.bell.release(subscriber) };
  }
});

describe('a pin', () => {
  it('given a shared view, pinned and unpinned by its readers, got each his own pins and nobody else’s', async () => {
    const { id, version } = await saved({ sharing: 'DIVISION' });
    const pins = async (viewer: Viewer) => ((await g.send('query ($id: ID!, $me: ID!) { savedView(id: $id) { pinnedBy { nodes { id } } } mine: savedViews(where: { pinnedBy: { some: { id: { eq: $me } } } }) { totalCount } }', { id, me: `User-${viewer.user}` }, viewer)).data) as { savedView: { pinnedBy: { nodes: { id: string }[] } }; mine: { totalCount: number } };
    for (const viewer of [owner, colleague]) expect((await g.act('pinSavedView', { view: id }, '', viewer)).refused).toEqual([]);
    expect((await g.act('pinSavedView', { view: id }, '', colleague)).refused).toEqual([]);
    expect(await pins(colleague)).toEqual({ savedView: { pinnedBy: { nodes: [{ id: `User-${colleague.user}` }] } }, mine: { totalCount: 1 } });
    expect(await pins(owner)).toEqual({ savedView: { pinnedBy: { nodes: [{ id: `User-${owner.user}` }] } }, mine: { totalCount: 1 } });
    expect((await g.act('unpinSavedView', { view: id }, '', owner)).refused).toEqual([]);
    expect((await pins(owner)).mine.totalCount).toBe(0);
    expect((await pins(colleague)).mine.totalCount).toBe(1);
    expect(await code(g.act('pinSavedView', { view: id }, '', stranger))).toBe('NOT_FOUND');
    await g.act('updateSavedView', { id, version: version + 3, sharing: 'PRIVATE' }, '', owner);
    expect(await pins(colleague)).toEqual({ savedView: null, mine: { totalCount: 0 } });
    expect((await g.act('retireSavedView', { id, version: version + 4 }, 'id', owner)).refused).toEqual([]);
  });

  it('given all of this, held against the history, got no fault', async () => {
    expect(await historyFaults(g.app.database.connection, g.app.model)).toEqual([]);
    const [last] = (await g.ask<{ revisions: { nodes: { id: string }[] } }>('{ revisions(last: 1) { nodes { id } } }')).revisions.nodes;
    expect((await g.act('revertRevision', { revision: last!.id }, '', admin)).refused).toEqual(['revision: HAS_ITS_OWN_VERB']);
  });
});
