// The engine: an operation becomes a plan once, each request runs it. The same plan answers graphql-js where it must serve.
import { defaultFieldResolver, GraphQLError, isObjectType, type GraphQLInterfaceType, Kind, locatedError, visit, type FragmentDefinitionNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { Connection } from '../database/connection.js';
import type { RootKind } from './collection.js';
import { costOf, tableSizes } from './cost.js';
import { keyOf, parseId } from './id.js';
import { tooCostly, type Limits } from './limits.js';
import type { Model, Noun } from './model.js';
import { planOperation, planRoot, type Root, type Source, type Variables } from './plan.js';
import { anyRow, read, rootBase, ROOT_PARENT, type Scope } from './read.js';
import { readerOf, ROOT_ALIAS, type Reader } from './reader.js';
import { pageShape, recordShape } from './shape.js';
import { name, raw, sql } from './sql.js';

/** What a request brings: where it reads, and today's date for those who give no reference date. */
export interface Request {
  connection: Connection;
  today: string;
}

export interface Answered {
  data: Record<string, unknown> | null;
  errors?: GraphQLError[];
  cost: number;
}

type Runner = (root: Root, noun: Noun) => { reader: Reader; shape: (page: Awaited<ReturnType<typeof read>> extends (p: string) => infer P ? P : never) => unknown };
type Planned = ReturnType<typeof planOperation>;
const MAX_PLANS_OF_ONE = 64;

export class Engine {
  private readonly plans = new WeakMap<OperationDefinitionNode, { flags: string[]; fragments: Source['fragments']; byFlags: Map<string, Planned | null> }>();
  private readonly runners = new WeakMap<Root, Map<Noun, ReturnType<Runner>>>();
  private readonly sizes: ReturnType<typeof tableSizes>;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly model: Model,
    private readonly roots: ReadonlyMap<string, RootKind>,
    private readonly limits: Limits,
    connection: Connection,
  ) {
    this.sizes = tableSizes(model, connection);
    this.attach();
  }

  /** Counts the tables once; later requests count again now and then by themselves. */
  ready(): Promise<void> {
    return this.sizes.ready();
  }

  /** The plan of an operation; null when it has a field that is no collection, which graphql-js then runs. */
  plan(operation: OperationDefinitionNode, fragments: Record<string, FragmentDefinitionNode>, variables: Variables): Planned | null {
    let known = this.plans.get(operation);
    if (!known) this.plans.set(operation, (known = { flags: flagsOf(operation, fragments), fragments, byFlags: new Map() }));
    const flags = JSON.stringify(known.flags.map(f => variables[f]));
    let planned = known.byFlags.get(flags);
    if (planned === undefined) {
      const all = planOperation({ ...this.source(), fragments: known.fragments, variables }, operation);
      planned = all.every(r => r.kind !== null || r.name === '__typename') ? all : null;
      if (known.byFlags.size >= MAX_PLANS_OF_ONE) known.byFlags.clear();
      known.byFlags.set(flags, planned);
    }
    return planned;
  }

  async execute(planned: Planned, variables: Variables, request: Request): Promise<Answered> {
    await this.sizes.ready();
    const errors: GraphQLError[] = [];
    let lost = false;
    let cost = 0;
    const collections = planned.filter((r): r is Root => r.kind !== null);
    const located = (root: Root, error: unknown): null => {
      errors.push(locatedError(error, root.nodes, [root.key]));
      if (root.kind.kind === 'list') lost = true;
      return null;
    };
    for (const root of collections) {
      try {
        cost += this.cost(root, variables);
      } catch (error) {
        located(root, error);
      }
    }
    if (errors.length) return { data: null, errors, cost };
    this.refuseCostly(cost);
    const answers = await Promise.all(collections.map(root => this.run(root, variables, request).catch((error: unknown) => located(root, error))));
    const byKey = new Map(collections.map((root, i) => [root.key, answers[i]]));
    const data = Object.fromEntries(planned.map(r => [r.key, r.kind === null ? 'Query' : byKey.get(r.key)]));
    return { data: lost ? null : data, ...(errors.length ? { errors } : {}), cost };
  }

  /** One root field: its rows, in the shape of the answer. */
  async run(root: Root, variables: Variables, request: Request): Promise<unknown> {
    const args = root.args(variables);
    const scope: Scope = { model: this.model, connection: request.connection, variables, asOf: args.asOf ?? request.today };
    const noun = this.nounOf(root, variables);
    const { reader, shape } = this.runner(root, noun);
    if (root.kind.kind === 'list') return shape((await read(reader, scope, rootBase(noun)))(ROOT_PARENT));
    const key = root.kind.kind === 'node' ? parseId(this.model, args.id!).key : keyOf(this.model, noun, args.id!);
    const own = sql`${raw(ROOT_ALIAS)}.${name('id')} = ${key}`;
    return shape((await read(reader, scope, rootBase(noun, [own]), anyRow))(ROOT_PARENT));
  }

  /** Planned rows of one root; an id that no answer gave is refused here, before any SQL. */
  cost(root: Root, variables: Variables): number {
    return costOf(root, this.nounOf(root, variables), variables, this.sizes.of);
  }

  refuseCostly(cost: number): void {
    if (cost > this.limits.cost) {
      throw tooCostly(`This query plans to read ${cost.toLocaleString('en-US')} rows; ${this.limits.cost.toLocaleString('en-US')} are allowed. Ask for smaller pages (first) on nested lists, or use groups.`);
    }
  }

  private nounOf(root: Root, variables: Variables): Noun {
    return root.kind.kind === 'node' ? parseId(this.model, root.args(variables).id!).noun : root.kind.noun;
  }

  private runner: Runner = (root, noun) => {
    let made = this.runners.get(root);
    if (!made) this.runners.set(root, (made = new Map()));
    let found = made.get(noun);
    if (!found) {
      const reader = readerOf(root.list(noun));
      const page = root.kind.kind === 'list' ? pageShape(reader) : recordShape(reader);
      const typename = root.kind.kind === 'node' ? { __typename: noun.name } : null;
      found = { reader, shape: typename ? p => withType(page(p), typename) : page };
      made.set(noun, found);
    }
    return found;
  };

  private source(): Omit<Source, 'fragments' | 'variables'> {
    return { schema: this.schema, model: this.model, roots: this.roots };
  }

  /** For graphql-js: collection roots run their plan; everything below reads the response key of what the plan answered. */
  private attach(): void {
    const query = this.schema.getQueryType()!;
    const plans = new WeakMap<object, Map<string, Root>>();
    for (const name of this.roots.keys()) {
      query.getFields()[name]!.resolve = async (_source, _args, context: { request: Request }, info) => {
        const node = info.fieldNodes[0]!;
        const variables = info.variableValues as Variables;
        const key = JSON.stringify([info.path.key, flagsOf(info.operation, info.fragments).map(f => variables[f])]);
        let made = plans.get(node);
        if (!made) plans.set(node, (made = new Map()));
        let root = made.get(key);
        if (!root) made.set(key, (root = planRoot({ ...this.source(), fragments: info.fragments, variables }, String(info.path.key), info.fieldNodes)));
        await this.sizes.ready();
        this.refuseCostly(this.cost(root, variables));
        return this.run(root, variables, context.request);
      };
    }
    (this.schema.getType('Node') as GraphQLInterfaceType).resolveType = (o: { __typename: string }) => o.__typename;
    const made = new Set(this.model.nouns.flatMap(n => ['', 'Connection', 'Edge', 'Group', 'Sum', 'Average', 'Extreme'].map(s => n.name + s)));
    for (const a of this.model.nouns.flatMap(n => n.scalars)) if (a.leaf === 'json') made.add(embeddedName(a.type));
    for (const type of Object.values(this.schema.getTypeMap())) {
      if (!isObjectType(type) || !(made.has(type.name) || type.name === 'PageInfo')) continue;
      for (const f of Object.values(type.getFields())) f.resolve = (o: Record<string, unknown>, a, c, info) => (info.path.key in o ? o[info.path.key] : defaultFieldResolver(o, a, c, info));
    }
  }
}

const embeddedName = (type: unknown): string => ((Array.isArray(type) ? type[0] : type) as { name: string }).name;
const withType = (answer: unknown, typename: object): unknown => (answer ? { ...typename, ...answer } : answer);

/** The variables that @skip and @include read: all of the request that a plan depends on. */
function flagsOf(operation: OperationDefinitionNode, fragments: Record<string, FragmentDefinitionNode>): string[] {
  const flags = new Set<string>();
  for (const definition of [operation, ...Object.values(fragments)]) {
    visit(definition, {
      Directive(directive) {
        if (directive.name.value !== 'skip' && directive.name.value !== 'include') return;
        for (const a of directive.arguments ?? []) if (a.value.kind === Kind.VARIABLE) flags.add(a.value.name.value);
      },
    });
  }
  return [...flags].sort();
}
