// The statements of one request with what each took: counted for every request, told for those that were slow and by `gujeong explain`.
import type { Connection, DataRow, Transaction } from '../database/connection.js';
import type { Sql } from '../graph/sql.js';

export interface Asked {
  statement: Sql;
  /** Milliseconds since the watch began. */
  began: number;
  /** Milliseconds; 0 while it is under way. */
  ms: number;
  rows: number;
}

export class Watch {
  readonly began = performance.now();
  readonly asked: Asked[] = [];

  /** Reads as the connection does. */
  over(connection: Connection): Connection {
    return { dialect: connection.dialect, rows: (statement, once) => this.timed(statement, connection.rows(statement, once)) };
  }

  within(tx: Transaction): Transaction {
    return { ...this.over(tx), run: statement => this.timed(statement, tx.run(statement)) };
  }

  private timed<T extends DataRow[] | number>(statement: Sql, answer: Promise<T>): Promise<T> {
    const one: Asked = { statement, began: performance.now() - this.began, ms: 0, rows: 0 };
    this.asked.push(one);
    return answer.then(rows => {
      one.ms = performance.now() - this.began - one.began;
      one.rows = typeof rows === 'number' ? rows : rows.length;
      return rows;
    });
  }
}
