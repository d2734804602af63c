// What sums over many rows read besides their relation, and what long lists are ordered by: read from the index alone.
import type { MigrationInterface, QueryRunner } from 'typeorm';

const indices: Readonly<Record<string, string>> = {
  'budget_entry counted': 'line_id, date, kind, amount, budget_version_id',
  'status_assessment newest': 'project_id, date, status',
  'asset_change newest': 'asset_id, attribute, date',
  'council_question asked': 'asked_on DESC, id',
  'project kind': 'kind, plan_year, title',
  'asset kind': 'kind, acquired_on',
  'network_link kind': 'kind, b_end_id',
  'basic_plan_item years': 'plan_id, fiscal_year, amount',
};

const all = Object.entries(indices).map(([name, columns]) => {
  const [table, index] = name.split(' ') as [string, string];
  return { table, name: `ix_${table}_${index}`, columns: columns.replace(/[a-z_]+/g, '`$&`') };
});

export class Indices1764000900000 implements MigrationInterface {
  name = 'Indices1764000900000';

  async up(runner: QueryRunner): Promise<void> {
    for (const { table, name, columns } of all) {
      const made = (await runner.getTable(table))?.indices.some(i => i.name === name);
      if (!made) await runner.query(`CREATE INDEX \`${name}\` ON \`${table}\` (${columns})`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { table, name } of all) await runner.dropIndex(table, name);
  }
}
