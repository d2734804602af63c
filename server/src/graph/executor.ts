// The executor handed to Apollo's gateway hook: the engine answers operations of collections, graphql-js all others.
import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import { execute, GraphQLError, Kind, OperationTypeNode, type DocumentNode, type ExecutionResult, type FragmentDefinitionNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import type { Engine, Request } from './engine.js';
import type { Limits } from './limits.js';

export type ExecutorContext = { request: Request };
interface Operation {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Record<string, unknown>;
}

const fragmentsOf = (document: DocumentNode): Record<string, FragmentDefinitionNode> =>
  Object.fromEntries(document.definitions.filter(d => d.kind === Kind.FRAGMENT_DEFINITION).map(d => [d.name.value, d]));

/** Variables as the schema reads them; what cannot be read is the caller's error, named by variable. */
function coerce(schema: GraphQLSchema, operation: OperationDefinitionNode, given: Record<string, unknown>) {
  const result = getVariableValues(schema, operation.variableDefinitions ?? [], given, { maxErrors: 5 });
  if (!result.errors) return { values: result.coerced };
  return { errors: result.errors.map(e => new GraphQLError(e.message, { nodes: e.nodes, originalError: e.originalError, extensions: { ...e.extensions, code: 'BAD_USER_INPUT' } })) };
}

export type Run = (operation: Operation, context: ExecutorContext) => Promise<ExecutionResult>;

export function executor(schema: GraphQLSchema, engine: Engine, limits: Limits): Run {
  return async ({ document, operation, variables }, context) => {
    if (operation.operation === OperationTypeNode.QUERY) {
      const read = coerce(schema, operation, variables);
      if (read.errors) return { errors: read.errors };
      const planned = engine.plan(operation, fragmentsOf(document), read.values);
      if (planned.some(r => r.kind !== null) && planned.every(r => r.kind !== null || r.name === '__typename')) {
        const { cost, ...answered } = await engine.execute(planned, read.values, context.request);
        return { ...answered, extensions: { cost: { requested: cost, limit: limits.cost } } };
      }
    }
    return byGraphql(schema, { document, operation, variables }, context);
  };
}

/** graphql-js over the same plans; also the reference the engine's answers are compared with. */
export async function byGraphql(schema: GraphQLSchema, { document, operation, variables }: Operation, context: ExecutorContext): Promise<ExecutionResult> {
  const result = await execute({ schema, document, operationName: operation.name?.value, variableValues: variables, contextValue: context });
  const unread = result.data === undefined;
  return { ...result, ...(result.errors && { errors: result.errors.map(e => (unread && !e.extensions['code'] ? new GraphQLError(e.message, { ...e, extensions: { ...e.extensions, code: 'BAD_USER_INPUT' } }) : e)) }) };
}

type Gateway = ApolloServerOptionsWithGateway<ExecutorContext>['gateway'];

export const gateway = (schema: GraphQLSchema, run: Run): Gateway => ({
  onSchemaLoadOrUpdate(callback) {
    callback({ apiSchema: schema, coreSupergraphSdl: '' });
    return () => undefined;
  },
  load: () => Promise.resolve({
    executor: ({ document, operation, request, context }) =>
      run({ document, operation, variables: request.variables ?? {} }, context as ExecutorContext) as ReturnType<NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>>,
  }),
  stop: () => Promise.resolve(),
});
