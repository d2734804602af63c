// Documents for whatever noun a page shows, built as syntax trees: every value goes by a variable, nothing is glued from strings.
import type { DocumentNode, FieldNode, OperationDefinitionNode, SelectionSetNode, VariableDefinitionNode } from 'graphql';
import { Kind } from 'graphql/language/kinds';
import { parseType } from 'graphql/language/parser';
import type { OperationTypeNode } from 'graphql';

export interface Asked {
  readonly name: string;
  readonly as?: string;
  /** Arguments by name, each a variable's name. */
  readonly by?: Readonly<Record<string, string>>;
  readonly of?: readonly (Asked | string)[];
}

export interface Operation {
  readonly kind: 'query' | 'mutation';
  readonly name: string;
  /** The variables' types, by name: { id: 'ID!' }. */
  readonly variables: Readonly<Record<string, string>>;
  readonly of: readonly Asked[];
}

const nameOf = (value: string) => ({ kind: Kind.NAME, value }) as const;
const variable = (value: string) => ({ kind: Kind.VARIABLE, name: nameOf(value) }) as const;

function field(asked: Asked | string): FieldNode {
  if (typeof asked === 'string') return { kind: Kind.FIELD, name: nameOf(asked) };
  const { name, as, by = {}, of } = asked;
  return {
    kind: Kind.FIELD,
    name: nameOf(name),
    ...(as ? { alias: nameOf(as) } : {}),
    arguments: Object.entries(by).map(([argument, value]) => ({ kind: Kind.ARGUMENT, name: nameOf(argument), value: variable(value) })),
    ...(of ? { selectionSet: selection(of) } : {}),
  };
}

const selection = (fields: readonly (Asked | string)[]): SelectionSetNode => ({ kind: Kind.SELECTION_SET, selections: fields.map(field) });

/** The same question at a moment of recording, for a document that was made without one. */
export function withMoment(document: DocumentNode): DocumentNode {
  const recordedAt = { kind: Kind.ARGUMENT, name: nameOf('recordedAt'), value: variable('recordedAt') } as const;
  const type = parseType('DateTime', { noLocation: true });
  const definitions = document.definitions.map((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return definition;
    const selections = definition.selectionSet.selections.map((one) => (one.kind === Kind.FIELD ? { ...one, arguments: [...(one.arguments ?? []), recordedAt] } : one));
    const variableDefinitions = [...(definition.variableDefinitions ?? []), { kind: Kind.VARIABLE_DEFINITION, variable: variable('recordedAt'), type } as const];
    return { ...definition, variableDefinitions, selectionSet: { ...definition.selectionSet, selections } };
  });
  return { ...document, definitions };
}

export function documentOf({ kind, name, variables, of }: Operation): DocumentNode {
  const definitions = Object.entries(variables).map(
    ([variableName, type]): VariableDefinitionNode => ({ kind: Kind.VARIABLE_DEFINITION, variable: variable(variableName), type: parseType(type, { noLocation: true }) }),
  );
  const operation: OperationDefinitionNode = { kind: Kind.OPERATION_DEFINITION, operation: kind as OperationTypeNode, name: nameOf(name), variableDefinitions: definitions, selectionSet: selection(of) };
  return { kind: Kind.DOCUMENT, definitions: [operation] };
}
