// The history of all tables at once: what stands in them now is recorded as the state from one revision on.
import type { QueryRunner } from 'typeorm';
import { FOREVER, historyTable } from '../graph/row.js';

/** Columns of each table, by its name. */
type Tables = readonly { table: string; columns: readonly string[] }[];

export async function recordAll(runner: QueryRunner, tables: Tables, revision: number): Promise<void> {
  for (const { table, columns } of tables) {
    const names = columns.map(c => `\`${c}\``).join(', ');
    await runner.query(`INSERT INTO \`${historyTable(table)}\` (${names}, recorded_from, recorded_to) SELECT ${names}, ${revision}, ${FOREVER} FROM \`${table}\``);
  }
}

/** The revision that brought rows by loading them: it names no single record. */
export async function loadingRevision(runner: QueryRunner, action: 'seed' | 'import' = 'seed'): Promise<number> {
  await runner.query('UPDATE record_clock SET revision = revision + 1 WHERE id = 1');
  const [{ revision, at: last }] = (await runner.query('SELECT revision, `at` FROM record_clock WHERE id = 1')) as [{ revision: number; at: string }];
  const at = momentAfter(last);
  await runner.query('UPDATE record_clock SET `at` = ? WHERE id = 1', [at]);
  await runner.query('INSERT INTO revision (id, `at`, actor_name, action) VALUES (?, ?, ?, ?)', [revision, at, 'gujeong', action]);
  return Number(revision);
}

/** Moments of recording rise by a millisecond at least, whatever the machine's clock does. */
export const momentAfter = (last: string, now = Date.now()): string => new Date(Math.max(now, last ? Date.parse(last) + 1 : 0)).toISOString();
