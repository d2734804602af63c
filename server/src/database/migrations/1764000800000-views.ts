// Views that people save, and who has pinned them.
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { historyTable } from '../../graph/row.js';
import { createVersioned, dropTables, type TableText } from '../table.js';

const nouns: Record<string, TableText> = {
  saved_view: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', name: 'varchar(200)', noun: 'varchar(200)', spec: 'text', show: 'varchar(40)', sharing: 'varchar(40)', owner_name: 'varchar(200)', owner_id: 'integer null', division_id: 'integer null' },
    indices: { ix_saved_view_owner: 'owner_id', ix_saved_view_division: 'division_id' },
    keys: { fk_saved_view_owner: 'owner_id user', fk_saved_view_division: 'division_id division' },
  },
  saved_view_pinned_by: {
    columns: { saved_view_id: 'integer key', target_id: 'integer key' },
    indices: { IDX_ec1194b8ad963c409478c7922e: 'saved_view_id', IDX_bdd98d167fdf011c391787705d: 'target_id' },
    keys: { fk_saved_view_pinned_by_mine: 'saved_view_id saved_view CASCADE', fk_saved_view_pinned_by_theirs: 'target_id user CASCADE' },
  },
};

export class Views1764000800000 implements MigrationInterface {
  name = 'Views1764000800000';

  async up(runner: QueryRunner): Promise<void> {
    await createVersioned(runner, nouns);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, Object.keys(nouns).flatMap(table => [historyTable(table), table]));
  }
}
