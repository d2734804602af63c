// The engine: an operation becomes a plan once, each request runs it.
import { Kind, locatedError, visit, type FragmentDefinitionNode, type GraphQLError, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { Connection } from '../database/connection.js';
import { permitPast, type Access } from './access.js';
import type { RootKind } from './collection.js';
import { costOf, tableSizes } from './cost.js';
import { keyOf, parseId } from './id.js';
import { FLAT_COST, MAX_ANSWERED, tooCostly } from './limits.js';
import type { Model, Noun } from './model.js';
import { planOperation, planRecord, planRoot, type Fragments, type Planned, type Root, type Variables } from './plan.js';
import { begunRow, recordBase, recordedRow, rootBase, ROOT_PARENT } from './base.js';
import { read, type Page } from './read.js';
import type { Budget, Scope } from './scope.js';
import { readerOf, type Reader } from './reader.js';
import { Statements } from './statements.js';
import { JsonText } from './text.js';
import { pageWriter, recordWriter, type WritePage } from './write.js';
import { name, sql } from './sql.js';

/** What a request brings: where it reads, and today's date for those who give no reference date. */
export interface Request {
  connection: Connection;
  today: string;
  access: Access;
  /** Planned rows that this request may read. */
  costLimit: number;
  /** The revision to read for roots that name no moment of their own; null: the records as they are. */
  recorded: number | null;
  /** Records of a page of the root list, where more are read at once than a query may ask for (everyRow.ts). */
  page?: number;
  /** Every list by the one general way, a page of each parent cut by a window: what the shorter ways are compared with. */
  plain?: boolean;
}

export interface Answered {
  data: JsonText | null;
  errors?: GraphQLError[];
  /** Planned rows. */
  cost: number;
}

interface Runner {
  reader: Reader;
  write: WritePage;
}

/** Plans of one operation differ by what @skip and @include read; so many are kept. */
export const MAX_PLANS_OF_ONE = 8;

export const newBudget = (): Budget => ({ left: MAX_ANSWERED });

export class Engine {
  private readonly plans = new WeakMap<OperationDefinitionNode, { flags: string[]; byFlags: Map<string, Planned> }>();
  private readonly runners = new WeakMap<Root, Map<Noun, Runner>>();
  private readonly sizes: ReturnType<typeof tableSizes>;
  private readonly statements = new Statements();

  constructor(
    readonly schema: GraphQLSchema,
    readonly model: Model,
    readonly roots: ReadonlyMap<string, RootKind>,
    connection: Connection,
  ) {
    this.sizes = tableSizes(model, connection);
  }

  /** Counts the tables once; later requests count again now and then by themselves. */
  ready(): Promise<void> {
    return this.sizes.ready();
  }

  /** Every root field of the operation, those that are no collections with `kind: null`. */
  plan(operation: OperationDefinitionNode, fragments: Fragments, variables: Variables): Planned {
    let known = this.plans.get(operation);
    if (!known) this.plans.set(operation, (known = { flags: flagsOf(operation, fragments), byFlags: new Map() }));
    const flags = JSON.stringify(known.flags.map(f => variables[f]));
    let planned = known.byFlags.get(flags);
    if (!planned) {
      if (known.byFlags.size >= MAX_PLANS_OF_ONE) known.byFlags.clear();
      known.byFlags.set(flags, (planned = planOperation({ ...this, fragments, variables }, operation)));
    }
    return planned;
  }

  /** Answers planned roots side by side: the cost of all is known before the first statement. */
  async execute(planned: Planned, variables: Variables, request: Request): Promise<Answered> {
    await this.ready();
    const roots = planned.filter((r): r is Root => r.kind !== null);
    const failed = new Map<Root, GraphQLError>();
    let lost = false;
    const located = (root: Root, error: unknown): null => {
      failed.set(root, locatedError(error, root.nodes, [root.key]));
      if (root.kind.kind === 'list') lost = true;
      return null;
    };
    const costs = roots.map(root => attempt(() => this.cost(root, variables), error => located(root, error)));
    const cost = costs.reduce<number>((sum, c) => sum + (c ?? 0), 0);
    // In the order in which they were asked for, whichever failed first.
    const errors = (): GraphQLError[] => roots.flatMap(root => failed.get(root) ?? []);
    if (failed.size) return { data: lost ? null : nulls(planned), errors: errors(), cost };
    refuseCostly(cost, request.costLimit);
    const budget = newBudget();
    const answers = await Promise.all(roots.map(root => this.read(root, variables, request, budget).catch((error: unknown) => located(root, error))));
    const data = textFor(request);
    planned.forEach((r, i) => {
      data.push(`${i ? ',' : '{'}"${r.key}":`);
      if (r.kind === null) return data.push('"Query"');
      const { mark } = data;
      const written = attempt(() => (answers[roots.indexOf(r)]?.(data), true), error => located(r, error));
      if (written && data.mark > mark) return;
      data.takeBack(mark);
      data.push('null');
    });
    data.push('}');
    return { data: lost ? null : data, ...(failed.size ? { errors: errors() } : {}), cost };
  }

  /** What one root field answers, as a value. */
  async value(root: Root, variables: Variables, request: Request, budget: Budget): Promise<unknown> {
    return valueOf(request, await this.read(root, variables, request, budget));
  }

  /** One root field: its rows, read and to be written into an answer. */
  private async read(root: Root, variables: Variables, request: Request, budget: Budget): Promise<WriteInto> {
    const args = root.args(variables);
    if (args.recordedAt) permitPast(request.access);
    const recorded = args.recordedAt ? await revisionAt(request.connection, args.recordedAt) : request.recorded;
    const scope: Scope = { model: this.model, connection: request.connection, plain: request.plain === true, ...(request.page ? { page: request.page } : {}), size: this.sizes.of, statements: this.statements, variables, asOf: args.asOf ?? request.today, access: request.access, recorded, budget };
    const noun = this.nounOf(root, variables);
    const { reader, write } = this.runner(root, noun);
    if (root.kind.kind === 'list') return into(write, (await read(reader, scope, rootBase(noun, scope)))(ROOT_PARENT));
    const key = root.kind.kind === 'node' ? parseId(this.model, args.id!).key : keyOf(this.model, noun, args.id!);
    return into(write, (await read(reader, scope, recordBase(noun, key, begunRow, scope)))(ROOT_PARENT));
  }

  /** Planned rows of one record that an action answers. */
  async costOfRecord(noun: Noun, nodes: Root['nodes'], fragments: Fragments, variables: Variables): Promise<number> {
    await this.ready();
    const list = planRecord({ ...this, fragments, variables }, noun, nodes);
    return this.cost({ key: '', name: '', nodes, args: () => ({}), list: () => list, kind: { kind: 'record', noun } }, variables);
  }

  /** Records that an action has written, in the order of their keys given. */
  async records(noun: Noun, keys: readonly number[], nodes: Root['nodes'], fragments: Fragments, variables: Variables, request: Request): Promise<unknown[]> {
    refuseCostly((await this.costOfRecord(noun, nodes, fragments, variables)) * keys.length, request.costLimit);
    const list = planRecord({ ...this, fragments, variables }, noun, nodes);
    const reader = readerOf(list);
    const write = recordWriter(reader);
    const scope: Scope = { model: this.model, connection: request.connection, plain: request.plain === true, size: this.sizes.of, statements: this.statements, variables, asOf: request.today, access: request.access, recorded: request.recorded, budget: newBudget() };
    const one = async (key: number): Promise<unknown> => valueOf(request, into(write, (await read(reader, scope, recordBase(noun, key, recordedRow, scope)))(ROOT_PARENT)));
    return Promise.all(keys.map(one));
  }

  /** A plan for one field of an operation that graphql-js runs. */
  planField(key: string, nodes: Root['nodes'], fragments: Fragments, variables: Variables): Root {
    return planRoot({ ...this, fragments, variables }, key, nodes);
  }

  /** Planned rows of a whole operation, those of fields that are no collections by their flat price. */
  async costOfAll(planned: Planned, variables: Variables): Promise<number> {
    await this.ready();
    return planned.reduce((sum, r) => sum + (r.kind === null ? (FLAT_COST[r.name] ?? 0) : this.cost(r, variables)), 0);
  }

  /** Planned rows of one root; an id that no answer gave is refused here, before any SQL. */
  cost(root: Root, variables: Variables): number {
    return costOf(root, this.nounOf(root, variables), variables, this.sizes.of);
  }

  private nounOf(root: Root, variables: Variables): Noun {
    return root.kind.kind === 'node' ? parseId(this.model, root.args(variables).id!).noun : root.kind.noun;
  }

  private runner(root: Root, noun: Noun): Runner {
    let made = this.runners.get(root);
    if (!made) this.runners.set(root, (made = new Map()));
    let found = made.get(noun);
    if (!found) made.set(noun, (found = runnerOf(root, noun)));
    return found;
  }
}

function runnerOf(root: Root, noun: Noun): Runner {
  const reader = readerOf(root.list(noun));
  return { reader, write: root.kind.kind === 'list' ? pageWriter(reader) : recordWriter(reader) };
}

type WriteInto = (out: JsonText) => void;

const into = (write: WritePage, page: Page): WriteInto => out => write(out, page, null);

const textFor = ({ connection, plain }: Request): JsonText => new JsonText(plain !== true && connection.dialect.text.bytes);

function valueOf(request: Request, write: WriteInto): unknown {
  const out = textFor(request);
  write(out);
  return out.toJSON();
}

function attempt<T>(work: () => T, failed: (error: unknown) => null): T | null {
  try {
    return work();
  } catch (error) {
    return failed(error);
  }
}

export function refuseCostly(cost: number, limit: number): void {
  if (cost <= limit) return;
  const [planned, allowed] = [cost, limit].map(n => n.toLocaleString('en-US'));
  throw tooCostly(`This query plans to read ${planned} rows; ${allowed} are allowed. Ask for smaller pages (first) on nested lists, or use groups.`);
}

/** The last revision that was recorded by a moment; 0 before the first, when the graph was empty. */
export async function revisionAt(connection: Connection, moment: string): Promise<number> {
  const [[revision] = [0]] = await connection.rows(sql`SELECT COALESCE(MAX(${name('id')}), 0) FROM ${name('revision')} WHERE ${name('at')} <= ${moment}`);
  return Number(revision);
}

const nulls = (planned: Planned): JsonText => JsonText.of(`{${planned.map(r => `"${r.key}":${r.kind === null ? '"Query"' : 'null'}`).join(',')}}`);

/** The variables that @skip and @include read: all of a request that a plan depends on. */
export function flagsOf(operation: OperationDefinitionNode, fragments: Fragments): string[] {
  const flags = new Set<string>();
  for (const definition of [operation, ...Object.values<FragmentDefinitionNode>(fragments)]) {
    visit(definition, {
      Directive(directive) {
        if (directive.name.value !== 'skip' && directive.name.value !== 'include') return;
        for (const a of directive.arguments ?? []) if (a.value.kind === Kind.VARIABLE) flags.add(a.value.name.value);
      },
    });
  }
  return [...flags].sort();
}
