// What loses the backbone when something stops: reachable before, not after, and not what stopped itself.
import { stepsFrom, type Edge } from './shortestPath';

function reached(lines: readonly Edge[], from: string, without: ReadonlySet<string>): ReadonlySet<string> {
  if (without.has(from)) return new Set();
  const near = stepsFrom(lines.filter(({ id }) => !without.has(id)));
  const seen = new Set([from]);
  for (const at of seen) {
    for (const { to } of near.get(at) ?? []) if (!without.has(to)) seen.add(to);
  }
  return seen;
}

/** `stopped` names lines and equipment alike. */
export function cutOff(lines: readonly Edge[], hub: string, stopped: readonly string[]): readonly string[] {
  const without = new Set(stopped);
  const left = reached(lines, hub, without);
  return [...reached(lines, hub, new Set())].filter((vertex) => !left.has(vertex) && !without.has(vertex));
}
