// Which indices a statement uses, in the database's own words.
import type { Connection, DataRow } from '../database/connection.js';
import { Sql } from '../graph/sql.js';

/** One line a table: `project: ix_project_kind, 252 rows looked at`. */
export async function usedIndices(connection: Connection, { text, params }: Sql, sqlite: boolean): Promise<string[]> {
  const steps = await connection.rows(new Sql(`${sqlite ? 'EXPLAIN QUERY PLAN' : 'EXPLAIN'} ${text}`, params), true);
  return sqlite ? steps.map(step => String(step.at(-1))) : steps.filter(isTable).map(lineOf);
}

/** MySQL has two columns more than MariaDB: partitions before the kind, filtered before the end. */
const MYSQL_COLUMNS = 12;
const TABLE = 2;
const tableOf = (step: DataRow): string => String(step[TABLE] ?? '');
const isTable = (step: DataRow): boolean => tableOf(step) !== '' && !tableOf(step).startsWith('<');

function lineOf(step: DataRow): string {
  const shift = step.length === MYSQL_COLUMNS ? 1 : 0;
  const [key, rows] = [step[5 + shift], step[8 + shift]];
  return `${tableOf(step)}: ${key === null ? 'no index' : String(key)}, ${Number(rows).toLocaleString('en-US')} rows looked at`;
}
