// Lists that belong to the rows of another: by a statement of their own for all parents, or, of few parents, inside the parents' rows.
import type { DataRow } from '../database/connection.js';
import { pageOf } from './order.js';
import { existingRows, parentIn, type Base } from './base.js';
import { fits, pageOfRows, read, type Page, type Pages } from './read.js';
import type { Scope } from './scope.js';
import { frameOf, ROOT_ALIAS, type Child, type Frame } from './reader.js';
import { roomy } from './cost.js';
import { aboutOf, linksOf, rowsOf } from './row.js';
import { joinSql } from './rowsStatement.js';
import { all, join, name, raw, sql, type Sql } from './sql.js';
import { amongKeys, KEY } from './statements.js';
import { fromItsFirst, gathered, isShortText, mayGather, pageOfText, readGathered } from './textLists.js';

/** What a list that follows has for each of these rows. */
export async function readChild(child: Child, rows: readonly DataRow[], scope: Scope): Promise<(row: DataRow) => Page> {
  const pages = await readFollowing(child, rows, scope);
  return row => pages(parentIn(row, child.at, 1));
}

async function readFollowing(child: Child, rows: readonly DataRow[], scope: Scope): Promise<Pages> {
  const keys = [...new Set(rows.map(r => r[child.at]).filter(k => k !== null))] as number[];
  if (!keys.length) {
    const none: Page = { ...pageOfRows([], scope), groups: child.reader.groups.map(() => []) };
    return () => none;
  }
  const base = childBase(child, keys, scope);
  const { noun } = child.reader.list;
  const expected = (keys.length * scope.size(noun)) / Math.max(1, scope.size(child.parent));
  return mayGather(child.reader, scope, expected) && fits(noun, base, pageOf(child.reader.list.args(scope.variables)).limit, scope.size) ? readGathered(child.reader, scope, base) : read(child.reader, scope, base);
}

function childBase(child: Child, keys: readonly number[], scope: Scope): Base {
  const { from, tie, within } = tied(child, ROOT_ALIAS, scope);
  const one = keys.length === 1;
  const among = one ? sql`${tie} = ${KEY}` : amongKeys(tie);
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

/**
 * A leaf list from its first row on may come in its parents' rows, if the database gathers it in memory and hardly anything of it is cut off: it makes the text of every row
 * before it knows which of them a page holds.
 */
export function mayRide({ reader: { rider }, parent }: Child, scope: Scope): boolean {
  if (scope.plain || !rider || !scope.connection.dialect.text.gathered) return false;
  const args = rider.list.args(scope.variables);
  return fromItsFirst(args) && !args.where && isShortText(rider.written!) && roomy(rider.list.noun, parent, pageOf(args).limit, scope.size);
}

/** A leaf list's own column, and how a request has a page from it: it is kept with the statement, which others ask too. */
export interface Ride {
  column: Sql;
  page: (value: unknown, by: Scope) => Page;
}

/** A leaf list as one more column of its parent's row. null: it holds what the request may not read whole, and follows by a statement of its own. */
export function ride(child: Child, outer: Frame, scope: Scope): Ride | null {
  const rider = child.reader.rider!;
  const { text } = scope.connection.dialect;
  if ([rider.list.noun, ...rider.joins.map(j => j.noun)].some(noun => scope.access.rows(noun) !== 'all')) return null;
  const args = rider.list.args(scope.variables);
  const written = rider.written!;
  const frame = frameOf(written, outer.context);
  const { from, tie, within } = tied(child, rider.alias, scope);
  const where = all([sql`${tie} = ${outer.column(child.at)}`, ...within, ...existingRows(rider, outer.context)]);
  const column = sql`(SELECT ${gathered(written, frame, args, scope)} FROM ${from}${join(written.joins.map(j => joinSql(j, frame)), '')} WHERE ${where})`;
  return { column: text.sent(column), page: (value, by) => pageOfText(written, pageOf(args).limit, value as string | null, by) };
}

/** Of a list that came in its parent's row: the column it stands in. */
export const ridden = (at: number, { page }: Ride, scope: Scope) => (row: DataRow): Page => page(row[at], scope);
