// The embedded database: libsql, a file. Reads are synchronous and go over a handle of their own.
import { createRequire } from 'node:module';
import type { DataRow, Transact } from './connection.js';
import type { OpenConnection } from './open.js';

interface Statement {
  raw(on: boolean): Statement;
  all(...params: readonly unknown[]): DataRow[];
  run(...params: readonly unknown[]): { changes: number };
}
interface Handle {
  prepare(text: string): Statement;
  pragma(text: string): unknown;
  close(): void;
}

export const libsql = createRequire(import.meta.url)('libsql') as new (file: string, options?: object) => Handle;

const KEPT = 300;

export const PRAGMAS = ['journal_mode = WAL', 'synchronous = FULL', 'busy_timeout = 5000', 'foreign_keys = ON'];

/** One writer at a time: each transaction waits for the one before it. */
export function sqliteWriter(file: string): { transact: Transact; close(): Promise<void> } {
  const handle = new libsql(file);
  for (const pragma of PRAGMAS) handle.pragma(pragma);
  const run = (text: string): unknown => handle.prepare(text).run();
  let last: Promise<unknown> = Promise.resolve();
  const transact: Transact = work => {
    const mine = last.then(async () => {
      run('BEGIN IMMEDIATE');
      try {
        const result = await work({
          rows: async ({ text, params }) => handle.prepare(text).raw(true).all(...params),
          run: async ({ text, params }) => handle.prepare(text).run(...params).changes,
        });
        run('COMMIT');
        return result;
      } catch (error) {
        run('ROLLBACK');
        throw error;
      }
    });
    last = mine.catch(() => undefined);
    return mine;
  };
  return {
    transact,
    async close() {
      await last;
      handle.close();
    },
  };
}

export function openSqlite(file: string): OpenConnection {
  const handle = new libsql(file);
  handle.pragma('query_only = ON');
  handle.pragma('busy_timeout = 5000');
  const prepared = new Map<string, Statement>();
  const prepare = (text: string): Statement => {
    let statement = prepared.get(text);
    if (!statement) {
      if (prepared.size >= KEPT) prepared.clear();
      prepared.set(text, (statement = handle.prepare(text).raw(true)));
    }
    return statement;
  };
  return {
    // A failing statement must reject, not throw into the caller's Promise.all.
    rows: async ({ text, params }) => prepare(text).all(...params),
    close: async () => handle.close(),
  };
}
