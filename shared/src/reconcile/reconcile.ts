// Reconciliation: every identity of the report over one source of figures, the document as printed or tables computed at any date.
import type { Label } from '../vocabulary/codeList.js';
import type { Rounding, Verdict } from '../vocabulary/reconcile.js';
import type { Check } from './check.js';
import { checks } from './checks/index.js';
import { refOf, type FigureRef, type Figures } from './figures.js';
import type { Outcome, Read } from './identity.js';
import { Rational } from './rational.js';
import { solve, type Mended } from './solve.js';

export { figuresOf, type FigureRef, type Figures } from './figures.js';

export interface SolvedCell extends FigureRef {
  readonly printed: number | null;
  /** The value that lets every check of the cell hold. */
  readonly value: number;
}

export interface CheckResult {
  /** Its place in the list of identities, from 1. */
  readonly number: number;
  /** name:label, or the name alone; stable. */
  readonly id: string;
  readonly name: string;
  /** The first of the report's items it is about. */
  readonly item: string;
  readonly items: readonly string[];
  readonly title: Label;
  /** The stated figure, and the same from the other figures. */
  readonly left: number | null;
  readonly right: number | null;
  readonly difference: number | null;
  readonly rounding: Rounding;
  readonly verdict: Verdict;
  /** As an official would write it, with ? for what is not stated. */
  readonly arithmetic: string;
  readonly cells: readonly FigureRef[];
  readonly solved: SolvedCell | null;
  readonly note: Label | null;
}

const numberOf = (value: Rational | null | undefined): number | null => value?.toNumber() ?? null;

/** Each figure is asked for once. */
function reader(figures: Figures): Read {
  const known = new Map<string, ReturnType<Read>>();
  return (key) => {
    if (!known.has(key)) {
      const value = figures(refOf(key));
      known.set(key, typeof value === 'number' ? Rational.of(value) : value);
    }
    return known.get(key);
  };
}

function noteOf(check: Check, outcome: Outcome, read: Read): Label | null {
  const note = check.notes[outcome.verdict] ?? outcome.note ?? null;
  return typeof note === 'function' ? note({ id: check.label, outcome, read }) : note;
}

function solvedCell({ cell, value }: Mended, read: Read): SolvedCell {
  return { ...refOf(cell), printed: numberOf(read(cell)), value: value.toNumber() };
}

export function reconcile(figures: Figures): CheckResult[] {
  const read = reader(figures);
  const solved = solve(checks, read);
  return checks.map((check, index) => {
    const { name, label, title, items, identity } = check;
    const outcome = identity.evaluate(read);
    const mended = solved.get(check);
    return {
      number: index + 1,
      id: label ? `${name}:${label}` : name,
      name,
      item: items[0] ?? '',
      items,
      title,
      left: numberOf(outcome.left),
      right: numberOf(outcome.right),
      difference: numberOf(outcome.difference),
      rounding: outcome.rounding,
      verdict: outcome.verdict,
      arithmetic: outcome.arithmetic,
      cells: identity.cells.map(refOf),
      solved: mended ? solvedCell(mended, read) : null,
      note: noteOf(check, outcome, read),
    };
  });
}
