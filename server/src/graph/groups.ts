// Counts and sums by keys, for all parents in one statement; `records` of the groups in one more.
import type { DataRow } from '../database/connection.js';
import { openly } from './access.js';
import { badInput, globalId } from './id.js';
import { conditionsOn } from './filter.js';
import type { Scalar } from './model.js';
import { groupPaths, type Path } from './paths.js';
import type { Arguments, GroupPart, Input } from './plan.js';
import { parentKey, ROOT_PARENT, type Base } from './base.js';
import { ask, contextOf, keyOf, read, textOf, type Filter, type Pages, type Scope } from './read.js';
import { frameOf, type GroupReader, type Reader } from './reader.js';
import type { Context } from './row.js';
import { all, join, raw, sql, when, type Sql } from './sql.js';

export interface Group {
  keys: readonly unknown[];
  count: number;
  /** One a measure field, in the order of `measuresOf`. */
  measures: readonly unknown[];
  /** One a `records` field: the pages of all groups, and this group's key in them. */
  records: readonly Pages[];
  key: string;
}

export const MAX_GROUPS = 1000;
/** Groups of all parents together. */
const MAX_GROUPS_IN_ALL = 10_000;
const mostOf = ({ parents }: Base): number => (parents === 1 ? MAX_GROUPS : MAX_GROUPS_IN_ALL);
const MAX_KEYS = 10;

/** The measures a groups field asks for, each once, as `sum:amount`. */
export const measuresOf = (parts: readonly GroupPart[]): { id: string; measure: string; attribute: Scalar }[] => {
  const found = new Map<string, { id: string; measure: string; attribute: Scalar }>();
  for (const p of parts) {
    if (p.kind !== 'measures') continue;
    for (const { attribute } of p.fields) if (attribute) found.set(`${p.measure}:${attribute.name}`, { id: `${p.measure}:${attribute.name}`, measure: p.measure, attribute });
  }
  return [...found.values()];
};

export async function readGroups(reader: Reader, group: GroupReader, scope: Scope, base: Base, filter: Filter): Promise<Map<string, Group[]>> {
  const args = group.part.args(scope.variables);
  if ((args.by?.length ?? 0) > MAX_KEYS) throw badInput(`by takes at most ${MAX_KEYS} keys; got ${args.by!.length}.`, 'by');
  if ((args.orderBy?.length ?? 0) > MAX_KEYS) throw badInput(`orderBy takes at most ${MAX_KEYS} terms; got ${args.orderBy!.length}.`, 'orderBy');
  const paths = (args.by ?? []).map(name => groupPaths(reader.list.noun).get(name)!);
  for (const path of paths) openly(scope.access, path.through);
  const key = keyOf('groups', reader, base, scope, reader.groups.indexOf(group), textOf(args), textOf(reader.list.args(scope.variables)));
  const { sql: statement, measures } = scope.statements.of(key, scope.access, access => groupsStatement(reader, group, contextOf(scope, access, 'x'), base, filter, args, paths));
  const most = mostOf(base);
  const found = await ask(scope, statement, base);
  if (found.length > most) throw badInput(`These keys make more than ${most.toLocaleString('en-US')} groups; group by fewer keys, or filter.`, 'by');
  return gather(group, scope, base, filter, paths, found, measures);
}

