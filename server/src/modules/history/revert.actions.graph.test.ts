// Undoing an import and reverting an act: who may, no way round the rules of people and publications, and no fault where the world went on.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { load } from '../../dataset/load.js';
import { addAccount } from '../../identity/accounts.js';
import type { Viewer } from '../../identity/viewer.js';
import { importTable } from '../../importing/importTable.js';
import { tableOf } from '../../importing/tableOf.js';
import { testGraph, type TestGraph } from '../../testing/graph.js';
import { admin, onDuty, reader, staffOf } from '../../testing/viewers.js';
import { actions } from '../actions.js';

let g: TestGraph;
/** Two people of one division. */
let kim: Viewer;
let lee: Viewer;
beforeAll(async () => {
  g = await testGraph();
  const person = async (login: string): Promise<Viewer> => ({ ...staffOf(1), login, user: await addAccount(g.app.identity, 'test', { login, name: '김예시', role: 'STAFF' }) });
  [kim, lee] = [await person('kim'), await person('lee')];
});
afterAll(() => g.close());

const planner = onDuty('PLANNING', 1);
const last = async () => (await g.ask<{ revisions: { nodes: { id: string }[] } }>('{ revisions(last: 1) { nodes { id } } }')).revisions.nodes[0]!.id;
const revert = async (revision: string) => (await g.act('revertRevision', { revision }, '', admin)).refused;
const field = async (code: string) => (await g.act<{ workField: { id: string } }>('createWorkField', { code, name: '시험 분야', scheme: 'MAJOR_WORK_PLAN', order: 90 }, 'workField { id }')).workField.id;

async function brought(viewer: Viewer, csv: string, named = 'Project'): Promise<string> {
  const noun = g.app.model.named(named)!;
  const report = await importTable(g.app.writer, actions, viewer, { noun, table: await tableOf(noun, { bytes: Buffer.from(csv), kind: 'csv' }), mode: 'all', dryRun: false });
  expect(report.errors).toEqual([]);
  return report.revision!;
}
const file = (...titles: string[]): string => `code,title,kind,division\n${titles.map((title, i) => `KIM-${i},${title},MAJOR,Division-1\n`).join('')}`;
const undo = async (viewer: Viewer, revision: string): Promise<string[]> => (await g.act('undoImport', { revision }, '', viewer)).refused;
const titles = async () => (await g.ask<{ projects: { nodes: { title: string }[] } }>('{ projects(where: { code: { startsWith: "KIM-" } }) { nodes { title } } }')).projects.nodes.map(n => n.title);
const project = async (code: string) => (await g.ask<{ projects: { nodes: { id: string; version: number }[] } }>(`{ projects(where: { code: { eq: "${code}" } }) { nodes { id version } } }`)).projects.nodes[0]!;

describe('undoImport', () => {
  it('given rows that he changed and made by one file, undone by him, got them as they were, under its own name in the history', async () => {
    await brought(kim, file('하나'));
    const second = await brought(kim, file('고침', '둘'));
    expect(await titles()).toEqual(['고침', '둘']);
    expect(await undo(kim, second)).toEqual([]);
    expect(await titles()).toEqual(['하나']);
    expect((await g.ask<{ revisions: { nodes: object[] } }>('{ revisions(last: 1) { nodes { action actorLogin } } }')).revisions.nodes).toEqual([{ action: 'undoImport', actorLogin: 'kim' }]);
  });

  it('given the import of somebody else, and one that there is not, undone, got FORBIDDEN; the administrator may', async () => {
    const his = await brought(kim, file('하나', '둘', '셋'));
    for (const other of [lee, onDuty('PLANNING', 1), { ...reader, user: lee.user }]) await expect(undo(other, his)).rejects.toThrow('FORBIDDEN');
    await expect(undo(kim, 'Revision-999999')).rejects.toThrow('FORBIDDEN');
    expect(await titles()).toEqual(['하나', '둘', '셋']);
    expect(await undo(admin, his)).toEqual([]);
    expect(await titles()).toEqual(['하나']);
  });

  it('given a row changed since by another, undone, got it refused and nothing done', async () => {
    const his = await brought(kim, file('하나', '둘'));
    await g.act('updateProject', { ...(await project('KIM-1')), title: '둘째' }, '', lee);
    const standing = await last();
    expect(await undo(kim, his)).toEqual(['revision: CHANGED_SINCE']);
    expect([await titles(), await last()]).toEqual([['하나', '둘째'], standing]);
  });

  it('given him in another division by now, undone, got FORBIDDEN and nothing done', async () => {
    const his = await brought(kim, file('또 하나'));
    const standing = await last();
    await expect(undo({ ...kim, divisions: [2] }, his)).rejects.toThrow('FORBIDDEN');
    expect([(await titles())[0], await last()]).toEqual(['또 하나', standing]);
  });

  it('given a row that came from another division, undone by who has that duty no more, got FORBIDDEN', async () => {
    const planner = { ...onDuty('PLANNING', 1), login: 'lee', user: lee.user };
    await g.act('createProject', { code: 'LEE-1', title: '넘길 사업', kind: 'MAJOR', division: 'Division-2' }, '', planner);
    const his = await brought(planner, 'code,division\nLEE-1,Division-1\n');
    await expect(undo(lee, his)).rejects.toThrow('FORBIDDEN');
    expect(await undo(planner, his)).toEqual([]);
  });

  it('given another login by now, and his old one given to somebody else, undone, got FORBIDDEN for that one alone', async () => {
    const his = await brought(lee, file('이름을 바꾸기 전'));
    await g.act('updateUser', { id: `User-${lee.user}`, version: 1, login: 'lee.before' });
    const other = { ...lee, user: await addAccount(g.app.identity, 'test', { login: 'lee', name: '이예시', role: 'STAFF' }) };
    await expect(undo(other, his)).rejects.toThrow('FORBIDDEN');
    expect(await undo({ ...lee, login: 'lee.before' }, his)).toEqual([]);
  });

  it('given what a rule of the record forbids him now, undone, got that rule told', async () => {
    const { committees: { nodes: [committee] } } = await g.ask<{ committees: { nodes: { code: string; name: string }[] } }>('{ committees(where: { kind: { notIn: [SAVINGS_AWARD, LOCAL_FINANCE_PLAN, INVESTMENT_REVIEW] } }, first: 1) { nodes { code name } } }');
    const his = await brought({ ...onDuty('PLANNING', 1), login: 'kim', user: kim.user }, `code,name\n${committee!.code},새 이름\n`, 'Committee');
    expect(await undo({ ...onDuty('BUDGET', 1), login: 'kim', user: kim.user }, his)).toEqual(['revision.kind: NOT_YOURS']);
  });

  it('given an act of his own that was no import, undone, got it refused; nor is it offered there', async () => {
    const offered = async (revision: string) => ((await g.send('query ($id: ID!) { permittedActions(id: $id) }', { id: revision }, kim)).data!)['permittedActions'];
    expect(await offered(await brought(kim, file('하나 더')))).toEqual(['undoImport']);
    await g.act('updateProject', { ...(await project('KIM-0')), title: '손으로' }, '', kim);
    expect(await offered(await last())).toEqual([]);
    expect(await undo(kim, await last())).toEqual(['revision: NOT_AN_IMPORT']);
  });
});

