// Monthly values of the metrics: the document states only their totals, 15,495 documents to 31 July (all signed electronically)
// and 2,428 petitions, 624 pieces of publicity and 3 videos to 30 June. Items II-12, II-15.
import type { Draft } from '../draft.js';
import { Random } from '../random.js';

const YEAR = 2002;
const VIDEOS = [0, 1, 0, 1, 0, 1, 0, 0, 1, 0, 1, 0];

export function generateMetricValues(draft: Draft): void {
  const random = new Random('informatization:metrics');
  /** The stated total over its months, then months of about the same size to December. */
  const months = (total: number, stated: number): number[] => {
    const usual = Math.round(total / stated);
    return [...random.split(total, stated, Math.floor(usual * 0.8)), ...Array.from({ length: 12 - stated }, () => random.int(Math.floor(usual * 0.85), Math.ceil(usual * 1.15)))];
  };
  const produced = months(15_495, 7);
  const values: Readonly<Record<string, readonly number[]>> = {
    'EDOC-PRODUCED': produced,
    'EDOC-ELECTRONIC': produced,
    'WEB-PETITIONS': months(2_428, 6),
    'WEB-PUBLICITY': months(624, 6),
    'WEB-VIDEOS': VIDEOS,
  };
  for (const [metric, series] of Object.entries(values)) {
    series.forEach((value, i) => {
      const month = `${YEAR}-${String(i + 1).padStart(2, '0')}`;
      const last = new Date(Date.UTC(YEAR, i + 1, 0)).getUTCDate();
      draft.add('MetricValue', { key: `${metric}-${month}`, metric, periodFrom: `${month}-01`, periodTo: `${month}-${last}`, value, origin: 'GENERATED' });
    });
  }
}
