// What a noun is: one class = one table = one GraphQL type. One decorator per attribute tells TypeORM its column and
// notes for the engine how to read it; collection.ts tells TypeGraphQL its field. The text given is the GraphQL description.
import { Float, ID, Int, registerEnumType } from 'type-graphql';
import { Column, Entity, Index, JoinColumn, JoinTable, ManyToMany, ManyToOne, PrimaryColumn } from 'typeorm';
import type { CodeList } from '@gujeong/shared/vocabulary/codeList';
import type { Row } from './row.js';
import { DateScalar, DateTimeScalar, KRW, Ratio } from './scalars.js';
import type { Sql } from './sql.js';

export type Leaf = 'id' | 'string' | 'number' | 'money' | 'enum' | 'date' | 'instant' | 'boolean' | 'json';
type Class = new () => object;
type Thunk = () => Class;
type Expression = (row: Row) => Sql;

/** One attribute of a noun, as its class declares it. */
export type Declared = { name: string; doc: string; nullable: boolean } & (
  | { kind: 'column'; leaf: Leaf; type: unknown; column: string; unit?: string; length?: number; unique?: boolean }
  | { kind: 'derived'; leaf: Leaf; type: unknown; expression: Expression; unit?: string }
  | { kind: 'one'; target: Thunk; column: string }
  | { kind: 'many'; target: Thunk; via: string }
  | { kind: 'about'; target: Thunk; column: string }
  | { kind: 'through'; target: Thunk; link: Link }
);

/** A link table between two nouns, seen from one of its sides. */
export interface Link {
  table: string;
  mine: string;
  theirs: string;
}

export interface NounOptions {
  /** What it is, in Korean and English, with its source item; becomes the type's description. */
  doc: string;
  plural?: string;
  /** Names of the date attributes that say when a row begins and ceases to exist as of a reference date. */
  exists?: { from?: string; to?: string };
  /** A record of the history itself, never changed: the column that holds its revision. Other nouns keep every state they had. */
  revisionColumn?: string;
  /** People and what they published: data loaded in place of other data leaves these alone. */
  lasting?: boolean;
  /** Name -> attributes, of indices besides those that each relation has: for sums over many rows, and for orders of long lists. `-` before one: the latest first. */
  indices?: Readonly<Record<string, string>>;
  /** The verb that undoes such a record; the history does not revert it behind its rules. */
  reversedBy?: string;
}

export interface NounDeclaration extends NounOptions {
  cls: Class;
  table: string;
}

const nouns = new Map<Class, NounDeclaration>();
const attributes = new Map<object, Declared[]>();

export const declaredNouns = (): readonly NounDeclaration[] => [...nouns.values()];

/** Attributes of a class, those of its bases first. */
export function declaredAttributes(cls: Class): Declared[] {
  const own = attributes.get(cls.prototype) ?? [];
  const base = Object.getPrototypeOf(cls) as Class | null;
  return base?.prototype ? [...declaredAttributes(base), ...own] : own;
}

const snake = (text: string): string => text.replace(/[A-Z]/g, c => `_${c.toLowerCase()}`).replace(/^_/, '');

/** Declares a noun: `@noun({ doc, plural, exists })` above `class Project extends Stored`. */
export const noun = (options: NounOptions) => (cls: Class): void => {
  const table = snake(cls.name);
  nouns.set(cls, { ...options, cls, table });
  Entity(table)(cls);
  for (const [index, of] of Object.entries(options.indices ?? {})) Index(`ix_${table}_${index}`, of.replaceAll('-', '').split(' '))(cls);
};

interface ColumnOptions {
  nullable?: boolean;
  /** No two rows may share the value. */
  unique?: boolean;
  /** Characters a text may have; default 200, of a long text 10,000. */
  length?: number;
  unit?: string;
  /** The column's name where it is not the attribute's. */
  column?: string;
}

function note(prototype: object, declared: Declared): void {
  const list = attributes.get(prototype);
  if (list) list.push(declared);
  else attributes.set(prototype, [declared]);
}

function column(leaf: Leaf, type: unknown, database: object, doc: string, options: ColumnOptions) {
  return (prototype: object, name: string): void => {
    const nullable = options.nullable ?? false;
    const columnName = options.column ?? snake(name);
    note(prototype, { kind: 'column', name, doc, nullable, leaf, type, column: columnName, unit: options.unit, unique: options.unique, length: (database as { length?: number }).length ?? options.length });
    Column({ ...database, name: columnName, nullable })(prototype, name);
    if (options.unique) Index(`uq_${snake(prototype.constructor.name)}_${columnName}`, { unique: true })(prototype, name);
  };
}

const bigint = { type: 'bigint', transformer: { to: (v: unknown) => v, from: (v: unknown) => (v === null ? v : Number(v)) } };
const json = { type: 'text', transformer: { to: (v: unknown) => (v == null ? null : JSON.stringify(v)), from: (v: unknown) => (v === null ? v : JSON.parse(String(v))) } };

