// An expression whose values are known: a comparison with it is decided branch by branch, and what decides nothing is not looked up.
import { join, raw, sql, Sql } from './sql.js';

type Case = readonly [condition: Sql, result: unknown];

/** SQL that gives one of these values and no other; null among them. */
class Known extends Sql {
  constructor({ text, params }: Sql, readonly values: readonly unknown[]) {
    super(text, params);
  }
}

class Choice extends Known {
  constructor(of: Sql, values: readonly unknown[], readonly cases: readonly Case[], readonly otherwise: unknown) {
    super(of, values);
  }
}

/** `CASE WHEN … THEN … ELSE … END`; results are values or expressions. */
export function choose(cases: readonly Case[], otherwise: unknown): Sql {
  const text = sql`(CASE ${join(cases.map(([condition, result]) => sql`WHEN ${condition} THEN ${result}`), ' ')} ELSE ${otherwise} END)`;
  const values = [...cases.map(([, result]) => result), otherwise].map(valuesOf);
  return values.every(v => v !== null) ? new Choice(text, [...new Set(values.flat())], cases, otherwise) : text;
}

/** The value where the expression has none. */
export const orElse = (x: Sql, value: string): Sql => like(sql`COALESCE(${x}, ${value})`, x, values => [...values.filter(v => v !== null), value]);

/** A subquery that gives what `x` gives, or null. */
export const orNull = (subquery: Sql, x: Sql): Sql => like(subquery, x, values => [...values, null]);

const like = (made: Sql, x: Sql, values: (of: readonly unknown[]) => readonly unknown[]): Sql => (x instanceof Known ? new Known(made, values(x.values)) : made);
const valuesOf = (result: unknown): readonly unknown[] | null => (result instanceof Known ? result.values : result instanceof Sql ? null : [result]);

/** A condition on an expression, where it can be told of each value whether it `holds`; else `compare` says it in SQL. Not true and not known are the same to a filter. */
export function decided(x: unknown, holds: (value: unknown) => boolean, compare: (x: Sql) => Sql): Sql {
  const values = valuesOf(x);
  const held = values?.filter(holds).length;
  if (values && held === 0) return raw('FALSE');
  if (values && held === values.length) return raw('TRUE');
  const made = x instanceof Sql ? x : sql`${x}`;
  if (!(x instanceof Choice)) return compare(made);
  const otherwise = decided(x.otherwise, holds, compare);
  const cases = x.cases.map(([condition, result]) => [condition, decided(result, holds, compare)] as const);
  while (cases.at(-1)?.[1].text === otherwise.text && !otherwise.params.length) cases.pop();
  return cases.length ? sql`(CASE ${join(cases.map(([condition, result]) => sql`WHEN ${condition} THEN ${result}`), ' ')} ELSE ${otherwise} END)` : otherwise;
}
