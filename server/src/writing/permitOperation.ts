// Who may not do something is told so before any argument is read: neither values nor ids are judged for them.
import type { GraphQLRequestContext, GraphQLRequestListener } from '@apollo/server';
import { getOperationAST, GraphQLError, Kind, OperationTypeNode, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';
import { permitRoot } from '../identity/rootPolicy.js';
import type { Viewer } from '../identity/viewer.js';
import type { Action } from './action.js';
import { judge } from './permission.js';

/** Root fields of every schema, listed in none. */
const INTROSPECTION: ReadonlySet<string> = new Set(['__schema', '__type']);

/** Refuses an operation with a root field that the viewer could never use. Collections are judged by the plan, noun by noun; with a schema, fields that are not in it by its validation. */
export function permitOperation(actions: ReadonlyMap<string, Action>, collections: ReadonlyMap<string, unknown>, document: DocumentNode, operationName: string | null | undefined, viewer: Viewer, schema?: GraphQLSchema): void {
  const operation = getOperationAST(document, operationName);
  if (!operation) return;
  const there = schema?.getRootType(operation.operation)?.getFields();
  for (const name of rootFieldsOf(operation, document)) {
    if (there && !Object.hasOwn(there, name) && !INTROSPECTION.has(name)) continue;
    const action = actions.get(name);
    if (action) judge(viewer, action.permission, name);
    else if (operation.operation !== OperationTypeNode.QUERY || !collections.has(name)) permitRoot(name, viewer);
  }
}

/** Operations that are known come again and again. */
const known = new WeakMap<OperationDefinitionNode, readonly string[]>();

function rootFieldsOf(operation: OperationDefinitionNode, document: DocumentNode): readonly string[] {
  let found = known.get(operation);
  if (!found) known.set(operation, (found = rootFields(operation.selectionSet, document, new Set())));
  return found;
}

function rootFields({ selections }: SelectionSetNode, document: DocumentNode, open: ReadonlySet<string>): string[] {
  return selections.flatMap(s => {
    if (s.kind === Kind.FIELD) return [s.name.value];
    if (s.kind === Kind.INLINE_FRAGMENT) return rootFields(s.selectionSet, document, open);
    const name = s.name.value;
    const fragment = document.definitions.find(d => d.kind === Kind.FRAGMENT_DEFINITION && d.name.value === name);
    return fragment?.kind === Kind.FRAGMENT_DEFINITION && !open.has(name) ? rootFields(fragment.selectionSet, document, new Set([...open, name])) : [];
  });
}

/** A document that is not valid is not judged for who may not run it in any case. */
export const deniedFirst = (actions: ReadonlyMap<string, Action>, collections: ReadonlyMap<string, unknown>) => ({
  requestDidStart: (): Promise<GraphQLRequestListener<{ viewer: Viewer }>> => Promise.resolve({
    validationDidStart: ({ document, request, contextValue, schema }: GraphQLRequestContext<{ viewer: Viewer }>) => Promise.resolve((errors?: readonly Error[]) => {
      try {
        if (errors && document) permitOperation(actions, collections, document, request.operationName, contextValue.viewer, schema);
      } catch (error) {
        if (!(error instanceof GraphQLError)) throw error;
        const told = errors as Error[];
        told.splice(0, told.length, new GraphQLError(error.message, { extensions: { denied: error.extensions['code'] } }));
      }
      return Promise.resolve();
    }),
  }),
});
