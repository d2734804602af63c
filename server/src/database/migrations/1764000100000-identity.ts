// Who may ask: users in the graph; their secrets, sessions and tokens beside it. Secrets are kept as hashes only.
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { historyTable } from '../../graph/row.js';
import { createTables, createVersioned, dropTables, type TableText } from '../table.js';

const nouns: Record<string, TableText> = {
  user: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', login: 'varchar(200)', name: 'varchar(200)', email: 'varchar(200) null', role: 'varchar(40)', duties: 'text', head: 'boolean', deactivated_on: 'varchar(10) null' },
    indices: { uq_user_login: '!login' },
  },
  user_divisions: {
    columns: { user_id: 'integer key', target_id: 'integer key' },
    indices: { IDX_b27351ed0fff8f4f5bde525d0e: 'user_id', IDX_ce30695adff5b33696e56778e2: 'target_id' },
    keys: { fk_user_divisions_mine: 'user_id user CASCADE', fk_user_divisions_theirs: 'target_id division CASCADE' },
  },
};

const secrets: Record<string, TableText> = {
  /** Passwords as argon2id says them. */
  credential: {
    columns: { user_id: 'integer key', hash: 'varchar(200)', changed_at: 'varchar(24)' },
    keys: { fk_credential_user: 'user_id user CASCADE' },
  },
  session: {
    columns: { id: 'varchar(22) key', hash: 'varchar(64)', user_id: 'integer', via: 'varchar(10)', created_at: 'varchar(24)', last_seen_at: 'varchar(24)', expires_at: 'varchar(24)', agent: 'varchar(300)', address: 'varchar(64)' },
    indices: { uq_session_hash: '!hash', ix_session_user: 'user_id' },
    keys: { fk_session_user: 'user_id user CASCADE' },
  },
  /** user_id: who made it and for whom it speaks; null: the program itself. */
  api_token: {
    columns: { id: 'varchar(22) key', hash: 'varchar(64)', prefix: 'varchar(12)', name: 'varchar(200)', scope: 'varchar(10)', role: 'varchar(40)', division_id: 'integer null', user_id: 'integer null', created_at: 'varchar(24)', expires_at: 'varchar(24)', last_used_at: 'varchar(24) null', revoked_at: 'varchar(24) null' },
    indices: { uq_api_token_hash: '!hash', ix_api_token_user: 'user_id' },
    keys: { fk_api_token_user: 'user_id user CASCADE' },
  },
  sign_in_link: {
    columns: { hash: 'varchar(64) key', user_id: 'integer', expires_at: 'varchar(24)', used_at: 'varchar(24) null' },
    indices: { ix_sign_in_link_user: 'user_id' },
    keys: { fk_sign_in_link_user: 'user_id user CASCADE' },
  },
  /** Failed sign-ins by login and by address, each named by its hash: a password typed into the wrong field is not kept. */
  sign_in_failure: {
    columns: { subject: 'varchar(64) key', failures: 'integer', last_at: 'varchar(24)', locked_until: 'varchar(24)' },
  },
};

export class Identity1764000100000 implements MigrationInterface {
  name = 'Identity1764000100000';

  async up(runner: QueryRunner): Promise<void> {
    await createVersioned(runner, nouns);
    await createTables(runner, secrets);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, [...Object.keys(secrets), ...Object.keys(nouns).map(historyTable), ...Object.keys(nouns).toReversed()]);
  }
}
