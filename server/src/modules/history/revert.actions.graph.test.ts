// Reverting an act: no way round the rules of people and publications, and no fault where the world went on.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { load } from '../../dataset/load.js';
import { addAccount } from '../../identity/accounts.js';
import { testGraph, type TestGraph } from '../../testing/graph.js';
import { admin, onDuty } from '../../testing/viewers.js';

let g: TestGraph;
beforeAll(async () => {
  g = await testGraph();
});
afterAll(() => g.close());

const planner = onDuty('PLANNING', 1);
const last = async () => (await g.ask<{ revisions: { nodes: { id: string }[] } }>('{ revisions(last: 1) { nodes { id } } }')).revisions.nodes[0]!.id;
const revert = async (revision: string) => (await g.act('revertRevision', { revision }, '', admin)).refused;
const field = async (code: string) => (await g.act<{ workField: { id: string } }>('createWorkField', { code, name: '시험 분야', scheme: 'MAJOR_WORK_PLAN', order: 90 }, 'workField { id }')).workField.id;

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
