// Lists that belong to the rows of another: by a statement of their own for all parents, or, of few parents, inside the parents' rows.
import type { DataRow } from '../database/connection.js';
import { orderSql, orderTerms, pageOf } from './order.js';
import { existingRows, parentKey, type Base } from './base.js';
import { pageOfRows, read, type Page, type Pages } from './read.js';
import type { Scope } from './scope.js';
import { frameOf, ROOT_ALIAS, type Child, type Frame, type Reader } from './reader.js';
import { roomy } from './cost.js';
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
  return read(child.reader, scope, childBase(child, keys, scope));
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

/** Rows in which lists ride as JSON: a subquery a row costs more than one statement for all rows once there are more than a few. As text it does not. */
const MAX_RIDDEN = 10;

const ridesAsText = (rider: Reader, { connection: { dialect } }: Scope): boolean => dialect.text?.listed !== undefined && isAllText(rider.written!);

/**
 * A leaf list from its first row on may come in its parents' rows (`rows`: so many at the most), if hardly anything of it is cut off: the database makes the text of every
 * row before it knows which of them a page holds.
 */
export function mayRide({ reader: { rider }, parent }: Child, scope: Scope, rows: number): boolean {
  if (scope.plain || !rider) return false;
  const args = rider.list.args(scope.variables);
  const { flip, after, before, limit } = pageOf(args);
  if (flip || after !== undefined || before !== undefined || args.where) return false;
  return ridesAsText(rider, scope) ? roomy(rider.list.noun, parent, limit, scope.size) : rows <= MAX_RIDDEN;
}

/** A leaf list's own column, and how a page is had from it. */
export interface Ride {
  column: Sql;
  page: (value: unknown, scope: Scope) => Page;
}

/** A leaf list as one more column of its parent's row: as its text where the database can write it, else as JSON rows. null: it follows by a statement of its own. */
export function ride(child: Child, outer: Frame, scope: Scope): Ride | null {
  const rider = child.reader.rider!;
  const { dialect } = scope.connection;
  const text = ridesAsText(rider, scope);
  const listed = text ? dialect.text!.listed! : dialect.listed;
  if (!listed || [rider.list.noun, ...rider.joins.map(j => j.noun)].some(noun => scope.access.rows(noun) !== 'all')) return null;
  const args = rider.list.args(scope.variables);
  const page = pageOf(args);
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
  return { column, page: text ? pageOfText(page.limit) : pageOfJson };
}

/** All that stands between the brackets of the list is one column. */
const isAllText = ({ list, steps }: Reader): boolean => list.parts.filter(p => p.kind === 'nodes').length === 1 && [...steps!.values()].every(s => s.length === 1 && 'at' in s[0]!);

const [ZERO, BRACKET] = [...Buffer.from('0[')] as [number, number];

/** 12[…]: how many rows there are, and the text of those of a page. */
const pageOfText = (limit: number) => (value: unknown, scope: Scope): Page => {
  const none = pageOfRows([], scope);
  if (value === null) return { ...none, text: ['[]'] };
  const bytes = value as Buffer;
  let [at, count] = [0, 0];
  for (; bytes[at] !== BRACKET; at++) count = count * 10 + bytes[at]! - ZERO;
  return { ...none, records: Math.min(count, limit), text: [asWritten(bytes.subarray(at))] };
};
const pageOfJson = (value: unknown, scope: Scope): Page => pageOfRows(value === null ? [] : (JSON.parse(String(value)) as DataRow[]), scope);

/** Of a list that came in its parent's row: the column it stands in. */
export const ridden = (at: number, { page }: Ride, scope: Scope) => (row: DataRow): Page => page(row[at], scope);
