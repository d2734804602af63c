// The next node in a direction: near, and rather straight ahead than aside.
import type { Box } from './layout';

export type Direction = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';
export const isDirection = (key: string): key is Direction => key in ahead;

const ahead: Readonly<Record<Direction, readonly [number, number]>> = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };
const aside = 2.5;
/** Sideways, what stands in the same row comes before all others. */
const otherRow = 400;

/** How far apart two stretches are: nothing where they overlap, and then the middles decide. */
const gap = (from: number, size: number, to: number, other: number): number => Math.max(0, to - from - size, from - to - other) + 0.2 * Math.abs(to + other / 2 - from - size / 2);

export function nearest(boxes: ReadonlyMap<string, Box>, from: string, direction: Direction): string | null {
  const start = boxes.get(from);
  if (!start) return null;
  const [dx, dy] = ahead[direction];
  let best: readonly [string | null, number] = [null, Infinity];
  for (const [id, box] of boxes) {
    const [x, y] = [box.x + box.w / 2 - start.x - start.w / 2, box.y + box.h / 2 - start.y - start.h / 2];
    // What has its middle beside the edge it is left by is not ahead.
    if (id === from || x * dx + y * dy <= (dx ? start.w : start.h) / 2) continue;
    const [along, across] = dx ? [gap(start.x, start.w, box.x, box.w), gap(start.y, start.h, box.y, box.h)] : [gap(start.y, start.h, box.y, box.h), gap(start.x, start.w, box.x, box.w)];
    const level = !dx || (start.y < box.y + box.h && box.y < start.y + start.h);
    const cost = along + aside * across + (level ? 0 : otherRow);
    if (cost < best[1]) best = [id, cost];
  }
  return best[0];
}
