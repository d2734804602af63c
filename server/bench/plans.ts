// Which indices the statements of the queries use, as the database itself explains them (`gujeong explain --indices`).
import type { Asked } from './queries.js';
import { command } from './servers.js';

export function printPlans(queries: readonly Asked[], environment: NodeJS.ProcessEnv): void {
  console.log('\nindices by EXPLAIN');
  for (const { name, query, variables } of queries) {
    const told = command(environment, ['explain', '-', '--indices', '--variables', JSON.stringify(variables)], query);
    for (const line of told.split('\n')) if (/^ {3}\w+: .* rows looked at$|^ {3}(?:SEARCH|SCAN|USE)/.test(line)) console.log(`${name.padEnd(4)} ${line.trim()}`);
  }
}
