// A small network: a backbone with two routers, five servers, two switches in the office with PCs, three pumping stations, one office far away.
import type { NetworkGearFragment, NetworkLineFragment } from '@/graph/generated/graphql';
import { netOf, type Net, type Place } from './net';

const division = (id: string) => ({ id: `Division-${id}`, name: id });
const place = (id: string, kind: string, of = 'ICT'): Place => ({ id: `Facility-${id}`, code: id, name: id, kind, origin: 'DOCUMENT', division: division(of) }) as Place;
const gear = (id: number, kind: string, of = 'ICT', status = 'IN_USE'): NetworkGearFragment => ({ id: `Asset-${id}`, code: `G-${String(id).padStart(3, '0')}`, name: `${kind} ${id}`, kind, status, division: division(of) }) as NetworkGearFragment;

let count = 0;
const line = (kind: string, [from, a]: readonly [string, NetworkGearFragment | null], [to, b]: readonly [string, NetworkGearFragment | null]): NetworkLineFragment =>
  ({ id: `NetworkLink-${(count += 1)}`, code: `L-${count}`, kind, bandwidth: 2, carrier: null, openedOn: '2002-05-31', origin: 'DOCUMENT', aEnd: { id: `Facility-${from}` }, bEnd: { id: `Facility-${to}` }, aAsset: a, bAsset: b }) as NetworkLineFragment;

const hub = gear(1, 'COMMUNICATION');
const routers = [gear(2, 'COMMUNICATION'), gear(3, 'COMMUNICATION')] as const;
const switches = [gear(21, 'COMMUNICATION', 'TAX'), gear(22, 'COMMUNICATION', 'ROADS')] as const;
const main: readonly NetworkLineFragment[] = [
  ...routers.map((router) => line('LAN', ['ROOM', hub], ['ROOM', router])),
  ...routers.map((router) => line('HIGH_SPEED', ['ROOM', router], ['OUT', null])),
  ...[4, 5, 6, 7, 8].map((id) => line('LAN', ['ROOM', hub], ['ROOM', gear(id, 'SERVER')])),
  ...switches.map((one) => line('LAN', ['ROOM', hub], ['OFFICE', one])),
  ...[11, 12, 13].map((id) => line('HIGH_SPEED', ['ROOM', hub], [`PUMP${id}`, gear(id, 'COMMUNICATION', 'WATER', id === 12 ? 'IN_REPAIR' : 'IN_USE')])),
  line('HIGH_SPEED', ['ROOM', hub], ['DONG', gear(14, 'COMMUNICATION', 'DONG')]),
];
export const pcs = (many: number): readonly NetworkLineFragment[] => Array.from({ length: many }, (_, index) => line('LAN', ['OFFICE', switches[0]], ['OFFICE', gear(100 + index, 'PC', 'TAX')]));

export const smallNet = (more: readonly NetworkLineFragment[] = []): Net =>
  netOf({
    facilities: { nodes: [place('ROOM', 'MACHINE_ROOM'), place('OUT', 'EXTERNAL'), place('OFFICE', 'DISTRICT_OFFICE', 'GENERAL'), ...[11, 12, 13].map((id) => place(`PUMP${id}`, 'PUMPING_STATION', 'WATER')), place('DONG', 'BRANCH_OFFICE', 'DONG'), place('EMPTY', 'BRANCH_OFFICE', 'DONG')] },
    kept: { groups: [{ keys: ['Facility-OFFICE', 'PC'], count: 40 }] },
    behind: { groups: [{ keys: ['Asset-21', 'PC'], count: 30 }, { keys: ['Asset-22', 'PC'], count: 10 }] },
  }, [...main, ...more]);
