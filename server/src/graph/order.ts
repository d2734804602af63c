// orderBy and cursors -> SQL. Ties are broken by id, so pages are stable.
import { openly, type Access } from './access.js';
import { badInput } from './id.js';
import type { Noun } from './model.js';
import type { Leaf } from './noun.js';
import { orderPaths } from './paths.js';
import type { Arguments } from './plan.js';
import type { Row } from './row.js';
import { raw, sql, type Sql } from './sql.js';

export interface Term {
  of: Sql;
  leaf: Leaf;
  descending: boolean;
}

const MAX_TERMS = 10;

/** What kind of value each term of an order is, ties by id included. */
export const orderLeaves = (noun: Noun, input: Arguments['orderBy']): Leaf[] => {
  const leaves = (input ?? []).map(({ field }) => orderPaths(noun).get(field!)!.leaf);
  return input?.some(o => o.field === 'ID') ? leaves : [...leaves, 'id'];
};

export function orderTerms(noun: Noun, row: Row, input: Arguments['orderBy'], access: Access): Term[] {
  if ((input?.length ?? 0) > MAX_TERMS) throw badInput(`orderBy takes at most ${MAX_TERMS} terms; got ${input!.length}.`, 'orderBy');
  const terms = (input ?? []).map(({ field, direction }): Term => {
    const { of, leaf, through } = orderPaths(noun).get(field!)!;
    openly(access, through);
    return { of: of(row), leaf, descending: direction === 'DESC' };
  });
  return input?.some(o => o.field === 'ID') ? terms : [...terms, { of: row('id'), leaf: 'id', descending: false }];
}

/** `flip` reads a list from its end. */
export const orderSql = (terms: readonly Term[], flip: boolean): Sql[] => terms.map(t => (t.descending !== flip ? sql`${t.of} DESC` : t.of));

/** The rows beyond a cursor in the given order; NULL sorts lowest in both databases. */
export function beyond(terms: readonly Term[], cursor: string, flip: boolean, argument: string): Sql {
  const values = decodeCursor(cursor, terms, argument);
  const from = (i: number): Sql => {
    const { of, descending } = terms[i]!;
    const value = values[i];
    const rising = descending === flip;
    const past = value === null ? (rising ? sql`${of} IS NOT NULL` : raw('FALSE')) : rising ? sql`${of} > ${value}` : sql`(${of} < ${value} OR ${of} IS NULL)`;
    if (i === terms.length - 1) return past;
    const same = value === null ? sql`${of} IS NULL` : sql`${of} = ${value}`;
    return sql`(${past} OR (${same} AND ${from(i + 1)}))`;
  };
  return from(0);
}

const NUMBERS: ReadonlySet<Leaf> = new Set(['id', 'number', 'money', 'boolean']);

/** MariaDB gives sums as text: a cursor holds them as the numbers they are. */
export const encodeCursor = (values: readonly unknown[], leaves: readonly Leaf[]): string =>
  Buffer.from(JSON.stringify(values.map((v, i) => (v !== null && NUMBERS.has(leaves[i]!) ? Number(v) : v)))).toString('base64url');

function decodeCursor(cursor: string, terms: readonly Term[], argument: string): unknown[] {
  let values: unknown;
  try {
    values = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    values = null;
  }
  const fits = (v: unknown, i: number) => v === null || (NUMBERS.has(terms[i]!.leaf) ? Number.isFinite(v) : typeof v === 'string');
  if (!Array.isArray(values) || values.length !== terms.length || !values.every(fits)) {
    throw badInput(`${argument} is not a cursor of this list in this order; take cursors from pageInfo or edges of the same list.`, argument);
  }
  return values;
}

const MAX_PAGE = 100;
const DEFAULT_PAGE = 50;

export function pageOf({ first, last, after, before }: Arguments): { limit: number; flip: boolean; after?: string; before?: string } {
  if (first != null && last != null) throw badInput('Give first or last, not both.', 'first');
  const limit = first ?? last ?? DEFAULT_PAGE;
  if (limit < 1 || limit > MAX_PAGE) {
    const argument = first != null ? 'first' : 'last';
    throw badInput(`${argument} is 1 to ${MAX_PAGE}; got ${limit}. Read more with after: pageInfo.endCursor, or count with groups.`, argument);
  }
  return { limit, flip: last != null, ...(after ? { after } : {}), ...(before ? { before } : {}) };
}
