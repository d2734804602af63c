// Facilities: the places where equipment stands and lines end.
import { sql } from '../../graph/sql.js';
import { records } from '../../writing/records.js';
import { must } from '../../writing/refusal.js';
import type { Write } from '../../writing/write.js';
import { Asset } from './asset.entity.js';
import { FACILITY_SERIES } from './asset.rules.js';
import { Facility } from './facility.entity.js';
import { NetworkLink } from './networkLink.entity.js';

/** A place is closed when nothing stands there any more and no line ends there. */
async function isEmpty(write: Write, facility: number): Promise<void> {
  const assets = await write.find(Asset, [], { ever: true, where: row => sql`${row('facility')} = ${facility} AND ${row('retiredOn')} IS NULL` });
  const lines = await write.find(NetworkLink, [], { ever: true, where: row => sql`${row('closedOn')} IS NULL AND (${row('aEnd')} = ${facility} OR ${row('bEnd')} = ${facility})` });
  must(!assets.length && !lines.length, 'closedOn', 'IN_USE', { ko: `장비 ${assets.length}대와 회선 ${lines.length}개가 남아 있습니다. 먼저 옮기거나 폐기·해지하십시오.`, en: `${assets.length} pieces of equipment and ${lines.length} lines are still there: move, retire or close them first.` });
}

const within = (path: string, value: unknown, most: number): void =>
  must(value == null || Math.abs(Number(value)) <= most, path, 'OUT_OF_RANGE', { ko: `-${most}도부터 ${most}도까지입니다. 예: 37.5264`, en: `From -${most} to ${most} degrees.` });

export const facilityActions = records(Facility, {
  may: 'I',
  code: (write, { kind }) => {
    const { prefix, digits } = FACILITY_SERIES[kind as Facility['kind']];
    return write.nextCode(Facility, prefix, digits);
  },
  rules: async (write, after, before) => {
    within('latitude', after['latitude'], 90);
    within('longitude', after['longitude'], 180);
    must(!after['closedOn'] || String(after['closedOn']) <= write.today, 'closedOn', 'FUTURE_DATE', { ko: `오늘(${write.today})보다 뒤의 날은 적을 수 없습니다.`, en: `It is closed today (${write.today}) or earlier.` });
    if (before && after['closedOn'] && !before['closedOn']) await isEmpty(write, before['id'] as number);
  },
});
