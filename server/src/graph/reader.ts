// A plan made ready to read: which columns each list selects, which lists follow from its rows.
import { badInput } from './id.js';
import type { Noun } from './model.js';
import type { Cell, GroupPart, List, Part } from './plan.js';
import { rowOf, type Context, type Row } from './row.js';
import { name, raw, sql, type Sql } from './sql.js';

/** A column of a list's statement; the same is selected once. */
interface Column {
  id: string;
  of: (frame: Frame) => Sql;
}

/** One statement in the making: the rows of the list, and the context its expressions need. */
export interface Frame {
  row: Row;
  context: Context;
  /** A to-one joined to the list's row, by its alias. */
  joined(alias: string): Row;
}

export interface Join {
  alias: string;
  noun: Noun;
  on: (frame: Frame) => Sql;
}

/** A list that follows: its parents' keys stand in column `at`. */
export interface Child {
  at: number;
  parent: Noun;
  relation: string;
  reader: Reader;
}

export interface GroupReader {
  part: Extract<Part, { kind: 'groups' }>;
  records: { part: Extract<GroupPart, { kind: 'records' }>; reader: Reader }[];
}

export interface Reader {
  list: List;
  columns: Column[];
  joins: Join[];
  children: Child[];
  groups: GroupReader[];
  /** What must be asked: rows at all, one row more than the page, the values of the order, the count. */
  needs: { rows: boolean; peek: boolean; cursors: boolean; total: boolean };
  /** Where a cell finds its values, told when the reader was made. */
  places: Map<Cell, number>;
}

export const ROOT_ALIAS = 't';

/** What the stricter of the two databases joins in one statement, with room for what a filter brings. */
const MAX_JOINS = 50;

export function readerOf(list: List): Reader {
  const reader: Reader = { list, columns: [], joins: [], children: [], groups: [], needs: { rows: false, peek: false, cursors: false, total: false }, places: new Map() };
  for (const part of list.parts) {
    if (part.kind === 'nodes') place(reader, list.noun, ROOT_ALIAS, part.cells);
    else if (part.kind === 'edges') placeEdges(reader, part);
    else if (part.kind === 'pageInfo') pageNeeds(reader, part.fields.map(f => f.name));
    else if (part.kind === 'totalCount') reader.needs.total = true;
    else if (part.kind === 'groups') {
      const records = part.parts.filter(p => p.kind === 'records').map(p => ({ part: p, reader: readerOf(p.list) }));
      reader.groups.push({ part, records });
    }
  }
  return reader;
}

function placeEdges(reader: Reader, part: Extract<Part, { kind: 'edges' }>): void {
  reader.needs.rows = true;
  for (const p of part.parts) {
    if (p.kind === 'cursor') reader.needs.cursors = true;
    else if (p.kind === 'node') place(reader, reader.list.noun, ROOT_ALIAS, p.cells);
  }
}

function pageNeeds(reader: Reader, names: readonly string[]): void {
  reader.needs.rows = true;
  if (names.some(n => n.startsWith('has'))) reader.needs.peek = true;
  if (names.some(n => n.endsWith('Cursor'))) reader.needs.cursors = true;
}

/** Gives every cell the place of its value in the row. */
function place(reader: Reader, noun: Noun, alias: string, cells: readonly Cell[]): void {
  reader.needs.rows = true;
  const rowIn = (frame: Frame): Row => (alias === ROOT_ALIAS ? frame.row : frame.joined(alias));
  const column = (attribute: string): number => select(reader, `${alias}.${attribute}`, frame => rowIn(frame)(attribute));
  for (const cell of cells) {
    if (cell.kind === 'scalar') reader.places.set(cell, column(cell.attribute.name));
    else if (cell.kind === 'many') {
      const at = column('id');
      reader.places.set(cell, reader.children.push({ at, parent: noun, relation: cell.relation, reader: readerOf(cell.list) }) - 1);
    } else if (cell.kind === 'one') {
      const join: Join = { alias: `j${reader.joins.length + 1}`, noun: cell.target, on: frame => rowIn(frame)(cell.relation) };
      if (reader.joins.push(join) > MAX_JOINS) throw badInput(`One list reaches at most ${MAX_JOINS} records through to-one relations; ask for some of them in a query of their own.`);
      reader.places.set(cell, select(reader, `${join.alias}.id`, () => sql`${raw(join.alias)}.${name('id')}`));
      place(reader, cell.target, join.alias, cell.cells);
    }
  }
}

function select(reader: Reader, id: string, of: (frame: Frame) => Sql): number {
  const found = reader.columns.findIndex(c => c.id === id);
  return found < 0 ? reader.columns.push({ id, of }) - 1 : found;
}

export function frameOf(reader: Reader, context: Context): Frame {
  const joined = new Map<string, Row>();
  return {
    context,
    row: rowOf(reader.list.noun, ROOT_ALIAS, context),
    joined(alias) {
      let row = joined.get(alias);
      if (!row) joined.set(alias, (row = rowOf(reader.joins.find(j => j.alias === alias)!.noun, alias, context)));
      return row;
    },
  };
}
