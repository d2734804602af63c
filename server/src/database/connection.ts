// How the engine reads: rows as arrays, one statement at a time.
import type { Sql } from '../graph/sql.js';

export type DataRow = readonly unknown[];

export interface Connection {
  rows(statement: Sql): Promise<DataRow[]>;
}

/** Notes every statement, for tests that assert how many there are. */
export function recording(connection: Connection): Connection & { statements: string[] } {
  const statements: string[] = [];
  return {
    statements,
    rows(statement) {
      statements.push(statement.text);
      return connection.rows(statement);
    },
  };
}
