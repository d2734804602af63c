// The records that a figure counts as a list of their own: which noun, by which filter, on which day, in which columns; read from the figure's own query.
import { Kind } from 'graphql/language/kinds';
import { parse } from 'graphql/language/parser';
import type { FieldNode, SelectionSetNode } from 'graphql';
import { valueFromASTUntyped } from 'graphql/utilities/valueFromASTUntyped';
import { attributeOf, mustNoun, nounOfPlural } from './model';
import type { Where } from './view/spec';

export interface CountedList {
  readonly noun: string;
  readonly where: Where | undefined;
  /** The day that the figure was computed for; null where its records are of no day. */
  readonly asOf: string | null;
  /** What the figure's query reads of each, the name first. */
  readonly columns: readonly string[];
}

const fieldsOf = (of: SelectionSetNode | undefined): readonly FieldNode[] => of?.selections.flatMap((one) => (one.kind === Kind.FIELD ? [one] : [])) ?? [];

function columnsOf(noun: string, nodes: readonly FieldNode[]): readonly string[] {
  const { called } = mustNoun(noun);
  const paths = nodes.flatMap(({ name: { value: name }, selectionSet }): readonly string[] => {
    const attribute = attributeOf(noun, name);
    if (!attribute || name === 'id' || name === 'origin') return [];
    if (attribute.kind === 'many') return fieldsOf(selectionSet).some((field) => field.name.value === 'totalCount') ? [`${name}#count`] : [];
    return [name];
  });
  return [...new Set([called, ...paths])];
}

/** Null where it is no query of one list. */
export function countedList(query: string, variablesText: string | null): CountedList | null {
  const variables = (variablesText ? JSON.parse(variablesText) : {}) as Readonly<Record<string, unknown>>;
  const [operation] = parse(query, { noLocation: true }).definitions;
  const [list, further] = operation?.kind === Kind.OPERATION_DEFINITION ? fieldsOf(operation.selectionSet) : [];
  const noun = list && !further ? nounOfPlural(list.name.value) : undefined;
  if (!list || !noun) return null;
  const given = (name: string): unknown => {
    const argument = list.arguments?.find((one) => one.name.value === name);
    return argument ? valueFromASTUntyped(argument.value, variables) : undefined;
  };
  const where = given('where') as Where | null | undefined;
  const asOf = given('asOf');
  return {
    noun,
    where: where && Object.keys(where).length ? where : undefined,
    asOf: typeof asOf === 'string' ? asOf : null,
    columns: columnsOf(noun, fieldsOf(fieldsOf(list.selectionSet).find(({ name }) => name.value === 'nodes')?.selectionSet)),
  };
}
