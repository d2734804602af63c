// Registered residents and households: leaf cells at three basis dates whose sums at 2002-06-30 are the document's.
import { AgeGroup } from '@gujeong/shared/vocabulary/statistics';
import type { Draft } from '../draft.js';
import { Random } from '../random.js';
import { apportion } from '../spread.js';

interface Cut {
  nationality: 'NATIONAL' | 'FOREIGN';
  sex: 'MALE' | 'FEMALE';
  /** Residents at 2002-06-30, as printed. */
  residents: number;
  /** Of the 984 more than half a year before. The document does not say whether they are nationals or all residents; here all. */
  rise: number;
  /** The rise of the next half-year, ours. */
  next: number;
  weights: readonly number[];
}

/** Shares of the 17 age groups: a working district, foreigners nearly all of working age, more old women than men. */
const men = [56, 67, 62, 66, 86, 100, 98, 94, 92, 73, 56, 47, 42, 28, 16, 8, 6];
const women = [53, 61, 56, 61, 88, 99, 95, 91, 88, 71, 55, 48, 44, 33, 23, 15, 15];
const foreigners = [12, 10, 8, 14, 120, 190, 180, 150, 120, 80, 50, 28, 18, 10, 6, 3, 1];

const cuts: Cut[] = [
  { nationality: 'NATIONAL', sex: 'MALE', residents: 206903, rise: 373, next: 281, weights: men },
  { nationality: 'NATIONAL', sex: 'FEMALE', residents: 200809, rise: 327, next: 304, weights: women },
  { nationality: 'FOREIGN', sex: 'MALE', residents: 1676, rise: 162, next: 118, weights: foreigners },
  { nationality: 'FOREIGN', sex: 'FEMALE', residents: 1516, rise: 122, next: 97, weights: foreigners },
];

const households = [
  { size: 'ONE', before: 33120, now: 33846, next: 34511 },
  { size: 'TWO', before: 27415, now: 27702, next: 27980 },
  { size: 'THREE', before: 31980, now: 32044, next: 32101 },
  { size: 'FOUR', before: 42260, now: 42118, next: 41977 },
  { size: 'FIVE_PLUS', before: 15870, now: 15622, next: 15410 },
];

/** A change cut over age groups that also grow older: some rise, some fall, and together they are the change. */
function drift(random: Random, change: number, cells: readonly number[]): number[] {
  const out = apportion(change, cells);
  for (let i = 0; i + 1 < out.length; i++) {
    const moved = random.int(0, Math.floor(cells[i]! / 60));
    out[i]! -= moved;
    out[i + 1]! += moved;
  }
  return out;
}

export function generatePopulation(draft: Draft): void {
  const random = new Random('statistics:population');
  const ages = Object.keys(AgeGroup.values);
  for (const { nationality, sex, residents, rise, next, weights } of cuts) {
    const now = apportion(residents, weights);
    const risen = drift(random, rise, now);
    const nextRise = drift(random, next, now);
    ages.forEach((age, i) => {
      const at = (basisOn: string, value: number) =>
        draft.add('StatisticValue', {
          key: `POP-REGISTERED:${basisOn}:${nationality}:${sex}:${age}`,
          series: 'POP-REGISTERED', basisOn, axis1: nationality, axis2: sex, axis3: age, value, origin: 'GENERATED',
        });
      at('2001-12-31', now[i]! - risen[i]!);
      at('2002-06-30', now[i]!);
      at('2002-12-31', now[i]! + nextRise[i]!);
    });
  }
  for (const { size, before, now, next } of households) {
    for (const [basisOn, value] of [['2001-12-31', before], ['2002-06-30', now], ['2002-12-31', next]] as const) {
      draft.add('StatisticValue', { key: `POP-HOUSEHOLDS:${basisOn}:${size}`, series: 'POP-HOUSEHOLDS', basisOn, axis1: size, value, origin: 'GENERATED' });
    }
  }
}
