// A switch in every building and in every division of the district office, with its line from the backbone:
// the machine room's own cable inside the main building, a high-speed line to the others. Items I-3, II-14.
import type { Draft } from '../draft.js';
import { Random } from '../random.js';
import { workdayWithin } from '../workdays.js';
import { addLine, BACKBONE } from './line.js';
import type { Site } from './sites.js';

const PORTS = 24;
const MAIN_BUILDING = ['DISTRICT-OFFICE', 'MACHINE-ROOM', 'ARCHIVE-ROOM'];
/** Sites connected later than the rest. */
const CONNECTED_ON: Readonly<Record<string, string>> = { 'BRANCH-CULTURE': '2002-07-15' };

/** Access switches of each site; its PCs plug into them. */
export type Switches = ReadonlyMap<Site, readonly string[]>;

export function generateSwitches(draft: Draft, sites: readonly Site[]): Switches {
  const random = new Random('assets:switches');
  const device = ({ facility, division }: Site, code: string, name: string, specification: string, acquiredOn: string) =>
    draft.add('Asset', {
      code, kind: 'COMMUNICATION', name, specification, facility, division, acquiredOn, cost: random.int(40, 260) * 10_000, systems: ['NMS'], origin: 'GENERATED',
    });

  const inside = (site: Site): string[] => {
    const place = site.facility === 'DISTRICT-OFFICE' ? site.division : site.facility;
    return Array.from({ length: Math.ceil(site.seats / PORTS) }, (_, i) => {
      const code = `COM-${place}-${i + 1}`;
      device(site, code, '액세스 스위치', `${PORTS}포트`, workdayWithin(random, '1999-01-25', '1999-02-05'));
      const openedOn = workdayWithin(random, '1999-02-08', '1999-02-26');
      addLine(draft, { code: `LAN-TRUNK-${place}-${i + 1}`, kind: 'LAN', aEnd: 'MACHINE-ROOM', bEnd: site.facility, aAsset: BACKBONE, bAsset: code, openedOn }, 1000);
      return code;
    });
  };
  const outside = (site: Site): string[] => {
    const place = site.facility.replace(/^BRANCH-/, '');
    const code = `COM-${place}`;
    const station = place.startsWith('PUMP');
    const acquiredOn = station ? '2002-05-20' : workdayWithin(random, '1999-01-25', '1999-02-05');
    device(site, code, '액세스 스위치', `${Math.ceil(site.seats / PORTS) * PORTS}포트`, acquiredOn);
    if (station) return [code]; // The lines of the pumping stations are the document's own rows.
    device(site, `${code}-CSU`, '회선종단장비', 'E1급', acquiredOn);
    const openedOn = CONNECTED_ON[site.facility] ?? workdayWithin(random, '1999-03-08', '2001-10-31');
    addLine(draft, { code: `HS-${place}`, kind: 'HIGH_SPEED', aEnd: 'MACHINE-ROOM', bEnd: site.facility, aAsset: BACKBONE, bAsset: code, carrier: '영등포전화국', openedOn }, 2);
    return [code];
  };
  return new Map(sites.map(site => [site, MAIN_BUILDING.includes(site.facility) ? inside(site) : outside(site)]));
}