/** A short text, NFC. */
export const text = (doc: string, options: ColumnOptions = {}) => column('string', String, { type: 'varchar', length: options.length ?? 200 }, doc, options);
/** A text of several lines. */
export const longText = (doc: string, options: ColumnOptions = {}) => column('string', String, { type: 'text' }, doc, options);
export const int = (doc: string, options: ColumnOptions = {}) => column('number', Int, { type: 'integer' }, doc, options);
export const float = (doc: string, options: ColumnOptions = {}) => column('number', Float, { type: 'double' }, doc, options);
/** An unrounded number, 0.02 for 2 %. */
export const ratio = (doc: string, options: ColumnOptions = {}) => column('number', Ratio, { type: 'double' }, doc, options);
/** Whole won. */
export const krw = (doc: string, options: ColumnOptions = {}) => column('money', KRW, bigint, doc, { unit: 'KRW', ...options });
/** A calendar date, Asia/Seoul, as YYYY-MM-DD. */
export const date = (doc: string, options: ColumnOptions = {}) => column('date', DateScalar, { type: 'varchar', length: 10 }, doc, options);
/** A moment, kept and answered in UTC: 2026-11-22T01:02:03.004Z. */
export const instant = (doc: string, options: ColumnOptions = {}) => column('instant', DateTimeScalar, { type: 'varchar', length: 24 }, doc, options);
export const flag = (doc: string, options: ColumnOptions = {}) => column('boolean', Boolean, { type: 'boolean' }, doc, options);
/** A value of a code list. */
export const choice = (list: CodeList, doc: string, options: ColumnOptions = {}) => column('enum', enumOf(list), { type: 'varchar', length: 40 }, doc, options);
/** A small value object (or list of them) kept in the row itself; `type` is an @ObjectType class, or [class] for a list. */
export const embedded = (type: () => Class | [Class] | [StringConstructor], doc: string, options: ColumnOptions = {}) => (prototype: object, name: string): void => {
  const nullable = options.nullable ?? false;
  const columnName = snake(name);
  note(prototype, { kind: 'column', name, doc, nullable, leaf: 'json', type: type(), column: columnName });
  Column({ ...json, type: 'text', name: columnName, nullable } as object)(prototype, name);
};

/** A to-one relation: a foreign key to another noun. */
export const one = (target: Thunk, doc: string, options: { nullable?: boolean } = {}) => (prototype: object, name: string): void => {
  const nullable = options.nullable ?? false;
  const key = `${snake(name)}_id`;
  const table = snake(prototype.constructor.name);
  note(prototype, { kind: 'one', name, doc, nullable, target, column: key });
  ManyToOne(target, { nullable, onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })(prototype, name);
  JoinColumn({ name: key, foreignKeyConstraintName: `fk_${table}_${snake(name)}` })(prototype, name);
  Index(`ix_${table}_${snake(name)}`)(prototype, name);
};

/** A to-many relation: the rows of `target` whose to-one `via` points here. */
export const many = (target: Thunk, via: string, doc: string) => (prototype: object, name: string): void =>
  note(prototype, { kind: 'many', name, doc, nullable: false, target, via });

/** A to-many relation to rows that may be about records of any noun: they hold its name in `noun`, the record's key in `column`. */
export const about = (target: Thunk, column: string, doc: string) => (prototype: object, name: string): void =>
  note(prototype, { kind: 'about', name, doc, nullable: false, target, column });

/** A to-many relation over a link table; the side that says `linked` owns the table. */
export const linked = (target: Thunk, doc: string) => (prototype: object, name: string): void => {
  const mine = snake(prototype.constructor.name);
  const link = { table: `${mine}_${snake(name)}`, mine: `${mine}_id`, theirs: 'target_id' };
  note(prototype, { kind: 'through', name, doc, nullable: false, target, link });
  ManyToMany(target)(prototype, name);
  JoinTable({
    name: link.table,
    joinColumn: { name: link.mine, foreignKeyConstraintName: `fk_${link.table}_mine` },
    inverseJoinColumn: { name: link.theirs, foreignKeyConstraintName: `fk_${link.table}_theirs` },
  })(prototype, name);
};

/** The other side of a `linked` relation: `source` owns the link table under the name `via`. */
export const linkedBy = (source: Thunk, via: string, doc: string) => (prototype: object, name: string): void =>
  note(prototype, {
    kind: 'through', name, doc, nullable: false, target: source,
    get link() {
      const theirs = snake(source().name);
      return { table: `${theirs}_${snake(via)}`, mine: 'target_id', theirs: `${theirs}_id` };
    },
  });

type DerivedOptions = { nullable?: boolean; unit?: string };
const expression = (leaf: Leaf, type: unknown) => (doc: string, of: Expression, options: DerivedOptions = {}) => (prototype: object, name: string): void => {
  const nullable = options.nullable ?? false;
  note(prototype, { kind: 'derived', name, doc, nullable, leaf, type, expression: of, unit: options.unit });
};

/** Attributes that are computed from facts by an SQL expression and never stored; selectable, filterable, orderable, groupable. */
export const derived = {
  text: expression('string', String),
  int: expression('number', Int),
  float: expression('number', Float),
  ratio: expression('number', Ratio),
  krw: expression('money', KRW),
  date: expression('date', DateScalar),
  flag: expression('boolean', Boolean),
  choice: (list: CodeList, doc: string, of: Expression, options: DerivedOptions = {}) => expression('enum', enumOf(list))(doc, of, options),
};

const enums = new Map<CodeList, object>();
const codeLists = new Map<unknown, CodeList>();

/** The GraphQL enum of a code list. */
export function enumOf(list: CodeList): object {
  const found = enums.get(list);
  if (found) return found;
  const values = Object.fromEntries(Object.keys(list.values).map(v => [v, v]));
  registerEnumType(values, {
    name: list.name,
    description: `${list.title.ko} (${list.title.en})`,
    valuesConfig: Object.fromEntries(Object.entries(list.values).map(([v, label]) => [v, { description: `${label.ko} (${label.en})` }])),
  });
  enums.set(list, values);
  codeLists.set(values, list);
  return values;
}
export const codeListOf = (type: unknown): CodeList | undefined => codeLists.get(type);

/** The primary key of every noun: an integer in the database, a global opaque ID in GraphQL. */
export const key = (doc: string) => (prototype: object, name: string): void => {
  note(prototype, { kind: 'column', name, doc, nullable: false, leaf: 'id', type: ID, column: name });
  PrimaryColumn({ type: 'integer', name })(prototype, name);
};
