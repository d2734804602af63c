// Loading: the schema has not drifted from the entities, twice changes nothing, half a load is none.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { StartError } from '../settings.js';
import { testGraph, type TestGraph } from '../testing/graph.js';
import { readDocument } from './document.js';
import { Draft } from './draft.js';
import { load } from './load.js';
import { loadedState } from './loadedState.js';
import { tableRows } from './store.js';

let graph: TestGraph;
beforeAll(async () => void (graph = await testGraph()));
afterAll(() => graph.close());

const sizes = async (): Promise<Record<string, number>> => {
  const { source } = graph.app.database;
  const out: Record<string, number> = {};
  // Each load is a revision of its own: what was stays in the history.
  for (const { tableName } of source.entityMetadatas.filter(m => m.tableName !== 'revision')) out[tableName] = Number((await source.query(`SELECT COUNT(*) AS n FROM \`${tableName}\``))[0].n);
  return out;
};

describe('database and dataset', () => {
  it('given the migrations, compared with the entities, got no difference', async () => {
    const { source } = graph.app.database;
    expect((await source.driver.createSchemaBuilder().log()).upQueries.map(q => q.query)).toEqual([]);
  });

  it('given tables that a start left when it was stopped half-way, started again, got the rest made and nothing lost', async () => {
    const { source } = graph.app.database;
    const before = await sizes();
    await source.query('DELETE FROM `migration`');
    await source.query('DROP TABLE `publication`');
    await source.runMigrations({ transaction: 'each' });
    expect(await sizes()).toEqual({ ...before, publication: 0 });
    await source.query("UPDATE `dataset_load` SET digest = 'of a load that was cut'");
    await load(source, graph.app.model, { replace: true });
    expect(await sizes()).toEqual(before);
  });

  it('given loaded data, loaded again, got nothing changed', async () => {
    const before = await sizes();
    expect(await load(graph.app.database.source, graph.app.model)).toMatchObject({ changed: false });
    expect(await sizes()).toEqual(before);
    expect(before['council_question']).toBeGreaterThan(90);
  });

  it('given an edition loaded before this one, started, got it replaced while nobody has written; and left alone afterwards', async () => {
    const { app } = graph;
    const { source } = app.database;
    const before = await sizes();
    expect(await loadedState(source, app.model)).toBe('kept');
    await source.query("UPDATE `dataset_load` SET name = '2002', digest = 'of an earlier edition'");
    await source.query('DELETE FROM `holiday`');
    expect(await loadedState(source, app.model)).toBe('earlier');
    await load(source, app.model, { replace: true });
    expect(await sizes()).toEqual(before);
    await source.query("UPDATE `dataset_load` SET name = '2002', digest = 'of an earlier edition'");
    await graph.act('addProgressNote', { project: 'Project-1', text: '기성 50% 지급' });
    expect(await loadedState(source, app.model)).toBe('kept');
    await load(source, app.model, { replace: true });
    const moment = (await graph.ask<{ revisions: { nodes: { at: string }[] } }>('{ revisions(where: { action: { eq: "addProgressNote" } }) { nodes { at } } }')).revisions.nodes[0]!.at;
    const ask = (at: string | null) => graph.ask<{ progressNotes: { totalCount: number } }>('query ($at: DateTime) { progressNotes(where: { text: { eq: "기성 50% 지급" } }, recordedAt: $at) { totalCount } }', { at });
    expect([(await ask(null)).progressNotes.totalCount, (await ask(moment)).progressNotes.totalCount]).toEqual([0, 1]);
  });

  it('given other data, loaded without replace, got refused with the way to do it', async () => {
    await expect(load(graph.app.database.source, graph.app.model, { scale: 2 })).rejects.toThrow(/already holds other data .* --replace/);
  });

  it('given a load that fails half-way, got everything as it was', async () => {
    const before = await sizes();
    let tables = 0;
    const fail = () => {
      if (++tables > 20) throw new Error('the disk is full');
    };
    await expect(load(graph.app.database.source, graph.app.model, { scale: 2, replace: true, progress: fail })).rejects.toThrow('the disk is full');
    expect(await sizes()).toEqual(before);
  });

  it('given a scale of 2, loaded in place of the other, got twice the questions and more projects and assets; and back', async () => {
    const { source } = graph.app.database;
    const before = await sizes();
    await load(source, graph.app.model, { scale: 2, replace: true });
    const twice = await sizes();
    expect(twice['council_question']! / before['council_question']!).toBeGreaterThan(1.8);
    expect(twice['project']!).toBeGreaterThan(before['project']! + 200);
    expect(twice['asset']!).toBeGreaterThan(before['asset']! + 1500);
    await load(source, graph.app.model, { replace: true });
    expect(await sizes()).toEqual(before);
  });
});

describe('bad data files', () => {
  const made: string[] = [];
  afterAll(() => made.forEach(root => fs.rmSync(root, { recursive: true, force: true })));
  const folder = (files: Record<string, string>): string => {
    const root = fs.mkdtempSync(path.join(os.tmpdir(), 'gujeong-data-'));
    made.push(root);
    fs.mkdirSync(path.join(root, 'organization'));
    for (const [name, text] of Object.entries(files)) fs.writeFileSync(path.join(root, 'organization', name), text);
    return root;
  };
  const read = (files: Record<string, string>) => {
    const draft = new Draft();
    readDocument(draft, folder(files));
    return tableRows(graph.app.model, draft);
  };
  const team = { code: 'X', name: '팀', division: 'D', validFrom: '2002-01-01' };
  const division = { code: 'D', name: '과', kind: 'DIVISION', validFrom: '2002-01-01' };

  it.each([
    ['no JSON', { 'Team.json': '[' }, /Team\.json is not JSON/],
    ['no list', { 'Team.json': '{}' }, /Team\.json must hold a list/],
    ['a noun there is not', { 'Tribe.json': '[{"key":"a"}]' }, /rows of Tribe, which is no noun/],
    ['an attribute there is not', { 'Division.json': JSON.stringify([{ ...division, colour: 1 }]) }, /Division D: colour is no attribute/],
    ['a relation that leads nowhere', { 'Team.json': JSON.stringify([team]) }, /Team X: division names D, which is no Division/],
    ['a day there is not', { 'Division.json': JSON.stringify([{ ...division, validFrom: '2002-02-30' }]) }, /validFrom is not a day: "2002-02-30"/],
    ['a code that is not in its list', { 'Division.json': JSON.stringify([{ ...division, kind: 'TRIBE' }]) }, /kind is "TRIBE", not one of BUREAU/],
    ['a value that must be given', { 'Division.json': JSON.stringify([{ ...division, name: null }]) }, /name is not given/],
    ['two rows with one key', { 'Division.json': JSON.stringify([division, division]) }, /two rows with the key D/],
  ])('given %s, read, got the file or row and the rule', (_title, files, message) => {
    expect(() => read(files)).toThrow(message);
  });

  it('given a folder that cannot be read, got one line for whoever starts it', () => {
    expect(() => readDocument(new Draft(), '/nowhere/at/all')).toThrow(StartError);
  });
});
