// What of the network is drawn: a node for each place, its equipment where it is opened, and one line for all lines between two nodes.
// Never all at once: a list shows as many as it is asked for, and says how many more there are.
import { grouped } from './grouped';
import { placeOf, terminalKinds, type Gear, type Line, type Net } from './net';

export type Zone = 'room' | 'top' | 'left' | 'right' | 'below';
/** In the machine room: towards the outside, the backbone, the rest. Elsewhere: the place itself, and rows under it. */
export type Spot = 'out' | 'hub' | 'leaf' | 'head' | 'row';

export interface DrawnNode {
  readonly id: string;
  readonly as: 'place' | 'gear' | 'group' | 'more';
  readonly zone: Zone;
  readonly spot: Spot;
  readonly level: number;
  /** The place it stands in. */
  readonly place: string;
  /** The equipment it stands for. */
  readonly members: readonly string[];
  /** Null: there is nothing in it to open. */
  readonly open: boolean | null;
}
export interface DrawnLink {
  readonly id: string;
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly lines: readonly Line[];
}
export interface Drawing {
  readonly nodes: readonly DrawnNode[];
  readonly links: readonly DrawnLink[];
}
export interface Shown {
  readonly lines: readonly Line[];
  readonly places: ReadonlySet<string>;
  readonly opened: ReadonlySet<string>;
  /** How many of a list are drawn, by the node it hangs on, where it is not the usual number. */
  readonly most: ReadonlyMap<string, number>;
  /** Drawn before all others, for themselves: those on the path and those opened. */
  readonly first: ReadonlySet<string>;
}

export const usualMost = 12;
const groupFrom = 4;
const zones: Readonly<Record<string, Zone>> = { MACHINE_ROOM: 'room', DISTRICT_OFFICE: 'left', ARCHIVE_ROOM: 'left', PUMPING_STATION: 'right', EXTERNAL: 'top' };

export function drawingOf(net: Net, shown: Shown): Drawing {
  const nodes: DrawnNode[] = [];
  const at = new Map<string, string>();
  const gears = [...new Set(shown.lines.flatMap(({ from, to }) => [from, to]))].map((id) => net.gears.get(id)).filter((gear) => gear !== undefined).toSorted((a, b) => Number(shown.first.has(b.id)) - Number(shown.first.has(a.id)) || (a.code < b.code ? -1 : 1));
  const upstream = new Map(shown.lines.map((line) => [line.to, line]));
  const isTerminal = (gear: Gear): boolean => terminalKinds.includes(gear.kind) && net.gears.has(upstream.get(gear.id)?.from ?? '');
  const home = net.hub ? placeOf(net, net.hub) : null;

  const put = (node: DrawnNode): void => {
    nodes.push(node);
    for (const member of node.members) at.set(member, node.id);
  };
  const putAll = (list: readonly Gear[], of: string, base: Pick<DrawnNode, 'zone' | 'spot' | 'level' | 'place'>): void => {
    const most = shown.most.get(of) ?? usualMost;
    for (const gear of list.slice(0, most)) {
      const terminals = gears.filter((one) => isTerminal(one) && upstream.get(one.id)?.from === gear.id);
      const open = net.behind.has(gear.id) ? shown.opened.has(gear.id) : null;
      put({ ...base, id: gear.id, as: 'gear', members: [gear.id], open });
      if (open) putAll(terminals, gear.id, { ...base, level: base.level + 1, spot: base.spot === 'hub' || base.spot === 'out' ? 'leaf' : base.spot });
    }
    if (list.length > most) put({ ...base, id: `more:${of}`, as: 'more', members: list.slice(most).map(({ id }) => id), open: null });
  };
  const putRoom = (place: string): void => {
    const inside = gears.filter((gear) => gear.place === place && !isTerminal(gear));
    const outside = (gear: Gear): string => shown.lines.filter(({ from }) => from === gear.id).map(({ to }) => placeOf(net, to)).find((end) => end !== place) ?? '';
    const base = { zone: 'room', place, level: 0 } as const;
    const out = inside.filter((gear) => gear.id !== net.hub && outside(gear)).toSorted((a, b) => outside(a).localeCompare(outside(b)));
    putAll(out, `${place}:out`, { ...base, spot: 'out' });
    putAll(inside.filter(({ id }) => id === net.hub), `${place}:hub`, { ...base, spot: 'hub' });
    const rest = grouped(inside.filter((gear) => gear.id !== net.hub && !outside(gear)), (gear) => (shown.first.has(gear.id) ? gear.id : `${upstream.get(gear.id)?.kind} ${gear.kind}`));
    for (const [key, list] of [...rest].toSorted(([, a], [, b]) => Number(b.length >= groupFrom) - Number(a.length >= groupFrom))) {
      if (list.length < groupFrom) {
        putAll(list, `${place}:${key}`, { ...base, spot: 'leaf' });
        continue;
      }
      const id = `group:${place}:${key.replace(' ', ':')}`;
      const open = shown.opened.has(id);
      put({ ...base, id, as: 'group', spot: 'leaf', members: list.map((gear) => gear.id), open });
      if (open) putAll(list, id, { ...base, spot: 'leaf' });
    }
  };
  for (const place of net.places.values()) {
    if (!shown.places.has(place.id)) continue;
    if (place.id === home) {
      putRoom(place.id);
      continue;
    }
    const inside = gears.filter((gear) => gear.place === place.id);
    const open = inside.length ? shown.opened.has(place.id) : null;
    const zone = zones[place.kind] ?? 'below';
    const base = { zone: zone === 'room' ? 'below' : zone, place: place.id, level: 0 } as const;
    put({ ...base, id: place.id, as: 'place', spot: 'head', members: [place.id, ...inside.map(({ id }) => id)], open });
    if (open) putAll(inside.filter((gear) => !isTerminal(gear)), place.id, { ...base, spot: 'row', level: 1 });
  }
  return { nodes, links: linksOf(shown.lines, at) };
}

function linksOf(lines: readonly Line[], at: ReadonlyMap<string, string>): readonly DrawnLink[] {
  const links = new Map<string, DrawnLink>();
  for (const line of lines) {
    const [from, to] = [at.get(line.from), at.get(line.to)];
    if (!from || !to || from === to) continue;
    const id = `${line.kind} ${from} ${to}`;
    links.set(id, { id, kind: line.kind, from, to, lines: [...(links.get(id)?.lines ?? []), line] });
  }
  return [...links.values()];
}
