// The lines that a filter leaves. A line is of the place and division it serves, which is its lower end; the way chosen always stays.
import { placeOf, type Line, type Net } from './net';

export interface Narrowing {
  readonly kind: string | null;
  readonly place: string | null;
  readonly division: string | null;
}

export function narrowed(net: Net, { kind, place, division }: Narrowing, kept: ReadonlySet<string>): readonly Line[] {
  const serves = (line: Line): boolean => {
    const at = net.places.get(placeOf(net, line.to));
    return (!kind || line.kind === kind) && (!place || at?.kind === place) && (!division || (net.gears.get(line.to)?.division ?? at?.division)?.id === division);
  };
  return kind || place || division ? net.lines.filter((line) => kept.has(line.id) || serves(line)) : net.lines;
}

/** The places to be drawn: all, or those the lines touch. */
export function placesOf(net: Net, lines: readonly Line[]): ReadonlySet<string> {
  return new Set(lines === net.lines ? net.places.keys() : lines.flatMap(({ from, to }) => [placeOf(net, from), placeOf(net, to)]));
}
