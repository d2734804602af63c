// Indices of the last migration that were a column short: the newest fact is read without sorting (its key follows its date), groups without their rows.
import type { MigrationInterface, QueryRunner } from 'typeorm';

type Columns = readonly string[];
const indices: readonly (readonly [table: string, index: string, before: Columns, now: Columns])[] = [
  ['status_assessment', 'newest', ['project_id', 'date', 'status'], ['project_id', 'date', 'id', 'status']],
  ['asset', 'kind', ['kind', 'acquired_on'], ['kind', 'facility_id', 'acquired_on', 'retired_on']],
  ['network_link', 'kind', ['kind', 'b_end_id'], ['kind', 'b_end_id', 'opened_on', 'closed_on']],
];

/** Whatever columns it has now; a start that was stopped goes on where it was. */
async function put(runner: QueryRunner, table: string, name: string, columns: Columns): Promise<void> {
  const found = (await runner.getTable(table))?.indices.find(i => i.name === name);
  if (found?.columnNames.join() === columns.join()) return;
  if (found) await runner.dropIndex(table, name);
  await runner.query(`CREATE INDEX \`${name}\` ON \`${table}\` (${columns.map(c => `\`${c}\``).join(', ')})`);
}

export class CoveringIndices1764001000000 implements MigrationInterface {
  name = 'CoveringIndices1764001000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, index, , now] of indices) await put(runner, table, `ix_${table}_${index}`, now);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, index, before] of indices) await put(runner, table, `ix_${table}_${index}`, before);
  }
}
