// Runs a list: one statement for its rows whatever the number of parents, one for the count, one for each groups field.
import { entered, permitted, type Access } from './access.js';
import type { Connection, DataRow } from '../database/connection.js';
import { where } from './filter.js';
import { readGroups, type Group } from './groups.js';
import type { Model, Noun } from './model.js';
import { beyond, encodeCursor, orderLeaves, orderSql, orderTerms, pageOf } from './order.js';
import type { Arguments, Variables } from './plan.js';
import { frameOf, ROOT_ALIAS, type Child, type Frame, type Join, type Reader } from './reader.js';
import { aboutOf, aliases, begun, existing, linksOf, rowsOf, type Context } from './row.js';
import { all, join, name, raw, sql, when, type Sql } from './sql.js';

/** What a request brings to its plan. */
export interface Scope {
  model: Model;
  connection: Connection;
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
  /** True when several parents (or groups) share the statement and each has a page of its own. */
  many: boolean;
}

/** A page of one parent, with what follows from its rows. */
export interface Page {
  budget: Budget;
  rows: readonly DataRow[];
  children: readonly Pages[];
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

export const rootBase = (noun: Noun, scope: Scope, filter: readonly Sql[] = []): Base => ({ from: rowsOf(noun, ROOT_ALIAS, scope), ties: [], filter, many: false });

export const contextOf = (scope: Scope, prefix: string): Context => ({ model: scope.model, access: scope.access, recorded: scope.recorded, asOf: sql`${scope.asOf}`, aliases: aliases(prefix), hasRun: scope.connection.hasRun, spent: { conditions: 0, values: 0 } });

export async function read(reader: Reader, scope: Scope, base: Base, within = existingRows): Promise<Pages> {
  entered(scope.access, reader.list.noun);
  const args = reader.list.args(scope.variables);
  const filter = (context: Context): Sql[] => [...base.filter, ...within(reader, context), ...permitted(scope.access, reader.list.noun, frameOf(reader, context).row), ...where(reader.list.noun, ROOT_ALIAS, args.where, context)];
  const [rows, totals, ...groups] = await Promise.all([
    reader.needs.rows ? readRows(reader, scope, base, filter, args) : null,
    reader.needs.total ? readTotals(scope, base, filter) : null,
    ...reader.groups.map(g => readGroups(reader, g, scope, base, filter)),
  ]);
  return parent => ({
    budget: scope.budget,
    ...(rows?.(parent) ?? NO_ROWS),
    total: totals?.get(parent) ?? 0,
    groups: groups.map(g => g.get(parent) ?? []),
  });
}

const NO_ROWS = { rows: [], children: [], hasNext: false, hasPrevious: false, cursor: () => '' };
const existingRows = (reader: Reader, context: Context): Sql[] => existing(reader.list.noun, frameOf(reader, context).row);

/** A record asked for by its id is shown from its first day on: a link to a division that has ceased since still opens it. */
export const begunRow = (reader: Reader, context: Context): Sql[] => begun(reader.list.noun, frameOf(reader, context).row);

/** What an action has written is answered though it begins only later: a carry-over into the next year. */
export const recordedRow = (reader: Reader, context: Context): Sql[] => [...frameOf(reader, context).row.recorded];

type RowPages = (parent: string) => Omit<Page, 'total' | 'groups' | 'budget'>;

async function readRows(reader: Reader, scope: Scope, base: Base, filter: (context: Context) => Sql[], args: Arguments): Promise<RowPages> {
  const page = pageOf(args);
  const found = await scope.connection.rows(statement(reader, scope, base, filter, args, page));
  const width = reader.columns.length;
  const ties = base.ties.length;
  const byParent = new Map<string, DataRow[]>();
  for (const row of found) {
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
  const children = await Promise.all(reader.children.map(child => readChild(child, shown, scope)));
  const leaves = orderLeaves(reader.list.noun, args.orderBy);
  const cursor = (row: DataRow): string => encodeCursor(row.slice(width + ties), leaves);
  return parent => ({
    rows: byParent.get(parent) ?? [],
    children,
    cursor,
    hasNext: page.flip ? page.before !== undefined : over.has(parent),
    hasPrevious: page.flip ? over.has(parent) : page.after !== undefined,
  });
}

/** Columns, then ties, then the values of the order (for cursors). Several parents: a page each by a window. */
function statement(reader: Reader, scope: Scope, base: Base, filter: (context: Context) => Sql[], args: Arguments, page: ReturnType<typeof pageOf>): Sql {
  const context = contextOf(scope, 'x');
  const frame = frameOf(reader, context);
  const terms = orderTerms(reader.list.noun, frame.row, args.orderBy, scope.access);
  const conditions = all([
    ...filter(context),
    ...(page.after === undefined ? [] : [beyond(terms, page.after, false, 'after')]),
    ...(page.before === undefined ? [] : [beyond(terms, page.before, true, 'before')]),
  ]);
  const take = raw(String(page.limit + (reader.needs.peek ? 1 : 0)));
  const order = join(orderSql(terms, page.flip), ', ');
  const columns = reader.columns.map(c => c.of(frame));
  const cursors = reader.needs.cursors ? terms.map(t => t.of) : [];
  const joins = join(reader.joins.map(j => joinSql(j, frame)), '');
  const select = (ties: readonly Sql[]): Sql => join(columns.length + ties.length + cursors.length ? [...columns, ...ties, ...cursors] : [raw('1')], ', ');
  if (!base.many) return sql`SELECT ${select(base.ties)} FROM ${base.from}${joins} WHERE ${conditions} ORDER BY ${order} LIMIT ${take}`;
  const own = sql`${raw(ROOT_ALIAS)}.${name('id')}`;
  const named = base.ties.map((tie, i) => sql`${tie} AS ${raw(`p${i}`)}`);
  const kept = base.ties.map((_, i) => raw(`w.p${i}`));
  const window = sql`SELECT ${own} AS k, ${join(named, ', ')}, ROW_NUMBER() OVER (PARTITION BY ${join(base.ties, ', ')} ORDER BY ${order}) AS n FROM ${base.from} WHERE ${conditions}`;
  return sql`SELECT ${select(kept)} FROM (${window}) w JOIN ${rowsOf(reader.list.noun, ROOT_ALIAS, context)} ON ${all([sql`${own} = w.k`, ...frame.row.recorded])}${joins} WHERE w.n <= ${take} ORDER BY ${join(kept, ', ')}, w.n`;
}

/** A record behind a to-one relation is shown whatever the reference date, but only to who may read it. */
function joinSql(j: Join, frame: Frame): Sql {
  const row = frame.joined(j.alias);
  const conditions = [sql`${row('id')} = ${j.on(frame)}`, ...row.recorded, ...permitted(frame.context.access, j.noun, row)];
  return sql` LEFT JOIN ${rowsOf(j.noun, j.alias, frame.context)} ON ${all(conditions)}`;
}

async function readChild(child: Child, rows: readonly DataRow[], scope: Scope): Promise<Pages> {
  const keys = [...new Set(rows.map(r => r[child.at]).filter(k => k !== null))] as number[];
  if (!keys.length) return () => ({ budget: scope.budget, ...NO_ROWS, total: 0, groups: child.reader.groups.map(() => []) });
  return read(child.reader, scope, childBase(child, keys, scope));
}

/** Keys are integers the database gave: written into the statement they are read faster than many parameters. */
function childBase({ parent, relation }: Child, keys: readonly number[], scope: Scope): Base {
  const a = parent.attribute(relation);
  const among = (tie: Sql): Sql => (keys.length === 1 ? sql`${tie} = ${keys[0]}` : sql`${tie} IN (${raw(keys.map(Number).join(', '))})`);
  const many = keys.length > 1;
  if (a.kind === 'through') {
    const tie = sql`l.${name(a.link.mine)}`;
    const links = linksOf(a.link, 'l', scope);
    const from = sql`${links.from} JOIN ${rowsOf(a.target, ROOT_ALIAS, scope)} ON ${raw(ROOT_ALIAS)}.${name('id')} = l.${name(a.link.theirs)}`;
    return { from, ties: [tie], filter: [among(tie), ...links.within], many };
  }
  if (a.kind !== 'many') throw new Error(`${parent.name}.${relation} is not a to-many relation.`);
  const tie = sql`${raw(ROOT_ALIAS)}.${name(a.column)}`;
  return { from: rowsOf(a.target, ROOT_ALIAS, scope), ties: [tie], filter: [among(tie), ...aboutOf(a, ROOT_ALIAS)], many };
}

async function readTotals(scope: Scope, base: Base, filter: (context: Context) => Sql[]): Promise<Map<string, number>> {
  const conditions = all(filter(contextOf(scope, 'x')));
  const ties = base.ties.map((tie, i) => sql`${tie} AS ${raw(`p${i}`)}`);
  const names = raw(base.ties.map((_, i) => `p${i}`).join(', '));
  const found = await scope.connection.rows(
    sql`SELECT ${join([raw('COUNT(*)'), ...ties], ', ')} FROM ${base.from} WHERE ${conditions}${when(ties.length > 0, () => sql` GROUP BY ${names}`)}`,
  );
  return new Map(found.map(r => [ties.length ? parentKey(r.slice(1)) : ROOT_PARENT, Number(r[0])]));
}
