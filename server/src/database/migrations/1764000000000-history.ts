// History: revisions, changes, every state of every record; and the keys of requests that must not be done twice.
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { historyTable } from '../../graph/row.js';
import { loadingRevision, recordAll } from '../history.js';
import { createTables, createVersioned, dropTables, type TableText } from '../table.js';
import { tables as initial } from './1037620800000-init.js';

const { dataset_load: _, ...nouns } = initial;

const tables: Record<string, TableText> = {
  revision: {
    columns: { id: 'integer key', at: 'varchar(24)', actor_name: 'varchar(200)', actor_login: 'varchar(200) null', action: 'varchar(200)', reason: 'text null', request_id: 'varchar(200) null' },
    indices: { uq_revision_at: '!at' },
  },
  change: {
    columns: { id: 'integer key', noun: 'varchar(200)', record_key: 'integer', kind: 'varchar(40)', fields: 'text', revision_id: 'integer' },
    indices: { ix_change_revision: 'revision_id', ix_change_record: 'noun record_key' },
    keys: { fk_change_revision: 'revision_id revision' },
  },
  /** One row: the last revision and its moment. Who writes holds it, so that revisions follow each other as they are committed. */
  record_clock: { columns: { id: 'integer key', revision: 'integer', at: 'varchar(24)' } },
  /** What a request with an idempotencyKey gave. */
  done_request: {
    columns: { actor: 'varchar(200) key', request_key: 'varchar(200) key', digest: 'varchar(64)', result: 'text', revision_id: 'integer', at: 'varchar(24)' },
  },
};

export class History1764000000000 implements MigrationInterface {
  name = 'History1764000000000';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, tables);
    await createVersioned(runner, nouns);
    const [{ n }] = (await runner.query('SELECT COUNT(*) AS n FROM record_clock')) as [{ n: number }];
    if (!Number(n)) await runner.query("INSERT INTO record_clock (id, revision, `at`) VALUES (1, 0, '')");
    // MariaDB keeps what a stopped start has done: the copy begins anew.
    for (const table of ['change', 'revision', ...Object.keys(nouns).map(historyTable)]) await runner.query(`DELETE FROM \`${table}\``);
    const [{ loaded }] = (await runner.query('SELECT COUNT(*) AS loaded FROM dataset_load')) as [{ loaded: number }];
    if (!Number(loaded)) return;
    const copied = Object.entries(nouns).map(([table, { columns }]) => ({ table, columns: Object.keys(columns) }));
    await recordAll(runner, copied, await loadingRevision(runner));
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, [...Object.keys(nouns).map(historyTable), ...Object.keys(tables)]);
  }
}
