// `where` -> SQL. Values are always parameters; relations become sets of keys of rows that exist as of the date.
import { permitted } from './access.js';
import { decided } from './choice.js';
import { badInput, keyOf } from './id.js';
import { initialsOf } from './initials.js';
import type { Attribute, Noun } from './model.js';
import type { Input } from './plan.js';
import { existing, reach, rowOf, rowsOf, type Context, type Row } from './row.js';
import { all, any, list, name, raw, sql, type Sql } from './sql.js';

type Operator = (x: Sql, value: never, context: Context) => Sql;

/** The text as a LIKE pattern in which %, _ and ! stand for themselves. */
const literal = (text: string): string => plain(text).replace(/[!%_]/g, c => `!${c}`);
const MAX_TEXT = 1000;

/** Text that both databases read alike. */
function plain(text: string): string {
  if (text.length > MAX_TEXT) throw badInput(`A text in where has at most ${MAX_TEXT.toLocaleString('en-US')} characters; got ${text.length.toLocaleString('en-US')}.`, 'where');
  if (text.includes('\0')) throw badInput('A text in where may not hold NUL (U+0000).', 'where');
  if (/\p{Surrogate}/u.test(text)) throw badInput('A text in where must be well-formed: it holds half of a surrogate pair.', 'where');
  return text.normalize('NFC');
}
const nfc = (value: unknown): unknown => (typeof value === 'string' ? plain(value) : typeof value === 'boolean' ? Number(value) : value);
const values = (of: readonly unknown[]): Sql => list(of.map(nfc));

const operators: Record<string, Operator> = {
  eq: (x, v) => (v === null ? sql`${x} IS NULL` : sql`${x} = ${nfc(v)}`),
  ne: (x, v) => (v === null ? sql`${x} IS NOT NULL` : sql`COALESCE(${x} <> ${nfc(v)}, TRUE)`),
  in: (x, v: unknown[]) => sql`${x} IN ${values(v)}`,
  notIn: (x, v: unknown[]) => (v.length ? sql`COALESCE(${x} NOT IN ${values(v)}, TRUE)` : raw('TRUE')),
  lt: (x, v) => sql`${x} < ${nfc(v)}`,
  lte: (x, v) => sql`${x} <= ${nfc(v)}`,
  gt: (x, v) => sql`${x} > ${nfc(v)}`,
  gte: (x, v) => sql`${x} >= ${nfc(v)}`,
  contains: (x, v: string) => sql`LOWER(${x}) LIKE LOWER(${`%${literal(v)}%`}) ESCAPE '!'`,
  startsWith: (x, v: string) => sql`LOWER(${x}) LIKE LOWER(${`${literal(v)}%`}) ESCAPE '!'`,
  initials: (x, v: string, { dialect: { hasRun } }) => {
    const run = initialsOf(plain(v));
    return run.length ? hasRun(sql`REPLACE(${x}, ' ', '')`, run) : sql`${x} IS NOT NULL`;
  },
  isNull: (x, v: boolean) => (v ? sql`${x} IS NULL` : sql`${x} IS NOT NULL`),
};

/** The same said of a value that is known before. */
const HOLDS: Record<string, (value: unknown, wanted: never) => boolean> = {
  eq: (value, wanted) => value === wanted,
  ne: (value, wanted) => value !== wanted,
  in: (value, wanted: unknown[]) => wanted.includes(value),
  notIn: (value, wanted: unknown[]) => !wanted.includes(value),
};

/** Three-valued logic stops here: what is not known to be true is not true. */
const not = (condition: Sql): Sql => sql`(${condition}) IS NOT TRUE`;

/** A filter nests so deep at most: each level is a subquery or a pair of brackets to the database. */
const MAX_FILTER_DEPTH = 10;

/** The conditions of a `where`; null and absent both mean no condition. */
export function where(noun: Noun, alias: string, input: Input | null | undefined, context: Context, depth = 0): Sql[] {
  if (depth > MAX_FILTER_DEPTH) throw badInput(`where nests at most ${MAX_FILTER_DEPTH} levels of and, or, not and relations; ask in two queries.`, 'where');
  const row = rowOf(noun, alias, context);
  const below = depth + 1;
  return Object.entries(input ?? {}).flatMap(([key, value]): Sql[] => {
    if (value === null || value === undefined) return [];
    if (key === 'and' || key === 'or') spend(context, (value as Input[]).length);
    if (key === 'and') return (value as Input[]).flatMap(w => where(noun, alias, w, context, below));
    if (key === 'or') return [any((value as Input[]).map(w => all(where(noun, alias, w, context, below))))];
    if (key === 'not') return [not(all(where(noun, alias, value as Input, context, below)))];
    const attribute = noun.attribute(key);
    if (attribute.kind === 'one') return [toOne(attribute, row, value as Input, context, below)];
    if (attribute.kind === 'many' || attribute.kind === 'through') return toMany(noun, alias, key, value as Input, context, below);
    return conditions(noun, key, attribute, row, value as Input, context);
  });
}

