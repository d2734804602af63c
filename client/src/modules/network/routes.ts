// How a line runs from node to node: along buses between the zones, so that no line crosses a node.
import type { DrawnLink, DrawnNode } from './drawing';
import type { Box, Layout } from './layout';

export interface Route {
  readonly d: string;
  /** Where a number may stand on it. */
  readonly x: number;
  readonly y: number;
}

const midX = (box: Box): number => box.x + box.w / 2;
const midY = (box: Box): number => box.y + box.h / 2;
const path = (points: readonly (readonly [number, number])[]): string => points.map(([x, y], index) => `${index ? 'L' : 'M'}${x} ${y}`).join('');

function run(...points: readonly (readonly [number, number])[]): Route {
  const [x, y] = points[Math.max(1, points.length - 2)] ?? [0, 0];
  const [px, py] = points[Math.max(0, points.length - 3)] ?? [0, 0];
  return { d: path(points), x: (x + px) / 2, y: (y + py) / 2 };
}

export function routeOf(link: DrawnLink, nodes: ReadonlyMap<string, DrawnNode>, layout: Layout): Route | null {
  const [a, b] = [layout.boxes.get(link.from), layout.boxes.get(link.to)];
  const [from, to] = [nodes.get(link.from), nodes.get(link.to)];
  if (!a || !b || !from || !to) return null;
  if (from.place === to.place && from.zone !== 'room') return run([a.x + 7, a.y + a.h], [a.x + 7, midY(b)], [b.x, midY(b)]);
  if (from.zone === 'room' && to.zone === 'room') {
    const bus = to.spot === 'out' || b.y < a.y ? b.y + b.h + 12 : b.y - 12;
    return run([midX(a), b.y < a.y ? a.y : a.y + a.h], [midX(a), bus], [midX(b), bus], [midX(b), b.y < a.y ? b.y + b.h : b.y]);
  }
  if (to.zone === 'top') {
    const bus = b.y + b.h + 22;
    return run([midX(a), a.y], [midX(a), bus], [midX(b), bus], [midX(b), b.y + b.h]);
  }
  const zone = layout.zones.get(to.zone);
  if (to.zone === 'right' && zone) return run([a.x + a.w, midY(a)], [zone.x - 20, midY(a)], [zone.x - 20, midY(b)], [b.x, midY(b)]);
  if (to.zone === 'left' && zone) return run([a.x, midY(a)], [zone.x + zone.w + 20, midY(a)], [zone.x + zone.w + 20, midY(b)], [b.x + b.w, midY(b)]);
  if (to.zone === 'below' && zone) {
    const column = b.x - 12 - 14 * to.level;
    return run([midX(a), a.y + a.h], [midX(a), zone.y - 20], [column, zone.y - 20], [column, midY(b)], [b.x, midY(b)]);
  }
  return run([midX(a), midY(a)], [midX(a), midY(b)], [midX(b), midY(b)]);
}
