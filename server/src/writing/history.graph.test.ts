// The history is whole: after random acts, after acts that were refused or failed half-way, after reverting.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Random } from '../dataset/random.js';
import { name, sql } from '../graph/sql.js';
import { SYSTEM } from '../identity/viewer.js';
import { Project } from '../modules/workplan/project.entity.js';
import { WorkField } from '../modules/workplan/workField.entity.js';
import { disorder } from '../testing/disorder.js';
import { testGraph, type TestGraph } from '../testing/graph.js';
import { everyTable, historyFaults } from '../testing/historyInvariants.js';
import { staffOf } from '../testing/viewers.js';
import { action } from './action.js';
import { nothing } from './fields.js';
import { refuse } from './refusal.js';
import type { Write } from './write.js';

let g: TestGraph;
beforeAll(async () => {
  g = await testGraph();
});
afterAll(() => g.close());

const act = (run: (write: Write) => Promise<unknown>) =>
  g.app.writer.perform(action({ name: 'disorder', title: { ko: '', en: '' }, doc: '', returns: () => Project, may: '', input: nothing, run: async write => (await run(write), 1) }), {}, { viewer: SYSTEM });
const faults = () => historyFaults(g.app.database.connection, g.app.model);
const tables = () => everyTable(g.app.database.connection, g.app.model);
const lastRevision = async () => (await g.ask<{ revisions: { nodes: { id: string }[] } }>('{ revisions(last: 1) { nodes { id } } }')).revisions.nodes[0]!.id;

describe('the history', () => {
  it('given the data as it was loaded, checked, got no fault', async () => {
    expect(await faults()).toEqual([]);
  });

  it('given 300 random acts and every one of them that can be reverted reverted, checked, got no fault', async () => {
    const random = new Random('history');
    for (let i = 0; i < 300; i++) await act(write => disorder(write, random));
    expect(await faults()).toEqual([]);
    const answers: string[] = [];
    for (let i = Number((await lastRevision()).split('-')[1]); i > 1; i--) answers.push((await g.act('revertRevision', { revision: `Revision-${i}` })).refused.join());
    expect(answers.filter(a => a && !/HAS_ITS_OWN_VERB|CHANGED_SINCE|IN_USE|GONE|TAKEN/.test(a))).toEqual([]);
    expect(answers.filter(a => !a).length).toBeGreaterThan(100);
    expect(await faults()).toEqual([]);
  }, 120_000);

  it('given a checker that must see them, a state, a link and a change spoilt, got each told', async () => {
    const { source } = g.app.database;
    await source.query('UPDATE work_field_history SET name = CONCAT(name, \'!\') WHERE id = 2 AND recorded_to = 2147483647');
    expect((await faults()).join('\n')).toMatch(/work_field .* stands and is no open state/);
    await source.query('UPDATE work_field_history SET name = (SELECT name FROM work_field WHERE id = 2) WHERE id = 2 AND recorded_to = 2147483647');
    await g.act('createWorkField', { code: 'SPOILT', name: '시험', scheme: 'MAJOR_WORK_PLAN', order: 50 });
    const [[id]] = (await g.app.database.connection.rows(sql`SELECT MAX(id) FROM ${name('change')}`)) as [[number]];
    const [[fields]] = (await g.app.database.connection.rows(sql`SELECT fields FROM ${name('change')} WHERE id = ${id}`)) as [[string]];
    await source.query("UPDATE `change` SET fields = '[]' WHERE id = ?", [id]);
    expect((await faults()).join('\n')).toMatch(/tells \[\]; its states say/);
    await source.query('UPDATE `change` SET fields = ? WHERE id = ?', [fields, id]);
    expect(await faults()).toEqual([]);
  });
});

describe('an act that does not succeed', () => {
  it('given one refused or failed after it has written much, looked at, got every table as it was', async () => {
    const before = await tables();
    const random = new Random('half');
    const half = async (write: Write) => {
      for (let i = 0; i < 5; i++) await disorder(write, random);
    };
    expect((await act(async write => (await half(write), refuse('x', 'NO', { ko: '', en: '' })))).problems).toMatchObject([{ code: 'NO' }]);
    await expect(act(async write => (await half(write), Promise.reject(new Error('a fault'))))).rejects.toThrow('a fault');
    await expect(act(async write => (await half(write), write.change(WorkField, 999_999, { name: '없음' })))).rejects.toThrow('There is no WorkField');
    expect(await tables()).toEqual(before);
  });

  it('given work left running behind a refusal, that writes later, got it stopped, not written into the next act', async () => {
    const before = await tables();
    let late: Promise<unknown> = Promise.resolve();
    let go = (): void => undefined;
    const wait = new Promise<void>(resolve => (go = resolve));
    await act(async write => {
      late = wait.then(() => write.change(WorkField, 3, { name: '늦은 글' }));
      late.catch(() => undefined);
      refuse('x', 'NO', { ko: '', en: '' });
    });
    go();
    await expect(late).rejects.toThrow('The transaction is over.');
    expect(await tables()).toEqual(before);
  });

  it('given an answer that would cost too much or cannot be read, asked of a mutation, got it refused with nothing written', async () => {
    const before = await tables();
    const costly = ['a', 'b', 'c', 'd', 'e', 'f'].map(a => `workField { ${a}: projects(first: 100) { nodes { budgetLines(first: 100) { nodes { entries(first: 100) { nodes { id } } } } } } }`).join(' ');
    const ask = (selection: string) => g.send(`mutation { updateWorkField(input: { id: "WorkField-2", version: 1, name: "새 이름" }) { ${selection} userErrors { code } } }`);
    expect((await ask('workField { history(first: 0) { nodes { id } } }')).errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect((await ask(costly)).errors?.[0]?.extensions).toMatchObject({ code: 'TOO_COSTLY' });
    expect(await tables()).toEqual(before);
  });

  it('given a list of more than 2,000 entries, sent, got TOO_MANY', async () => {
    const cooperatingDivisions = Array.from({ length: 2_001 }, () => 'Division-4');
    expect((await g.act('updateProject', { id: 'Project-1', version: 1, cooperatingDivisions })).refused).toEqual(['cooperatingDivisions: TOO_MANY']);
    await expect(g.act('updateProject', { id: 'Project-1', version: 1, cooperatingDivisions }, '', staffOf(99))).rejects.toThrow('FORBIDDEN');
  });
});
