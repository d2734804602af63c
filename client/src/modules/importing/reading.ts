// What was read of an older report, and what somebody says of it: each cell kept, mended or left out.
import { keyOf } from '@gujeong/shared/reconcile/figures';
import type { Reading, ReadCell, Unplaced } from '@gujeong/shared/reading/reading.types';

/** As POST /import/report answers it. */
export interface Answer {
  readonly edition: { readonly code: string; readonly title: string; readonly issuedOn: string; readonly precision: string };
  readonly lines: readonly string[];
  readonly reading: Reading;
  /** By table:row:column. NEW: not kept yet; SAME: kept so; OTHER: kept with another value; NOT_KEPT: not sure enough, or blank. */
  readonly standing: Readonly<Record<string, 'NEW' | 'SAME' | 'OTHER' | 'NOT_KEPT'>>;
}

export interface Decision {
  readonly kept: boolean;
  readonly value: number | null;
}
/** By table:row:column; absent: as it was read. */
export type Decisions = Readonly<Record<string, Decision>>;

export { keyOf };

export const cellsOf = ({ tables, prose }: Reading): readonly ReadCell[] => [...tables.flatMap(({ cells }) => cells), ...prose];

/** READ: sure. DOUBTFUL, CONFLICT: somebody has to say so first. ACCEPTED, MENDED, LEFT: somebody has. BLANK: nothing is printed. */
export type Mark = 'READ' | 'DOUBTFUL' | 'CONFLICT' | 'ACCEPTED' | 'MENDED' | 'LEFT' | 'BLANK';

/** What was read and nobody has said otherwise of: kept where it is sure and prints a figure. */
export const decisionOf = (cell: ReadCell, decisions: Decisions): Decision => decisions[keyOf(cell)] ?? { kept: cell.state === 'READ' && cell.value !== null, value: cell.value };

export function markOf(cell: ReadCell, decisions: Decisions): Mark {
  const said = decisions[keyOf(cell)];
  if (!said) return cell.state !== 'READ' ? cell.state : cell.value === null ? 'BLANK' : 'READ';
  if (!said.kept) return 'LEFT';
  return said.value === cell.value ? (cell.state === 'READ' ? 'READ' : 'ACCEPTED') : 'MENDED';
}

/** Those that wait for a word. */
export const isOpen = (cell: ReadCell, decisions: Decisions): boolean => ['DOUBTFUL', 'CONFLICT'].includes(markOf(cell, decisions));

/** All of them accepted as they were read, where a figure was. */
export const accepted = (cells: readonly ReadCell[], decisions: Decisions): Decisions =>
  ({ ...decisions, ...Object.fromEntries(cells.filter((cell) => cell.value !== null && isOpen(cell, decisions)).map((cell) => [keyOf(cell), { kept: true, value: cell.value }])) });

/** What is kept, with its values as somebody has mended them; each place once. */
export function keptCells(cells: readonly ReadCell[], decisions: Decisions): readonly ReadCell[] {
  const kept = new Map<string, ReadCell>();
  for (const cell of cells) {
    const { kept: keeps, value } = decisionOf(cell, decisions);
    if (keeps && value !== null && !kept.has(keyOf(cell))) kept.set(keyOf(cell), { ...cell, value });
  }
  return [...kept.values()];
}

/** What `storeReading` takes. */
export const storing = ({ edition, lines }: Pick<Answer, 'edition' | 'lines'>, cells: readonly ReadCell[]): Readonly<Record<string, unknown>> => ({
  ...edition,
  cells: cells.map(({ table, row, column, item, value, text, unit, scale, line }) => ({ table, row, column, item, value, printed: text, unit, scale, line, quote: lines[line - 1] ?? '' })),
});

/** A figure that had no place, in the one that somebody gives it: in the unit of its neighbours. Undefined where no neighbour tells it. */
export function placed({ text, line, from, to, nearest }: Unplaced, value: number | null, cells: readonly ReadCell[]): ReadCell | undefined {
  if (!nearest || value === null) return undefined;
  const like = cells.find(({ table, column }) => table === nearest.table && column === nearest.column) ?? cells.find(({ table }) => table === nearest.table);
  const { table, row, column, likeness } = nearest;
  return like ? { table, row, column, item: like.item, unit: like.unit, scale: like.scale, value, text, line, from, to, confidence: likeness, state: 'DOUBTFUL' } : undefined;
}
