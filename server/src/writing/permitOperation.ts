// Who may not do something is told so before any argument is read: neither values nor ids are judged for them.
import type { GraphQLRequestContext, GraphQLRequestListener } from '@apollo/server';
import { getOperationAST, GraphQLError, Kind, OperationTypeNode, type DocumentNode, type SelectionSetNode } from 'graphql';
import type { Viewer } from '../identity/viewer.js';
import type { Action } from './action.js';
import { judge } from './permission.js';

/** Refuses an operation with an action that the viewer could never do. */
export function permitOperation(actions: ReadonlyMap<string, Action>, document: DocumentNode, operationName: string | null | undefined, viewer: Viewer): void {
  const operation = getOperationAST(document, operationName);
  if (operation?.operation !== OperationTypeNode.MUTATION) return;
  for (const name of rootFields(operation.selectionSet, document, new Set())) {
    const action = actions.get(name);
    if (action) judge(viewer, action.permission, name);
  }
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
export const deniedFirst = (actions: ReadonlyMap<string, Action>) => ({
  requestDidStart: (): Promise<GraphQLRequestListener<{ viewer: Viewer }>> => Promise.resolve({
    validationDidStart: ({ document, request, contextValue }: GraphQLRequestContext<{ viewer: Viewer }>) => Promise.resolve((errors?: readonly Error[]) => {
      try {
        if (errors && document) permitOperation(actions, document, request.operationName, contextValue.viewer);
      } catch (error) {
        if (!(error instanceof GraphQLError)) throw error;
        const told = errors as Error[];
        told.splice(0, told.length, new GraphQLError(error.message, { extensions: { denied: error.extensions['code'] } }));
      }
      return Promise.resolve();
    }),
  }),
});
