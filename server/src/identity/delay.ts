// How long a login or an address waits after failures: not at all for the first few, then longer each time.
import { HOUR, SECOND } from './store.js';

/** Failures that are free: a person mistypes; an office of many persons stands behind one address. */
export const FREE = { login: 5, address: 50 } as const;

const FIRST = 30 * SECOND;
const LONGEST = HOUR;

/** 30 s with the last free failure, then 1 min, 2, 4 … at most an hour. */
export function delayAfter(failures: number, free: number): number {
  if (failures < free) return 0;
  return Math.min(FIRST * 2 ** Math.min(failures - free, 20), LONGEST);
}
