// Where PCs stand on 2002-09-01: 1,316 in the district office, divided among its divisions, and 459 elsewhere. Item I-3.
import type { Draft } from '../draft.js';
import { Random } from '../random.js';

export interface Site {
  facility: string;
  division: string;
  /** PCs in use on 2002-09-01. */
  seats: number;
}

const DISTRICT_OFFICE_PCS = 1316;
const OTHER_PCS = 459;

const PUMPING_STATIONS: readonly Site[] = [1, 2, 3, 4, 5, 6, 7, 8].map(n => ({ facility: `PUMP-0${n}`, division: 'FLOOD', seats: 1 }));
const OTHER_SITES: readonly Site[] = [
  { facility: 'ICC-1', division: 'PLANNING', seats: 30 },
  { facility: 'ICC-2', division: 'PLANNING', seats: 30 },
  { facility: 'MACHINE-ROOM', division: 'PLANNING', seats: 6 },
  { facility: 'ARCHIVE-ROOM', division: 'PLANNING', seats: 4 },
  { facility: 'BRANCH-HEALTH', division: 'HEALTH', seats: 52 },
  { facility: 'BRANCH-COUNCIL', division: 'COUNCIL', seats: 18 },
  { facility: 'BRANCH-PARKS', division: 'PARKS', seats: 6 },
  { facility: 'BRANCH-CLEANING', division: 'CLEANING', seats: 5 },
  { facility: 'BRANCH-CULTURE', division: 'CULTURE', seats: 10 },
  ...PUMPING_STATIONS,
];

export function sitesOf(draft: Draft): Site[] {
  const random = new Random('assets:sites');
  const divisions = (kind: string) => draft.rows('Division').filter(d => d.kind === kind && !d.validTo).map(d => d.key);
  const offices = divisions('DIVISION');
  const dongs = divisions('DONG_OFFICE');
  const inOffice = random.split(DISTRICT_OFFICE_PCS, offices.length, 30);
  const inDongs = random.split(OTHER_PCS - OTHER_SITES.reduce((sum, site) => sum + site.seats, 0), dongs.length, 9);
  return [
    ...offices.map((division, i) => ({ facility: 'DISTRICT-OFFICE', division, seats: inOffice[i]! })),
    ...dongs.map((division, i) => ({ facility: `BRANCH-${division}`, division, seats: inDongs[i]! })),
    ...OTHER_SITES,
  ];
}
