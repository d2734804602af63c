// What an action takes: its input's fields, most of them an attribute of a noun, told once and read by GraphQL, by forms and by the action.
import { ID, Int } from 'type-graphql';
import type { CodeList } from '@gujeong/shared/vocabulary/codeList';
import { permitted } from '../graph/access.js';
import { keyOf } from '../graph/id.js';
import type { Noun } from '../graph/model.js';
import { declaredAttributes, enumOf } from '../graph/noun.js';
import { DateScalar } from '../graph/scalars.js';
import type { Row } from '../graph/row.js';
import { all, raw, sql } from '../graph/sql.js';
import type { Stored } from '../graph/stored.js';
import { accessOf } from '../identity/reading.js';
import { problem, type Problem } from './refusal.js';
import { checked, cleanText } from './value.js';
import { notFound, type Given } from './reads.js';
import type { Write } from './write.js';

type Class<C = object> = new () => C;

/** What reading a field may need: the act under way, where the value stands, and a place for what is wrong with it. */
export interface Reading {
  write: Write;
  path: readonly string[];
  problems: Problem[];
}

export interface Field {
  name: string;
  doc: string;
  nullable: boolean;
  /** GraphQL type; a list of them when `many`. A function of the input type's name where the field is an object of its own. */
  type: (inputName: string) => unknown;
  many: boolean;
  /** Fields of the object (or of each object of a list) that the field holds. */
  inner?: readonly Field[];
  /** The noun whose records the value names. */
  target?: () => Class;
  /** The attribute it stands for: its label is the field's. */
  of?: { noun: string; attribute: string };
  /** A label of its own where it stands for no attribute. */
  label?: { ko: string; en: string };
  /** How a form shows it: a text of several lines. */
  long?: boolean;
  read(value: unknown, reading: Reading): unknown;
}

/** Fields, and the type of what an action gets from them. */
export interface Inputs<T> {
  fields: readonly Field[];
  readonly given?: T;
}
export type InputOf<I> = I extends Inputs<infer T> ? T : never;
type Label = { ko: string; en: string };

/** Attributes of a noun, each as the noun says: relations are ids, which the action gets as keys. */
export function of<C extends Stored, K extends keyof C & string>(cls: Class<C>, ...names: K[]): Inputs<{ [P in K]: Given<C[P]> }> {
  return { fields: names.map(n => attributeField(cls, n)) };
}

/** The same fields, none of which must be given. */
export const optional = <T>({ fields }: Inputs<T>): Inputs<{ [P in keyof T]?: T[P] | null }> => ({ fields: fields.map(f => ({ ...f, nullable: true })) });

export function both<A, B>(a: Inputs<A>, b: Inputs<B>): Inputs<A & B>;
export function both<A, B, C>(a: Inputs<A>, b: Inputs<B>, c: Inputs<C>): Inputs<A & B & C>;
export function both<A, B, C, D>(a: Inputs<A>, b: Inputs<B>, c: Inputs<C>, d: Inputs<D>): Inputs<A & B & C & D>;
export function both<A, B, C, D, E>(a: Inputs<A>, b: Inputs<B>, c: Inputs<C>, d: Inputs<D>, e: Inputs<E>): Inputs<A & B & C & D & E>;
export function both(...all: Inputs<unknown>[]): Inputs<unknown> {
  return { fields: all.flatMap(i => i.fields) };
}
export const nothing: Inputs<object> = { fields: [] };

/** The record that the action changes, and the version of it that the caller has seen. */
export const record = <N extends string>(name: N, target: () => Class<Stored>, doc = ''): Inputs<{ [P in N]: number } & { version: number }> =>
  both(ref(name, target, doc), version) as Inputs<{ [P in N]: number } & { version: number }>;

export const version: Inputs<{ version: number }> = {
  fields: [{ name: 'version', doc: 'The version of the record that was seen; another one by now is a CONFLICT.', nullable: false, many: false, type: () => Int, label: { ko: '판', en: 'Version' }, read: v => v }],
};

export const ref = <N extends string>(name: N, target: () => Class<Stored>, doc: string, label?: Label): Inputs<{ [P in N]: number }> =>
  ({ fields: [{ name, doc, nullable: false, many: false, type: () => ID, target, ...(label ? { label } : {}), read: (v, r) => existingKey(target, v, r) }] });

export const refs = <N extends string>(name: N, target: () => Class<Stored>, doc: string, label?: Label): Inputs<{ [P in N]: number[] }> =>
  ({ fields: [{ name, doc, nullable: false, many: true, type: () => ID, target, ...(label ? { label } : {}), read: (v, r) => existingKeys(target, v as unknown[], r) }] });

/** The day of a fact: today when not given; earlier days may be given, later ones not. */
export function day<N extends string>(name: N, doc: string, label: Label = { ko: '일자', en: 'Date' }): Inputs<{ [P in N]: string }> {
  const read = (value: unknown, { write, path, problems }: Reading): unknown => {
    if (typeof value === 'string' && value > write.today) problems.push(problem(path, 'FUTURE_DATE', { ko: `오늘(${write.today})보다 뒤의 날은 적을 수 없습니다.`, en: `A fact is dated today (${write.today}) or earlier; got ${value}.` }));
    return value ?? write.today;
  };
  return { fields: [{ name, doc: `${doc} Today when not given; never later than today.`, nullable: true, many: false, type: () => DateScalar, label, read }] };
}

