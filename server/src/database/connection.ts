// How the engine reads: rows as arrays, one statement at a time.
import { GraphQLError } from 'graphql';
import type { Sql } from '../graph/sql.js';

export type DataRow = readonly unknown[];

/** What may stand at one place of a text: characters, each from one to another. */
export type Place = readonly (readonly [from: string, to: string])[];

export interface Connection {
  dialect: Dialect;
  /** `once`: the statement has keys written into it; its text will hardly come again and is not worth keeping. */
  rows(statement: Sql, once?: boolean): Promise<DataRow[]>;
}

/** What each database says in its own way, or cannot say. */
export interface Dialect {
  /** The condition that a text has, somewhere, such characters one after the other. */
  hasRun(text: Sql, run: readonly Place[]): Sql;
  /** How JSON text comes that the database writes (CONCAT, JSON_QUOTE): it makes fewer cells of a row. */
  text: Text;
}

export interface Text {
  /** It comes as its bytes, a letter of one byte for each, to be handed on as they are: `sent` says so in SQL. Else as any text. */
  bytes: boolean;
  sent(text: Sql): Sql;
  /** Where lists can be gathered: the rows of a statement, or of a group of them, as one text, with their number before it: 12[…]; null when there are none. */
  gathered?: ((rows: Gathered) => Sql) | undefined;
  /** Such a text as a Buffer: long ones are kept outside of the heap. */
  buffer?: ((text: Sql) => Sql) | undefined;
}

export interface Gathered {
  /** The JSON text of a row. */
  row: Sql;
  order: Sql;
  limit: number;
}

/** A transaction under way: reads see what it has written. */
export interface Transaction extends Connection {
  /** Runs a statement that writes; answers how many rows it changed. */
  run(statement: Sql): Promise<number>;
}

/** Work in one transaction. It may be run again, whole, when the database gave way to another writer: it must have no effect outside. */
export type Transact = <T>(work: (tx: Transaction) => Promise<T>) => Promise<T>;

/** A transaction that answers only until it is ended: what work left running behind it must not write into the next one. */
export function ending(tx: Transaction): { tx: Transaction; end(): void } {
  let over = false;
  const open = (): void => {
    if (over) throw new Error('The transaction is over.');
  };
  return {
    tx: { dialect: tx.dialect, rows: async (statement, once) => (open(), tx.rows(statement, once)), run: async statement => (open(), tx.run(statement)) },
    end: () => void (over = true),
  };
}

/** The database is held by another for too long, or was lost: nothing was written. */
export const unavailable = (message: string): GraphQLError => new GraphQLError(message, { extensions: { code: 'SERVICE_UNAVAILABLE' } });

/** Transactions that can be told to keep nothing more: who waits for an answer must not be gone when his work is done. */
export function stoppable(transact: Transact): { transact: Transact; stop(): void } {
  let stopped = false;
  return {
    transact: work => transact(async tx => {
      const result = await work(tx);
      if (stopped) throw unavailable('The server is stopping; nothing was done. Send it again.');
      return result;
    }),
    stop: () => void (stopped = true),
  };
}

/** Notes every statement, for tests that assert how many there are. */
export function recording(connection: Connection): Connection & { statements: string[] } {
  const statements: string[] = [];
  return {
    statements,
    dialect: connection.dialect,
    rows(statement, once) {
      statements.push(statement.text);
      return connection.rows(statement, once);
    },
  };
}
