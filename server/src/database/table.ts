// Tables of a migration, told shortly and the same for both databases.
import { Table, TableColumn, type QueryRunner } from 'typeorm';
import { historyTable } from '../graph/row.js';

/** `{ id: 'integer key', name: 'varchar(200)', closed_on: 'varchar(10) null' }` */
type Columns = Readonly<Record<string, string>>;

export interface TableText {
  columns: Columns;
  /** Index name -> its columns; `!` before them makes the index unique. */
  indices?: Readonly<Record<string, string>>;
  /** Foreign key name -> `column table`, and `CASCADE` in link tables: a link goes with either of its ends. */
  keys?: Readonly<Record<string, string>>;
}

/** Creates tables that may refer to each other in a circle. MariaDB keeps each as soon as it is made: what a stopped start left is kept and the rest made. */
export async function createTables(runner: QueryRunner, tables: Readonly<Record<string, TableText>>): Promise<void> {
  await unchecked(runner, async mysql => {
    for (const [name, text] of Object.entries(tables)) await runner.createTable(tableOf(name, text, mysql), true);
  });
}

/** Tables of nouns and of their links, each with its history. */
export async function createVersioned(runner: QueryRunner, tables: Readonly<Record<string, TableText>>): Promise<void> {
  await createTables(runner, tables);
  await createTables(runner, Object.fromEntries(Object.entries(tables).map(([name, text]) => [historyTable(name), historyOf(name, text)])));
}

/** Every state a row had: its columns, and the revisions from and to which it stood so. Found by key, and by what it pointed at. */
function historyOf(name: string, { columns, keys = {} }: TableText): TableText {
  const pointing = Object.values(keys).map(k => k.split(' ')[0]!);
  return {
    columns: { ...columns, recorded_from: 'integer key', recorded_to: 'integer' },
    indices: Object.fromEntries(pointing.map(column => [`ih_${name}_${column}`, column])),
  };
}

/** Texts compare by code point, as they do in SQLite: equal means equal, and both databases sort alike. */
export async function compareByCodePoint(runner: QueryRunner): Promise<void> {
  if (runner.dataSource.options.type !== 'mariadb') return;
  const [{ version }] = (await runner.query('SELECT VERSION() AS version')) as [{ version: string }];
  // Without padding: 'a' and 'a ' differ. MySQL calls the same order by another name.
  const collation = version.includes('MariaDB') ? 'utf8mb4_nopad_bin' : 'utf8mb4_0900_bin';
  await runner.query(`ALTER DATABASE \`${await runner.getCurrentDatabase()}\` CHARACTER SET utf8mb4 COLLATE ${collation}`);
}

export async function dropTables(runner: QueryRunner, names: readonly string[]): Promise<void> {
  await unchecked(runner, async () => {
    for (const name of names) await runner.dropTable(name);
  });
}

async function unchecked(runner: QueryRunner, work: (mysql: boolean) => Promise<void>): Promise<void> {
  const mysql = runner.dataSource.options.type === 'mariadb';
  if (mysql) await runner.query('SET foreign_key_checks = 0');
  await work(mysql);
  if (mysql) await runner.query('SET foreign_key_checks = 1');
}

function tableOf(name: string, { columns, indices = {}, keys = {} }: TableText, mysql: boolean): Table {
  return new Table({
    name,
    columns: Object.entries(columns).map(([column, text]) => columnOf(column, text, mysql)),
    indices: Object.entries(indices).map(([index, column]) => ({ name: index, columnNames: column.replace('!', '').split(' '), isUnique: column.startsWith('!') })),
    foreignKeys: Object.entries(keys).map(([key, text]) => {
      const [column, table, action = 'NO ACTION'] = text.split(' ') as [string, string, string?];
      return { name: key, columnNames: [column], referencedTableName: table, referencedColumnNames: ['id'], onDelete: action, onUpdate: action };
    }),
  });
}

function columnOf(name: string, text: string, mysql: boolean): TableColumn {
  const [, type, length, tail] = /^(\w+)(?:\((\d+)\))?(.*)$/.exec(text) as unknown as [string, string, string | undefined, string];
  const base = { name, isNullable: tail.includes('null'), isPrimary: tail.includes('key') };
  if (mysql && type === 'integer') return new TableColumn({ ...base, type: 'int' });
  if (mysql && type === 'boolean') return new TableColumn({ ...base, type: 'tinyint', length: '1' });
  return new TableColumn({ ...base, type, ...(length ? { length } : {}) });
}
