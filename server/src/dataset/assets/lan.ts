// LAN lines from the access switches to PCs, so that 1,300 LAN lines are in service on 2002-09-01. Item I-3.
// A PC that was replaced had no line; some of the new ones get theirs soon after they come.
import type { Draft } from '../draft.js';
import { addDays, Random } from '../random.js';
import { workdayUntil } from '../workdays.js';
import type { Computer, Computers } from './computers.js';
import { addLine } from './line.js';
import type { Site } from './sites.js';
import type { Switches } from './switches.js';

const LINES = 1300;
const COUNTED_ON = '2002-09-01';
/** Lines opened from April to 1 September 2002, and after it. */
const RECENT = 15;
const LATE = 14;

export function generateLan(draft: Draft, computers: Computers, switches: Switches): void {
  const random = new Random('assets:lan');
  const used = new Map<Site, number>();
  let serial = 0;
  const connect = (computer: Computer, openedOn: string): void => {
    const { site } = computer;
    const ports = switches.get(site)!;
    const n = used.get(site) ?? 0;
    used.set(site, n + 1);
    addLine(draft, {
      code: `LAN-${String(++serial).padStart(5, '0')}`, kind: 'LAN', aEnd: site.facility, bEnd: site.facility, aAsset: ports[n % ports.length], bAsset: computer.code, openedOn,
    }, openedOn < '2000' ? 10 : 100);
  };
  const soon = (computer: Computer): string => {
    const ready = [computer.acquiredOn, computer.site.facility.startsWith('PUMP') ? '2002-06-03' : '1999-03-02'].sort().at(-1)!;
    return workdayUntil(addDays(ready, random.int(0, 2)));
  };

  const trunks = draft.rows('NetworkLink').filter(l => l.kind === 'LAN' && String(l.openedOn) <= COUNTED_ON).length;
  const early = LINES * draft.scale - trunks - RECENT;
  const land = computers.early.filter(c => !c.site.facility.startsWith('PUMP'));
  if (land.length < early) throw new Error(`${early} LAN lines cannot be given to ${land.length} PCs.`);
  for (const computer of random.shuffle(land).slice(0, early)) connect(computer, soon(computer));
  // Spread over those that came, which stand in the order of their days.
  const step = Math.floor(computers.recent.length / RECENT);
  for (let i = 0; i < RECENT; i++) connect(computers.recent[i * step]!, soon(computers.recent[i * step]!));
  for (const computer of computers.late.slice(0, LATE)) connect(computer, soon(computer));
}
