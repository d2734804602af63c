// What runs away is ended in the database too, and who waits for it is told; the connections serve others afterwards.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../graph/sql.js';
import { settings } from '../settings.js';
import { mariadbWriter, openMariadb } from './mariadb.js';
import type { OpenConnection } from './open.js';

describe.skipIf(process.env['TEST_DATABASE'] !== 'mariadb')('a statement without end', () => {
  let connection: OpenConnection;
  let writer: ReturnType<typeof mariadbWriter>;
  beforeAll(async () => {
    const database = { ...settings({ DATABASE_URL: process.env['TEST_DATABASE_URL'] }).database!, name: 'information_schema' };
    connection = await openMariadb(database);
    writer = mariadbWriter(database);
  });
  afterAll(async () => {
    await writer.close();
    await connection.close();
  });

  it('given twelve on ten connections and one in a transaction, asked, got each told in 6 s, none left running, and others answered', async () => {
    const since = performance.now();
    const mark = `gujeong ${process.pid}`;
    const endless = sql`SELECT ${mark}, SLEEP(60)`;
    const asked = [...Array.from({ length: 12 }, () => connection.rows(endless, true)), writer.transact(tx => tx.rows(endless))];
    const told = await Promise.all(asked.map(each => each.then(() => null, (error: { message: string; extensions: { code: string } }) => error)));
    expect(told.map(e => e?.extensions.code)).toEqual(Array(13).fill('SERVICE_UNAVAILABLE'));
    // All who SLEEP share one lock of MariaDB, and only some of many woken at once wake in time; the others are told by the clock, as is who waits for a connection.
    expect(told.filter(e => e?.message.includes('took the database longer than 3.5 s')).length).toBeGreaterThanOrEqual(1);
    expect(told.at(-1)!.message).toContain('nothing was done');
    expect(performance.now() - since).toBeLessThan(6_000);
    const [[left] = []] = await connection.rows(sql`SELECT COUNT(*) FROM processlist WHERE info LIKE ${`%${mark}%`} AND id <> CONNECTION_ID() AND time > 5`);
    expect(Number(left)).toBe(0);
  }, 30_000);
});
