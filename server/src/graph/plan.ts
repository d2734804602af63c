// Selection -> plan: which lists, which cells, which columns. Pure; knows neither databases nor output.
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
import { getArgumentValues } from 'graphql/execution/values.js';
import { getNamedType, isObjectType, Kind, visit, type FieldNode, type FragmentDefinitionNode, type GraphQLObjectType, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { RootKind } from './collection.js';
import type { Model, Noun, Scalar } from './model.js';

export type Variables = Record<string, unknown>;
export interface Arguments {
  id?: string;
  asOf?: string | null;
  recordedAt?: string | null;
  where?: Input | null;
  orderBy?: readonly { field?: string; key?: string | null; direction?: 'ASC' | 'DESC' | null }[] | null;
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
  by?: readonly string[];
  having?: Input | null;
}
export type Input = { [name: string]: unknown };
type ArgumentsOf = (variables: Variables) => Arguments;

/** The fields asked of a value object kept in the row; null: the value itself. */
export type Embedded = { type: string; fields: { key: string; name: string }[] } | null;

/** What stands at one response key of a record. */
export type Cell = { key: string } & (
  | { kind: 'typename'; value: string }
  | { kind: 'scalar'; attribute: Scalar; embedded: Embedded }
  | { kind: 'one'; relation: string; target: Noun; cells: Cell[] }
  | { kind: 'many'; relation: string; list: List }
);

/** What stands at one response key of a connection, an edge, a page info. */
export type Part = { key: string } & (
  | { kind: 'typename'; value: string }
  | { kind: 'nodes'; cells: Cell[] }
  | { kind: 'edges'; parts: EdgePart[] }
  | { kind: 'pageInfo'; fields: { key: string; name: string }[] }
  | { kind: 'totalCount' }
  | { kind: 'groups'; args: ArgumentsOf; parts: GroupPart[] }
);
export type EdgePart = { key: string } & ({ kind: 'typename'; value: string } | { kind: 'cursor' } | { kind: 'node'; cells: Cell[] });
export type Measure = 'sum' | 'avg' | 'min' | 'max';
export type GroupPart = { key: string } & (
  | { kind: 'typename'; value: string }
  | { kind: 'keys' }
  | { kind: 'count' }
  | { kind: 'measures'; measure: Measure; fields: { key: string; attribute: Scalar | null; typename?: string }[] }
  | { kind: 'records'; list: List }
);

/** One list of one noun: for the root, for each of a set of parents, or for each group. */
export interface List {
  noun: Noun;
  args: ArgumentsOf;
  parts: Part[];
}

export interface Root {
  key: string;
  name: string;
  nodes: readonly FieldNode[];
  args: ArgumentsOf;
  /** The list of a record root holds one row. A node root is planned for each noun when the id is known. */
  list: (noun: Noun) => List;
  kind: RootKind;
}

export type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;
/** The root fields of an operation; `kind: null` for one that is no collection. */
export type Planned = readonly (Root | { key: string; name: string; kind: null })[];

/** Where plans are made: the schema, the model, and what the operation says. */
export interface Source {
  schema: GraphQLSchema;
  model: Model;
  roots: ReadonlyMap<string, RootKind>;
  fragments: Fragments;
  /** Only those that @skip and @include read may matter here. */
  variables: Variables;
}

export function planOperation(source: Source, operation: OperationDefinitionNode): Planned {
  const type = source.schema.getQueryType()!;
  return [...collectFields(source.schema, source.fragments, source.variables, type, operation.selectionSet)].map(([key, nodes]) => {
    const name = nodes[0]!.name.value;
    return source.roots.has(name) ? planRoot(source, key, nodes) : { key, name, kind: null };
  });
}

export function planRoot(source: Source, key: string, nodes: readonly FieldNode[]): Root {
  const name = nodes[0]!.name.value;
  const kind = source.roots.get(name)!;
  const query = source.schema.getQueryType()!;
  const args = argumentsOf(query, nodes[0]!);
  const made = new Map<Noun, List>();
  const list = (noun: Noun): List => {
    let found = made.get(noun);
    if (!found) made.set(noun, (found = kind.kind === 'list' ? planList(source, noun, typeOf(query, name), nodes, args) : planRecord(source, noun, nodes)));
    return found;
  };
  return { key, name, nodes, args, kind, list };
}

/** A record itself: the fields asked of it stand right under the nodes. */
export function planRecord(source: Source, noun: Noun, nodes: readonly FieldNode[]): List {
  const type = source.schema.getType(noun.name) as GraphQLObjectType;
  return { noun, args: () => ({ first: 1 }), parts: [{ key: 'nodes', kind: 'nodes', cells: planCells(source, noun, type, nodes) }] };
}

function planList(source: Source, noun: Noun, type: GraphQLObjectType, nodes: readonly FieldNode[], args: ArgumentsOf): List {
  const parts = fieldsOf(source, type, nodes).map(({ key, name, nodes }): Part => {
    const of = () => typeOf(type, name);
    switch (name) {
      case '__typename': return { key, kind: 'typename', value: type.name };
      case 'nodes': return { key, kind: 'nodes', cells: planCells(source, noun, of(), nodes) };
      case 'edges': return { key, kind: 'edges', parts: planEdges(source, noun, of(), nodes) };
      case 'pageInfo': return { key, kind: 'pageInfo', fields: fieldsOf(source, of(), nodes) };
      case 'totalCount': return { key, kind: 'totalCount' };
      default: return { key, kind: 'groups', args: argumentsOf(type, nodes[0]!), parts: planGroups(source, noun, of(), nodes) };
    }
  });
  return { noun, args, parts };
}

function planCells(source: Source, noun: Noun, type: GraphQLObjectType, nodes: readonly FieldNode[]): Cell[] {
  return fieldsOf(source, type, nodes).map(({ key, name, nodes }): Cell => {
    if (name === '__typename') return { key, kind: 'typename', value: type.name };
    const a = noun.attribute(name);
    if (a.kind === 'column' || a.kind === 'derived') return { key, kind: 'scalar', attribute: a, embedded: planEmbedded(source, type, name, nodes) };
    if (a.kind === 'one') return { key, kind: 'one', relation: name, target: a.target, cells: planCells(source, a.target, typeOf(type, name), nodes) };
    return { key, kind: 'many', relation: name, list: planList(source, a.target, typeOf(type, name), nodes, argumentsOf(type, nodes[0]!)) };
  });
}

function planEmbedded(source: Source, type: GraphQLObjectType, name: string, nodes: readonly FieldNode[]): Embedded {
  const of = getNamedType(type.getFields()[name]!.type);
  return isObjectType(of) ? { type: of.name, fields: fieldsOf(source, of, nodes) } : null;
}

const planEdges = (source: Source, noun: Noun, type: GraphQLObjectType, nodes: readonly FieldNode[]): EdgePart[] =>
  fieldsOf(source, type, nodes).map(({ key, name, nodes }) => {
    if (name === '__typename') return { key, kind: 'typename', value: type.name };
    return name === 'cursor' ? { key, kind: 'cursor' } : { key, kind: 'node', cells: planCells(source, noun, typeOf(type, name), nodes) };
  });

function planGroups(source: Source, noun: Noun, type: GraphQLObjectType, nodes: readonly FieldNode[]): GroupPart[] {
  return fieldsOf(source, type, nodes).map(({ key, name, nodes }): GroupPart => {
    switch (name) {
      case '__typename': return { key, kind: 'typename', value: type.name };
      case 'keys': return { key, kind: 'keys' };
      case 'count': return { key, kind: 'count' };
      case 'records': return { key, kind: 'records', list: planList(source, noun, typeOf(type, name), nodes, argumentsOf(type, nodes[0]!)) };
      default: {
        const of = typeOf(type, name);
        const fields = fieldsOf(source, of, nodes).map(f =>
          f.name === '__typename' ? { key: f.key, attribute: null, typename: of.name } : { key: f.key, attribute: noun.attribute(f.name) as Scalar });
        return { key, kind: 'measures', measure: name as Measure, fields };
      }
    }
  });
}

const fieldsOf = (source: Source, type: GraphQLObjectType, nodes: readonly FieldNode[]) =>
  [...collectSubfields(source.schema, source.fragments, source.variables, type, nodes as FieldNode[])].map(([key, nodes]) => ({ key, name: nodes[0]!.name.value, nodes }));

const typeOf = (type: GraphQLObjectType, name: string): GraphQLObjectType => getNamedType(type.getFields()[name]!.type) as GraphQLObjectType;

/** Arguments without variables are read once, those with them for each request. */
function argumentsOf(type: GraphQLObjectType, node: FieldNode): ArgumentsOf {
  const definition = type.getFields()[node.name.value]!;
  let varies = false;
  for (const argument of node.arguments ?? []) visit(argument, { [Kind.VARIABLE]: () => void (varies = true) });
  if (!varies) {
    const fixed = getArgumentValues(definition, node, {}) as Arguments;
    return () => fixed;
  }
  // A request asks for them several times: for its cost, for its statement, for its pages.
  let last: { variables: Variables; found: Arguments } | null = null;
  return variables => {
    if (last?.variables !== variables) last = { variables, found: getArgumentValues(definition, node, variables) as Arguments };
    return last.found;
  };
}
