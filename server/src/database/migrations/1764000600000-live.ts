// Reminders to be sent, and calendars by secret address.
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTables, dropTables, type TableText } from '../table.js';

const tables: Record<string, TableText> = {
  /** Letters. `dedupe` says what a letter is about and for which day: there is never a second one. `lease` is who works on it now; `handed_at` when it began to be handed over. */
  outbox: {
    columns: {
      id: 'varchar(22) key', dedupe: 'varchar(200)', user_id: 'integer', kind: 'varchar(40)', record: 'varchar(100)', address: 'varchar(320)', subject: 'varchar(300)', body: 'text', message_id: 'varchar(200)', created_at: 'varchar(24)',
      state: 'varchar(10)', next_try: 'varchar(24)', tries: 'integer', lease: 'varchar(22) null', lease_until: 'varchar(24) null', handed_at: 'varchar(24) null', repeats: 'integer', sent_at: 'varchar(24) null', trouble: 'text null',
    },
    indices: { uq_outbox_dedupe: '!dedupe', ix_outbox_state: 'state next_try', ix_outbox_user: 'user_id' },
    keys: { fk_outbox_user: 'user_id user CASCADE' },
  },
  /** One a user; the secret is kept as its hash. */
  calendar_link: {
    columns: { user_id: 'integer key', hash: 'varchar(64)', created_at: 'varchar(24)' },
    indices: { uq_calendar_link_hash: '!hash' },
    keys: { fk_calendar_link_user: 'user_id user CASCADE' },
  },
};

export class Live1764000600000 implements MigrationInterface {
  name = 'Live1764000600000';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, Object.keys(tables));
  }
}
