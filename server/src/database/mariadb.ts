// MariaDB or MySQL: a pool of prepared statements whose rows come as arrays, dates as text, sums as numbers.
import type { ResultSetHeader } from 'mysql2';
import type { Settings } from '../settings.js';
import { raw, sql, type Sql } from '../graph/sql.js';
import { ending, unavailable, type DataRow, type Dialect, type Gathered, type Place, type Transact } from './connection.js';
import { faultOf, STATEMENT_MS, toReader, toWriter, UNKNOWN } from './faults.js';
import { cut, MariadbPool } from './mariadbPool.js';
import type { OpenConnection } from './open.js';
import type { PoolUse } from './poolUse.js';

type DatabaseSettings = NonNullable<Settings['database']>;

/** Who writes waits so long for another's lock before the act begins anew; shorter than STATEMENT_MS, which counts that waiting too. */
const LOCK_S = 3;

/**
 * Text is sent in its own letters. Long lists inside a row are not cut without a word; a statement that runs away is ended in the database too, though nobody waits for it
 * any more. MariaDB reads the first comment, MySQL the second.
 */
const SESSION_BEGINS = `SET SESSION character_set_results = NULL, group_concat_max_len = 1073741824 /*M!100100 , max_statement_time = ${STATEMENT_MS / 1000}, innodb_lock_wait_timeout = ${LOCK_S} */ /*!50708 , max_execution_time = ${STATEMENT_MS}, innodb_lock_wait_timeout = ${LOCK_S} */`;

/** Whatever a regular expression could read as its own is escaped: all of ASCII but letters and digits. */
const literal = (character: string): string => character.replace(/[^A-Za-z0-9\u0080-\u{10ffff}]/u, '\\$&');
const placeOf = (place: Place): string => {
  const [[from, to] = ['', '']] = place;
  return place.length === 1 && from === to ? literal(from) : `[${place.map(([a, b]) => (a === b ? literal(a) : `${literal(a)}-${literal(b)}`)).join('')}]`;
};
const hasRun: Dialect['hasRun'] = (text, run) => sql`${text} REGEXP ${run.map(placeOf).join('')}`;

/** MySQL has no LIMIT there. */
const gathered = ({ row, order, limit }: Gathered): Sql => sql`CONCAT(COUNT(*), '[', GROUP_CONCAT(${row} ORDER BY ${order} SEPARATOR ',' LIMIT ${raw(String(limit))}), ']')`;
const buffer = (text: Sql): Sql => sql`CONVERT(${text} USING binary)`;
/** Bytes taken for letters of one byte each: as the session is told to, they are sent as they are. */
const sent = (text: Sql): Sql => sql`CONVERT(${buffer(text)} USING latin1)`;

const dialectOf = (version: string): Dialect => ({ hasRun, text: { bytes: true, sent, ...(version.includes('MariaDB') ? { buffer, gathered } : {}) } });

/** What a lost connection was asked is asked again on another only so soon: whoever waits is told within about ANSWER_MS. */
const AGAIN_MS = 1_000;

export async function openMariadb(database: DatabaseSettings): Promise<OpenConnection> {
  const pool = new MariadbPool(database, 10, SESSION_BEGINS);
  const [[version] = []] = (await pool.askAny(sql`SELECT VERSION()`, true)) as DataRow[];
  return {
    dialect: dialectOf(String(version)),
    async rows(statement, once = false) {
      const since = performance.now();
      const lostAtOnce = (error: unknown): Promise<unknown> => (faultOf(error) === 'lost' && performance.now() - since < AGAIN_MS ? pool.askAny(statement, once) : Promise.reject(error));
      try {
        return (await pool.askAny(statement, once).catch(lostAtOnce)) as DataRow[];
      } catch (error) {
        throw toReader(error);
      }
    },
    close: () => pool.close(),
    use: () => pool.use(),
  };
}

const MAX_TRIES = 5;

/** Transactions on a small pool of their own, so that readers never wait for writers. */
export function mariadbWriter(database: DatabaseSettings): { transact: Transact; close(): Promise<void>; use(): PoolUse } {
  const pool = new MariadbPool(database, 4, SESSION_BEGINS);
  const once: Transact = async work => {
    const connection = await pool.take();
    const { tx, end } = ending({
      dialect: { hasRun, text: { bytes: true, sent } },
      rows: async statement => (await pool.ask(connection, statement)) as DataRow[],
      run: async statement => ((await pool.ask(connection, statement)) as ResultSetHeader).affectedRows,
    });
    let committing = false;
    try {
      await pool.ask(connection, sql`START TRANSACTION`);
      const result = await work(tx);
      end();
      committing = true;
      await pool.ask(connection, sql`COMMIT`);
      connection.release();
      return result;
    } catch (error) {
      end();
      // A connection that cannot roll back is not given to the next one.
      await pool.ask(connection, sql`ROLLBACK`).then(() => connection.release(), () => cut(connection));
      // Before COMMIT was sent, nothing is kept of what was written on a connection that is gone.
      if (committing && ['lost', 'late'].includes(faultOf(error) ?? '')) throw unavailable(UNKNOWN);
      throw error;
    }
  };
  const transact: Transact = async work => {
    const since = performance.now();
    for (let tries = 1; ; tries++) {
      try {
        return await once(work);
      } catch (error) {
        const fault = faultOf(error);
        const again = fault === 'gaveWay' || (fault === 'lost' && performance.now() - since < AGAIN_MS);
        if (!again || tries === MAX_TRIES) throw toWriter(error);
      }
    }
  };
  return { transact, close: () => pool.close(), use: () => pool.use() };
}
