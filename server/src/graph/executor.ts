// The executor handed to Apollo's gateway hook: the engine answers operations of collections, graphql-js all others.
import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import { execute, GraphQLError, Kind, OperationTypeNode, print, type DocumentNode, type ExecutionResult, type FormattedExecutionResult, type FragmentDefinitionNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import { refuseCostly, type Engine, type Request } from './engine.js';
import { badInput } from './id.js';
import { Introspection, isIntrospection } from './introspection.js';
import type { KnownOperations } from './known.js';
import { JsonText } from './text.js';

export interface ExecutorContext {
  request: Request;
  /** The answer is sent on as the text that it is; else it is read again for whoever looks into it. */
  asText?: boolean;
  /** What the executor tells of the answer. */
  told?: Told;
  /** What the executor has answered already: only its form is left to be given. */
  outcome?: Promise<ExecutionResult>;
}

export interface Told {
  /** It stays the same until a record is changed or the day ends. */
  lasting: boolean;
  /** The operation's name; null when it has none, or was not read so far. */
  name: string | null;
  kind: OperationTypeNode | null;
  /** Planned rows; null when nothing was planned. */
  cost: number | null;
  /** Of the first error; null when there is none. */
  code: string | null;
}
export interface Operation {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Record<string, unknown>;
}

const fragmentsOf = (document: DocumentNode): Record<string, FragmentDefinitionNode> =>
  Object.fromEntries(document.definitions.filter(d => d.kind === Kind.FRAGMENT_DEFINITION).map(d => [d.name.value, d]));

/** Variables as the schema reads them; what cannot be read is the caller's error, named by variable. */
export function coerce(schema: GraphQLSchema, operation: OperationDefinitionNode, given: Record<string, unknown>) {
  const result = getVariableValues(schema, operation.variableDefinitions ?? [], given, { maxErrors: 5 });
  if (!result.errors) return { values: result.coerced };
  return { errors: result.errors.map(e => new GraphQLError(e.message, { nodes: e.nodes, originalError: e.originalError, extensions: { ...e.extensions, code: 'BAD_USER_INPUT' } })) };
}

export type Run<C extends ExecutorContext = ExecutorContext> = (operation: Operation, context: C) => Promise<ExecutionResult>;

interface Rules<C> {
  /** Refuses an operation before its variables are read. */
  permit?: (operation: Operation, context: C) => void;
  /** Root fields besides the collections whose answers depend on the records alone. */
  lasting?: ReadonlySet<string>;
}

export function executor<C extends ExecutorContext>(schema: GraphQLSchema, engine: Engine, { permit = () => undefined, lasting = new Set() }: Rules<C> = {}): Run<C> {
  const introspection = new Introspection();
  const answer: Run<C> = async ({ document, operation, variables }, context) => {
    if (context.told) {
      context.told.name = operation.name?.value ?? null;
      context.told.kind = operation.operation;
    }
    permit({ document, operation, variables }, context);
    if (nestsDeeper(variables, MAX_NESTING)) throw badInput(`Variables nest at most ${MAX_NESTING} levels.`, 'variables');
    if (operation.operation === OperationTypeNode.SUBSCRIPTION) throw badInput('Subscriptions are asked at /graphql/stream, as text/event-stream.');
    if (operation.operation !== OperationTypeNode.QUERY) return byGraphql(schema, { document, operation, variables }, context);
    const read = coerce(schema, operation, variables);
    if (read.errors) return { errors: read.errors };
    const planned = engine.plan(operation, fragmentsOf(document), read.values);
    if (context.told) context.told.lasting = planned.every(r => r.kind !== null || r.name === '__typename' || lasting.has(r.name));
    const extensions = (requested: number) => ({ extensions: { cost: { requested, limit: context.request.costLimit } } });
    if (planned.some(r => r.kind !== null) && planned.every(r => r.kind !== null || r.name === '__typename')) {
      const { cost, data, ...answered } = await engine.execute(planned, read.values, context.request);
      if (context.told) context.told.cost = cost;
      return { ...answered, data: data === null ? null : dataOf(data, context), ...extensions(cost) };
    }
    const cost = await engine.costOfAll(planned, read.values);
    if (context.told) context.told.cost = cost;
    refuseCostly(cost, context.request.costLimit);
    const compute = (): Promise<ExecutionResult> => byGraphql(schema, { document, operation, variables }, context);
    if (!isIntrospection(planned)) return { ...(await compute()), ...extensions(cost) };
    const about = await introspection.answer(JSON.stringify([print(document), operation.name?.value, variables]), compute);
    return { ...('json' in about ? { data: dataOf(JsonText.of(about.json), context) } : about), ...extensions(cost) };
  };
  // What is refused before the first statement is the caller's mistake: an answer with errors and HTTP 400, not a fault of the server.
  const told: Run<C> = async (operation, context) => {
    const result = await answer(operation, context);
    // What failed may not fail the next time.
    if (context.told && result.errors?.length) context.told.lasting = false;
    return result;
  };
  return (operation, context) => told(operation, context).catch((error: unknown) => {
    if (!(error instanceof GraphQLError) || error.originalError) throw error;
    return { errors: [new GraphQLError(error.message, { nodes: error.nodes, extensions: { code: 'BAD_USER_INPUT', ...error.extensions, http: { status: 400 } } })] };
  });
}

/** GraphQL's own type of an answer knows objects only: text is told apart again where it is sent. */
const dataOf = (json: JsonText, { asText = false }: ExecutorContext): Record<string, unknown> => (asText ? json : json.toJSON()) as Record<string, unknown>;

type Result = FormattedExecutionResult<unknown, unknown>;

/** What stands around an answer's data. */
const around = ({ errors, extensions }: Result): [before: string, after: string] =>
  [`{${errors ? `"errors":${JSON.stringify(errors)},` : ''}"data":`, `${extensions ? `,"extensions":${JSON.stringify(extensions)}` : ''}}`];

/** What Apollo sends: text stays as it is. */
export function stringifyResult(answer: Result): string {
  if (!(answer.data instanceof JsonText)) return JSON.stringify(answer);
  const [before, after] = around(answer);
  return `${before}${answer.data.json}${after}`;
}

/** The same as it is sent: bytes, or a letter for each of them. */
export const sentOf = (answer: Result): Buffer | string => (answer.data instanceof JsonText ? answer.data.sent(...around(answer)) : Buffer.from(JSON.stringify(answer)));

/** A filter nests ten levels, each of two or three in its JSON. */
export const MAX_NESTING = 40;

export function nestsDeeper(value: unknown, levels: number): boolean {
  let level = [value];
  for (let depth = 0; level.length; depth++) {
    if (depth > levels) return true;
    level = level.flatMap(v => (v !== null && typeof v === 'object' ? Object.values(v) : []));
  }
  return false;
}

/** graphql-js over the same plans; also the reference the engine's answers are compared with. */
export async function byGraphql(schema: GraphQLSchema, { document, operation, variables }: Operation, context: ExecutorContext): Promise<ExecutionResult> {
  return execute({ schema, document, operationName: operation.name?.value, variableValues: variables, contextValue: context });
}

type Gateway<C extends ExecutorContext> = ApolloServerOptionsWithGateway<C>['gateway'];

/** Apollo asks here once an operation is valid; from then on it is known. */
export const gateway = <C extends ExecutorContext>(schema: GraphQLSchema, run: Run<C>, known: KnownOperations): Gateway<C> => ({
  onSchemaLoadOrUpdate(callback) {
    callback({ apiSchema: schema, coreSupergraphSdl: '' });
    return () => undefined;
  },
  load: () => Promise.resolve({
    executor: ({ document, operation, request, context }) => {
      if (operation) known.keep(request.query, request.operationName, { document, operation });
      const { outcome } = context as C;
      return (outcome ?? (operation ? run({ document, operation, variables: request.variables ?? {} }, context as C) : Promise.resolve(unnamed(document)))) as ReturnType<NonNullable<Awaited<ReturnType<Gateway<C>['load']>>['executor']>>;
    },
  }),
  stop: () => Promise.resolve(),
});

/** Several operations and no name among them, or a name that none has. */
function unnamed(document: DocumentNode): ExecutionResult {
  const names = document.definitions.flatMap(d => (d.kind === Kind.OPERATION_DEFINITION ? [d.name?.value ?? '(without a name)'] : []));
  const message = `operationName says which operation to run: ${names.join(', ')}.`;
  return { errors: [new GraphQLError(message, { extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } } })] };
}
