// Rows go into a table many at a time.
import type { QueryRunner } from 'typeorm';
import type { TableRows } from './store.js';

const MAX_PARAMETERS = 2000;

export async function insert(runner: QueryRunner, { table, columns, rows }: TableRows, written: (n: number) => void): Promise<void> {
  const chunk = Math.max(1, Math.floor(MAX_PARAMETERS / columns.length));
  const names = columns.map(c => `\`${c}\``).join(', ');
  const one = `(${columns.map(() => '?').join(', ')})`;
  for (let i = 0; i < rows.length; i += chunk) {
    const part = rows.slice(i, i + chunk);
    await runner.query(`INSERT INTO \`${table}\` (${names}) VALUES ${part.map(() => one).join(', ')}`, part.flat());
    written(part.length);
  }
}
