// What the rows of a list are tied to: nothing (the root), one record by its id, the parents whose lists they are, the groups that they were counted in.
import type { Noun } from './model.js';
import { frameOf, ROOT_ALIAS, type Reader } from './reader.js';
import { begun, existing, rowsOf, type Context } from './row.js';
import { name, raw, sql, type Sql } from './sql.js';
import { KEY, type Given } from './statements.js';

export type Within = (reader: Reader, context: Context) => Sql[];

/** The table with its link, the columns that name the parent, the conditions that find the rows. No ties: the root. */
export interface Base {
  from: Sql;
  ties: readonly Sql[];
  filter: Within;
  /** How many parents share the statement, each with a page of its own; null: not known (groups). */
  parents: number | null;
  /** The noun of the parents; null at the root and for groups. */
  parent: Noun | null;
  /** Tells it apart from others of the same list, where its statement may be kept; null: it is made for one request. */
  kept: string | null;
  /** The keys that it brings to the statement's holes. */
  given: Pick<Given, 'key' | 'keys'>;
}

/** What tells one parent from another: its key alone, or the text of several values. */
export type ParentKey = number | string;

export const ROOT_PARENT = '';

/** Of the parent that `count` columns of a row name. */
export function parentIn(row: readonly unknown[], from: number, count: number): ParentKey {
  if (count === 0) return ROOT_PARENT;
  const first = row[from];
  return count === 1 && typeof first === 'number' ? first : JSON.stringify(row.slice(from, from + count).map(v => (v === null ? null : String(v))));
}

type Recorded = Pick<Context, 'recorded'>;

export const rootBase = (noun: Noun, scope: Recorded): Base => ({ from: rowsOf(noun, ROOT_ALIAS, scope), ties: [], filter: existingRows, parents: 1, parent: null, kept: 'root', given: {} });

/** One record. `within`: whether it is to be there on the reference date. */
export const recordBase = (noun: Noun, key: number, within: Within, scope: Recorded): Base => ({
  ...rootBase(noun, scope), kept: within.name, given: { key },
  filter: (reader, context) => [sql`${raw(ROOT_ALIAS)}.${name('id')} = ${KEY}`, ...within(reader, context)],
});

export const existingRows: Within = (reader, context) => existing(reader.list.noun, frameOf(reader, context).row);

/** A record asked for by its id is shown from its first day on: a link to a division that has ceased since still opens it. */
export const begunRow: Within = (reader, context) => begun(reader.list.noun, frameOf(reader, context).row);

/** What an action has written is answered though it begins only later: a carry-over into the next year. */
export const recordedRow: Within = (reader, context) => [...frameOf(reader, context).row.recorded];
