// Links of many records at once: which there are, and how they are made and ended, in the present and in the history.
import type { Transaction } from '../database/connection.js';
import type { Link } from '../graph/noun.js';
import { FOREVER, historyTable } from '../graph/row.js';
import { any, join, list, name, sql, type Sql } from '../graph/sql.js';
import { chunks } from './chunks.js';

export type Pair = readonly [mine: number, theirs: number];

/** What each of some records is linked to; all of them have an entry. */
export async function linkedTo(tx: Transaction, link: Link, keys: readonly number[]): Promise<Map<number, number[]>> {
  const found = new Map(keys.map(key => [key, [] as number[]]));
  for (const some of chunks(keys)) {
    for (const [mine, theirs] of await tx.rows(sql`SELECT ${name(link.mine)}, ${name(link.theirs)} FROM ${name(link.table)} WHERE ${name(link.mine)} IN ${list(some)}`)) found.get(Number(mine))!.push(Number(theirs));
  }
  return found;
}

/** Of two states of the links of a record, what the second has and the first has not. */
export const gained = (key: number, before: readonly number[], after: readonly number[]): Pair[] => {
  const known = new Set(before);
  return after.filter(k => !known.has(k)).map(k => [key, k]);
};

export async function endLinks(tx: Transaction, link: Link, pairs: readonly Pair[]): Promise<void> {
  for (const some of chunks(pairs)) await tx.run(sql`DELETE FROM ${name(link.table)} WHERE ${among(link, some)}`);
}

export async function makeLinks(tx: Transaction, link: Link, pairs: readonly Pair[]): Promise<void> {
  for (const some of chunks(pairs)) await tx.run(sql`INSERT INTO ${name(link.table)} (${name(link.mine)}, ${name(link.theirs)}) VALUES ${join(some.map(([mine, theirs]) => sql`(${mine}, ${theirs})`), ', ')}`);
}

/** The same in the history, as of a revision. */
export async function recordLinks(tx: Transaction, link: Link, { ended, made }: { ended: readonly Pair[]; made: readonly Pair[] }, revision: number): Promise<void> {
  const table = name(historyTable(link.table));
  for (const some of chunks(ended)) await tx.run(sql`UPDATE ${table} SET recorded_to = ${revision} WHERE recorded_to = ${FOREVER} AND ${among(link, some)}`);
  for (const some of chunks(made)) await tx.run(sql`INSERT INTO ${table} (${name(link.mine)}, ${name(link.theirs)}, recorded_from, recorded_to) VALUES ${join(some.map(([mine, theirs]) => sql`(${mine}, ${theirs}, ${revision}, ${FOREVER})`), ', ')}`);
}

const among = (link: Link, pairs: readonly Pair[]): Sql => any(pairs.map(([mine, theirs]) => sql`(${name(link.mine)} = ${mine} AND ${name(link.theirs)} = ${theirs})`));
