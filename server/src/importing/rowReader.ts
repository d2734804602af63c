// A row of the file becomes values by attribute, relations as keys; whatever is wrong with any of its cells is told.
import { isBlank, NotTaken, shownCell, type Cell, type Row } from './cell.js';
import type { Column, Mapped } from './columns.js';
import { fault, type Fault } from './fault.js';
import type { Noun } from '../graph/model.js';
import type { Target } from './targets.js';
import { untaken, valueOf, type Taken } from './values/valueOf.js';

export interface ReadRow {
  values: Record<string, unknown>;
  faults: Fault[];
  /** Headings whose cell has no value to judge: told of already, or covered by a merge. */
  broken: ReadonlySet<string>;
}

/** Attributes that only the system keeps; a file may carry them from an export. */
export const KEPT: ReadonlySet<string> = new Set(['version', 'origin', 'source', 'id']);

/** Where the records that cells name are looked up. */
export interface Lookup {
  find(noun: Noun, text: string): Promise<Target>;
}

export async function readRow(row: Row, { columns, headed }: Mapped, targets: Lookup, kept: ReadonlySet<string> = KEPT): Promise<ReadRow> {
  const values: Record<string, unknown> = {};
  const faults: Fault[] = [];
  const covered: string[] = [];
  for (const column of columns) {
    const { attribute, heading } = column;
    if (kept.has(attribute.name)) continue;
    const cell = row.cells[column.index] ?? null;
    if (cell instanceof NotTaken) {
      if (cell.why === 'COVERED') covered.push(heading);
      else faults.push(fault({ row: row.number, column: heading, value: cell.text }, ...untaken(cell)!));
      continue;
    }
    const taken = isBlank(cell) ? { value: attribute.kind === 'through' ? [] : null } : await take(column, cell!, targets);
    if ('rule' in taken) faults.push(fault({ row: row.number, column: heading, value: shownCell(cell) }, ...taken.rule));
    else values[attribute.name] = taken.value;
  }
  const beyond = row.cells.findIndex((cell, i) => !isBlank(cell) && !(cell instanceof NotTaken) && !headed.has(i));
  if (beyond >= 0) faults.push(fault({ row: row.number, column: String(beyond + 1), value: shownCell(row.cells[beyond]) }, 'EXTRA_CELL', { ko: '머리글이 없는 칸에 값이 있습니다. 지우거나 머리글을 적으십시오.', en: 'There is a value under no heading; clear it, or give the column a heading.' }));
  return { values, faults, broken: new Set([...covered, ...faults.map(f => f.column ?? '')]) };
}

async function take({ attribute, unit }: Column, cell: Exclude<Cell, NotTaken | null>, targets: Lookup): Promise<Taken> {
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
