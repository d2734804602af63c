// Every view of the report, asked one after the other by one client, answers not kept: the slowest first.
import { views } from '@gujeong/shared/reports/index';
import { answerOf, median, right, type Target } from './load.js';

const TIMES = 5;

export async function viewTimes(target: Target): Promise<void> {
  const found: { id: string; ms: number }[] = [];
  for (const { id, asOf } of views) {
    const one = { name: id, title: id, query: 'query View($view: String!, $asOf: Date!) { report(view: $view, asOf: $asOf) { id asOf } }', variables: { view: id, asOf } };
    const times: number[] = [];
    for (let n = 0; n <= TIMES; n++) {
      const began = performance.now();
      await answerOf(target, one);
      // The first prepares statements.
      if (n) times.push(performance.now() - began);
    }
    found.push({ id, ms: median(times) });
  }
  found.sort((a, b) => b.ms - a.ms);
  console.log(`\n${found.length} views of the report, medians of ${TIMES}: ${found.filter(f => f.ms > 150).length} above 150 ms; the slowest:`);
  for (const { id, ms } of found.slice(0, 8)) console.log(`${id.padEnd(28)} ${right(ms.toFixed(1), 8)} ms`);
}
