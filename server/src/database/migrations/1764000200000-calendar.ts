// The calendar: holidays, Saturdays, the rules of due dates; and extensions of the due dates of council questions.
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { historyTable } from '../../graph/row.js';
import { createVersioned, dropTables, type TableText } from '../table.js';

const nouns: Record<string, TableText> = {
  holiday: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', code: 'varchar(200)', date: 'varchar(10)', name: 'varchar(200)', kind: 'varchar(40)' },
    indices: { uq_holiday_code: '!code' },
  },
  saturday_rule: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', code: 'varchar(200)', purpose: 'varchar(40)', rests: 'boolean', valid_from: 'varchar(10)', valid_to: 'varchar(10) null', basis: 'text' },
    indices: { uq_saturday_rule_code: '!code' },
  },
  due_rule: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', code: 'varchar(200)', name: 'varchar(200)', subject: 'varchar(40)', target: 'varchar(40)', anchor: 'varchar(40)', direction: 'varchar(40)', days: 'integer', counting: 'varchar(40)', first_day_counts: 'boolean', moves_from_holiday: 'boolean', cap: 'varchar(40) null', peremptory: 'boolean', basis: 'text', valid_from: 'varchar(10)', valid_to: 'varchar(10) null' },
    indices: { uq_due_rule_code: '!code' },
  },
  due_extension: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', date: 'varchar(10)', new_due_on: 'varchar(10)', reason: 'text', question_id: 'integer' },
    indices: { ix_due_extension_question: 'question_id' },
    keys: { fk_due_extension_question: 'question_id council_question' },
  },
};

export class Calendar1764000200000 implements MigrationInterface {
  name = 'Calendar1764000200000';

  async up(runner: QueryRunner): Promise<void> {
    await createVersioned(runner, nouns);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, [...Object.keys(nouns).map(historyTable), ...Object.keys(nouns).toReversed()]);
  }
}
