// Runs a list: one statement for its rows whatever the number of parents, one for the count, one for each groups field.
import { entered, permitted, type Access } from './access.js';
import type { Connection, DataRow } from '../database/connection.js';
import { MAX_RIDDEN, readChild, ride, ridden, type Ride } from './children.js';
import { where } from './filter.js';
import { readGroups, type Group } from './groups.js';
import type { Sizes } from './cost.js';
import type { Model, Noun } from './model.js';
import { beyond, encodeCursor, orderLeaves, orderSql, orderTerms, pageOf } from './order.js';
import type { Arguments, Variables } from './plan.js';
import { frameOf, ROOT_ALIAS, type Frame, type Join, type Reader } from './reader.js';
import { aliases, begun, existing, rowsOf, type Context } from './row.js';
import { all, join, name, raw, sql, when, type Sql } from './sql.js';

/** What a request brings to its plan. */
export interface Scope {
  model: Model;
  connection: Connection;
  /** No shorter ways. */
  plain: boolean;
  /** Records of a page of the root, where it is not the query that says how many. */
  page?: number;
  /** Rows of a noun's table, as last counted. */
  size: Sizes;
  variables: Variables;
  /** The reference date, always set. */
  asOf: string;
  access: Access;
  /** The revision whose state is read; null: the records as they are. */
  recorded: number | null;
  /** Records that may still be written into the answer. */
  budget: Budget;
}

/** A record that many rows point at is read once but answered for each of them: what is answered is counted too. */
export interface Budget {
  left: number;
}

/** What ties rows to their parents: the table with its link, the columns that name the parent, the condition that finds the rows. No ties: the root. */
export interface Base {
  from: Sql;
  ties: readonly Sql[];
  filter: readonly Sql[];
  /** How many parents share the statement, each with a page of its own; null: not known (groups). */
  parents: number | null;
  /** The noun of the parents; null at the root and for groups. */
  parent: Noun | null;
}

/** A page of one parent, with what follows from its rows. */
export interface Page {
  budget: Budget;
  /** The rows hold text that the database has written. */
  written: boolean;
  /** All of the rows as the text that they are in the answer; null: they are in `rows`. */
  text: string | null;
  rows: readonly DataRow[];
  /** One a list that follows: what it has for a row. */
  children: readonly ((row: DataRow) => Page)[];
  hasNext: boolean;
  hasPrevious: boolean;
  cursor: (row: DataRow) => string;
  total: number;
  groups: readonly (readonly Group[])[];
}
export type Pages = (parent: string) => Page;

export const ROOT_PARENT = '';
export const parentKey = (values: readonly unknown[]): string =>
  values.length === 1 && typeof values[0] === 'number' ? String(values[0]) : JSON.stringify(values.map(v => (v === null ? null : String(v))));

export const rootBase = (noun: Noun, scope: Scope, filter: readonly Sql[] = []): Base => ({ from: rowsOf(noun, ROOT_ALIAS, scope), ties: [], filter, parents: 1, parent: null });

export const contextOf = (scope: Scope, prefix: string): Context => ({ model: scope.model, access: scope.access, recorded: scope.recorded, asOf: sql`${scope.asOf}`, aliases: aliases(prefix), hasRun: scope.connection.hasRun, spent: { conditions: 0, values: 0 } });

