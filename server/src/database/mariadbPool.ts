// Connections to MariaDB or MySQL, a bounded number of them, on which no wait is without end: for a free one, for a new one, for an answer.
import type { Duplex } from 'node:stream';
import mysql from 'mysql2';
import type { Sql } from '../graph/sql.js';
import type { Settings } from '../settings.js';
import { Deadlines } from './deadlines.js';
import { ANSWER_MS, faultOf, Late } from './faults.js';
import { poolUse, type PoolUse } from './poolUse.js';

export const SESSION = {
  charset: 'utf8mb4_bin',
  timezone: '+00:00',
  supportBigNumbers: true,
  bigNumberStrings: true,
  dateStrings: true,
  connectTimeout: 3_500,
  enableKeepAlive: true,
} as const;

/** Who comes when so many wait already is refused at once. */
const MOST_WAITING = 1_000;

export type Held = mysql.PoolConnection;
type Done = (error: Error | null, result: unknown) => void;

export class MariadbPool {
  private readonly pool: mysql.Pool;
  private readonly deadlines = new Deadlines(ANSWER_MS);

  /** `session`: a statement that each new connection begins with. */
  constructor({ name, ...access }: NonNullable<Settings['database']>, connectionLimit: number, session: string) {
    this.pool = mysql.createPool({ ...SESSION, ...access, database: name, connectionLimit, queueLimit: MOST_WAITING, rowsAsArray: true, decimalNumbers: true, maxPreparedStatements: 300 });
    // A connection that cannot be set up is not used: what follows on it fails and is told.
    this.pool.on('connection', connection => void connection.query(session, error => void (error && connection.destroy())));
  }

  /** A connection of one's own, to be given back by `release` or `destroy`. */
  take(): Promise<Held> {
    return this.bounded(settle => this.lend(settle));
  }

  /** A statement on a connection; one that is not answered in time takes the connection with it. */
  ask(connection: Held, statement: Sql): Promise<unknown> {
    return this.bounded(settle => {
      send(connection, statement, true, settle);
      return () => cut(connection);
    });
  }

  /** A statement on any connection. `once`: its text will hardly come again and is not prepared. */
  askAny(statement: Sql, once: boolean): Promise<unknown> {
    return this.bounded(settle => {
      let held: Held | null = null;
      const late = this.lend((error, lent) => {
        if (error) return settle(error, null);
        const connection = (held = lent as Held);
        send(connection, statement, once, (failed, result) => {
          held = null;
          if (failed && faultOf(failed) === 'lost') cut(connection);
          else connection.release();
          settle(failed, result);
        });
      });
      return () => {
        late();
        if (held) cut(held);
      };
    });
  }

  use(): PoolUse {
    return poolUse(this.pool);
  }

  close(): Promise<void> {
    return new Promise(resolve => this.pool.end(() => resolve()));
  }

  /** Asks the pool for a connection; what it answers says that nobody waits for it any more. */
  private lend(settle: Done): () => void {
    let over = false;
    this.pool.getConnection((error, connection) => {
      if (over) return void connection?.release();
      settle(error, connection);
    });
    return () => void (over = true);
  }

  private bounded<T>(begin: (settle: Done) => () => void): Promise<T> {
    return new Promise((resolve, reject) => {
      let late: (() => void) | null = null;
      const wait = this.deadlines.begin(() => {
        reject(new Late(`No answer within ${ANSWER_MS} ms.`));
        late?.();
      });
      late = begin((error, result) => {
        this.deadlines.end(wait);
        if (error) reject(error);
        else resolve(result as T);
      });
    });
  }
}

function send(connection: Held, { text, params }: Sql, once: boolean, done: Done): void {
  const values = params as (string | number | null)[];
  try {
    if (once) connection.query(text, values, done);
    else connection.execute(text, values, done);
  } catch (error) {
    done(error as Error, null);
  }
}

/** `destroy` alone says goodbye and waits for the other end, which may hang. */
export function cut(connection: Held): void {
  connection.destroy();
  (connection as unknown as { stream?: Duplex }).stream?.destroy();
}
