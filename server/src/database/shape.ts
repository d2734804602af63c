// Which tables a database has, said alike for both: what a backup of one and the rows of the other are compared by.
import type { DataRow } from './connection.js';

export interface Column {
  name: string;
  type: 'integer' | 'real' | 'text';
}

export interface TableShape {
  name: string;
  columns: readonly Column[];
  /** Columns of its primary key. */
  key: readonly string[];
}

type All = (text: string) => Promise<DataRow[]>;

export const ofSqlite = async (all: All): Promise<TableShape[]> =>
  gathered(await all("SELECT m.name, c.name, c.type, c.pk > 0 FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY m.name, c.cid"));

export const ofMariadb = async (all: All): Promise<TableShape[]> =>
  gathered(await all("SELECT c.table_name, c.column_name, c.data_type, c.column_key = 'PRI' FROM information_schema.columns c JOIN information_schema.tables t ON t.table_schema = c.table_schema AND t.table_name = c.table_name WHERE c.table_schema = DATABASE() AND t.table_type = 'BASE TABLE' ORDER BY c.table_name, c.ordinal_position"));

/** Rows of table, column, declared type, whether it is of the key. */
function gathered(rows: readonly DataRow[]): TableShape[] {
  const tables = new Map<string, { columns: Column[]; key: string[] }>();
  for (const [table, column, type, key] of rows) {
    const known = tables.get(String(table)) ?? { columns: [], key: [] };
    tables.set(String(table), known);
    known.columns.push({ name: String(column), type: typeOf(String(type)) });
    if (Number(key)) known.key.push(String(column));
  }
  // By code point: each database sorts names in its own way.
  return [...tables].map(([name, shape]) => ({ name, ...shape })).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function typeOf(declared: string): Column['type'] {
  if (/int|bool/i.test(declared)) return 'integer';
  return /doub|real|float|dec|num/i.test(declared) ? 'real' : 'text';
}
