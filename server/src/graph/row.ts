// A row inside an SQL statement: how derived attributes speak of their own columns and of the rows around them.
// Every helper that reaches another noun keeps to the rows that exist as of the reference date.
import type { Dialect } from '../database/connection.js';
import type { Access } from './access.js';
import { orNull } from './choice.js';
import type { Link } from './noun.js';
import type { Model, Noun } from './model.js';
import { all, list, name, raw, sql, type Sql } from './sql.js';

type Class = new () => object;
type Target = () => Class;
type Condition = (row: Row) => Sql;

/** Aliases must differ inside one statement. */
export interface Aliases {
  next(): string;
}
export const aliases = (prefix: string): Aliases => {
  let n = 0;
  return { next: () => `${prefix}${++n}` };
};

export interface Context {
  model: Model;
  /** The reference date: a value, or an expression when an attribute looks from another day. */
  asOf: Sql;
  aliases: Aliases;
  /** How the database that is read says what each says in its own way. */
  dialect: Dialect;
  access: Access;
  /** The revision whose state of the records is read; null: as they are. */
  recorded: number | null;
  /** What filters have asked of this statement so far. */
  spent: { conditions: number; values: number };
  /** The statement goes over many rows: what is said to be seldom is first found as a set. */
  many?: boolean;
}

/** `row('dueOn')` is the SQL of an attribute; the methods reach other rows. */
export interface Row {
  (attribute: string): Sql;
  readonly asOf: Sql;
  /** What keeps to the state of the row that was recorded; nothing when rows are read as they are. */
  readonly recorded: readonly Sql[];
  /** The same row seen from another day. */
  at(day: Sql): Row;
  /** An attribute of the row that a to-one points at, or any expression over it; null when there is none. */
  one(relation: string, take: string | ((row: Row) => Sql)): Sql;
  /** True when a row of the to-many relation (that also meets the condition) exists. */
  some(relation: string, where?: Condition): Sql;
  count(relation: string, where?: Condition): Sql;
  /** 0 when there is nothing to add. */
  sum(relation: string, take: string | ((row: Row) => Sql), where?: Condition): Sql;
  /** An attribute of the row with the greatest `by` (ties: the later entered); null when there is none. `seldom`: few rows have any that meet the condition. */
  newest(relation: string, by: string, take: string | ((row: Row) => Sql), where?: Condition, seldom?: 'seldom'): Sql;
  /** The same for the smallest. */
  oldest(relation: string, by: string, take: string | ((row: Row) => Sql), where?: Condition): Sql;
  /** A scalar subquery over any noun, unrelated to this row unless the condition says so. */
  from(target: Target, select: (row: Row) => Sql, where: Condition): Sql;
}

/** The rows of a noun under an alias: as they are, or all their recorded states, of which `row.recorded` keeps one. */
export const rowsOf = (noun: Noun, alias: string, { recorded }: Pick<Context, 'recorded'>): Sql =>
  sql`${name(recorded === null || noun.revisionColumn ? noun.table : historyTable(noun.table))} ${raw(alias)}`;

/** The links of a link table under an alias, and what keeps to those that were recorded. */
export const linksOf = (link: Link, alias: string, { recorded }: Pick<Context, 'recorded'>): { from: Sql; within: Sql[] } => ({
  from: sql`${name(recorded === null ? link.table : historyTable(link.table))} ${raw(alias)}`,
  within: recorded === null ? [] : [stateAt(alias, recorded)],
});

/** Every state that the rows of a table had, each from the revision that made it up to the one that ended it. */
export const historyTable = (table: string): string => `${table}_history`;
export const FOREVER = 2_147_483_647;
const stateAt = (alias: string, revision: number): Sql => sql`${raw(alias)}.recorded_from <= ${revision} AND ${raw(alias)}.recorded_to > ${revision}`;

function recordedIn(noun: Noun, alias: string, revision: number | null): Sql[] {
  if (revision === null) return [];
  return [noun.revisionColumn ? sql`${raw(alias)}.${name(noun.revisionColumn)} <= ${revision}` : stateAt(alias, revision)];
}

export { choose, orElse } from './choice.js';

/** `a IN ('X', 'Y')` with parameters. */
export const among = (x: Sql, values: readonly unknown[]): Sql => sql`${x} IN ${list(values)}`;
/** a ÷ b in floating point, null when b is 0. */
export const quotient = (a: Sql, b: Sql): Sql => sql`(1e0 * (${a}) / NULLIF(${b}, 0))`;
/** 1 January of the year of a date, as text. */
export const newYear = (day: Sql): Sql => sql`CONCAT(SUBSTR(${day}, 1, 4), '-01-01')`;

