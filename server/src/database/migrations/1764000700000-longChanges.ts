// Room for what an act says of many records or of long texts: MariaDB's `text` ends at 64 kB, SQLite's has no end.
import type { MigrationInterface, QueryRunner } from 'typeorm';

const columns = [['change', 'fields'], ['done_request', 'result']] as const;

export class LongChanges1764000700000 implements MigrationInterface {
  name = 'LongChanges1764000700000';

  async up(runner: QueryRunner): Promise<void> {
    await become(runner, 'mediumtext');
  }

  async down(runner: QueryRunner): Promise<void> {
    await become(runner, 'text');
  }
}

async function become(runner: QueryRunner, type: string): Promise<void> {
  if (runner.dataSource.options.type !== 'mariadb') return;
  for (const [table, column] of columns) await runner.query(`ALTER TABLE \`${table}\` MODIFY \`${column}\` ${type} NOT NULL`);
}
