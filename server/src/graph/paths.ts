// The names by which lists are ordered and grouped: own attributes, those behind to-one relations, and parts of dates.
import { ID } from 'type-graphql';
import { GroupKey } from './scalars.js';
import type { Leaf } from './noun.js';
import type { Attribute, Noun, Scalar } from './model.js';
import type { Row } from './row.js';
import { sql, type Sql } from './sql.js';

export interface Path {
  /** FUND_GROUP, HELD_ON_MONTH */
  name: string;
  leaf: Leaf;
  type: unknown;
  of(row: Row): Sql;
  /** The nouns it reaches through. */
  through: readonly Noun[];
  /** The noun whose ids the values are. */
  noun?: Noun;
  /** The record behind to-one relations that has the value: many rows have the same. */
  behind?: Behind;
}

export interface Behind {
  /** FIELD, PROJECT_FIELD */
  name: string;
  id(row: Row): Sql;
  noun: Noun;
  value(row: Row): Sql;
}

export const constant = (name: string): string => name.replace(/[A-Z]/g, c => `_${c}`).toUpperCase();

/** Behind two relations only what names a thing is offered: the list of names stays readable. */
const NAMES = new Set(['code', 'name', 'kind', 'group', 'title', 'number']);

const cached = new WeakMap<Noun, Map<string, Path>>();
const grouped = new WeakMap<Noun, Map<string, Path>>();

/** Everything a list of this noun can be ordered by. */
export function orderPaths(noun: Noun): Map<string, Path> {
  let found = cached.get(noun);
  if (!found) cached.set(noun, (found = new Map(walk(noun, 0).map(p => [p.name, p]))));
  return found;
}

/** Everything it can be grouped by: the same without its own id, with the parts of dates and with the records that to-ones point at. */
export function groupPaths(noun: Noun): Map<string, Path> {
  let found = grouped.get(noun);
  if (!found) {
    const paths = [...orderPaths(noun).values()].filter(p => p.leaf !== 'id');
    grouped.set(noun, (found = new Map([...paths, ...paths.filter(p => p.leaf === 'date').flatMap(parts), ...pointed(noun)].map(p => [p.name, p]))));
  }
  return found;
}

/** DIVISION: by the division itself; the key is its id. */
const pointed = (noun: Noun): Path[] =>
  noun.relations.flatMap(a => (a.kind === 'one' ? [{ name: constant(a.name), leaf: 'id' as const, type: ID, of: (row: Row) => row(a.name), through: [a.target], noun: a.target }] : []));

/** Those behind relations come first: where two paths make one name (regulation.kind, regulationKind), the shorter one has it. */
function walk(noun: Noun, depth: number): Path[] {
  const attributes = [...noun.attributes.values()];
  return [...attributes.filter(a => a.kind === 'one'), ...attributes.filter(isValue)].flatMap((a): Path[] => {
    if (isValue(a)) return (depth === 0 || !isMeasured(a)) && (depth < 2 || NAMES.has(a.name)) ? [{ name: constant(a.name), leaf: a.leaf, type: a.type, of: (row: Row) => row(a.name), through: [] }] : [];
    if (depth === 2) return [];
    return walk(a.target, depth + 1)
      .filter(p => p.leaf !== 'id')
      .map(p => ({ ...p, name: `${constant(a.name)}_${p.name}`, of: (row: Row) => row.one(a.name, p.of), through: [a.target, ...p.through], behind: behind(a, p) }));
  });
}

const behind = (a: Extract<Attribute, { kind: 'one' }>, { of, behind: further }: Path): Behind =>
  further
    ? { ...further, name: `${constant(a.name)}_${further.name}`, id: row => row.one(a.name, further.id) }
    : { name: constant(a.name), id: row => row(a.name), noun: a.target, value: of };

/** A figure computed from facts is dear, and says little of the rows that point at its record. */
const isMeasured = (a: Scalar): boolean => a.kind === 'derived' && (a.leaf === 'number' || a.leaf === 'money');

const HOUSEKEEPING = new Set(['version', 'source']);
const isValue = (a: Attribute): a is Scalar =>
  (a.kind === 'column' || a.kind === 'derived') && a.leaf !== 'json' && !HOUSEKEEPING.has(a.name);

const cut = ({ name, of: whole, through, behind }: Path, part: string, of: (day: Sql) => Sql): Path => ({
  name: `${name}_${part}`, leaf: 'string', type: GroupKey, of: row => of(whole(row)), through,
  ...(behind && { behind: { ...behind, value: (row: Row) => of(behind.value(row)) } }),
});

function parts(path: Path): Path[] {
  const year = (d: Sql) => sql`SUBSTR(${d}, 1, 4)`;
  const month = (d: Sql) => sql`SUBSTR(${d}, 6, 2)`;
  // CONCAT of an unset date is unset in one database and text in the other.
  const joined = (d: Sql, tail: Sql) => sql`CASE WHEN ${d} IS NOT NULL THEN CONCAT(${year(d)}, ${tail}) END`;
  return [
    cut(path, 'MONTH', d => sql`SUBSTR(${d}, 1, 7)`),
    cut(path, 'QUARTER', d => joined(d, sql`CASE WHEN ${month(d)} <= '03' THEN '-Q1' WHEN ${month(d)} <= '06' THEN '-Q2' WHEN ${month(d)} <= '09' THEN '-Q3' ELSE '-Q4' END`)),
    cut(path, 'HALF', d => joined(d, sql`CASE WHEN ${month(d)} <= '06' THEN '-H1' ELSE '-H2' END`)),
    cut(path, 'YEAR', year),
  ];
}
