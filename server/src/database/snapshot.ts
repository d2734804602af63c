// All that a database holds, read as it stood at one moment while others go on writing: for backups.
import fs from 'node:fs';
import mysql from 'mysql2';
import { StartError, type Settings } from '../settings.js';
import type { DataRow } from './connection.js';
import { SESSION } from './mariadbPool.js';
import { libsql, sqliteFile } from './sqlite.js';
import { ofMariadb, ofSqlite, type TableShape } from './shape.js';

export interface Snapshot {
  kind: 'sqlite' | 'mariadb';
  tables: readonly TableShape[];
  /** A small answer, whole. */
  all(text: string): Promise<DataRow[]>;
  /** Any number of rows, a few at a time. */
  each(text: string): AsyncIterable<DataRow> | Iterable<DataRow>;
  close(): Promise<void>;
}

export const openSnapshot = ({ database, dataDir }: Pick<Settings, 'dataDir' | 'database'>): Promise<Snapshot> => (database ? mariadbSnapshot(database) : sqliteSnapshot(sqliteFile(dataDir)));

/** A read transaction: in WAL mode it sees what was committed before it began, and holds up nobody. */
async function sqliteSnapshot(file: string): Promise<Snapshot> {
  if (!fs.existsSync(file)) throw new StartError(`There is no database ${file}; set DATA_DIR to the folder of the one you mean, or DATABASE_URL.`);
  const handle = new libsql(file);
  try {
    handle.pragma('busy_timeout = 5000');
    handle.pragma('query_only = ON');
    const all = async (text: string): Promise<DataRow[]> => handle.prepare(text).raw(true).all();
    handle.exec('BEGIN');
    return { kind: 'sqlite', tables: await ofSqlite(all), all, each: text => handle.prepare(text).raw(true).iterate(), close: async () => handle.close() };
  } catch (error) {
    handle.close();
    throw new StartError(`The database ${file} cannot be read: ${(error as Error).message}. Is it a database of this program?`);
  }
}

async function mariadbSnapshot({ name, ...access }: NonNullable<Settings['database']>): Promise<Snapshot> {
  const connection = mysql.createConnection({ ...SESSION, ...access, database: name, rowsAsArray: true, decimalNumbers: true });
  const asked = connection.promise();
  const all = async (text: string): Promise<DataRow[]> => (await asked.query(text))[0] as unknown as DataRow[];
  try {
    await all('SET SESSION TRANSACTION ISOLATION LEVEL REPEATABLE READ');
    await all('START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY');
    return { kind: 'mariadb', tables: await ofMariadb(all), all, each: text => connection.query(text).stream({ highWaterMark: 200 }) as AsyncIterable<DataRow>, close: async () => connection.destroy() };
  } catch (error) {
    connection.destroy();
    throw new StartError(`The database ${name} on ${access.host}:${access.port} cannot be opened: ${(error as Error).message}. Check DATABASE_URL, that the server runs, and that the database exists.`);
  }
}
