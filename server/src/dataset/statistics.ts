// Statistics: the leaf cells of the document's series, which it gives only as totals.
import type { Draft } from './draft.js';
import { generateBusinesses } from './statistics/businesses.js';
import { generatePopulation } from './statistics/population.js';

export function generateStatistics(draft: Draft): void {
  generatePopulation(draft);
  generateBusinesses(draft);
}
