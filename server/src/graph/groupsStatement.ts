// The statement of a groups field: the innermost select gives each record its keys and values, the one around it counts, so that one text serves both databases' rules
// of GROUP BY. Keys behind to-one relations are looked up between two countings: once for all the rows that point at the same record.
import { Int } from 'type-graphql';
import type { Base } from './base.js';
import { conditionsOn } from './filter.js';
import { badInput } from './id.js';
import type { Scalar } from './model.js';
import type { Behind, Path } from './paths.js';
import type { Arguments, GroupPart, Input } from './plan.js';
import { frameOf, type GroupReader, type Reader } from './reader.js';
import { rowOf, rowsOf, type Context } from './row.js';
import type { Filter } from './scope.js';
import { all, join, raw, sql, when, type Sql } from './sql.js';

export const MAX_GROUPS = 1000;
/** Groups of all parents together. */
const MAX_GROUPS_IN_ALL = 10_000;
export const mostOf = ({ parents }: Base): number => (parents === 1 ? MAX_GROUPS : MAX_GROUPS_IN_ALL);

interface Measure {
  id: string;
  measure: string;
  attribute: Scalar;
}

/** The measures a groups field asks for, each once, as `sum:amount`. */
export const measuresOf = (parts: readonly GroupPart[]): Measure[] => {
  const found = new Map<string, Measure>();
  for (const p of parts) {
    if (p.kind !== 'measures') continue;
    for (const { attribute } of p.fields) if (attribute) found.set(`${p.measure}:${attribute.name}`, { id: `${p.measure}:${attribute.name}`, measure: p.measure, attribute });
  }
  return [...found.values()];
};

/** Partial sums of whole numbers add up to the same; those of fractions, and means, may not. */
const addsUp = ({ measure, attribute }: Measure): boolean => measure !== 'avg' && (measure !== 'sum' || attribute.leaf === 'money' || attribute.type === Int);

export function groupsStatement(reader: Reader, group: GroupReader, context: Context, base: Base, filter: Filter, args: Arguments, paths: readonly Path[]): { sql: Sql; measures: number } {
  const having = Object.entries((args.having?.['sum'] ?? {}) as Input);
  const measures = [...measuresOf(group.part.parts), ...having.map(([name]) => ({ id: `having:${name}`, measure: 'sum', attribute: reader.list.noun.attribute(name) as Scalar }))];
  const { row } = frameOf(reader, context);
  const later = measures.every(addsUp) ? paths.map(p => p.behind) : [];
  const parents = base.ties.map((_, i) => `p${i}`);
  const records = new Map(later.flatMap(b => (b ? [[b.name, recordOf(b, context)] as const] : [])));
  const keys = paths.map((path, i): Key => {
    const record = later[i] && records.get(later[i].name)!;
    return record ? { column: record.column, of: later[i]!.id(row), value: record.valueOf(later[i]!) } : { column: `k${i}`, of: path.of(row), value: raw(`k${i}`) };
  });
  const first = new Map([...base.ties.map((tie, i) => [`p${i}`, tie] as const), ...keys.map(k => [k.column, k.of] as const)]);
  const values = measures.map((m, i) => sql`${row(m.attribute.name)} AS ${raw(`v${i}`)}`);
  const rows = sql`SELECT ${join([raw('1 AS one'), ...[...first].map(([column, of]) => sql`${of} AS ${raw(column)}`), ...values], ', ')} FROM ${base.from} WHERE ${all(filter(context))}`;
  const aggregates = measures.map(({ measure }, i) => raw(measure === 'avg' ? `AVG(1e0 * v${i})` : `${measure.toUpperCase()}(v${i})`));
  const once = (): Sql => {
    const by = raw([...first.keys()].join(', '));
    const counted = sql`SELECT ${join([by, raw('COUNT(*) AS n'), ...aggregates.map((a, i) => sql`${a} AS ${raw(`v${i}`)}`)], ', ')} FROM (${rows}) r GROUP BY ${by}`;
    return sql`SELECT ${join([...parents.map(raw), ...keys.map((k, i) => sql`${k.value} AS ${raw(`k${i}`)}`), raw('n'), ...measures.map((_, i) => raw(`v${i}`))], ', ')} FROM (${counted}) c${join([...records.values()].map(r => r.from), '')}`;
  };
  const count = records.size ? 'SUM(n)' : 'COUNT(*)';
  const by = [...parents, ...paths.map((_, i) => `k${i}`)];
  const conditions = [
    ...conditionsOn(raw(count), args.having?.['count'] as Input | undefined, context),
    ...having.flatMap(([, input], i) => conditionsOn(aggregates[measures.length - having.length + i]!, input as Input, context)),
    ...(by.length ? [] : [raw('COUNT(*) > 0')]),
  ];
  const selected = join([...by.map(raw), raw(count), ...aggregates], ', ');
  return {
    measures: measures.length,
    sql: sql`SELECT ${selected} FROM (${records.size ? once() : rows}) g${when(by.length > 0, () => raw(` GROUP BY ${by.join(', ')}`))}${when(conditions.length > 0, () => sql` HAVING ${all(conditions)}`)}${orderBy(args, paths, by, count)} LIMIT ${raw(String(mostOf(base) + 1))}`,
  };
}

interface Key {
  /** Of the rows that are counted: the key, or the record that has it. */
  column: string;
  of: Sql;
  /** The key, once they are counted. */
  value: Sql;
}

/** A record that keys stand in, joined to the counted rows. Joined, as MariaDB forgets what a subselect there points at when it runs a prepared statement again. */
function recordOf({ name: path, noun }: Behind, context: Context): { column: string; from: Sql; valueOf(key: Behind): Sql } {
  const column = `b_${path}`;
  const alias = context.aliases.next();
  const row = rowOf(noun, alias, { ...context, many: false });
  return {
    column,
    from: sql` LEFT JOIN ${rowsOf(noun, alias, context)} ON ${all([sql`${row('id')} = ${raw(`c.${column}`)}`, ...row.recorded])}`,
    // What is derived may have a value without a record.
    valueOf: key => sql`(CASE WHEN ${row('id')} IS NOT NULL THEN ${key.value(row)} END)`,
  };
}

function orderBy(args: Arguments, paths: readonly Path[], by: readonly string[], count: string): Sql {
  const names = (args.by ?? []) as readonly string[];
  const terms = (args.orderBy ?? []).map(({ key, direction }) => {
    const at = key ? names.indexOf(key) : -1;
    if (key && at < 0) throw badInput(`groups are ordered by a key of by: [${names.join(', ')}], or by count when key is not given; got ${key}.`, 'orderBy');
    return `${key ? `k${at}` : count} ${direction ?? 'ASC'}`;
  });
  const all = [...terms, ...by.slice(by.length - paths.length)];
  return raw(all.length ? ` ORDER BY ${all.join(', ')}` : '');
}
