// Random values of the schema's input types, as JSON and as GraphQL writes them.
import { getNamedType, isEnumType, isInputObjectType, isListType, isNonNullType, type GraphQLInputType, type GraphQLSchema } from 'graphql';
import type { Random } from '../../dataset/random.js';

type Maker = (random: Random) => unknown;

const WORDS = ['기획', '정비', '2002', 'PLANNING', '구민', '', '가나다 ABC', 'Ⅱ-8'];
const SCALARS: Readonly<Record<string, Maker>> = {
  Int: random => random.int(0, 40),
  Float: random => random.next() * 100,
  Boolean: random => random.next() < 0.5,
  String: random => random.pick(WORDS),
  Date: random => random.day('2001-01-01', '2003-12-31'),
  DateTime: random => `${random.day('2020-01-01', '2030-12-31')}T12:00:00+09:00`,
  KRW: random => random.int(0, 1_000_000_000),
  Ratio: random => random.next(),
};

/** Makes values that the schema accepts. */
export class Values {
  private readonly nouns: readonly string[];

  constructor(schema: GraphQLSchema, private readonly random: Random) {
    this.nouns = schema.getPossibleTypes(schema.getType('Node') as never).map(type => type.name);
  }

  /** `name`: of the argument or field, which says whose id an id is. */
  of(type: GraphQLInputType, name: string, depth = 0): unknown {
    if (isNonNullType(type)) return this.of(type.ofType, name, depth);
    if (isListType(type)) return Array.from({ length: this.random.int(isNonNullType(type.ofType) ? 1 : 0, 2) }, () => this.of(type.ofType, name, depth));
    if (isEnumType(type)) return this.random.pick(type.getValues()).name;
    if (isInputObjectType(type)) return this.object(type, depth);
    const { name: kind } = getNamedType(type);
    if (kind === 'ID') return this.id(name);
    return SCALARS[kind]?.(this.random) ?? this.random.pick(WORDS);
  }

  /** An id of a noun, mostly of a record that is there. */
  id(name: string): string {
    const noun = name.charAt(0).toUpperCase() + name.slice(1);
    return `${this.nouns.includes(noun) ? noun : this.random.pick(this.nouns)}-${this.random.int(1, 30)}`;
  }

  private object(type: GraphQLInputType & { getFields(): Record<string, { name: string; type: GraphQLInputType }> }, depth: number): Record<string, unknown> {
    const fields = Object.values(type.getFields());
    // A filter of a filter of a filter … ends where only plain values are left to choose.
    const free = fields.filter(f => !isNonNullType(f.type) && (depth < 3 || !isInputObjectType(getNamedType(f.type))));
    const chosen = new Set([...fields.filter(f => isNonNullType(f.type)), ...(free.length ? Array.from({ length: this.random.int(1, 2) }, () => this.random.pick(free)) : [])]);
    return Object.fromEntries([...chosen].map(f => [f.name, this.of(f.type, f.name, depth + 1)]));
  }
}

/** A value as a document writes it. */
export function literal(value: unknown, type: GraphQLInputType): string {
  if (isNonNullType(type)) return literal(value, type.ofType);
  if (value === null || value === undefined) return 'null';
  if (isListType(type)) return `[${(Array.isArray(value) ? value : [value]).map(v => literal(v, type.ofType)).join(', ')}]`;
  if (isEnumType(type)) return String(value);
  if (isInputObjectType(type)) return `{ ${Object.entries(value as object).map(([name, v]) => `${name}: ${literal(v, type.getFields()[name]!.type)}`).join(', ')} }`;
  return JSON.stringify(value);
}
