// Published reports, and their tables as they were answered.
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTables, createVersioned, dropTables, type TableText } from '../table.js';

const nouns: Record<string, TableText> = {
  published_report: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', code: 'varchar(200)', title: 'varchar(200)', as_of: 'varchar(10) null', revision: 'integer', recorded_at: 'varchar(24)', published_at: 'varchar(24)', published_by: 'varchar(200)', hash: 'varchar(64)', tables: 'integer', withdrawn_on: 'varchar(10) null', withdrawal_reason: 'text null' },
    indices: { uq_published_report_code: '!code' },
  },
};
const tables: Record<string, TableText> = {
  /** Never changed and never taken out. */
  published_table: { columns: { report_id: 'integer key', position: 'integer key', view: 'varchar(200)', content: 'mediumtext', hash: 'varchar(64)' } },
};

export class Publishing1764000500000 implements MigrationInterface {
  name = 'Publishing1764000500000';

  async up(runner: QueryRunner): Promise<void> {
    await createVersioned(runner, nouns);
    await createTables(runner, tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, ['published_table', 'published_report_history', 'published_report']);
  }
}