/** A text that is no attribute of its own. */
export const line = <N extends string>(name: N, doc: string, label: Label, most = 10_000): Inputs<{ [P in N]: string }> =>
  ({ fields: [{ name, doc, nullable: false, many: false, type: () => String, label, long: most > 300, read: (v, { path, problems }) => cleanText(String(v), path, most, problems) }] });

/** A value of a plain type: KRW, Int, DateScalar … */
export const plain = <N extends string, T>(name: N, type: unknown, doc: string, label: Label): Inputs<{ [P in N]: T }> =>
  ({ fields: [{ name, doc, nullable: false, many: false, type: () => type, label, read: v => v }] });

export const choiceOf = <N extends string, V extends string>(name: N, list: CodeList<V>, doc: string): Inputs<{ [P in N]: V }> =>
  ({ fields: [{ name, doc, nullable: false, many: false, type: () => enumOf(list), label: list.title, read: v => v }] });

/** A list of small objects. */
export function items<N extends string, T>(name: N, inner: Inputs<T>, doc: string, label: Label): Inputs<{ [P in N]: T[] }> {
  const read = (value: unknown, reading: Reading) =>
    Promise.all((value as Record<string, unknown>[]).map((each, i) => readFields(inner.fields, each, { ...reading, path: [...reading.path, String(i)] })));
  return { fields: [{ name, doc, nullable: false, many: true, inner: inner.fields, type: inputName => `${inputName}${name[0]!.toUpperCase()}${name.slice(1)}`, label, read }] };
}

/** Entries of a list: who writes holds up the others. */
export const MAX_LIST = 2_000;

/** Reads all fields of an input; fields that were not given and may be left out stay out. */
export async function readFields(fields: readonly Field[], given: Record<string, unknown>, reading: Reading): Promise<Record<string, unknown>> {
  const out: Record<string, unknown> = {};
  for (const field of fields) {
    const value = given[field.name];
    const path = [...reading.path, field.name];
    if (value === null || value === undefined) {
      const filled = DEFAULTING.has(field.type('')) && !field.of ? field.read(value, { ...reading, path }) : value;
      if (filled !== undefined) out[field.name] = filled;
    } else if (field.many && (value as unknown[]).length > MAX_LIST) {
      reading.problems.push(problem(path, 'TOO_MANY', { ko: `한 번에 ${MAX_LIST.toLocaleString('en-US')}개까지 적을 수 있습니다. 나누어 처리하십시오.`, en: `At most ${MAX_LIST.toLocaleString('en-US')} at once; send them in parts.` }));
    } else out[field.name] = await field.read(value, { ...reading, path });
  }
  return out;
}

/** Only days that are no attribute have a value when none is given. */
const DEFAULTING = new Set<unknown>([DateScalar]);

/** Texts of so many characters are written in several lines. */
const LONG = 10_000;

function attributeField(cls: Class, attribute: string): Field {
  const declared = declaredAttributes(cls).find(a => a.name === attribute);
  if (!declared || declared.kind === 'derived' || declared.kind === 'many' || declared.kind === 'about') throw new Error(`${cls.name}.${attribute} cannot be given by a caller.`);
  const { name, doc, nullable } = declared;
  const base = { name, doc, of: { noun: cls.name, attribute } };
  if (declared.kind === 'one') return { ...base, nullable, many: false, type: () => ID, target: declared.target, read: (v, r) => existingKey(declared.target, v, r) };
  if (declared.kind === 'through') return { ...base, nullable: true, many: true, type: () => ID, target: declared.target, read: (v, r) => existingKeys(declared.target, v as unknown[], r) };
  const { type, leaf } = declared;
  const list = Array.isArray(type);
  const read = (value: unknown, { write, path, problems }: Reading): unknown => checked(write.model.of(cls as Class<Stored>).attribute(attribute), value, path, problems);
  return { ...base, nullable, many: list, type: () => (list ? (type as unknown[])[0] : type), long: leaf === 'string' && (declared.length ?? LONG) >= LONG, read };
}

const existingKey = async (target: () => Class, value: unknown, reading: Reading): Promise<number> => (await existingKeys(target, [value], reading, ''))[0]!;

/** The keys of ids that must all be there, for who acts; the first that is not is named. */
async function existingKeys(target: () => Class, values: readonly unknown[], { write, path }: Reading, at?: string): Promise<number[]> {
  const noun: Noun = write.model.of(target() as Class<Stored>);
  const keys = values.map(v => keyOf(write.model, noun, String(v)));
  if (!keys.length) return keys;
  const readable = (row: Row) => permitted(accessOf(write.viewer), noun, row);
  const found = new Set((await write.find(noun.cls as Class<Stored>, [], { ever: true, where: row => all([sql`${row('id')} IN (${raw([...new Set(keys)].join(', '))})`, ...readable(row)]) })).map(r => r.id));
  const missing = keys.findIndex(k => !found.has(k));
  if (missing >= 0) throw notFound(noun, keys[missing], [...path, ...(at === undefined ? [String(missing)] : [])].join('.'));
  return keys;
}
