// Finds the one wrong cell. Broken checks that share cells form a set; if one cell stands in all of them and one value of
// it mends them all without breaking another, and no other cell does, that cell is named with that value.
import type { Verdict } from '../vocabulary/reconcile.js';
import type { Check } from './check.js';
import type { Key } from './figures.js';
import type { Read } from './identity.js';
import type { Rational } from './rational.js';

export interface Mended {
  readonly cell: Key;
  readonly value: Rational;
}

const verdictOf = (check: Check, read: Read): Verdict => check.identity.evaluate(read).verdict;

/** The broken checks, each with all that it shares a cell with, directly or through others. */
function connected(broken: readonly Check[]): Check[][] {
  const left = new Set(broken);
  const sets: Check[][] = [];
  for (const first of broken) {
    if (!left.delete(first)) continue;
    const set = [first];
    for (const one of set) {
      const cells = new Set(one.identity.cells);
      for (const other of left) if (other.identity.cells.some((cell) => cells.has(cell)) && left.delete(other)) set.push(other);
    }
    sets.push(set);
  }
  return sets;
}

/** The values of a cell that some broken check asks for and every check of the cell allows. */
function mending(cell: Key, broken: readonly Check[], touching: readonly Check[], read: Read): Rational[] {
  const asked = broken.map((check) => check.identity.solve?.(cell, read) ?? null).filter((value) => value !== null);
  return asked.filter((value) => {
    const mended: Read = (other) => (other === cell ? value : read(other));
    return !touching.some((check) => verdictOf(check, mended) === 'BROKEN');
  });
}

function wrongCell(set: readonly Check[], checks: readonly Check[], read: Read): Mended | null {
  const [first, ...others] = set;
  const shared = first?.identity.cells.filter((cell) => others.every((check) => check.identity.cells.includes(cell))) ?? [];
  const found: Mended[] = [];
  for (const cell of new Set(shared)) {
    const touching = checks.filter((check) => check.identity.cells.includes(cell));
    const [value] = mending(cell, set, touching, read);
    if (value) found.push({ cell, value });
    // A cell that nothing else vouches for may be the wrong one too, even where no single value follows.
    else if (!touching.some((check) => verdictOf(check, read) === 'HOLDS') && set.every((check) => check.identity.solve?.(cell, read) === null)) return null;
  }
  const [only, second] = found;
  return only && !second ? only : null;
}

export function solve(checks: readonly Check[], read: Read): Map<Check, Mended> {
  const solvable = checks.filter((check) => check.identity.solve);
  const broken = solvable.filter((check) => verdictOf(check, read) === 'BROKEN');
  const solved = new Map<Check, Mended>();
  for (const set of connected(broken)) {
    const mended = wrongCell(set, solvable, read);
    if (mended) for (const check of set) solved.set(check, mended);
  }
  return solved;
}
