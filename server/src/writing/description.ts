// The graph told to programs that show any record and any action: what nouns have, what actions take. The web client makes its pages and forms from it.
import { Float, getMetadataStorage, ID, Int } from 'type-graphql';
import { codeListOf } from '../graph/noun.js';
import type { Attribute, Model, Noun } from '../graph/model.js';
import { DateScalar, DateTimeScalar, KRW, Ratio } from '../graph/scalars.js';
import type { Action } from './action.js';
import type { Field } from './fields.js';

/** What names a record to people: the first of these that the noun has. */
const NAMES = ['title', 'name', 'subject', 'agenda', 'text', 'code', 'description', 'date', 'id'];
export const calledOf = (noun: Noun): string => NAMES.find(n => noun.attributes.has(n)) ?? 'id';

export function description(model: Model, actions: readonly Action[]): object {
  return {
    nouns: Object.fromEntries(model.nouns.map(n => [n.name, nounOf(n)])),
    actions: Object.fromEntries(actions.map(a => [a.name, actionOf(model, a)])),
  };
}

function nounOf(noun: Noun): object {
  const attributes = [...noun.attributes.values()].map(attributeOf);
  return { singular: noun.singular, plural: noun.plural, called: calledOf(noun), attributes };
}

function attributeOf(a: Attribute): object {
  const about = { name: a.name, ...(a.nullable ? { nullable: true } : {}) };
  if (a.kind === 'one') return { ...about, kind: 'one', target: a.target.name };
  if (a.kind === 'many' || a.kind === 'through') return { ...about, kind: 'many', target: a.target.name };
  const list = Array.isArray(a.type) ? { list: true } : {};
  const type = Array.isArray(a.type) ? (a.type as unknown[])[0] : a.type;
  const code = codeListOf(type);
  const inner = innerOf(type);
  const kind = code ? 'enum' : inner ? 'object' : kindOf(type, 'object');
  return {
    ...about, kind, ...list, ...(code ? { enum: code.name } : {}), ...inner, ...(a.unit ? { unit: a.unit } : {}),
    ...(a.kind === 'column' && a.length !== undefined ? { length: a.length } : {}), ...(a.kind === 'derived' ? { derived: true } : {}),
  };
}

/** What a value object holds; undefined for any other type. */
function innerOf(type: unknown): { fields: object[] } | undefined {
  const storage = getMetadataStorage();
  if (!storage.objectTypes.some(t => t.target === type)) return undefined;
  return {
    fields: storage.fields.filter(f => f.target === type).map(f => {
      const given = f.getType();
      const code = codeListOf(given);
      return { name: f.name, kind: code ? 'enum' : kindOf(given, 'object'), ...(code ? { enum: code.name } : {}), ...(f.typeOptions.array ? { many: true } : {}), ...(f.typeOptions.nullable ? { nullable: true } : {}), of: { noun: (type as { name: string }).name, attribute: f.name } };
    }),
  };
}

const KINDS = new Map<unknown, string>([[ID, 'id'], [String, 'string'], [Int, 'int'], [Float, 'float'], [KRW, 'money'], [Ratio, 'ratio'], [DateScalar, 'date'], [DateTimeScalar, 'instant'], [Boolean, 'boolean']]);
const kindOf = (type: unknown, otherwise: string): string => KINDS.get(type) ?? otherwise;

function actionOf(model: Model, a: Action): object {
  const noun = model.of(a.returns());
  const { any, own } = a.permission;
  const on = a.on ? a.input.fields.find(f => f.name === a.on)?.target : undefined;
  return {
    title: a.title, noun: noun.name, ...(a.many ? { many: true } : {}), ...(a.generic ? { generic: a.generic } : {}),
    ...(a.on && on ? { on: a.on, onNoun: model.of(on()).name } : {}),
    any, own,
    fields: a.input.fields.map(fieldOf),
  };
}

function fieldOf(f: Field): object {
  const type = f.type('');
  const code = codeListOf(type);
  const kind = f.inner ? 'object' : code ? 'enum' : f.target ? 'id' : f.long ? 'text' : kindOf(type, 'object');
  return {
    name: f.name, kind, ...(code ? { enum: code.name } : {}), ...(f.target ? { target: f.target().name } : {}), ...(f.many ? { many: true } : {}), ...(f.nullable ? { nullable: true } : {}),
    ...(f.of ? { of: f.of } : {}), ...(f.label ? { label: f.label } : {}), ...(f.inner ? { fields: f.inner.map(fieldOf) } : innerOf(type)),
  };
}
