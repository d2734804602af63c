// The network as a graph: a vertex for each piece of equipment a line ends at (or the place, where the equipment is not known), an edge for each line.
import type { NetworkGearFragment, NetworkLineFragment, NetworkPlacesQuery } from '@/graph/generated/graphql';

export const terminalKinds: readonly string[] = ['PC', 'PRINTER'];

export type Place = NetworkPlacesQuery['facilities']['nodes'][number];
export interface Gear extends NetworkGearFragment {
  readonly place: string;
}
export interface Line extends Omit<NetworkLineFragment, 'aEnd' | 'bEnd' | 'aAsset' | 'bAsset'> {
  /** Upstream, towards the machine room. */
  readonly from: string;
  readonly to: string;
}
export interface Count {
  readonly kind: string;
  readonly count: number;
}
export interface Net {
  readonly places: ReadonlyMap<string, Place>;
  readonly gears: ReadonlyMap<string, Gear>;
  readonly lines: readonly Line[];
  /** PCs and printers behind a switch, by kind: counted, and read only when it is opened. */
  readonly behind: ReadonlyMap<string, readonly Count[]>;
  /** What stands in a place, by kind. */
  readonly kept: ReadonlyMap<string, readonly Count[]>;
  /** The equipment with the most lines, those to terminals aside: the office's backbone. */
  readonly hub: string | null;
}

type Group = NetworkPlacesQuery['kept']['groups'][number];

function countsBy(groups: readonly Group[]): ReadonlyMap<string, readonly Count[]> {
  const counts = new Map<string, Count[]>();
  for (const { keys, count } of groups) {
    const [of, kind] = keys;
    if (typeof of !== 'string' || typeof kind !== 'string') continue;
    counts.set(of, [...(counts.get(of) ?? []), { kind, count }]);
  }
  return counts;
}

function busiest(lines: readonly Line[]): string | null {
  const degree = new Map<string, number>();
  for (const end of lines.flatMap(({ from, to }) => [from, to])) degree.set(end, (degree.get(end) ?? 0) + 1);
  return [...degree].reduce<readonly [string | null, number]>((most, [id, count]) => (id.startsWith('Asset-') && count > most[1] ? [id, count] : most), [null, 0])[0];
}

export function netOf(read: Pick<NetworkPlacesQuery, 'kept' | 'behind'> & { readonly facilities: { readonly nodes: readonly Place[] } }, found: readonly NetworkLineFragment[]): Net {
  const gears = new Map<string, Gear>();
  const lines = new Map<string, Line>();
  for (const { aEnd, bEnd, aAsset, bAsset, ...line } of found) {
    if (aAsset) gears.set(aAsset.id, { ...aAsset, place: aEnd.id });
    if (bAsset) gears.set(bAsset.id, { ...bAsset, place: bEnd.id });
    lines.set(line.id, { ...line, from: aAsset?.id ?? aEnd.id, to: bAsset?.id ?? bEnd.id });
  }
  const all = [...lines.values()];
  return { places: new Map(read.facilities.nodes.map((place) => [place.id, place])), gears, lines: all, behind: countsBy(read.behind.groups), kept: countsBy(read.kept.groups), hub: busiest(all.filter(({ to }) => !terminalKinds.includes(gears.get(to)?.kind ?? ''))) };
}

/** The place a vertex stands in: its own, when it is one. */
export const placeOf = (net: Net, vertex: string): string => net.gears.get(vertex)?.place ?? vertex;

/** A place is all the equipment in it; a line is none. */
export function verticesOf(net: Net, id: string): readonly string[] {
  if (!net.places.has(id)) return net.gears.has(id) ? [id] : [];
  return [id, ...[...net.gears.values()].filter(({ place }) => place === id).map((gear) => gear.id)];
}

/** In use unless the equipment at one of its ends is not. */
export function stateOf(net: Net, line: Line): string {
  return [line.from, line.to].map((end) => net.gears.get(end)?.status ?? 'IN_USE').find((status) => status !== 'IN_USE') ?? 'IN_USE';
}
