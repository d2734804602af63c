// A connection that the database ends: the act is done whole on another one, or not at all.
import mysql from 'mysql2/promise';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../graph/sql.js';
import { SYSTEM } from '../identity/viewer.js';
import { WorkField } from '../modules/workplan/workField.entity.js';
import { settings } from '../settings.js';
import { testGraph, type TestGraph } from '../testing/graph.js';
import { action } from './action.js';
import { nothing } from './fields.js';
import type { Write } from './write.js';

describe.skipIf(process.env['TEST_DATABASE'] !== 'mariadb')('a connection to MariaDB that is ended', () => {
  let g: TestGraph;
  let other: mysql.Connection;
  beforeAll(async () => {
    g = await testGraph();
    const { host, port, user, password } = settings({ DATABASE_URL: process.env['TEST_DATABASE_URL'] }).database!;
    other = await mysql.createConnection({ host, port, user, password });
  });
  afterAll(async () => {
    await other.end();
    await g.close();
  });

  const perform = (run: (write: Write) => Promise<void>) =>
    g.app.writer.perform(action({ name: 'test', title: { ko: '', en: '' }, doc: '', returns: () => WorkField, may: '', input: nothing, run: async write => (await run(write), 1) }), {}, { viewer: SYSTEM });
  const kill = async (write: Write) => other.query(`KILL ${Number((await write.tx.rows(sql`SELECT CONNECTION_ID()`))[0]![0])}`);
  const history = async () => (await g.ask<{ workField: object }>('{ workField(id: "WorkField-1") { name version history { nodes { kind } } } }')).workField;

  it('given one that ends in the middle of an act, once, got the act done once', async () => {
    let runs = 0;
    await perform(async write => {
      await write.change(WorkField, 1, { name: '두 번째에' });
      if (++runs === 1) await kill(write);
      await write.change(WorkField, 1, { name: '두 번째에 된 글' });
    });
    expect(runs).toBe(2);
    expect(await history()).toEqual({ name: '두 번째에 된 글', version: 2, history: { nodes: [{ kind: 'UPDATED' }] } });
  });

  it('given one that ends each time, got SERVICE_UNAVAILABLE and nothing done', async () => {
    const before = await history();
    await expect(perform(async write => {
      await write.change(WorkField, 1, { name: '안 될 글' });
      await kill(write);
      await write.change(WorkField, 1, { name: '또 안 될 글' });
    })).rejects.toMatchObject({ extensions: { code: 'SERVICE_UNAVAILABLE' } });
    expect(await history()).toEqual(before);
  });
});
