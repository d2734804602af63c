// Which checks the reader asked for, and how they stand in the list: what is wrong first, and what holds item by item.
import { verdicts, type Verdict } from '@/design/verdict';
import type { CheckPartsFragment } from '@/graph/generated/graphql';

export interface Wanted {
  /** None: all verdicts. */
  readonly verdicts: readonly Verdict[];
  readonly item: string | null;
  readonly rounding: CheckPartsFragment['rounding'] | null;
}

const roundings: readonly CheckPartsFragment['rounding'][] = ['EXACT', 'NEAREST', 'TRUNCATED'];

export function parseWanted(verdict: string | null, item: string | null, rounding: string | null): Wanted {
  const asked = verdict?.split(',') ?? [];
  return {
    verdicts: verdicts.filter((one) => asked.includes(one)),
    item,
    rounding: roundings.find((one) => one === rounding) ?? null,
  };
}

/** The address after a chip is pressed: it joins or leaves those chosen. */
export function toggled(wanted: readonly Verdict[], verdict: Verdict): string | null {
  const now = wanted.includes(verdict) ? wanted.filter((one) => one !== verdict) : [...wanted, verdict];
  return now.length && now.length < verdicts.length ? verdicts.filter((one) => now.includes(one)).join(',') : null;
}

export const itemsOf = (check: CheckPartsFragment): readonly string[] => [...new Set([check.item, ...check.items])];

export const matches = (check: CheckPartsFragment, wanted: Omit<Wanted, 'verdicts'>): boolean =>
  (!wanted.item || itemsOf(check).includes(wanted.item)) && (!wanted.rounding || check.rounding === wanted.rounding);

export interface Group {
  readonly verdict: Verdict;
  readonly checks: readonly CheckPartsFragment[];
}

export const groupsOf = (checks: readonly CheckPartsFragment[], wanted: Wanted): readonly Group[] =>
  verdicts
    .filter((verdict) => wanted.verdicts.length === 0 || wanted.verdicts.includes(verdict))
    .map((verdict) => ({ verdict, checks: checks.filter((check) => check.verdict === verdict && matches(check, wanted)) }))
    .filter((group) => group.checks.length > 0);

/** Checks by the item they belong to, in the order in which they come. */
export function byItem(checks: readonly CheckPartsFragment[]): ReadonlyMap<string, readonly CheckPartsFragment[]> {
  const items = new Map<string, CheckPartsFragment[]>();
  for (const check of checks) {
    const list = items.get(check.item);
    if (list) list.push(check);
    else items.set(check.item, [check]);
  }
  return items;
}
