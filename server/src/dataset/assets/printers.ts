// Printers: 89 replaced one for one from April to July 2002, beside those that stay. Item II-14.
import type { Draft } from '../draft.js';
import { Random } from '../random.js';
import { workdayWithin } from '../workdays.js';
import { replacementDays } from './replacement.js';
import type { Site } from './sites.js';

const REPLACED = 89;
const PCS_PER_PRINTER = 4;

export function generatePrinters(draft: Draft, sites: readonly Site[]): void {
  const random = new Random('assets:printers');
  let serial = 0;
  const add = (site: Site, acquiredOn: string, more: Record<string, unknown>): string => {
    const code = `PRN-${String(++serial).padStart(4, '0')}`;
    draft.add('Asset', {
      code, kind: 'PRINTER', name: '프린터', facility: site.facility, division: site.division, acquiredOn, cost: random.int(38, 120) * 10_000, origin: 'GENERATED', ...more,
    });
    return code;
  };
  const places = random.shuffle(sites.flatMap(site => Array.from({ length: Math.ceil(site.seats / PCS_PER_PRINTER) }, () => site)));
  for (const site of places.slice(REPLACED)) add(site, workdayWithin(random, '1998-02-02', '2002-03-16'), { specification: random.pick(['레이저', '레이저', '레이저(고속)', '잉크젯']) });
  const days = replacementDays(random, REPLACED, [20, 30, 19, 20]);
  places.slice(0, REPLACED).forEach((site, i) => {
    const old = add(site, workdayWithin(random, '1994-03-02', '1997-12-20'), { specification: '도트매트릭스', retiredOn: days[i] });
    add(site, days[i]!, { specification: '레이저', batch: 'REPL-2002-PRINTER', replaces: old });
  });
  for (const site of random.shuffle(sites).slice(0, 6)) add(site, workdayWithin(random, '2002-09-09', '2002-12-20'), { specification: '레이저' });
}
