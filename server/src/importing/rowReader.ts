// A row of the file becomes values by attribute, relations as keys; whatever is wrong with any of its cells is told.
import { isBlank, NotTaken, shownCell, type Cell, type Row } from './cell.js';
import type { Column, Mapped } from './columns.js';
import { fault, type Fault } from './fault.js';
import type { Targets } from './targets.js';
import { untaken, valueOf, type Taken } from './values/valueOf.js';

export interface ReadRow {
  values: Record<string, unknown>;
  faults: Fault[];
}

/** Attributes that only the system keeps; a file may carry them from an export. */
const KEPT: ReadonlySet<string> = new Set(['version', 'origin', 'source', 'id']);

export async function readRow(row: Row, { columns, headed }: Mapped, targets: Targets): Promise<ReadRow> {
  const values: Record<string, unknown> = {};
  const faults: Fault[] = [];
  for (const column of columns) {
    const { attribute, heading } = column;
    if (KEPT.has(attribute.name)) continue;
    const cell = row.cells[column.index] ?? null;
    if (cell instanceof NotTaken) {
      if (cell.why !== 'COVERED') faults.push(fault({ row: row.number, column: heading, value: cell.text }, ...untaken(cell)!));
      continue;
    }
    const taken = isBlank(cell) ? { value: attribute.kind === 'through' ? [] : null } : await take(column, cell!, targets);
    if ('rule' in taken) faults.push(fault({ row: row.number, column: heading, value: shownCell(cell) }, ...taken.rule));
    else values[attribute.name] = taken.value;
  }
  const beyond = row.cells.findIndex((cell, i) => !isBlank(cell) && !(cell instanceof NotTaken) && !headed.has(i));
  if (beyond >= 0) faults.push(fault({ row: row.number, column: String(beyond + 1), value: shownCell(row.cells[beyond]) }, 'EXTRA_CELL', { ko: '머리글이 없는 칸에 값이 있습니다. 지우거나 머리글을 적으십시오.', en: 'There is a value under no heading; clear it, or give the column a heading.' }));
  return { values, faults };
}

async function take({ attribute, unit }: Column, cell: Exclude<Cell, NotTaken | null>, targets: Targets): Promise<Taken> {
  if (attribute.kind === 'column') return valueOf(attribute, attribute.unique && typeof cell === 'string' ? cell.trim() : cell, unit);
  if (attribute.kind === 'one') {
    const found = await targets.find(attribute.target, shownCell(cell));
    return 'key' in found ? { value: found.key } : found;
  }
  const keys: number[] = [];
  for (const text of shownCell(cell).split(/[,;\n]/).map(t => t.trim()).filter(Boolean)) {
    const found = await targets.find(attribute.target, text);
    if ('rule' in found) return { rule: found.rule };
    keys.push(found.key);
  }
  return { value: keys };
}
