// The embedded database: libsql, a file. Reads are synchronous and go over a handle of their own.
import { createRequire } from 'node:module';
import type { DataRow } from './connection.js';
import type { OpenConnection } from './open.js';

interface Statement {
  raw(on: boolean): Statement;
  all(...params: readonly unknown[]): DataRow[];
}
interface Handle {
  prepare(text: string): Statement;
  pragma(text: string): unknown;
  close(): void;
}

export const libsql = createRequire(import.meta.url)('libsql') as new (file: string, options?: object) => Handle;

const KEPT = 300;

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
