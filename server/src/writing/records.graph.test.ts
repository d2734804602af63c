// Writing as every noun has it: create, update, retire, many at once; versions, keys of requests, what is refused and how.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testGraph, type TestGraph } from '../testing/graph.js';
import { onDuty, staffOf } from '../testing/viewers.js';

let g: TestGraph;
beforeAll(async () => {
  g = await testGraph();
});
afterAll(() => g.close());

const field = (code: string, name = '시험 분야') => ({ code, name, scheme: 'MAJOR_WORK_PLAN', order: 90 });
const create = (input: Record<string, unknown>) => g.act<{ workField: { id: string; version: number; name: string; code: string } | null }>('createWorkField', input, 'workField { id version code name origin }');
const revisions = async () => (await g.ask<{ revisions: { totalCount: number } }>('{ revisions { totalCount } }')).revisions.totalCount;

describe('create, update, retire', () => {
  it('given a record, created, changed and retired, got its history and its absence', async () => {
    const { workField } = await create(field('T-1'));
    expect(workField).toMatchObject({ version: 1, origin: 'ENTERED' });
    const { id } = workField!;
    await g.act('updateWorkField', { id, version: 1, name: '바뀐 분야', changeReason: '명칭 정비' });
    await g.act('updateWorkField', { id, version: 2, name: '바뀐 분야' });
    expect(await g.ask(`{ workField(id: "${id}") { version name } }`)).toEqual({ workField: { version: 2, name: '바뀐 분야' } });
    expect(await g.act('retireWorkField', { id, version: 2 }, 'id')).toEqual({ id, userErrors: [], refused: [] });
    expect(await g.ask(`{ workField(id: "${id}") { id } }`)).toEqual({ workField: null });
    const { changes } = await g.ask<{ changes: { nodes: object[] } }>(`{ changes(where: { record: { eq: "${id}" } }) { nodes { kind fields { field before after } revision { action reason } } } }`);
    expect(changes.nodes).toEqual([
      { kind: 'CREATED', fields: expect.arrayContaining([{ field: 'code', before: null, after: 'T-1' }, { field: 'order', before: null, after: 90 }]), revision: { action: 'createWorkField', reason: null } },
      { kind: 'UPDATED', fields: [{ field: 'name', before: '시험 분야', after: '바뀐 분야' }], revision: { action: 'updateWorkField', reason: '명칭 정비' } },
      { kind: 'RETIRED', fields: expect.arrayContaining([{ field: 'name', before: '바뀐 분야', after: null }]), revision: { action: 'retireWorkField', reason: null } },
    ]);
  });

  it('given a key that was retired, a new record made, got another key', async () => {
    const first = (await create(field('T-2'))).workField!;
    await g.act('retireWorkField', { id: first.id, version: 1 }, 'id');
    expect((await create(field('T-3'))).workField!.id).not.toBe(first.id);
  });

  it('given a version that is not the present one, changed, got CONFLICT with both and nothing changed', async () => {
    const { id } = (await create(field('T-4'))).workField!;
    await g.act('updateWorkField', { id, version: 1, name: '첫 번째' });
    const { errors } = await g.send('mutation ($i: UpdateWorkFieldInput!) { updateWorkField(input: $i) { workField { id } } }', { i: { id, version: 1, name: '두 번째' } });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', record: id, yourVersion: 1, currentVersion: 2 });
    expect(await g.ask(`{ workField(id: "${id}") { name } }`)).toEqual({ workField: { name: '첫 번째' } });
  });

  it('given a record that others point at, retired, got told which', async () => {
    const { userErrors } = await g.act<{ userErrors: { code: string; message: string }[] }>('retireDivision', { id: 'Division-1', version: 1 }, 'id');
    expect(userErrors[0]).toMatchObject({ code: 'IN_USE', message: expect.stringMatching(/\d+ \w+ records point at it/) });
  });

  it('given values that no rule allows, created, got each named with its rule, and no revision', async () => {
    const before = await revisions();
    const refused = async (input: Record<string, unknown>) => (await create({ ...field('T-5'), ...input })).refused;
    expect(await refused({ name: '   ' })).toEqual(['name: BLANK']);
    expect(await refused({ name: '가'.repeat(201) })).toEqual(['name: TOO_LONG']);
    expect(await refused({ name: 'a\u0000b', code: 'x\ud800y' })).toEqual(['code: ILL_FORMED', 'name: ILL_FORMED']);
    expect(await refused({ code: 'T-4' })).toEqual(['code: TAKEN']);
    await expect(create({ ...field('T-5'), order: 2 ** 31 })).rejects.toThrow('BAD_USER_INPUT');
    await expect(g.act('updateProject', { id: 'Project-1', version: 1, startsOn: '2002-02-30' })).rejects.toThrow('BAD_USER_INPUT');
    await expect(g.act('updateProject', { id: 'Project-1', version: 1, requiredBudget: 2 ** 53 })).rejects.toThrow('BAD_USER_INPUT');
    await expect(g.act('updateProject', { id: 'Project-1', version: 1, division: 'Project-1' })).rejects.toThrow('BAD_USER_INPUT');
    await expect(g.act('updateProject', { id: 'Project-1', version: 1, division: 'Division-9999' })).rejects.toThrow('NOT_FOUND');
    expect((await g.act('updateProject', { id: 'Project-1', version: 1, title: null })).refused).toEqual(['title: REQUIRED']);
    expect(await revisions()).toBe(before);
  });

  it('given a name in jamo, created, got it composed, and found in either form', async () => {
    const { workField } = await create(field('T-6', '조합형 이름'.normalize('NFD')));
    expect(workField!.name).toBe('조합형 이름');
    expect((await create({ ...field('T-6'.normalize('NFD')) })).refused).toEqual(['code: TAKEN']);
  });
});

