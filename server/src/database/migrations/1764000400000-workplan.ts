// Assessments are confirmed: who works on a project proposes one, the coordinator confirms it. Those entered before count as confirmed.
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { historyTable } from '../../graph/row.js';

const tables = ['status_assessment', historyTable('status_assessment')];

export class Workplan1764000400000 implements MigrationInterface {
  name = 'Workplan1764000400000';

  async up(runner: QueryRunner): Promise<void> {
    // MariaDB keeps what a stopped start has done: only what is missing is added.
    for (const table of tables) {
      if (!(await runner.hasColumn(table, 'confirmed_on'))) await runner.query(`ALTER TABLE \`${table}\` ADD COLUMN \`confirmed_on\` varchar(10) NULL`);
    }
    for (const table of tables) await runner.query(`UPDATE \`${table}\` SET \`confirmed_on\` = \`date\` WHERE \`confirmed_on\` IS NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.query(`ALTER TABLE \`${table}\` DROP COLUMN \`confirmed_on\``);
  }
}
