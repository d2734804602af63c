// A plan made ready to read: which columns each list selects, which lists follow from its rows.
import { badInput } from './id.js';
import type { Noun } from './model.js';
import type { Cell, GroupPart, List, Part } from './plan.js';
import { isExact, stepsOf, type Step } from './written.js';
import { rowOf, type Context, type Row } from './row.js';
import { name, raw, sql, type Sql } from './sql.js';

/** A column of a list's statement; the same is selected once. */
interface Column {
  id: string;
  of: (frame: Frame) => Sql;
  /** Its value is the same whether it comes as a cell or inside JSON that the database writes. */
  exact: boolean;
  /** Of text that the database writes: letters at the most, Infinity where that cannot be told. */
  text?: number;
}

/** One statement in the making: the rows of the list, and the context its expressions need. */
export interface Frame {
  row: Row;
  context: Context;
  /** A to-one joined to the list's row, by its alias. */
  joined(alias: string): Row;
  /** A column of the list's statement. */
  column(at: number): Sql;
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
  /** Of its own in this process. */
  id: number;
  list: List;
  /** What its rows are called in SQL. */
  alias: string;
  columns: Column[];
  joins: Join[];
  children: Child[];
  groups: GroupReader[];
  /** What must be asked: rows at all, one row more than the page, the values of the order, the count. */
  needs: { rows: boolean; peek: boolean; cursors: boolean; total: boolean };
  /** Where a cell finds its values, told when the reader was made. */
  places: Map<Cell, number>;
  /** The same list read inside its parent's rows; null where it needs a statement of its own. */
  rider: Reader | null;
  /** The same list with its rows' text written by the database; null of one that is. */
  written: Reader | null;
  /** How the text of a record is put together from such a row, by what is asked of it; null: from its cells. */
  steps: Map<readonly Cell[], Step[]> | null;
}

export const ROOT_ALIAS = 't';

/** What the stricter of the two databases joins in one statement, with room for what a filter brings. */
const MAX_JOINS = 50;

/** Readers of the lists that follow, made once for both ways of reading their parents. */
type Made = Map<List, Reader>;

export function readerOf(list: List, alias = ROOT_ALIAS, made: Made = new Map()): Reader {
  const reader = readyReader(list, alias, made, null);
  reader.written = readyReader(list, alias, made, new Map());
  return reader;
}

let readers = 0;

function readyReader(list: List, alias: string, made: Made, steps: Reader['steps']): Reader {
  const reader: Reader = { id: ++readers, list, alias, columns: [], joins: [], children: [], groups: [], needs: { rows: false, peek: false, cursors: false, total: false }, places: new Map(), rider: null, written: null, steps };
  const placed = (cells: readonly Cell[]): void => place(reader, list.noun, alias, cells, made);
  for (const part of list.parts) {
    if (part.kind === 'nodes') placed(part.cells);
    else if (part.kind === 'edges') placeEdges(reader, part, placed);
    else if (part.kind === 'pageInfo') pageNeeds(reader, part.fields.map(f => f.name));
    else if (part.kind === 'totalCount') reader.needs.total = true;
    else if (part.kind === 'groups') {
      const records = part.parts.filter(p => p.kind === 'records').map(p => ({ part: p, reader: followingReader(p.list, made) }));
      reader.groups.push({ part, records });
    }
  }
  return reader;
}

function followingReader(list: List, made: Made): Reader {
  let found = made.get(list);
  if (!found) made.set(list, (found = readerOf(list, ROOT_ALIAS, made)));
  return found;
}

/** A leaf whose rows are plain values comes in its parent's row, as JSON: a statement less. */
const canRide = ({ list, columns, children, needs }: Reader): boolean =>
  list.parts.every(p => p.kind === 'nodes' || p.kind === 'typename') && needs.rows && !children.length && columns.length > 0 && columns.every(c => c.exact);

function childReader(list: List, riders: number, made: Made): Reader {
  const reader = followingReader(list, made);
  if (!reader.rider && canRide(reader)) reader.rider = readerOf(list, `r${riders}`);
  return reader;
}

function placeEdges(reader: Reader, part: Extract<Part, { kind: 'edges' }>, placed: (cells: readonly Cell[]) => void): void {
  reader.needs.rows = true;
  for (const p of part.parts) {
    if (p.kind === 'cursor') reader.needs.cursors = true;
    else if (p.kind === 'node') placed(p.cells);
  }
}

function pageNeeds(reader: Reader, names: readonly string[]): void {
  reader.needs.rows = true;
  if (names.some(n => n.startsWith('has'))) reader.needs.peek = true;
  if (names.some(n => n.endsWith('Cursor'))) reader.needs.cursors = true;
}

/** Gives every cell the place of its value in the row; of a written row, every cell that the database cannot write. */
function place(reader: Reader, noun: Noun, alias: string, cells: readonly Cell[], made: Made): void {
  reader.needs.rows = true;
  const rowIn = (frame: Frame): Row => (alias === reader.alias ? frame.row : frame.joined(alias));
  const column = (attribute: string, exact = true): number => select(reader, { id: `${alias}.${attribute}`, of: frame => rowIn(frame)(attribute), exact });
  const cellPlace = (cell: Cell): void => {
    if (cell.kind === 'scalar') reader.places.set(cell, column(cell.attribute.name, isExact(cell.attribute)));
    else if (cell.kind === 'many') {
      const at = column('id');
      reader.places.set(cell, reader.children.push({ at, parent: noun, relation: cell.relation, reader: childReader(cell.list, reader.children.length + 1, made) }) - 1);
    } else if (cell.kind === 'one') {
      const joined = joinOf(reader, cell, rowIn);
      reader.places.set(cell, select(reader, { id: `${joined}.id`, of: () => sql`${raw(joined)}.${name('id')}`, exact: true }));
      place(reader, cell.target, joined, cell.cells, made);
    }
  };
  if (!reader.steps) return cells.forEach(cellPlace);
  reader.steps.set(cells, stepsOf(cells, {
    rowIn,
    join: (cell, within) => joinOf(reader, cell, within),
    column: (of, most) => select(reader, { id: `text ${reader.columns.length}`, of, exact: true, text: most }),
    cell: cellPlace,
  }, noun));
}

function joinOf(reader: Reader, { relation, target }: Extract<Cell, { kind: 'one' }>, rowIn: (frame: Frame) => Row): string {
  const join: Join = { alias: `${reader.alias === ROOT_ALIAS ? '' : reader.alias}j${reader.joins.length + 1}`, noun: target, on: frame => rowIn(frame)(relation) };
  if (reader.joins.push(join) > MAX_JOINS) throw badInput(`One list reaches at most ${MAX_JOINS} records through to-one relations; ask for some of them in a query of their own.`);
  return join.alias;
}

function select(reader: Reader, column: Column): number {
  const found = reader.columns.findIndex(c => c.id === column.id);
  return found < 0 ? reader.columns.push(column) - 1 : found;
}

export function frameOf(reader: Reader, context: Context): Frame {
  const joined = new Map<string, Row>();
  const frame: Frame = {
    context,
    column: at => reader.columns[at]!.of(frame),
    row: rowOf(reader.list.noun, reader.alias, context),
    joined(alias) {
      let row = joined.get(alias);
      if (!row) joined.set(alias, (row = rowOf(reader.joins.find(j => j.alias === alias)!.noun, alias, context)));
      return row;
    },
  };
  return frame;
}
