// Who may take back an import: whoever brought the file in, as long as he may still write what it wrote and nobody has changed it since.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
const newest = async () => (await g.ask<{ revisions: { nodes: { id: string }[] } }>('{ revisions(last: 1) { nodes { id } } }')).revisions.nodes[0]!.id;

describe('undoImport', () => {
  it('given rows that he changed and made by one file, undone by him, got them as they were, under its own name in the history', async () => {
    await brought(kim, file('하나'));
    const second = await brought(kim, file('고침', '둘'));
    expect(await titles()).toEqual(['고침', '둘']);
    expect(await undo(kim, second)).toEqual([]);
    expect(await titles()).toEqual(['하나']);
    expect((await g.ask<{ revisions: { nodes: object[] } }>('{ revisions(last: 1) { nodes { action actorLogin } } }')).revisions.nodes).toEqual([{ action: 'undoImport', actorLogin: 'kim' }]);
  });

  it('given the import of somebody else, a login that had another bearer when the file came, and an import that there is not, undone, got FORBIDDEN; the administrator may', async () => {
    const his = await brought(kim, file('하나', '둘', '셋'));
    for (const other of [lee, onDuty('PLANNING', 1), { ...reader, user: lee.user }, { ...lee, login: 'kim' }]) await expect(undo(other, his)).rejects.toThrow('FORBIDDEN');
    await expect(undo(kim, 'Revision-999999')).rejects.toThrow('FORBIDDEN');
    expect(await titles()).toEqual(['하나', '둘', '셋']);
    expect(await undo(admin, his)).toEqual([]);
    expect(await titles()).toEqual(['하나']);
  });

  it('given a row changed since by another, undone, got it refused and nothing done', async () => {
    const his = await brought(kim, file('하나', '둘'));
    await g.act('updateProject', { ...(await project('KIM-1')), title: '둘째' }, '', lee);
    const last = await newest();
    expect(await undo(kim, his)).toEqual(['revision: CHANGED_SINCE']);
    expect([await titles(), await newest()]).toEqual([['하나', '둘째'], last]);
  });

  it('given him in another division by now, undone, got FORBIDDEN and nothing done', async () => {
    const his = await brought(kim, file('또 하나'));
    const last = await newest();
    await expect(undo({ ...kim, divisions: [2] }, his)).rejects.toThrow('FORBIDDEN');
    expect([(await titles())[0], await newest()]).toEqual(['또 하나', last]);
  });

  it('given a row that came from another division, undone by who has that duty no more, got FORBIDDEN', async () => {
    const planner = { ...onDuty('PLANNING', 1), login: 'lee', user: lee.user };
    await g.act('createProject', { code: 'LEE-1', title: '넘길 사업', kind: 'MAJOR', division: 'Division-2' }, '', planner);
    const his = await brought(planner, 'code,division\nLEE-1,Division-1\n');
    await expect(undo(lee, his)).rejects.toThrow('FORBIDDEN');
    expect(await undo(planner, his)).toEqual([]);
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
    expect(await offered(await newest())).toEqual([]);
    expect(await undo(kim, await newest())).toEqual(['revision: NOT_AN_IMPORT']);
  });
});