/** The inner statement gives each record its keys and values, the outer one counts: so one text serves both databases' rules of GROUP BY. */
function groupsStatement(reader: Reader, group: GroupReader, context: Context, base: Base, filter: Filter, args: Arguments, paths: readonly Path[]): { sql: Sql; measures: number } {
  const having = Object.entries((args.having?.['sum'] ?? {}) as Input);
  const measures = [...measuresOf(group.part.parts), ...having.map(([name]) => ({ id: `having:${name}`, measure: 'sum', attribute: reader.list.noun.attribute(name) as Scalar }))];
  const frame = frameOf(reader, context);
  const ties = base.ties.map((tie, i) => sql`${tie} AS ${raw(`p${i}`)}`);
  const keys = paths.map((path, i) => sql`${path.of(frame.row)} AS ${raw(`k${i}`)}`);
  const values = measures.map((m, i) => sql`${frame.row(m.attribute.name)} AS ${raw(`v${i}`)}`);
  const inner = sql`SELECT ${join([raw('1 AS one'), ...ties, ...keys, ...values], ', ')} FROM ${base.from} WHERE ${all(filter(context))}`;
  const by = [...ties.map((_, i) => `p${i}`), ...keys.map((_, i) => `k${i}`)];
  const aggregate = (i: number): Sql => (measures[i]!.measure === 'avg' ? raw(`AVG(1e0 * v${i})`) : raw(`${measures[i]!.measure.toUpperCase()}(v${i})`));
  const selected = [...by.map(raw), raw('COUNT(*)'), ...measures.map((_, i) => aggregate(i))];
  const conditions = [
    ...conditionsOn(raw('COUNT(*)'), args.having?.['count'] as Input | undefined, context),
    ...having.flatMap(([, input], i) => conditionsOn(aggregate(measures.length - having.length + i), input as Input, context)),
    ...(by.length ? [] : [raw('COUNT(*) > 0')]),
  ];
  return { measures: measures.length, sql: sql`SELECT ${join(selected, ', ')} FROM (${inner}) g${when(by.length > 0, () => raw(` GROUP BY ${by.join(', ')}`))}${when(conditions.length > 0, () => sql` HAVING ${all(conditions)}`)}${orderBy(args, paths, by)} LIMIT ${raw(String(mostOf(base) + 1))}` };
}

function orderBy(args: Arguments, paths: readonly Path[], by: readonly string[]): Sql {
  const names = (args.by ?? []) as readonly string[];
  const terms = (args.orderBy ?? []).map(({ key, direction }) => {
    const at = key ? names.indexOf(key) : -1;
    if (key && at < 0) throw badInput(`groups are ordered by a key of by: [${names.join(', ')}], or by count when key is not given; got ${key}.`, 'orderBy');
    return `${key ? `k${at}` : 'COUNT(*)'} ${direction ?? 'ASC'}`;
  });
  const all = [...terms, ...by.slice(by.length - paths.length)];
  return raw(all.length ? ` ORDER BY ${all.join(', ')}` : '');
}

async function gather(group: GroupReader, scope: Scope, base: Base, filter: Filter, paths: readonly Path[], found: readonly DataRow[], measures: number): Promise<Map<string, Group[]>> {
  const parents = base.ties.length;
  const width = parents + paths.length;
  const records = found.length ? await Promise.all(group.records.map(r => readRecords(r.reader, scope, base, filter, paths, found.length))) : [];
  const out = new Map<string, Group[]>();
  for (const row of found) {
    const parent = parents ? parentKey(row.slice(0, parents)) : ROOT_PARENT;
    const item: Group = {
      keys: paths.map((path, i) => keyValue(path, row[parents + i])),
      count: Number(row[width]),
      measures: row.slice(width + 1, width + 1 + measures),
      records,
      key: width ? parentKey(row.slice(0, width)) : ROOT_PARENT,
    };
    const list = out.get(parent);
    if (list) list.push(item);
    else out.set(parent, [item]);
  }
  return out;
}

const keyValue = ({ leaf, noun }: Path, value: unknown): unknown => {
  if (value === null || value === undefined) return null;
  if (noun) return globalId(noun, value);
  return leaf === 'boolean' ? Number(value) !== 0 : leaf === 'number' || leaf === 'money' ? Number(value) : value;
};

/** The rows that were counted: the same filter, tied by parent and keys. */
async function readRecords(reader: Reader, scope: Scope, base: Base, filter: Filter, paths: readonly Path[], groups: number): Promise<Pages> {
  const context = contextOf(scope, scope.access, 'y');
  const frame = frameOf(reader, context);
  const ties = [...base.ties, ...paths.map(p => p.of(frame.row))];
  const same: Base = { from: base.from, ties, filter: (_, inner) => filter(inner), parents: ties.length > 0 && (base.parents !== 1 || groups > 1 || paths.length > 0) ? null : 1, parent: null, kept: null, given: base.given };
  return read(reader, scope, same);
}
