// Random valid queries, made from the schema alone: fields, arguments, enums, fragments, variables.
import { getNamedType, isAbstractType, isLeafType, isNonNullType, isObjectType, type GraphQLArgument, type GraphQLField, type GraphQLNamedType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import type { Random } from '../../dataset/random.js';
import { literal, Values } from './values.js';

export interface Query {
  query: string;
  variables: Record<string, unknown>;
}

type Field = GraphQLField<unknown, unknown>;

/** Levels of fields: well within the limit, so that cost decides and not the form. */
const DEEPEST = 8;

export class Queries {
  private readonly values: Values;
  private variables: Record<string, unknown> = {};
  private declared: string[] = [];
  private aliases = 0;
  /** Keys of the groups that are being written. */
  private by: readonly unknown[] = [];

  constructor(private readonly schema: GraphQLSchema, private readonly random: Random) {
    this.values = new Values(schema, random);
  }

  /** The next one; its length is told by its tokens, so a long one is thrown away by who asks. */
  next(): Query {
    [this.variables, this.declared, this.aliases] = [{}, [], 0];
    const roots = Object.values(this.schema.getQueryType()!.getFields());
    const body = Array.from({ length: this.random.int(1, 2) }, (_, i) => `r${i}: ${this.field(this.random.pick(roots), 1)}`).join(' ');
    const variables = this.declared.length ? `(${this.declared.join(', ')})` : '';
    return { query: `query Random${variables} { ${body} }`, variables: this.variables };
  }

  private field(field: Field, depth: number): string {
    const type = getNamedType(field.type);
    const args = field.args.flatMap(arg => this.argument(arg, field)).join(', ');
    return `${field.name}${args ? `(${args})` : ''}${isLeafType(type) ? '' : ` { ${this.selection(type, depth + 1)} }`}`;
  }

  private argument(arg: GraphQLArgument, field: Field): string[] {
    const paging = ['last', 'after', 'before'].includes(arg.name);
    if (!isNonNullType(arg.type) && (paging || (arg.name !== 'first' && this.random.next() > 0.35))) return [];
    const value = this.valueOf(arg, field);
    if (this.random.next() < 0.5) return [`${arg.name}: ${literal(value, arg.type)}`];
    const name = `v${this.declared.length}`;
    this.declared.push(`$${name}: ${String(arg.type)}`);
    this.variables[name] = value;
    return [`${arg.name}: $${name}`];
  }

  private valueOf(arg: GraphQLArgument, field: Field): unknown {
    if (arg.name === 'first') return this.random.int(1, 3);
    if (arg.name === 'id') return this.values.id(getNamedType(field.type).name);
    // Groups are ordered by one of their keys.
    if (arg.name === 'orderBy' && field.name === 'groups') return this.by.length ? [{ key: this.random.pick(this.by), direction: 'DESC' }] : [];
    const value = this.values.of(arg.type, arg.name);
    if (arg.name === 'by') this.by = value as unknown[];
    return value;
  }

  private selection(type: GraphQLNamedType, depth: number): string {
    if (isAbstractType(type)) return `__typename ... on ${this.possible(type).name} { ${this.selection(this.possible(type), depth)} }`;
    if (!isObjectType(type)) return '__typename';
    const fields = Object.values(type.getFields()).filter(f => depth < DEEPEST || isLeafType(getNamedType(f.type)));
    // Fewer the deeper, and lists rarely within lists: what is planned stays within the limit.
    const chosen = new Set(this.random.shuffle(fields).slice(0, depth < 3 ? 4 : 2));
    const parts = [...chosen].map(f => this.aliased(this.field(f, depth)));
    const text = parts.join(' ') || '__typename';
    const chance = this.random.next();
    return chance < 0.1 ? `... on ${type.name} { ${text} }` : chance < 0.15 ? `... @include(if: true) { ${text} }` : `__typename ${text}`;
  }

  private aliased(field: string): string {
    if (this.random.next() > 0.1 || this.aliases > 20) return field;
    return `x${this.aliases++}: ${field}`;
  }

  private possible(type: GraphQLNamedType): GraphQLObjectType {
    return this.schema.getPossibleTypes(type as never)[0]!;
  }
}

