// Council: what a promise is tied to beside a project, whom a question was transferred to, and the internal due date of an extension.
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { historyTable } from '../../graph/row.js';

/** Table -> column -> the table it points at; null: none. */
const added: Readonly<Record<string, Readonly<Record<string, string | null>>>> = {
  commitment: { budget_line_id: 'budget_line', asset_id: 'asset' },
  council_question: { transferred_to: null },
  due_extension: { new_internal_due_on: null },
};
const TYPES: Readonly<Record<string, string>> = { transferred_to: 'varchar(200)', new_internal_due_on: 'varchar(10)' };

export class Council1764000300000 implements MigrationInterface {
  name = 'Council1764000300000';

  async up(runner: QueryRunner): Promise<void> {
    const mysql = runner.dataSource.options.type === 'mariadb';
    for (const [table, columns] of Object.entries(added)) {
      for (const [column, target] of Object.entries(columns)) {
        const type = TYPES[column] ?? (mysql ? 'int' : 'integer');
        const name = `${table}_${column.replace(/_id$/, '')}`;
        // MariaDB keeps what a stopped start has done: only what is missing is added.
        if (!(await runner.hasColumn(table, column))) await addColumn(runner, { table, column, type, target, key: `fk_${name}` }, mysql);
        if (!(await runner.hasColumn(historyTable(table), column))) await runner.query(`ALTER TABLE \`${historyTable(table)}\` ADD COLUMN \`${column}\` ${type} NULL`);
        if (!target) continue;
        await index(runner, `ix_${name}`, table, column);
        await index(runner, `ih_${table}_${column}`, historyTable(table), column);
      }
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, columns] of Object.entries(added)) {
      for (const name of [table, historyTable(table)]) await runner.dropColumns(name, Object.keys(columns));
    }
  }
}

interface Added {
  table: string;
  column: string;
  type: string;
  target: string | null;
  key: string;
}

/** SQLite adds a foreign key with its column only, and TypeORM knows its name by the words of a CREATE TABLE: they stand in a comment, which SQLite keeps. */
async function addColumn(runner: QueryRunner, { table, column, type, target, key }: Added, mysql: boolean): Promise<void> {
  const add = `ALTER TABLE \`${table}\` ADD COLUMN \`${column}\` ${type} NULL`;
  if (!target) await runner.query(add);
  else if (mysql) await runner.query(`${add}, ADD CONSTRAINT \`${key}\` FOREIGN KEY (\`${column}\`) REFERENCES \`${target}\` (id) ON DELETE NO ACTION ON UPDATE NO ACTION`);
  else await runner.query(`${add} /* CONSTRAINT "${key}" FOREIGN KEY ("${column}") REFERENCES "${target}" */ REFERENCES \`${target}\` (id)`);
}

async function index(runner: QueryRunner, name: string, table: string, column: string): Promise<void> {
  await runner.query(`CREATE INDEX IF NOT EXISTS \`${name}\` ON \`${table}\` (\`${column}\`)`);
}
