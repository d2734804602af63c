// Runs a list: one statement for its rows whatever the number of parents, one for the count, one for each groups field.
import { entered } from './access.js';
import { parentIn, type Base, type ParentKey } from './base.js';
import type { DataRow } from '../database/connection.js';
import { readChild, ridden } from './children.js';
import { roomy, type Sizes } from './cost.js';
import { readGroups, type Group } from './groups.js';
import type { Noun } from './model.js';
import { encodeCursor, orderLeaves, pageOf } from './order.js';
import type { Arguments } from './plan.js';
import type { Reader } from './reader.js';
import { rowsStatement, type Cut, type PageAsked, type RowsStatement } from './rowsStatement.js';
import { ask, contextOf, filterOf, keyOf, textOf, type Budget, type Filter, type Scope } from './scope.js';
import { all, join, raw, sql, when } from './sql.js';

/** A page of one parent, with what follows from its rows. */
export interface Page {
  budget: Budget;
  /** The rows hold text that the database has written. */
  written: boolean;
  /** All of the rows as the text that they are in the answer; null: they are in `rows`. */
  text: string | Buffer | null;
  /** How many rows the text is of, where many may be the same ones over again. */
  records: number;
  rows: readonly DataRow[];
  /** One a list that follows: what it has for a row. */
  children: readonly ((row: DataRow) => Page)[];
  hasNext: boolean;
  hasPrevious: boolean;
  cursor: (row: DataRow) => string;
  total: number;
  groups: readonly (readonly Group[])[];
}
export type Pages = (parent: ParentKey) => Page;

export async function read(reader: Reader, scope: Scope, base: Base): Promise<Pages> {
  entered(scope.access, reader.list.noun);
  const args = reader.list.args(scope.variables);
  const filter = filterOf(reader, base, args);
  const [rows, totals, ...groups] = await Promise.all([
    reader.needs.rows ? readRows(reader, scope, base, filter, args) : null,
    reader.needs.total ? readTotals(reader, scope, base, filter, args) : null,
    ...reader.groups.map(g => readGroups(reader, g, scope, base, filter)),
  ]);
  return parent => {
    const found = rows?.(parent) ?? NO_ROWS;
    // Field by field: spreading it costs more than the whole row's text.
    return {
      budget: scope.budget,
      written: found.written,
      text: null,
      records: 0,
      rows: found.rows,
      children: found.children,
      hasNext: found.hasNext,
      hasPrevious: found.hasPrevious,
      cursor: found.cursor,
      total: totals?.get(parent) ?? 0,
      groups: groups.length ? groups.map(g => g.get(parent) ?? []) : NO_GROUPS,
    };
  };
}

const NO_GROUPS: Page['groups'] = [];
const NO_ROWS: OfRows = { written: false, rows: [], children: [], hasNext: false, hasPrevious: false, cursor: () => '' };
/** A page that is all there is. */
export const pageOfRows = (rows: readonly DataRow[], scope: Scope): Page => ({ budget: scope.budget, written: false, text: null, records: 0, rows, children: NO_ROWS.children, hasNext: false, hasPrevious: false, cursor: NO_ROWS.cursor, total: 0, groups: NO_GROUPS });
type OfRows = Omit<Page, 'total' | 'groups' | 'budget' | 'text' | 'records'>;
type RowPages = (parent: ParentKey) => OfRows;

async function readRows(asked: Reader, scope: Scope, base: Base, filter: Filter, args: Arguments): Promise<RowPages> {
  const asPages = pageOf(args);
  const page = scope.page && !base.ties.length ? { ...asPages, limit: scope.page } : asPages;
  const written = !scope.plain;
  const reader = written ? asked.written! : asked;
  const found = await pageRows(reader, scope, base, filter, args, page);
  const width = reader.columns.length;
  const ties = base.ties.length;
  const riders = width + ties + (reader.needs.cursors ? orderLeaves(reader.list.noun, args.orderBy).length : 0);
  const byParent = new Map<ParentKey, DataRow[]>();
  for (const row of found.rows) {
    const key = parentIn(row, width, ties);
    const rows = byParent.get(key);
    if (rows) rows.push(row);
    else byParent.set(key, [row]);
  }
  const over = new Set<ParentKey>();
  for (const [key, rows] of byParent) {
    if (rows.length > page.limit) {
      over.add(key);
      rows.length = page.limit;
    }
    if (page.flip) rows.reverse();
  }
  const shown = [...byParent.values()].flat();
  const children = await Promise.all(reader.children.map((child, i) => {
    const rides = found.riding[i];
    return rides ? ridden(riders + rides.at, rides.ride, scope) : readChild(child, shown, scope);
  }));
  const leaves = orderLeaves(reader.list.noun, args.orderBy);
  const cursor = (row: DataRow): string => encodeCursor(row.slice(width + ties, riders), leaves);
  return parent => ({
    written,
    rows: byParent.get(parent) ?? [],
    children,
    cursor,
    hasNext: page.flip ? page.before !== undefined : over.has(parent),
    hasPrevious: page.flip ? over.has(parent) : page.after !== undefined,
  });
}

interface Found {
  rows: DataRow[];
  riding: RowsStatement['riding'];
}

/** Several parents: all their rows at once where those should fit into their pages; else a page each by a window. */
async function pageRows(reader: Reader, scope: Scope, base: Base, filter: Filter, args: Arguments, page: PageAsked): Promise<Found> {
  const asked = async (cut: Cut, most?: number): Promise<Found> => {
    const { sql, riding } = rowsStatement(reader, scope, base, filter, args, page, cut);
    return { rows: await ask(scope, sql, base, most), riding };
  };
  const take = page.limit + (reader.needs.peek ? 1 : 0);
  if (base.parents === 1) return asked('all');
  const most = (base.parents ?? 0) * take;
  if (!scope.plain && fits(reader.list.noun, base, take, scope.size)) {
    const found = await asked('all', most + 1);
    // The table may have grown since it was counted, or these parents have many more than others.
    if (found.rows.length <= most) return found;
  }
  return asked('each');
}

/** Hardly any row of these parents is beyond their pages. */
export const fits = (noun: Noun, { parents, parent }: Base, take: number, size: Sizes): boolean =>
  parents !== null && (parents * take >= size(noun) || (parent !== null && roomy(noun, parent, take, size)));

async function readTotals(reader: Reader, scope: Scope, base: Base, filter: Filter, args: Arguments): Promise<Map<ParentKey, number>> {
  const { sql: statement } = scope.statements.of(keyOf('total', reader, base, scope, textOf(args)), scope.access, access => {
    const conditions = all(filter(contextOf(scope, access, 'x')));
    const ties = base.ties.map((tie, i) => sql`${tie} AS ${raw(`p${i}`)}`);
    const names = raw(base.ties.map((_, i) => `p${i}`).join(', '));
    return { sql: sql`SELECT ${join([raw('COUNT(*)'), ...ties], ', ')} FROM ${base.from} WHERE ${conditions}${when(ties.length > 0, () => sql` GROUP BY ${names}`)}` };
  });
  const found = await ask(scope, statement, base);
  return new Map(found.map(r => [parentIn(r, 1, base.ties.length), Number(r[0])]));
}
