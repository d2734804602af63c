// MariaDB or MySQL: a pool of prepared statements whose rows come as arrays, dates as text, sums as numbers.
import mysql from 'mysql2';
import type { Settings } from '../settings.js';
import type { DataRow } from './connection.js';
import type { OpenConnection } from './open.js';

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

export function openMariadb(database: DatabaseSettings): OpenConnection {
  const { name, ...access } = database;
  const pool = mysql.createPool({ ...SESSION, ...access, database: name, connectionLimit: 10, queueLimit: 1_000, rowsAsArray: true, decimalNumbers: true, maxPreparedStatements: 300 });
  return {
    rows: ({ text, params }) =>
      new Promise((resolve, reject) => {
        const done = (error: Error | null, rows: unknown) => (error ? reject(error) : resolve(rows as DataRow[]));
        // A statement with its keys written into it is not worth preparing.
        if (params.length) pool.execute(text, params as (string | number | null)[], done);
        else pool.query(text, done);
      }),
    close: () => new Promise(resolve => pool.end(() => resolve())),
  };
}
