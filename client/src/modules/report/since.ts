// What changed in a row of a table since another date, cell by cell, in the decimals that the table prints.
import type { SheetFragment } from '@/graph/generated/graphql';

type Sheet = Pick<SheetFragment, 'rows'>;
const decimalsOf = (text: string): number => /\.(\d+)/.exec(text)?.[1]?.length ?? 0;

/** +8,914 · △26,410 · － for no change; nothing where one of the two has no figure. */
export function sinceOf(now: Sheet, before: Sheet, rowId: string): Readonly<Record<string, string>> {
  const row = now.rows.find(({ id }) => id === rowId);
  const old = before.rows.find(({ id }) => id === rowId);
  return Object.fromEntries((row?.cells ?? []).flatMap((cell): readonly (readonly [string, string])[] => {
    const past = old?.cells.find(({ column }) => column === cell.column);
    if (typeof cell.value !== 'number' || typeof past?.value !== 'number') return [];
    const decimals = Math.max(decimalsOf(cell.text), decimalsOf(past.text));
    const round = (value: number): number => Math.round(value * 10 ** decimals) / 10 ** decimals;
    const difference = round(round(cell.value) - round(past.value));
    const text = Math.abs(difference).toLocaleString('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
    return [[cell.column, difference === 0 ? '－' : difference > 0 ? `+${text}` : `△${text}`]];
  }));
}
