// Counts and sums by keys, for all parents in one statement; `records` of the groups in one more.
import type { DataRow } from '../database/connection.js';
import { openly } from './access.js';
import { badInput, globalId } from './id.js';
import { groupsStatement, mostOf } from './groupsStatement.js';
import { groupPaths, type Path } from './paths.js';
import { parentIn, type Base, type ParentKey } from './base.js';
import { read, type Pages } from './read.js';
import { ask, contextOf, keyOf, textOf, type Filter, type Scope } from './scope.js';
import { frameOf, type GroupReader, type Reader } from './reader.js';

export interface Group {
  keys: readonly unknown[];
  count: number;
  /** One a measure field, in the order of `measuresOf`. */
  measures: readonly unknown[];
  /** One a `records` field: the pages of all groups, and this group's key in them. */
  records: readonly Pages[];
  key: ParentKey;
}

const MAX_KEYS = 10;

/** Rows of a noun from which on it pays to find as a set what few of them have. */
const MANY = 1_000;

export async function readGroups(reader: Reader, group: GroupReader, scope: Scope, base: Base, filter: Filter): Promise<Map<ParentKey, Group[]>> {
  const args = group.part.args(scope.variables);
  if ((args.by?.length ?? 0) > MAX_KEYS) throw badInput(`by takes at most ${MAX_KEYS} keys; got ${args.by!.length}.`, 'by');
  if ((args.orderBy?.length ?? 0) > MAX_KEYS) throw badInput(`orderBy takes at most ${MAX_KEYS} terms; got ${args.orderBy!.length}.`, 'orderBy');
  const paths = (args.by ?? []).map(name => groupPaths(reader.list.noun).get(name)!);
  for (const path of paths) openly(scope.access, path.through);
  const key = keyOf('groups', reader, base, scope, reader.groups.indexOf(group), textOf(args), textOf(reader.list.args(scope.variables)));
  const { sql: statement, measures } = scope.statements.of(key, scope.access, access => groupsStatement(reader, group, { ...contextOf(scope, access, 'x'), many: !base.ties.length && scope.size(reader.list.noun) >= MANY }, base, filter, args, paths));
  const most = mostOf(base);
  const found = await ask(scope, statement, base);
  if (found.length > most) throw badInput(`These keys make more than ${most.toLocaleString('en-US')} groups; group by fewer keys, or filter.`, 'by');
  return gather(group, scope, base, filter, paths, found, measures);
}

async function gather(group: GroupReader, scope: Scope, base: Base, filter: Filter, paths: readonly Path[], found: readonly DataRow[], measures: number): Promise<Map<ParentKey, Group[]>> {
  const parents = base.ties.length;
  const width = parents + paths.length;
  const records = found.length ? await Promise.all(group.records.map(r => readRecords(r.reader, scope, base, filter, paths, found.length))) : [];
  const out = new Map<ParentKey, Group[]>();
  for (const row of found) {
    const parent = parentIn(row, 0, parents);
    const item: Group = {
      keys: paths.map((path, i) => keyValue(path, row[parents + i])),
      count: Number(row[width]),
      measures: row.slice(width + 1, width + 1 + measures),
      records,
      key: parentIn(row, 0, width),
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