describe('idempotencyKey', () => {
  it('given the same key again, sent, got the first result and no second record; for another input, refused', async () => {
    const input = { ...field('T-7'), idempotencyKey: 'once' };
    const [first, before] = [(await create(input)).workField, await revisions()];
    expect((await create(input)).workField).toEqual(first);
    expect(await revisions()).toBe(before);
    expect((await create({ ...input, name: '다른 이름' })).refused).toEqual(['idempotencyKey: KEY_REUSED']);
  });

  it('given one key sent many times at once, got one record', async () => {
    const input = { ...field('T-8'), idempotencyKey: 'at once' };
    const ids = await Promise.all(Array.from({ length: 8 }, () => create(input).then(r => r.workField!.id)));
    expect(new Set(ids).size).toBe(1);
  });

  it('given a refused request mended and sent under the same key, got it done', async () => {
    expect((await create({ ...field('T-9', ' '), idempotencyKey: 'mended' })).refused).toEqual(['name: BLANK']);
    expect((await create({ ...field('T-9'), idempotencyKey: 'mended' })).refused).toEqual([]);
  });
});

describe('many at once', () => {
  const bulk = (input: Record<string, unknown>, viewer = onDuty('PLANNING')) =>
    g.act<{ applied: boolean; rows: { record: string; outcome: string; fields: object[]; userErrors: { code: string }[] }[] }>('updateProjects', input, 'applied rows { record outcome fields { field before after } userErrors { code path } }', viewer);
  const where = { code: { startsWith: '2002-MAJOR-00' } };

  it('given a selection and a dry run, got what would become of each row, and nothing kept', async () => {
    const before = await revisions();
    const { applied, rows } = await bulk({ where, set: { planYear: 2003 }, dryRun: true });
    expect([applied, rows.length, new Set(rows.map(r => r.outcome))]).toEqual([false, 9, new Set(['CHANGED'])]);
    expect(rows[0]!.fields).toEqual([{ field: 'planYear', before: 2002, after: 2003 }]);
    expect(await revisions()).toBe(before);
  });

  it('given one row that a rule refuses, done, got none changed; all fit, all in one revision', async () => {
    const starts = { where, set: { endsOn: '1999-01-01' } };
    const { projects } = await g.ask<{ projects: { nodes: { startsOn: string | null }[] } }>('{ projects(where: { code: { startsWith: "2002-MAJOR-00" } }) { nodes { startsOn } } }');
    const refusedOnes = projects.nodes.filter(p => p.startsOn && p.startsOn > '1999-01-01').length;
    const outcome = await bulk(starts);
    expect([outcome.applied, outcome.rows.filter(r => r.outcome === 'REFUSED').length]).toEqual([refusedOnes === 0, refusedOnes]);
    const before = await revisions();
    expect((await bulk({ where, set: { planYear: 2003 } })).applied).toBe(true);
    expect(await revisions()).toBe(before + 1);
    expect((await g.ask<{ projects: { totalCount: number } }>('{ projects(where: { code: { startsWith: "2002-MAJOR-00" }, planYear: { eq: 2003 } }) { totalCount } }')).projects.totalCount).toBe(9);
  });

  it("given staff, selecting other divisions' rows too, got those refused and nothing done", async () => {
    const { projects } = await g.ask<{ projects: { groups: { keys: string[] }[] } }>('{ projects(where: { kind: { eq: MAJOR } }) { groups(by: [DIVISION]) { keys count } } }');
    const division = Number(projects.groups[0]!.keys[0]!.split('-')[1]);
    const { applied, rows } = await bulk({ where: { kind: { eq: 'MAJOR' } }, set: { planYear: 2004 } }, staffOf(division));
    expect(applied).toBe(false);
    expect(new Set(rows.filter(r => r.outcome === 'REFUSED').flatMap(r => r.userErrors.map(e => e.code)))).toEqual(new Set(['NOT_YOURS']));
    expect(rows.some(r => r.outcome === 'CHANGED')).toBe(true);
  });
});
