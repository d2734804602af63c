// Lines from the machine room to outside bodies and to what stands in the machine room itself; with those of the buildings they make
// 40 high-speed lines on 2002-09-01. Hubs bring the communication devices to 198. Items I-3, II-14.
import type { Draft } from '../draft.js';
import { Random } from '../random.js';
import { workdayWithin } from '../workdays.js';
import { addLine, addOpening, BACKBONE, type NewLine } from './line.js';
import type { Site } from './sites.js';

const DEVICES = 198;
const COUNTED_ON = '2002-09-01';

const OUTSIDE: readonly (readonly [line: Omit<NewLine, 'aEnd'>, bandwidth: number])[] = [
  [{ code: 'HS-INTERNET-1', kind: 'HIGH_SPEED', bEnd: 'KT-EXCHANGE', aAsset: 'COM-ROUTER-1', carrier: '영등포전화국', openedOn: '1999-03-15' }, 45],
  [{ code: 'HS-INTERNET-2', kind: 'HIGH_SPEED', bEnd: 'KT-EXCHANGE', aAsset: 'COM-ROUTER-1', carrier: '영등포전화국', openedOn: '2001-06-18' }, 45],
  [{ code: 'HS-INTERNET-3', kind: 'HIGH_SPEED', bEnd: 'KT-EXCHANGE', aAsset: 'COM-ROUTER-3', carrier: '영등포전화국', openedOn: '2002-10-21' }, 45],
  [{ code: 'HS-CITY-1', kind: 'HIGH_SPEED', bEnd: 'SEOUL-CITY-HALL', aAsset: 'COM-ROUTER-2', carrier: '초고속국가통신망', openedOn: '1999-05-10' }, 2],
  [{ code: 'HS-CITY-2', kind: 'HIGH_SPEED', bEnd: 'SEOUL-CITY-HALL', aAsset: 'COM-ROUTER-2', carrier: '초고속국가통신망', openedOn: '2002-11-29' }, 2],
  // 2 Mbps until June 2002: the document's own change takes it to 1,000.
  [{ code: 'OPT-SEOUL-1', kind: 'OPTICAL', bEnd: 'SEOUL-CITY-HALL', aAsset: 'COM-OPTICAL-1', carrier: '서울시 정보고속도로', openedOn: '1999-11-15' }, 2],
  [{ code: 'OPT-EXCHANGE-1', kind: 'OPTICAL', bEnd: 'KT-EXCHANGE', aAsset: 'COM-KT-01', carrier: '영등포전화국', openedOn: '2002-05-31' }, 155],
  [{ code: 'OPT-BACKBONE-1', kind: 'OPTICAL', bEnd: 'MACHINE-ROOM', aAsset: BACKBONE, bAsset: 'COM-BACKBONE-2', openedOn: '2002-12-16' }, 1000],
];
const CORE = /^(SRV|SEC|COM-ROUTER|COM-OPTICAL|COM-SWITCH|COM-KT)-/;

export function generateTrunks(draft: Draft): void {
  for (const [line, bandwidth] of OUTSIDE) addLine(draft, { ...line, aEnd: 'MACHINE-ROOM' }, bandwidth);
  for (const line of draft.rows('NetworkLink').filter(l => l.key.startsWith('HS-PUMP'))) addOpening(draft, line.key, String(line.openedOn), 2, '회선 개통');
  for (const asset of draft.rows('Asset').filter(a => CORE.test(a.key))) {
    addLine(draft, { code: `LAN-CORE-${asset.key}`, kind: 'LAN', aEnd: 'MACHINE-ROOM', bEnd: 'MACHINE-ROOM', aAsset: BACKBONE, bAsset: asset.key, openedOn: String(asset.acquiredOn) }, 100);
  }
}

/** Small hubs of the district office's divisions, as many as the total still lacks. */
export function generateHubs(draft: Draft, sites: readonly Site[]): void {
  const random = new Random('assets:hubs');
  const offices = sites.filter(site => site.facility === 'DISTRICT-OFFICE');
  const counted = draft.rows('Asset').filter(a => a.kind === 'COMMUNICATION' && String(a.acquiredOn) <= COUNTED_ON).length;
  for (let i = 0; i < DEVICES - counted; i++) {
    const { facility, division } = offices[i % offices.length]!;
    draft.add('Asset', {
      code: `COM-HUB-${String(i + 1).padStart(2, '0')}`, kind: 'COMMUNICATION', name: '허브', specification: '16포트', facility, division,
      acquiredOn: workdayWithin(random, '1997-03-03', '2001-11-30'), cost: random.int(20, 60) * 10_000, origin: 'GENERATED',
    });
  }
}