export async function read(reader: Reader, scope: Scope, base: Base, within = existingRows): Promise<Pages> {
  entered(scope.access, reader.list.noun);
  const args = reader.list.args(scope.variables);
  const filter = (context: Context): Sql[] => [...base.filter, ...within(reader, context), ...permitted(scope.access, reader.list.noun, frameOf(reader, context).row), ...where(reader.list.noun, reader.alias, args.where, context)];
  const [rows, totals, ...groups] = await Promise.all([
    reader.needs.rows ? readRows(reader, scope, base, filter, args) : null,
    reader.needs.total ? readTotals(scope, base, filter) : null,
    ...reader.groups.map(g => readGroups(reader, g, scope, base, filter)),
  ]);
  return parent => {
    const found = rows?.(parent) ?? NO_ROWS;
    // Field by field: spreading it costs more than the whole row's text.
    return {
      budget: scope.budget,
      written: found.written,
      text: null,
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
export const pageOfRows = (rows: readonly DataRow[], scope: Scope): Page => ({ budget: scope.budget, written: false, text: null, rows, children: NO_ROWS.children, hasNext: false, hasPrevious: false, cursor: NO_ROWS.cursor, total: 0, groups: NO_GROUPS });
export const existingRows = (reader: Reader, context: Context): Sql[] => existing(reader.list.noun, frameOf(reader, context).row);

/** A record asked for by its id is shown from its first day on: a link to a division that has ceased since still opens it. */
export const begunRow = (reader: Reader, context: Context): Sql[] => begun(reader.list.noun, frameOf(reader, context).row);

/** What an action has written is answered though it begins only later: a carry-over into the next year. */
export const recordedRow = (reader: Reader, context: Context): Sql[] => [...frameOf(reader, context).row.recorded];

type OfRows = Omit<Page, 'total' | 'groups' | 'budget' | 'text'>;
type RowPages = (parent: string) => OfRows;

async function readRows(asked: Reader, scope: Scope, base: Base, filter: (context: Context) => Sql[], args: Arguments): Promise<RowPages> {
  const asPages = pageOf(args);
  const page = scope.page && !base.ties.length ? { ...asPages, limit: scope.page } : asPages;
  const written = !scope.plain && scope.connection.writesText === true;
  const reader = written ? asked.written! : asked;
  const found = await pageRows(reader, scope, base, filter, args, page);
  const width = reader.columns.length;
  const ties = base.ties.length;
  const riders = width + ties + (reader.needs.cursors ? orderLeaves(reader.list.noun, args.orderBy).length : 0);
  const byParent = new Map<string, DataRow[]>();
  for (const row of found.rows) {
    const key = ties ? parentKey(row.slice(width, width + ties)) : ROOT_PARENT;
    const rows = byParent.get(key);
    if (rows) rows.push(row);
    else byParent.set(key, [row]);
  }
  const over = new Set<string>();
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

type PageAsked = ReturnType<typeof pageOf>;
type Filter = (context: Context) => Sql[];

interface Found {
  rows: DataRow[];
  /** Of each child: how it came in the rows, as which of those that did; null: it follows. */
  riding: readonly ({ at: number; ride: Ride } | null)[];
}

/** Several parents: all their rows at once where those should fit into their pages; else a page each by a window. */
async function pageRows(reader: Reader, scope: Scope, base: Base, filter: Filter, args: Arguments, page: PageAsked): Promise<Found> {
  const ask = async (cut: Cut): Promise<Found> => {
    const { sql, riding } = statement(reader, scope, base, filter, args, page, cut);
    return { rows: await scope.connection.rows(sql, base.parents !== 1), riding };
  };
  const take = page.limit + (reader.needs.peek ? 1 : 0);
  if (base.parents === 1) return ask({ limit: take });
  const most = (base.parents ?? 0) * take;
  if (!scope.plain && fits(reader.list.noun, base, take, scope.size)) {
    const found = await ask({ limit: most + 1 });
    // The table may have grown since it was counted, or these parents have many more than others.
    if (found.rows.length <= most) return found;
  }
  return ask('each');
}

/** Parents have so many times fewer rows on the average than their pages hold. */
const ROOMY = 4;

function fits(noun: Noun, { parents, parent }: Base, take: number, size: Sizes): boolean {
  if (parents === null) return false;
  return parents * take >= size(noun) || (parent !== null && take * size(parent) >= ROOMY * size(noun));
}

/** How many rows in all, or a page for each parent. */
type Cut = { limit: number } | 'each';

/** Columns, then ties, then the values of the order (for cursors), then lists that ride. */
function statement(reader: Reader, scope: Scope, base: Base, filter: Filter, args: Arguments, page: PageAsked, cut: Cut): { sql: Sql; riding: Found['riding'] } {
  const context = contextOf(scope, 'x');
  const frame = frameOf(reader, context);
  const terms = orderTerms(reader.list.noun, frame.row, args.orderBy, scope.access);
  const conditions = all([
    ...filter(context),
    ...(page.after === undefined ? [] : [beyond(terms, page.after, false, 'after')]),
    ...(page.before === undefined ? [] : [beyond(terms, page.before, true, 'before')]),
  ]);
  const order = join(orderSql(terms, page.flip), ', ');
  const columns = reader.columns.map(c => c.of(frame));
  const cursors = reader.needs.cursors ? terms.map(t => t.of) : [];
  const joins = join(reader.joins.map(j => joinSql(j, frame)), '');
  const few = !scope.plain && page.limit * (base.parents ?? Infinity) <= MAX_RIDDEN;
  const riders: Sql[] = [];
  const riding = reader.children.map(child => {
    const found = few ? ride(child, frame, scope) : null;
    return found && { at: riders.push(found.column) - 1, ride: found };
  });
  const select = (ties: readonly Sql[]): Sql => join(columns.length + ties.length + cursors.length + riders.length ? [...columns, ...ties, ...cursors, ...riders] : [raw('1')], ', ');
  if (cut !== 'each') {
    const sorted = base.parents === 1 ? order : join([...base.ties, order], ', ');
    return { riding, sql: sql`SELECT ${select(base.ties)} FROM ${base.from}${joins} WHERE ${conditions} ORDER BY ${sorted} LIMIT ${raw(String(cut.limit))}` };
  }
  const take = raw(String(page.limit + (reader.needs.peek ? 1 : 0)));
  const own = sql`${raw(ROOT_ALIAS)}.${name('id')}`;
  const named = base.ties.map((tie, i) => sql`${tie} AS ${raw(`p${i}`)}`);
  const kept = base.ties.map((_, i) => raw(`w.p${i}`));
  const window = sql`SELECT ${own} AS k, ${join(named, ', ')}, ROW_NUMBER() OVER (PARTITION BY ${join(base.ties, ', ')} ORDER BY ${order}) AS n FROM ${base.from} WHERE ${conditions}`;
  return { riding, sql: sql`SELECT ${select(kept)} FROM (${window}) w JOIN ${rowsOf(reader.list.noun, ROOT_ALIAS, context)} ON ${all([sql`${own} = w.k`, ...frame.row.recorded])}${joins} WHERE w.n <= ${take} ORDER BY ${join(kept, ', ')}, w.n` };
}

/** A record behind a to-one relation is shown whatever the reference date, but only to who may read it. */
export function joinSql(j: Join, frame: Frame): Sql {
  const row = frame.joined(j.alias);
  const conditions = [sql`${row('id')} = ${j.on(frame)}`, ...row.recorded, ...permitted(frame.context.access, j.noun, row)];
  return sql` LEFT JOIN ${rowsOf(j.noun, j.alias, frame.context)} ON ${all(conditions)}`;
}

async function readTotals(scope: Scope, base: Base, filter: (context: Context) => Sql[]): Promise<Map<string, number>> {
  const conditions = all(filter(contextOf(scope, 'x')));
  const ties = base.ties.map((tie, i) => sql`${tie} AS ${raw(`p${i}`)}`);
  const names = raw(base.ties.map((_, i) => `p${i}`).join(', '));
  const found = await scope.connection.rows(
    sql`SELECT ${join([raw('COUNT(*)'), ...ties], ', ')} FROM ${base.from} WHERE ${conditions}${when(ties.length > 0, () => sql` GROUP BY ${names}`)}`,
    base.parents !== 1,
  );
  return new Map(found.map(r => [ties.length ? parentKey(r.slice(1)) : ROOT_PARENT, Number(r[0])]));
}
