// Lists that belong to the rows of another: by a statement of their own for all parents, or, of few parents, inside the parents' rows.
import type { DataRow } from '../database/connection.js';
import { entered } from './access.js';
import { orderSql, orderTerms, pageOf } from './order.js';
import { existingRows, parentKey, type Base } from './base.js';
import { ask, contextOf, filterOf, keyOf, pageOfRows, read, textOf, type Page, type Pages, type Scope } from './read.js';
import { frameOf, ROOT_ALIAS, type Child, type Frame, type Reader } from './reader.js';
import { aboutOf, linksOf, rowsOf } from './row.js';
import { joinSql } from './rowsStatement.js';
import { all, join, name, raw, sql, type Sql } from './sql.js';
import { KEY, KEYS } from './statements.js';
import { asWritten } from './written.js';

/** What a list that follows has for each of these rows. */
export async function readChild(child: Child, rows: readonly DataRow[], scope: Scope): Promise<(row: DataRow) => Page> {
  const pages = await readFollowing(child, rows, scope);
  return row => pages(parentKey([row[child.at]]));
}

async function readFollowing(child: Child, rows: readonly DataRow[], scope: Scope): Promise<Pages> {
  const keys = [...new Set(rows.map(r => r[child.at]).filter(k => k !== null))] as number[];
  if (!keys.length) {
    const none: Page = { ...pageOfRows([], scope), groups: child.reader.groups.map(() => []) };
    return () => none;
  }
  const base = childBase(child, keys, scope);
  return gathers(child, scope) ? gather(child.reader, scope, base) : read(child.reader, scope, base);
}

/** Gathering costs the database more than rows cost here, unless a parent has several. */
const SEVERAL = 3;

/** A leaf list from its first row on, whose rows the database writes: a row and a text for each parent. */
function gathers({ reader: { rider, list }, parent }: Child, { connection: { dialect }, plain, variables, size }: Scope): boolean {
  const { flip, after, before } = pageOf(list.args(variables));
  return !plain && size(list.noun) >= SEVERAL * size(parent) && dialect.text?.gathered !== undefined && rider !== null && isAllText(rider.written!) && !flip && after === undefined && before === undefined;
}

async function gather({ written }: Reader, scope: Scope, base: Base): Promise<Pages> {
  const reader = written!;
  const { list: { noun, args: argsOf } } = reader;
  const args = argsOf(scope.variables);
  const { limit } = pageOf(args);
  entered(scope.access, noun);
  const statement = scope.statements.of(keyOf('gathered', reader, base, scope, textOf(args)), scope.access, access => {
    const context = contextOf(scope, access, 'x');
    const frame = frameOf(reader, context);
    const [tie] = base.ties as [Sql];
    const order = join(orderSql(orderTerms(noun, frame.row, args.orderBy, access), false), ', ');
    const texts = scope.connection.dialect.text!.gathered!({ row: reader.columns[0]!.of(frame), order, limit });
    return { sql: sql`SELECT ${tie}, COUNT(*), ${texts} FROM ${base.from}${join(reader.joins.map(j => joinSql(j, frame)), '')} WHERE ${all(filterOf(reader, base, args)(context))} GROUP BY ${tie}` };
  });
  const none = { ...pageOfRows([], scope), text: ['[]'] };
  const found = new Map((await ask(scope, statement.sql, base)).map(([parent, count, text]) =>
    [parentKey([parent]), { ...none, records: Math.min(Number(count), limit), text: ['[', asWritten(text as Buffer), ']'] }]));
  return parent => found.get(parent) ?? none;
}

function childBase(child: Child, keys: readonly number[], scope: Scope): Base {
  const { from, tie, within } = tied(child, ROOT_ALIAS, scope);
  const one = keys.length === 1;
  const among = one ? sql`${tie} = ${KEY}` : sql`${tie} IN (${KEYS})`;
  const filter: Base['filter'] = (reader, context) => [among, ...within, ...existingRows(reader, context)];
  return { from, ties: [tie], filter, parents: keys.length, parent: child.parent, kept: 'child', given: one ? { key: keys[0]! } : { keys } };
}

/** Where the rows of a to-many relation stand, and the column that names their parent. */
function tied({ parent, relation }: Child, alias: string, scope: Scope): { from: Sql; tie: Sql; within: Sql[] } {
  const a = parent.attribute(relation);
  if (a.kind === 'through') {
    const l = `${alias}l`;
    const links = linksOf(a.link, l, scope);
    const from = sql`${links.from} JOIN ${rowsOf(a.target, alias, scope)} ON ${raw(alias)}.${name('id')} = ${raw(l)}.${name(a.link.theirs)}`;
    return { from, tie: sql`${raw(l)}.${name(a.link.mine)}`, within: links.within };
  }
  if (a.kind !== 'many') throw new Error(`${parent.name}.${relation} is not a to-many relation.`);
  return { from: rowsOf(a.target, alias, scope), tie: sql`${raw(alias)}.${name(a.column)}`, within: aboutOf(a, alias) };
}

/** A subquery a row costs the database more than one statement for all rows once there are more than a few. */
export const MAX_RIDDEN = 10;

/** A leaf list's own column, and how a page is had from it. */
export interface Ride {
  column: Sql;
  page: (value: unknown, scope: Scope) => Page;
}

/** A leaf list as one more column of its parent's row: as its text where the database can write it, else as JSON rows. null: it follows by a statement of its own. */
export function ride(child: Child, outer: Frame, scope: Scope): Ride | null {
  const { rider } = child.reader;
  const { listed, text: writing } = scope.connection.dialect;
  if (!rider || !listed || [rider.list.noun, ...rider.joins.map(j => j.noun)].some(noun => scope.access.rows(noun) !== 'all')) return null;
  const args = rider.list.args(scope.variables);
  const page = pageOf(args);
  if (page.flip || page.after !== undefined || page.before !== undefined || args.where) return null;
  const text = writing !== undefined && isAllText(rider.written!);
  const reader = text ? rider.written! : rider;
  const frame = frameOf(reader, outer.context);
  const { from, tie, within } = tied(child, rider.alias, scope);
  const key = outer.column(child.at);
  const columns = reader.columns.map(c => c.of(frame));
  const column = listed({
    row: text ? columns[0]! : sql`JSON_ARRAY(${join(columns, ', ')})`,
    from: sql`${from}${join(reader.joins.map(j => joinSql(j, frame)), '')}`,
    where: all([sql`${tie} = ${key}`, ...within, ...existingRows(rider, outer.context)]),
    order: join(orderSql(orderTerms(rider.list.noun, frame.row, args.orderBy, scope.access), false), ', '),
    limit: page.limit,
  });
  return { column, page: text ? pageOfText : pageOfJson };
}

/** All that stands between the brackets of the list is one column. */
const isAllText = ({ list, steps }: Reader): boolean => list.parts.filter(p => p.kind === 'nodes').length === 1 && [...steps!.values()].every(s => s.length === 1 && 'at' in s[0]!);

const pageOfText = (value: unknown, scope: Scope): Page => ({ ...pageOfRows([], scope), text: [value === null ? '[]' : asWritten(value as Buffer)] });
const pageOfJson = (value: unknown, scope: Scope): Page => pageOfRows(value === null ? [] : (JSON.parse(String(value)) as DataRow[]), scope);

/** Of a list that came in its parent's row: the column it stands in. */
export const ridden = (at: number, { page }: Ride, scope: Scope) => (row: DataRow): Page => page(row[at], scope);
