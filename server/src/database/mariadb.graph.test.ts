// What runs away is ended in the database too, and who waits for it is told; the connections serve others afterwards.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { raw, sql } from '../graph/sql.js';
import { settings } from '../settings.js';
import { mariadbWriter, openMariadb } from './mariadb.js';
import type { OpenConnection } from './open.js';

describe.skipIf(process.env['TEST_DATABASE'] !== 'mariadb')('a statement without end', () => {
  let connection: OpenConnection;
  /** Holds the table that the others want to read. */
  let holder: OpenConnection;
  const base = `gujeong_test_endless_${process.pid}`;
  let writer: ReturnType<typeof mariadbWriter>;
  beforeAll(async () => {
    const database = { ...settings({ DATABASE_URL: process.env['TEST_DATABASE_URL'] }).database!, name: 'information_schema' };
    [connection, holder] = [await openMariadb(database), await openMariadb(database)];
    writer = mariadbWriter(database);
    for (const text of [`CREATE DATABASE ${base}`, `CREATE TABLE ${base}.held (id INT)`, `LOCK TABLES ${base}.held WRITE`]) await holder.rows(raw(text), true);
  });
  afterAll(async () => {
    await writer.close();
    await connection.close();
    for (const text of ['UNLOCK TABLES', `DROP DATABASE ${base}`]) await holder.rows(raw(text), true);
    await holder.close();
  });

  it('given twelve on ten connections and one in a transaction, asked, got each told in 6 s, none left running, and others answered', async () => {
    const since = performance.now();
    const mark = `gujeong ${process.pid}`;
    // Not by SLEEP: all who sleep share one lock of MariaDB, and many of them are not woken in time.
    const endless = sql`SELECT ${mark} FROM ${raw(base)}.held`;
    const asked = [...Array.from({ length: 12 }, () => connection.rows(endless, true)), writer.transact(tx => tx.rows(endless))];
    const told = await Promise.all(asked.map(each => each.then(() => null, (error: { message: string; extensions: { code: string } }) => error)));
    expect(told.map(e => e?.extensions.code)).toEqual(Array(13).fill('SERVICE_UNAVAILABLE'));
    // Ten have a connection of the pool, one its own; two wait for one until they are told by the clock, as is whom a busy machine lets begin late.
    expect(told.filter(e => e?.message.includes('took the database longer than 3.5 s')).length).toBeGreaterThanOrEqual(5);
    expect(told.at(-1)!.message).toContain('nothing was done');
    expect(performance.now() - since).toBeLessThan(6_000);
    const [[left] = []] = await connection.rows(sql`SELECT COUNT(*) FROM processlist WHERE info LIKE ${`%${mark}%`} AND id <> CONNECTION_ID() AND time > 5`);
    expect(Number(left)).toBe(0);
  }, 30_000);
});
