// How the status of the major projects moves through the year. On 2002-06-30 it is the report's row: 완료 24, 정상추진 223,
// 부진 1, 보류 1, 계획변경 3, 취소 0. The other quarters are generated: each adds up to 252.
import type { Random } from '../random.js';
import type { Course } from './programmes.js';

/** One letter a quarter: C 완료, O 정상추진, D 부진, H 보류, P 계획변경, X 취소. A path stops where the work does. */
export type Letter = 'C' | 'O' | 'D' | 'H' | 'P' | 'X';

export const statusOf = {
  C: 'COMPLETED', O: 'ON_TRACK', D: 'DELAYED', H: 'ON_HOLD', P: 'PLAN_CHANGED', X: 'CANCELLED',
} as const satisfies Record<Letter, string>;

/** path, how many projects take it, the courses of work it suits best */
const paths: readonly (readonly [string, number, readonly Course[]])[] = [
  ['C', 6, ['E1', 'W']],
  ['OC', 17, ['E2', 'W']],
  ['DC', 1, ['W']],
  ['DOC', 1, ['W']],
  ['DDOC', 1, ['W']],
  ['OODC', 2, ['W']],
  ['OOC', 36, ['E3', 'W']],
  ['HHHX', 1, ['L']],
  ['PPPP', 1, ['L']],
  ['OPPP', 2, ['L']],
  ['OOPP', 1, ['L']],
  ['OOOP', 1, ['L']],
  ['OODD', 2, ['L']],
  ['OOOD', 1, ['L']],
  ['OOOO', 29, ['L']],
  ['OOOC', 150, ['S', 'E4', 'W', 'L']],
];

/** A path for each of the 252 projects, in their order. */
export function choosePaths(random: Random, courses: readonly Course[]): string[] {
  const free = new Map<Course, number[]>();
  for (const i of random.shuffle(courses.map((_, i) => i))) free.set(courses[i]!, [...(free.get(courses[i]!) ?? []), i]);
  const chosen: string[] = [];
  for (const [path, count, suited] of paths) {
    for (let n = 0; n < count; n++) {
      const pool = suited.map(course => free.get(course)).find(left => left?.length);
      const i = pool?.pop();
      if (i === undefined) throw new Error(`There is no project left for the status path ${path}.`);
      chosen[i] = path;
    }
  }
  return chosen;
}
