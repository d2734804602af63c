// Where systems and their work domains are live; the document names divisions only for the low-income and the security system.
// Items II-12, II-13.
import type { Draft } from '../draft.js';
import { Random } from '../random.js';

/** Work domain of phase 1 of the city-county-district system → first day, divisions; `dongs` stands for every dong office. */
const PHASE_1: Readonly<Record<string, readonly [string, readonly string[]]>> = {
  주민: ['2000-12-18', ['AUTONOMY', 'dongs']],
  차량: ['2001-02-12', ['TRAFFIC-ADMIN']],
  환경: ['2001-05-14', ['ENVIRONMENT', 'CLEANING']],
  건축: ['2001-03-19', ['BUILDING', 'HOUSING']],
  보건복지: ['2001-06-18', ['SOCIAL', 'FAMILY', 'HEALTH', 'dongs']],
  지적: ['2000-12-18', ['LAND']],
  지역산업: ['2001-07-16', ['ECONOMY']],
  농촌행정: ['2001-09-17', ['ECONOMY']],
  재세정: ['2001-10-22', ['TAX1', 'TAX2', 'ACCOUNTING']],
  민원: ['2001-04-16', ['CIVIL', 'dongs']],
};

/** Work domain of the civil-service system, live in April 2002 → divisions. */
const CIVIL_SERVICE: Readonly<Record<string, readonly string[]>> = {
  통합세외수입: ['TAX1', 'ACCOUNTING', 'TRAFFIC-CONTROL'],
  통합인허가: ['CIVIL', 'ECONOMY', 'ENVIRONMENT', 'BUILDING'],
  도로점용료: ['ROADS'],
  옥외광고물: ['URBAN-DEV'],
};

export function generateRollouts(draft: Draft): void {
  const random = new Random('informatization:rollouts');
  const divisions = (...kinds: string[]) => draft.rows('Division').filter(d => kinds.includes(String(d.kind))).map(d => d.key);
  const dongs = divisions('DONG_OFFICE');
  const each = (list: readonly string[]) => list.flatMap(key => (key === 'dongs' ? dongs : [key]));
  const add = (system: string, division: string, liveOn: string, precision: string, domain?: string) =>
    draft.add('Rollout', { key: `RO-${domain ?? system}-${division}`, system, domain, division, liveOn, precision, endedOn: draft.get('Division', division).validTo, origin: 'GENERATED' });

  for (const domain of draft.rows('WorkDomain')) {
    const name = String(domain.name);
    const live = PHASE_1[name];
    if (domain.phase === 'SIGUNGU-1' && live) for (const division of each(live[1])) add('SIGUNGU', division, live[0], 'DAY', domain.key);
    if (domain.phase === 'CIVIL-SERVICE-1') for (const division of CIVIL_SERVICE[name] ?? []) add('CIVIL-SERVICE', division, '2002-04-30', 'MONTH', domain.key);
  }
  for (const division of divisions('DIVISION', 'AFFILIATE', 'COUNCIL_OFFICE')) add('EDOC', division, random.pick(['2000-01-03', '2000-03-02', '2000-05-02']), 'DAY');
  for (const division of dongs) add('EDOC', division, '2000-07-03', 'DAY');
  for (const division of ['CIVIL', 'ECONOMY', 'ENVIRONMENT', 'HOUSING', 'BUILDING', 'ROADS', 'URBAN-DEV']) add('ONLINE-OPEN', division, '2000-04-17', 'DAY');
  add('BACKUP-CENTER', 'PLANNING', '2002-07-31', 'MONTH');
}
