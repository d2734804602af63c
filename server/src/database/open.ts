// Opens the database that the settings name: TypeORM for migrations and writing, a connection of the engine's for reading.
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { StartError, type Settings } from '../settings.js';
import { stoppable, type Connection, type Transact } from './connection.js';
import { mariadbWriter, openMariadb } from './mariadb.js';
import { SESSION } from './mariadbPool.js';
import { migrations } from './migrations/index.js';
import type { PoolUse } from './poolUse.js';
import { libsql, openSqlite, PRAGMAS, sqliteFile, sqliteWriter } from './sqlite.js';

export interface OpenConnection extends Connection {
  close(): Promise<void>;
  /** Of its pool; absent where there is none. */
  use?: () => PoolUse;
}

export interface Database {
  source: DataSource;
  connection: OpenConnection;
  transact: Transact;
  /** From now on nothing more is kept: work that has not come to its COMMIT is refused there, and undone. */
  stopWriting(): void;
  /** Use of the pools to read and to write, where there are such. */
  pools(): Readonly<Record<string, PoolUse>>;
  /** For messages: where the data is, without a password. */
  where: string;
  close(): Promise<void>;
}

/** How long a database is waited for at the end. */
const LEAVE_MS = 3_000;

type Entities = readonly (new () => object)[];

export async function openDatabase(settings: Pick<Settings, 'dataDir' | 'database'>, entities: Entities): Promise<Database> {
  const { options, where } = sourceOptions(settings, entities);
  const source = new DataSource(options);
  await source.initialize().catch((error: Error) => {
    const advice = settings.database ? 'Check DATABASE_URL, that the server runs, and that the database exists.' : 'Is it a database of this program? Move the file away to begin anew, or choose another DATA_DIR.';
    throw new StartError(`The database ${where} cannot be opened: ${error.message}. ${advice}`);
  });
  if (settings.database) widen(source);
  await migrate(source, where);
  const connection = settings.database ? await openMariadb(settings.database) : openSqlite(sqliteFile(settings.dataDir));
  const writer: { transact: Transact; close(): Promise<void>; use?: () => PoolUse } = settings.database ? mariadbWriter(settings.database) : sqliteWriter(sqliteFile(settings.dataDir));
  const { transact, stop } = stoppable(writer.transact);
  return {
    source,
    connection,
    transact,
    stopWriting: stop,
    pools: () => ({ ...(connection.use ? { read: connection.use() } : {}), ...(writer.use ? { write: writer.use() } : {}) }),
    where,
    async close() {
      const closed = async (): Promise<void> => {
        await writer.close();
        await connection.close();
        await source.destroy();
      };
      // One that hangs takes no leave.
      const late = new AbortController();
      await Promise.race([closed(), setTimeout(LEAVE_MS, undefined, { signal: late.signal })]).finally(() => late.abort());
    },
  };
}

/** The one attribute that MariaDB's `text` (64 kB) is too short for: several long texts of a record, before and after. */
function widen(source: DataSource): void {
  const fields = source.entityMetadatas.find(m => m.tableName === 'change')?.columns.find(c => c.propertyName === 'fields');
  if (fields) fields.type = 'mediumtext';
}

function sourceOptions({ dataDir, database }: Pick<Settings, 'dataDir' | 'database'>, entities: Entities): { options: DataSourceOptions; where: string } {
  const common = { entities: [...entities], migrations: [...migrations], migrationsTableName: 'migration', invalidWhereValuesBehavior: { null: 'throw', undefined: 'throw' } as const };
  if (database) {
    const { user, name, ...access } = database;
    const { timezone, charset, supportBigNumbers, bigNumberStrings, dateStrings, connectTimeout, enableKeepAlive } = SESSION;
    return {
      where: `${name} on ${access.host}:${access.port}`,
      options: { ...common, type: 'mariadb', ...access, username: user, database: name, timezone, charset, supportBigNumbers, bigNumberStrings, dateStrings, connectTimeout, extra: { enableKeepAlive, connectionLimit: 4 } },
    };
  }
  const file = sqliteFile(dataDir);
  try {
    makeFolder(dataDir);
    fs.accessSync(dataDir, fs.constants.W_OK);
  } catch {
    throw new StartError(`DATA_DIR ${dataDir} cannot be written; choose a folder that you may write to.`);
  }
  const pragmas = (db: { pragma(text: string): unknown }) => {
    for (const p of PRAGMAS) db.pragma(p);
  };
  return { where: file, options: { ...common, type: 'better-sqlite3', driver: libsql, database: file, prepareDatabase: pragmas } };
}

async function migrate(source: DataSource, where: string): Promise<void> {
  try {
    await source.runMigrations({ transaction: 'each' });
  } catch (error) {
    await source.destroy();
    throw new StartError(`The database ${where} cannot be brought up to date: ${(error as Error).message}. Is it a database of this program?`);
  }
}

/** Level by level: Node's own recursive way never ends on folders that the system makes up (/proc). */
function makeFolder(folder: string): void {
  if (fs.existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  fs.mkdirSync(folder);
}
