// Another program that holds what every writer needs: on MariaDB the row of numbers, on SQLite the whole file.
import path from 'node:path';
import mysql from 'mysql2/promise';
import { libsql } from '../database/sqlite.js';

/** `env` names the database as it does for the server. */
export async function lockWrites({ DATABASE_URL: url, DATA_DIR: folder = '' }: NodeJS.ProcessEnv): Promise<{ release(): Promise<void> }> {
  if (!url) {
    const handle = new libsql(path.join(folder, 'gujeong.sqlite'));
    handle.exec('BEGIN IMMEDIATE');
    return { release: async () => (handle.exec('ROLLBACK'), handle.close()) };
  }
  const connection = await mysql.createConnection(url);
  await connection.query('START TRANSACTION');
  await connection.query('SELECT revision FROM record_clock WHERE id = 1 FOR UPDATE');
  return { release: async () => (await connection.query('ROLLBACK'), connection.end()) };
}
