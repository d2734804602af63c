// All rows of a database put in place of what stands, in one transaction: whatever stops it, nothing has changed.
import mysql from 'mysql2/promise';
import type { Settings } from '../settings.js';
import { SESSION } from './mariadbPool.js';
import { ofMariadb, ofSqlite, type TableShape } from './shape.js';
import { libsql, PRAGMAS, rollBack, sqliteFile } from './sqlite.js';
import type { DataRow } from './connection.js';

export interface Replacing {
  tables: readonly TableShape[];
  empty(table: string): Promise<void>;
  insert(table: string, columns: readonly string[], rows: readonly DataRow[]): Promise<void>;
}

/** Keys between tables are not looked at meanwhile: what is put in was whole where it came from. */
export const replaceAll = ({ database, dataDir }: Pick<Settings, 'dataDir' | 'database'>, work: (into: Replacing) => Promise<void>): Promise<void> =>
  database ? inMariadb(database, work) : inSqlite(sqliteFile(dataDir), work);

async function inSqlite(file: string, work: (into: Replacing) => Promise<void>): Promise<void> {
  const handle = new libsql(file);
  try {
    for (const pragma of PRAGMAS) handle.pragma(pragma);
    handle.pragma('foreign_keys = OFF');
    const tables = await ofSqlite(async text => handle.prepare(text).raw(true).all());
    handle.exec('BEGIN IMMEDIATE');
    try {
      await work({
        tables,
        empty: async table => handle.exec(`DELETE FROM \`${table}\``),
        insert: async (table, columns, rows) => void handle.prepare(insertOf(table, columns, rows.length)).run(rows.flat()),
      });
      handle.exec('COMMIT');
    } catch (error) {
      rollBack(text => handle.exec(text));
      throw error;
    }
  } finally {
    handle.close();
  }
}

async function inMariadb({ name, ...access }: NonNullable<Settings['database']>, work: (into: Replacing) => Promise<void>): Promise<void> {
  const connection = await mysql.createConnection({ ...SESSION, ...access, database: name, rowsAsArray: true });
  try {
    const tables = await ofMariadb(async text => (await connection.query(text))[0] as unknown as DataRow[]);
    await connection.query('SET SESSION foreign_key_checks = 0');
    await connection.beginTransaction();
    await work({
      tables,
      empty: async table => void (await connection.query(`DELETE FROM \`${table}\``)),
      insert: async (table, columns, rows) => void (await connection.query(insertOf(table, columns, rows.length), rows.flat())),
    });
    await connection.commit();
  } catch (error) {
    // Waited for, so that nothing is held any more when it is told; a lost connection is rolled back by the database itself.
    await connection.rollback().catch(() => undefined);
    throw error;
  } finally {
    connection.destroy();
  }
}

const insertOf = (table: string, columns: readonly string[], rows: number): string =>
  `INSERT INTO \`${table}\` (${columns.map(c => `\`${c}\``).join(', ')}) VALUES ${Array<string>(rows).fill(`(${columns.map(() => '?').join(', ')})`).join(', ')}`;
