// The way between two ends with the fewest lines. Of ways equally short, the one whose lines come first.
export interface Edge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}
export interface Step<One extends Edge = Edge> {
  readonly line: One;
  /** As it is walked, which may be against the line. */
  readonly from: string;
  readonly to: string;
}

export function stepsFrom<One extends Edge>(lines: readonly One[]): ReadonlyMap<string, readonly Step<One>[]> {
  const steps = new Map<string, Step<One>[]>();
  const add = (step: Step<One>): void => void (steps.get(step.from)?.push(step) ?? steps.set(step.from, [step]));
  for (const line of lines) {
    add({ line, from: line.from, to: line.to });
    add({ line, from: line.to, to: line.from });
  }
  return steps;
}

/** Any of the starts to any of the ends: a place is all its equipment. Nothing to walk: []; no way: null. */
export function shortestPath<One extends Edge>(lines: readonly One[], starts: readonly string[], ends: readonly string[]): readonly Step<One>[] | null {
  const wanted = new Set(ends);
  const near = stepsFrom(lines);
  const by = new Map<string, Step<One> | null>(starts.map((start) => [start, null]));
  const queue = [...starts];
  for (let at = queue.shift(); at !== undefined; at = queue.shift()) {
    if (wanted.has(at)) return walked(by, at);
    for (const step of near.get(at) ?? []) {
      if (by.has(step.to)) continue;
      by.set(step.to, step);
      queue.push(step.to);
    }
  }
  return null;
}

function walked<One extends Edge>(by: ReadonlyMap<string, Step<One> | null>, end: string): readonly Step<One>[] {
  const back: Step<One>[] = [];
  for (let step = by.get(end); step; step = by.get(step.from)) back.push(step);
  return back.toReversed();
}