function conditions(noun: Noun, key: string, attribute: Attribute & { leaf: string }, row: Row, input: Input, context: Context): Sql[] {
  const fit = (value: unknown): unknown => {
    if (attribute.leaf !== 'id' || value === null) return value;
    return Array.isArray(value) ? value.map(fit) : typeof value === 'string' ? keyOf(context.model, noun, value) : value;
  };
  return given(input).map(([operator, value]) => {
    spend(context, 1, value, `where.${key}.${operator}`);
    const compare = (x: Sql): Sql => operators[operator]!(x, fit(value) as never, context);
    const holds = attribute.leaf === 'enum' ? HOLDS[operator] : undefined;
    return holds ? decided(row(key), known => holds(known, value as never), compare) : compare(row(key));
  });
}

/** Conditions on an expression that is no attribute: a count, a sum. */
export const conditionsOn = (x: Sql, input: Input | null | undefined, context: Context): Sql[] =>
  given(input).map(([operator, value]) => {
    spend(context, 1, value, `having.${operator}`);
    return operators[operator]!(x, value as never, context);
  });

/** null is a value to eq and ne, and no condition to the others. */
const given = (input: Input | null | undefined): [string, unknown][] =>
  Object.entries(input ?? {}).filter(([operator, value]) => value !== undefined && (value !== null || operator === 'eq' || operator === 'ne'));

const MAX_CONDITIONS = 500;
const MAX_VALUES = 5000;

/** A relation is a subquery: it counts as so many conditions. */
const RELATION = 5;

function spend({ spent }: Context, conditions: number, value: unknown = null, path = 'where'): void {
  if (Array.isArray(value) && value.length > 1000) throw badInput(`${path} takes at most 1,000 values; got ${value.length.toLocaleString('en-US')}.`, path);
  spent.conditions += conditions;
  spent.values += Array.isArray(value) ? value.length : 1;
  if (spent.conditions > MAX_CONDITIONS) throw badInput(`where takes at most ${MAX_CONDITIONS} conditions, a relation counting as ${RELATION}; use in, or ask in several queries.`, 'where');
  if (spent.values > MAX_VALUES) throw badInput(`where takes at most ${MAX_VALUES.toLocaleString('en-US')} values in all; ask in several queries.`, 'where');
}

// Relations are sets of keys, not row by row: however deep they nest, each level is read once.
function toOne(attribute: Extract<Attribute, { kind: 'one' }>, row: Row, input: Input, context: Context, depth: number): Sql {
  spend(context, RELATION);
  const { target } = attribute;
  const alias = context.aliases.next();
  const inner = rowOf(target, alias, context);
  const wants = [...inner.recorded, ...permitted(context.access, target, inner), ...where(target, alias, input, context, depth)];
  return sql`${row(attribute.name)} IN (SELECT ${inner('id')} FROM ${rowsOf(target, alias, context)} WHERE ${all(wants)})`;
}

function toMany(noun: Noun, alias: string, relation: string, input: Input, context: Context, depth: number): Sql[] {
  const among = (wanted: unknown, refine: (conditions: Sql[]) => Sql[]): Sql => {
    spend(context, RELATION);
    const { target, inner, alias: t, from, key, within } = reach(noun, alias, relation, context);
    const wants = refine(where(target, t, wanted as Input, context, depth));
    const conditions = all([sql`${key} IS NOT NULL`, ...within, ...existing(target, inner), ...permitted(context.access, target, inner), ...wants]);
    // Within another relation it is kept a set: MariaDB else makes one join of all levels, whose rows multiply.
    const keys = depth > 1 ? sql`SELECT k FROM (SELECT DISTINCT ${key} AS k FROM ${from} WHERE ${conditions}) s` : sql`SELECT ${key} FROM ${from} WHERE ${conditions}`;
    return sql`${raw(alias)}.${name('id')} IN (${keys})`;
  };
  const { some, none, every } = input;
  return [
    ...(some ? [among(some, w => w)] : []),
    ...(none ? [sql`NOT ${among(none, w => w)}`] : []),
    ...(every ? [sql`NOT ${among(every, w => [not(all(w))])}`] : []),
  ];
}