describe('revertRevision', () => {
  it('given who plans, reverting, got FORBIDDEN: it undoes behind the rules of the verbs', async () => {
    await expect(g.act('revertRevision', { revision: 'Revision-1' }, '', planner)).rejects.toThrow('FORBIDDEN');
  });

  it('given an administrator made staff, reverted, got it refused and him staff', async () => {
    const [fallen] = [await addAccount(g.app.identity, 'test', { login: 'fallen', name: '김예시', role: 'ADMIN' }), await addAccount(g.app.identity, 'test', { login: 'boss', name: '이예시', role: 'ADMIN' })];
    await g.act('updateUser', { id: `User-${fallen}`, version: 1, role: 'STAFF' });
    expect(await revert(await last())).toEqual(['revision: HAS_ITS_OWN_VERB']);
    expect(await g.ask(`{ user(id: "User-${fallen}") { role } }`)).toEqual({ user: { role: 'STAFF' } });
  });

  it('given a publication, reverted, got it refused and the report still public', async () => {
    await g.act('publishReport', { title: '2002 주요업무보고' }, '', planner);
    expect(await revert(await last())).toEqual(['revision: HAS_ITS_OWN_VERB']);
    expect(await g.ask('{ publishedReports { totalCount } }')).toEqual({ publishedReports: { totalCount: 1 } });
  });

  it('given a code that another record has taken since, reverted, got TAKEN', async () => {
    const id = await field('A-1');
    await g.act('updateWorkField', { id, version: 1, code: 'A-2' });
    const recoded = await last();
    await field('A-1');
    expect(await revert(recoded)).toEqual(['revision.code: TAKEN']);
  });

  it('given a relation to what was retired since, reverted, got GONE; that reverted first, done', async () => {
    const id = await field('B-1');
    const project = async () => (await g.ask<{ project: { version: number; field: { id: string } | null } }>('{ project(id: "Project-9") { version field { id } } }')).project;
    const before = await project();
    await g.act('updateProject', { id: 'Project-9', version: before.version, field: id });
    await g.act('updateProject', { id: 'Project-9', version: before.version + 1, field: before.field?.id ?? null });
    const changed = await last();
    await g.act('retireWorkField', { id, version: 1 });
    const retired = await last();
    expect(await revert(changed)).toEqual(['revision.field: GONE']);
    expect(await revert(retired)).toEqual([]);
    expect(await revert(changed)).toEqual([]);
    expect((await project()).field).toEqual({ id });
  });

  it('given a link to what was retired since, reverted, got GONE', async () => {
    const { division } = await g.act<{ division: { id: string } }>('createDivision', { code: 'NEW', name: '새 부서', kind: 'DIVISION', validFrom: '2002-01-01' }, 'division { id }');
    const { version } = (await g.ask<{ project: { version: number } }>('{ project(id: "Project-10") { version } }')).project;
    await g.act('updateProject', { id: 'Project-10', version, cooperatingDivisions: [division.id] });
    await g.act('updateProject', { id: 'Project-10', version: version + 1, cooperatingDivisions: [] });
    const unlinked = await last();
    await g.act('retireDivision', { id: division.id, version: 1 });
    expect(await revert(unlinked)).toEqual(['revision.cooperatingDivisions: GONE']);
  });

  it('given an act on a record before other data was loaded in its place, reverted, got CHANGED_SINCE', async () => {
    const { version } = (await g.ask<{ workField: { version: number } }>('{ workField(id: "WorkField-2") { version } }')).workField;
    await g.act('updateWorkField', { id: 'WorkField-2', version, name: '앞선 자료' });
    const earlier = await last();
    await load(g.app.database.source, g.app.model, { scale: 2, replace: true });
    expect(await revert(earlier)).toEqual(['revision: CHANGED_SINCE']);
  });
});
