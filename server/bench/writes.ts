// Acts of writing, each with its history, one after the other (each takes the clock of records) however many clients send them.
import { median, right, run, type Figures, type Target } from './load.js';

const ROUNDS = 3;
const query = 'mutation Assess($input: AssessProjectInput!) { assessProject(input: $input) { statusAssessment { id } userErrors { code } } }';

export async function writeRates(target: Target, seconds: number): Promise<void> {
  const one = { name: 'assessProject', title: '', query, variables: {} };
  let count = 0;
  const next = (): string => {
    const input = { project: 'Project-60', status: 'ON_TRACK', date: '2002-06-30', changeReason: 'bench', idempotencyKey: `bench-${process.pid}-${++count}` };
    return JSON.stringify({ query, variables: { input } });
  };
  console.log(`\n${'act'.padEnd(14)} ${right('clients', 8)} ${right('a second', 9)} ${right('p50/p99', 10)}`);
  for (const clients of [1, 16]) {
    const found: Figures[] = [];
    for (let n = 0; n < ROUNDS; n++) found.push(await run(target, one, clients, seconds, next));
    const of = (figure: 'rate' | 'p50' | 'p99'): number => median(found.map(f => f[figure]));
    console.log(`${one.name.padEnd(14)} ${right(String(clients), 8)} ${right(of('rate').toFixed(0), 9)} ${right(`${of('p50').toFixed(1)}/${of('p99').toFixed(0)}`, 10)}`);
  }
}
