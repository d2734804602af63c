// Cuts a total into whole parts that keep within bounds or follow weights, for figures the document gives only as totals.
import type { Random } from './random.js';

/** `total` cut into `parts` numbers, each from `least` to `most`. */
export function spread(random: Random, total: number, parts: number, least: number, most: number): number[] {
  if (total < parts * least || total > parts * most) throw new Error(`${total} cannot be cut into ${parts} parts of ${least} to ${most}.`);
  const even = Math.floor(total / parts);
  const out = Array.from({ length: parts }, (_, i) => even + (i < total - even * parts ? 1 : 0));
  // Moving a few from one part to another keeps the total.
  for (let n = 0; n < parts * 4; n++) {
    const from = random.int(0, parts - 1);
    const to = random.int(0, parts - 1);
    const moved = random.int(1, 3);
    if (from === to || out[from]! - moved < least || out[to]! + moved > most) continue;
    out[from]! -= moved;
    out[to]! += moved;
  }
  return out;
}

/** `total` cut in proportion to the weights; what rounding leaves goes to the largest remainders. */
export function apportion(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  const exact = weights.map(w => (total * w) / sum);
  const out = exact.map(Math.floor);
  const left = total - out.reduce((a, b) => a + b, 0);
  const byRemainder = exact.map((x, i) => ({ i, rest: x - Math.floor(x) })).sort((a, b) => b.rest - a.rest || a.i - b.i);
  for (const { i } of byRemainder.slice(0, left)) out[i]! += 1;
  return out;
}
