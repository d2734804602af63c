// MariaDB or MySQL: a pool of prepared statements whose rows come as arrays, dates as text, sums as numbers.
import mysql from 'mysql2';
import type { Settings } from '../settings.js';
import { join, raw, sql } from '../graph/sql.js';
import { ending, unavailable, type Connection, type DataRow, type Place, type Transact } from './connection.js';
import type { OpenConnection } from './open.js';
import { poolUse, type PoolUse } from './poolUse.js';

type DatabaseSettings = NonNullable<Settings['database']>;

export const SESSION = {
  charset: 'utf8mb4_bin',
  timezone: '+00:00',
  supportBigNumbers: true,
  bigNumberStrings: true,
  dateStrings: true,
  connectTimeout: 5_000,
  enableKeepAlive: true,
} as const;

/** Whatever a regular expression could read as its own is escaped: all of ASCII but letters and digits. */
const literal = (character: string): string => character.replace(/[^A-Za-z0-9\u0080-\u{10ffff}]/u, '\\$&');
const placeOf = (place: Place): string => {
  const [[from, to] = ['', '']] = place;
  return place.length === 1 && from === to ? literal(from) : `[${place.map(([a, b]) => (a === b ? literal(a) : `${literal(a)}-${literal(b)}`)).join('')}]`;
};
const hasRun: Connection['hasRun'] = (text, run) => sql`${text} REGEXP ${run.map(placeOf).join('')}`;

/** MySQL has no LIMIT there. */
const listed: Connection['listed'] = ({ columns, from, where, order, limit }) =>
  sql`(SELECT CONCAT('[', GROUP_CONCAT(JSON_ARRAY(${join(columns, ', ')}) ORDER BY ${order} SEPARATOR ',' LIMIT ${raw(String(limit))}), ']') FROM ${from} WHERE ${where})`;

export async function openMariadb(database: DatabaseSettings): Promise<OpenConnection> {
  const { name, ...access } = database;
  const pool = mysql.createPool({ ...SESSION, ...access, database: name, connectionLimit: 10, queueLimit: 1_000, rowsAsArray: true, decimalNumbers: true, maxPreparedStatements: 300 });
  // Else long lists inside a row would be cut without a word.
  pool.on('connection', connection => void connection.query('SET SESSION group_concat_max_len = 1073741824'));
  const [[version]] = (await pool.promise().query('SELECT VERSION()')) as unknown as [[string][]];
  return {
    hasRun,
    listed: String(version).includes('MariaDB') ? listed : undefined,
    rows: ({ text, params }, once = false) =>
      new Promise((resolve, reject) => {
        const done = (error: Error | null, rows: unknown) => (error ? reject(error) : resolve(rows as DataRow[]));
        if (once) pool.query(text, params as (string | number | null)[], done);
        else pool.execute(text, params as (string | number | null)[], done);
      }),
    close: () => new Promise(resolve => pool.end(() => resolve())),
    use: () => poolUse(pool),
  };
}

/** Deadlock, lock wait timeout: the database gave way to another transaction and the whole may be tried again. */
const GAVE_WAY = new Set([1213, 1205]);
const MAX_TRIES = 5;

/** The connection is gone: the database was stopped, or ended it. Before COMMIT was sent, nothing is kept of what was written on it. */
const isLost = (error: unknown): boolean => (error as { fatal?: boolean }).fatal === true;
const gaveWay = (error: unknown): boolean => GAVE_WAY.has((error as { errno?: number }).errno ?? 0);

/** Transactions on a small pool of their own, so that readers never wait for writers. */
export function mariadbWriter(database: DatabaseSettings): { transact: Transact; close(): Promise<void>; use(): PoolUse } {
  const { name, ...access } = database;
  const pool = mysql.createPool({ ...SESSION, ...access, database: name, connectionLimit: 4, queueLimit: 1_000, rowsAsArray: true, decimalNumbers: true }).promise();
  const once: Transact = async work => {
    const connection = await pool.getConnection();
    const { tx, end } = ending({
      hasRun,
      rows: async ({ text, params }) => (await connection.query(text, [...params]))[0] as unknown as DataRow[],
      run: async ({ text, params }) => ((await connection.query(text, [...params]))[0] as mysql.ResultSetHeader).affectedRows,
    });
    let committing = false;
    try {
      await connection.beginTransaction();
      const result = await work(tx);
      end();
      committing = true;
      await connection.commit();
      connection.release();
      return result;
    } catch (error) {
      end();
      // A connection that cannot roll back is not given to the next one.
      await connection.rollback().then(() => connection.release(), () => connection.destroy());
      if (committing && isLost(error)) throw unavailable('The database was lost while this was being kept; whether it was done is not known. Send it again with the same idempotencyKey, or read first.');
      throw error;
    }
  };
  const transact: Transact = async work => {
    for (let tries = 1; ; tries++) {
      try {
        return await once(work);
      } catch (error) {
        if (!gaveWay(error) && !isLost(error)) throw error;
        if (tries === MAX_TRIES) throw unavailable(gaveWay(error) ? 'Others are writing the same; nothing was done. Try again in a moment.' : 'The database cannot be reached; nothing was done. Try again in a moment.');
      }
    }
  };
  return { transact, close: () => pool.end(), use: () => poolUse(pool.pool) };
}
