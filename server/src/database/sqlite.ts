// The embedded database: libsql, a file. Reads are synchronous and go over a handle of their own.
import { createRequire } from 'node:module';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { sql } from '../graph/sql.js';
import { ending, unavailable, type DataRow, type Dialect, type Place, type Transact } from './connection.js';
import { faultOf, toReader, toWriter } from './faults.js';
import type { OpenConnection } from './open.js';

interface Statement {
  raw(on: boolean): Statement;
  all(...params: readonly unknown[]): DataRow[];
  iterate(...params: readonly unknown[]): Iterable<DataRow>;
  run(...params: readonly unknown[]): { changes: number };
}
interface Handle {
  prepare(text: string): Statement;
  pragma(text: string): unknown;
  exec(text: string): void;
  close(): void;
}

export const libsql = createRequire(import.meta.url)('libsql') as new (file: string, options?: object) => Handle;

/** One character stands for itself, except * ? [, which stand in a set. */
const placeOf = (place: Place): string => {
  const [[from, to] = ['', '']] = place;
  if (place.length === 1 && from === to && !'*?['.includes(from)) return from;
  return `[${place.map(([a, b]) => (a === b ? a : `${a}-${b}`)).join('')}]`;
};
const hasRun: Dialect['hasRun'] = (text, run) => sql`${text} GLOB ${`*${run.map(placeOf).join('')}*`}`;

const text: Dialect['text'] = { bytes: false, sent: written => written };

export const sqliteFile = (dataDir: string): string => path.join(dataDir, 'gujeong.sqlite');

const KEPT = 300;

/** Statements kept by their text: one that is not kept holds memory beside the heap until it is collected. */
function keeping(prepare: (text: string) => Statement): (text: string) => Statement {
  const prepared = new Map<string, Statement>();
  return text => {
    let statement = prepared.get(text);
    if (!statement) {
      if (prepared.size >= KEPT) prepared.clear();
      prepared.set(text, (statement = prepare(text)));
    }
    return statement;
  };
}

export const PRAGMAS = ['journal_mode = WAL', 'synchronous = FULL', 'busy_timeout = 5000', 'foreign_keys = ON'];

/** How long a writer waits for another process (a command beside the server), and how often it looks. */
const PATIENCE_MS = 10_000;
const LOOK_MS = 20;

/** Waits without holding up those who read: the database's own waiting would stop the whole process. */
async function begin(start: () => void): Promise<void> {
  for (const since = Date.now(); ; await setTimeout(LOOK_MS)) {
    try {
      return start();
    } catch (error) {
      if (faultOf(error) !== 'gaveWay') throw toWriter(error);
      if (Date.now() - since > PATIENCE_MS) throw unavailable('Another program is writing to the database; nothing was done. Try again in a moment.');
    }
  }
}

/** Some faults (a full disk) have ended the transaction already. */
export function rollBack(run: (text: string) => void): void {
  try {
    run('ROLLBACK');
  } catch (error) {
    if (!(error as Error).message.includes('no transaction is active')) throw error;
  }
}

/** One writer at a time: each transaction waits for the one before it. */
export function sqliteWriter(file: string): { transact: Transact; close(): Promise<void> } {
  const handle = new libsql(file);
  for (const pragma of PRAGMAS) handle.pragma(pragma);
  handle.pragma('busy_timeout = 0');
  // Not prepared: a prepared statement that finds the database held stays under way, and no later COMMIT is let through.
  const run = (text: string): void => handle.exec(text);
  const [reading, writing] = [keeping(text => handle.prepare(text).raw(true)), keeping(text => handle.prepare(text))];
  let last: Promise<unknown> = Promise.resolve();
  const transact: Transact = work => {
    const mine = last.then(async () => {
      await begin(() => run('BEGIN IMMEDIATE'));
      const { tx, end } = ending({
        dialect: { hasRun, text },
        rows: async ({ text, params }) => reading(text).all(...params),
        run: async ({ text, params }) => writing(text).run(...params).changes,
      });
      try {
        const result = await work(tx);
        end();
        run('COMMIT');
        return result;
      } catch (error) {
        end();
        rollBack(run);
        throw toWriter(error);
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
  const prepare = (text: string): Statement => handle.prepare(text).raw(true);
  const kept = keeping(prepare);
  return {
    dialect: { hasRun, text },
    // A failing statement must reject, not throw into the caller's Promise.all.
    rows: async ({ text, params }, once = false) => {
      try {
        return (once ? prepare(text) : kept(text)).all(...params);
      } catch (error) {
        throw toReader(error);
      }
    },
    close: async () => handle.close(),
  };
}
