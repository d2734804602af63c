// PCs: 1,775 in use on 2002-09-01; 158 of them came one for one in place of old ones from April to July. Items I-3, II-14.
import type { Draft } from '../draft.js';
import { Random } from '../random.js';
import { workdayWithin } from '../workdays.js';
import { replacementDays } from './replacement.js';
import type { Site } from './sites.js';

export interface Computer {
  code: string;
  site: Site;
  acquiredOn: string;
}

export interface Computers {
  /** Bought before April 2002. */
  early: Computer[];
  /** Bought from April 2002 to 1 September, in the batch or beside it. */
  recent: Computer[];
  /** Bought after 1 September 2002. */
  late: Computer[];
}

const REPLACED = 158;
/** Bought without replacing one: how many, from, to. */
const ADDED = [[14, '2002-04-15', '2002-06-28'], [9, '2002-07-02', '2002-08-30']] as const;
const LATE = [[6, '2002-09-05', '2002-09-28'], [19, '2002-10-07', '2002-12-20']] as const;
const SPECIFICATIONS: Readonly<Record<string, string>> = {
  1996: '586 I급 (펜티엄 133MHz, 메모리 32MB)', 1997: '586 I급 (펜티엄 166MHz, 메모리 32MB)', 1998: '586 II급 (펜티엄 II 266MHz)', 1999: '586 II급 (펜티엄 II 400MHz)',
  2000: '586 III급 (펜티엄 III 600MHz)', 2001: '586 III급 (펜티엄 III 866MHz, 메모리 128MB)', 2002: '586 IV급 (펜티엄 4 1.6GHz, 메모리 256MB)',
};

export function generateComputers(draft: Draft, sites: readonly Site[]): Computers {
  const random = new Random('assets:computers');
  let serial = 0;
  const add = (site: Site, acquiredOn: string, more: Record<string, unknown> = {}): Computer => {
    const code = `PC-${String(++serial).padStart(5, '0')}`;
    const training = site.facility.startsWith('ICC');
    draft.add('Asset', {
      code, kind: 'PC', name: training ? '교육용 PC' : '업무용 PC', specification: SPECIFICATIONS[acquiredOn.slice(0, 4)],
      facility: site.facility, division: site.division, acquiredOn, cost: random.int(105, 168) * 10_000, origin: 'GENERATED', ...more,
    });
    return { code, site, acquiredOn };
  };
  const year = (): string => {
    const x = random.next();
    return x < 0.12 ? '1998' : x < 0.36 ? '1999' : x < 0.66 ? '2000' : '2001';
  };
  const bought = (): string => (random.next() < 0.015 ? workdayWithin(random, '2002-01-07', '2002-03-16') : ((y: string) => workdayWithin(random, `${y}-02-02`, `${y}-12-20`))(year()));

  const seats = random.shuffle(sites.flatMap(site => Array.from({ length: site.seats }, () => site)));
  const added = ADDED.reduce((sum, [count]) => sum + count, 0);
  const early = seats.slice(REPLACED + added).map(site => add(site, bought()));
  const days = replacementDays(random, REPLACED, [35, 45, 38, 40]);
  const recent = seats.slice(0, REPLACED).map((site, i) => {
    const old = add(site, workdayWithin(random, '1996-03-04', '1997-12-20'), { retiredOn: days[i] });
    return add(site, days[i]!, { specification: '586 IV급', batch: 'REPL-2002-PC', replaces: old.code });
  });
  const extra = seats.slice(REPLACED, REPLACED + added);
  for (const [count, from, to] of ADDED) recent.push(...extra.splice(0, count).map(site => add(site, workdayWithin(random, from, to))));
  const late = LATE.flatMap(([count, from, to]) => Array.from({ length: count }, () => add(random.pick(sites), workdayWithin(random, from, to))));
  for (let copy = 1; copy < draft.scale; copy++) early.push(...seats.map(site => add(site, bought())));
  return { early, recent, late };
}
