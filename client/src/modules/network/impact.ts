// What is cut off, counted by kind: places that lose all their lines, equipment, and the PCs and printers behind it.
import { placeOf, verticesOf, type Count, type Net } from './net';

export interface Impact {
  readonly places: readonly Count[];
  readonly gears: readonly Count[];
  /** Whole places by themselves, and what is cut off in others. */
  readonly names: readonly string[];
}

function byKind(counts: readonly Count[]): readonly Count[] {
  const sums = new Map<string, number>();
  for (const { kind, count } of counts) sums.set(kind, (sums.get(kind) ?? 0) + count);
  return [...sums].map(([kind, count]) => ({ kind, count })).toSorted((a, b) => b.count - a.count);
}

export function impactOf(net: Net, cut: readonly string[], stopped: readonly string[]): Impact {
  const gone = new Set([...cut, ...stopped]);
  const wired = new Set(net.lines.flatMap(({ from, to }) => [from, to]));
  // The backbone's own place is not cut off from itself.
  const home = net.hub ? placeOf(net, net.hub) : '';
  const touched = [...new Set([...cut.map((vertex) => placeOf(net, vertex)), ...stopped.filter((id) => net.gears.has(id)).map((id) => placeOf(net, id))])];
  const whole = new Set(touched.filter((place) => place !== home && !stopped.includes(place) && verticesOf(net, place).every((vertex) => gone.has(vertex) || !wired.has(vertex))));
  const gears = cut.flatMap((id) => net.gears.get(id) ?? []);
  // Those that are read one by one are counted already.
  const behind = [...gone].flatMap((id) => (net.behind.get(id) ?? []).filter(({ kind }) => !net.lines.some(({ from, to }) => from === id && net.gears.get(to)?.kind === kind)));
  return {
    places: byKind([...whole].map((place) => ({ kind: net.places.get(place)?.kind ?? '', count: 1 }))),
    gears: byKind([...gears.map(({ kind }) => ({ kind, count: 1 })), ...behind]),
    names: [...whole, ...gears.filter(({ place }) => !whole.has(place)).map(({ id }) => id)],
  };
}