export function rowOf(noun: Noun, alias: string, asked: Context): Row {
  // Rows that are reached from it are looked up one by one.
  const context = asked.many ? { ...asked, many: false } : asked;
  const at = (attribute: string): Sql => {
    const a = noun.attribute(attribute);
    if (a.kind === 'column' || a.kind === 'one') return sql`${raw(alias)}.${name(a.column)}`;
    if (a.kind === 'derived') return a.expression(row);
    throw new Error(`${noun.name}.${attribute} is a list; it has no value of its own.`);
  };
  const value = (inner: Row, take: string | ((row: Row) => Sql)): Sql => (typeof take === 'string' ? inner(take) : take(inner));
  const subquery = (relation: string, select: (inner: Row) => Sql, where: Condition | undefined, tail: (inner: Row) => Sql): Sql => {
    const { from, ties, target, inner } = reach(noun, alias, relation, context);
    const conditions = [...ties, ...existing(target, inner), ...(where ? [where(inner)] : [])];
    const selected = select(inner);
    return orNull(sql`(SELECT ${selected} FROM ${from} WHERE ${all(conditions)}${tail(inner)})`, selected);
  };
  const none = (): Sql => raw('');
  const extreme = (direction: string) => (relation: string, by: string, take: string | ((row: Row) => Sql), where?: Condition, seldom?: 'seldom'): Sql => {
    const found = subquery(relation, inner => value(inner, take), where, inner => sql` ORDER BY ${inner(by)} ${raw(direction)}, ${inner('id')} ${raw(direction)} LIMIT 1`);
    return where && seldom && asked.many ? ofSome(relation, where, found) : found;
  };
  /** Of many rows, only those that have such a row at all are looked up: their keys are one set. */
  const ofSome = (relation: string, where: Condition, found: Sql): Sql => {
    const { from, key, within, target, inner } = reach(noun, alias, relation, context);
    const having = all([sql`${key} IS NOT NULL`, ...within, ...existing(target, inner), where(inner)]);
    return orNull(sql`(CASE WHEN ${at('id')} IN (SELECT ${key} FROM ${from} WHERE ${having}) THEN ${found} END)`, found);
  };

  const row: Row = Object.assign((attribute: string) => at(attribute), {
    asOf: context.asOf,
    recorded: recordedIn(noun, alias, context.recorded),
    at: (day: Sql) => rowOf(noun, alias, { ...asked, asOf: day }),
    one(relation: string, take: string | ((row: Row) => Sql)): Sql {
      const a = noun.attribute(relation);
      if (a.kind !== 'one') throw new Error(`${noun.name}.${relation} is not a to-one relation.`);
      const t = context.aliases.next();
      const inner = rowOf(a.target, t, context);
      return sql`(SELECT ${value(inner, take)} FROM ${rowsOf(a.target, t, context)} WHERE ${all([sql`${inner('id')} = ${at(relation)}`, ...inner.recorded])})`;
    },
    some: (relation: string, where?: Condition) => sql`EXISTS ${subquery(relation, () => raw('1'), where, none)}`,
    count: (relation: string, where?: Condition) => subquery(relation, () => raw('COUNT(*)'), where, none),
    sum: (relation: string, take: string | ((row: Row) => Sql), where?: Condition) =>
      subquery(relation, inner => sql`COALESCE(SUM(${value(inner, take)}), 0)`, where, none),
    newest: extreme('DESC'),
    oldest: extreme('ASC'),
    from(target: Target, select: (row: Row) => Sql, where: Condition): Sql {
      const noun = context.model.of(target());
      const t = context.aliases.next();
      const inner = rowOf(noun, t, context);
      return sql`(SELECT ${select(inner)} FROM ${rowsOf(noun, t, context)} WHERE ${all([...existing(noun, inner), where(inner)])})`;
    },
  });
  return row;
}

/** A relation that records of several nouns share is told apart by the noun's name. */
export const aboutOf = (a: { about?: string }, alias: string): Sql[] => (a.about === undefined ? [] : [sql`${raw(alias)}.${name('noun')} = ${a.about}`]);

/** The FROM of a to-many relation, and the key of its rows that ties them to this one. */
export function reach(noun: Noun, alias: string, relation: string, context: Context) {
  const a = noun.attribute(relation);
  const t = context.aliases.next();
  const tied = (key: Sql, within: readonly Sql[] = []) => ({ key, within, ties: [sql`${key} = ${raw(alias)}.${name('id')}`, ...within] });
  if (a.kind === 'many') {
    return { target: a.target, alias: t, inner: rowOf(a.target, t, context), from: rowsOf(a.target, t, context), ...tied(sql`${raw(t)}.${name(a.column)}`, aboutOf(a, t)) };
  }
  if (a.kind === 'through') {
    const l = context.aliases.next();
    const links = linksOf(a.link, l, context);
    return {
      target: a.target,
      alias: t,
      inner: rowOf(a.target, t, context),
      from: sql`${links.from} JOIN ${rowsOf(a.target, t, context)} ON ${raw(t)}.${name('id')} = ${raw(l)}.${name(a.link.theirs)}`,
      ...tied(sql`${raw(l)}.${name(a.link.mine)}`, links.within),
    };
  }
  throw new Error(`${noun.name}.${relation} is not a to-many relation.`);
}

/** The conditions under which a row of this noun exists as of the reference date. */
export function existing(noun: Noun, row: Row): Sql[] {
  const { to } = noun.exists;
  return [...begun(noun, row), ...(to ? [sql`(${row(to)} IS NULL OR ${row(to)} > ${row.asOf})`] : [])];
}

/** Only that it has begun: what has ceased since is still shown to those who hold its id. */
export function begun(noun: Noun, row: Row): Sql[] {
  const { from } = noun.exists;
  if (!from) return [...row.recorded];
  return [...row.recorded, noun.attribute(from).nullable ? sql`(${row(from)} IS NULL OR ${row(from)} <= ${row.asOf})` : sql`${row(from)} <= ${row.asOf}`];
}
