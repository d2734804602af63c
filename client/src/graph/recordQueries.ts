// Questions about any noun: one record, a page of records, those behind a relation, a record's history.
import type { TypedDocumentNode } from '@apollo/client';
import type { DocumentNode } from 'graphql';
import { documentOf, type Asked } from './ast';
import { mustNoun, type Attribute, type Noun } from './model';

export type Values = Readonly<Record<string, unknown>>;
export type RecordDocument = TypedDocumentNode<{ readonly record: Values | null }, Readonly<Record<string, string | number | null>>>;

/** What a record is called, wherever it is only named. */
const named = (noun: string): readonly string[] => [...new Set(['id', mustNoun(noun).called])];

function ask(attribute: Attribute): Asked | string {
  if (attribute.kind === 'one') return { name: attribute.name, of: named(attribute.target ?? '') };
  if (attribute.kind === 'object') return { name: attribute.name, of: (attribute.fields ?? []).map(({ name }) => name) };
  return attribute.name;
}

const moment = { asOf: 'Date', recordedAt: 'DateTime' } as const;
const atMoment = { asOf: 'asOf', recordedAt: 'recordedAt' } as const;
const page = { by: { first: 'first', after: 'after' }, of: { totalCount: 'totalCount', pageInfo: { name: 'pageInfo', of: ['hasNextPage', 'endCursor'] } } } as const;

/** Relations that a person did not ask for: the history has a place of its own. */
export const relationsOf = (noun: Noun): readonly Attribute[] => noun.attributes.filter(({ kind, name }) => kind === 'many' && name !== 'history');
export const factsOf = (noun: Noun): readonly Attribute[] => noun.attributes.filter(({ kind }) => kind !== 'many');

/** A record: its facts, the records it points at, and how many point at it. */
export function recordQuery(nounName: string): RecordDocument {
  const noun = mustNoun(nounName);
  const counts = relationsOf(noun).map(({ name }): Asked => ({ name, of: ['totalCount'] }));
  return documentOf({
    kind: 'query', name: `${nounName}Record`, variables: { id: 'ID!', ...moment },
    of: [{ name: noun.singular, as: 'record', by: { id: 'id', ...atMoment }, of: [...factsOf(noun).map(ask), ...counts] }],
  }) as RecordDocument;
}

/** What a form needs of the record it changes: facts, and the members of the relations that the form can set. */
export function presentQuery(nounName: string, lists: readonly string[]): RecordDocument {
  const noun = mustNoun(nounName);
  const members = lists.map((name): Asked => ({ name, by: { first: 'members' }, of: [{ name: 'nodes', of: ['id'] }] }));
  const variables: Record<string, string> = { id: 'ID!', ...(lists.length ? { members: 'Int' } : {}) };
  return documentOf({
    kind: 'query', name: `${nounName}Present`, variables,
    of: [{ name: noun.singular, as: 'record', by: { id: 'id' }, of: [...factsOf(noun).filter(({ derived }) => !derived).map(ask), ...members] }],
  }) as RecordDocument;
}

export function listQuery(nounName: string, columns: readonly Attribute[]): DocumentNode {
  const noun = mustNoun(nounName);
  const nodes: Asked = { name: 'nodes', of: [...new Set(['id', noun.called, ...columns.map(({ name }) => name)])].map((name) => ask(columns.find((column) => column.name === name) ?? { name, kind: 'string' })) };
  return documentOf({
    kind: 'query', name: `${nounName}List`,
    variables: { first: 'Int', after: 'String', where: `${nounName}Where`, orderBy: `[${nounName}Order!]`, ...moment },
    of: [{ name: noun.plural, as: 'records', by: { ...page.by, where: 'where', orderBy: 'orderBy', ...atMoment }, of: [page.of.totalCount, page.of.pageInfo, nodes] }],
  });
}

export function historyQuery(nounName: string): DocumentNode {
  const change: Asked = { name: 'nodes', of: ['id', 'kind', { name: 'fields', of: ['field', 'before', 'after'] }, { name: 'revision', of: ['id', 'at', 'actorName', 'action', 'reason'] }] };
  return documentOf({
    kind: 'query', name: `${nounName}History`, variables: { id: 'ID!', first: 'Int', after: 'String', orderBy: '[ChangeOrder!]' },
    of: [{
      name: mustNoun(nounName).singular, as: 'record', by: { id: 'id' },
      of: [{ name: 'history', as: 'records', by: { ...page.by, orderBy: 'orderBy' }, of: [page.of.totalCount, page.of.pageInfo, change] }],
    }],
  });
}

/** With its place among its like, where the noun keeps one. */
const placed = (noun: string): readonly string[] => [...named(noun), ...mustNoun(noun).attributes.filter(({ name, kind }) => name === 'order' && kind === 'int').map(({ name }) => name)];

/** What the records of some ids are called: one list for each noun among them. */
export function namesQuery(nouns: readonly string[]): DocumentNode {
  const variables = Object.fromEntries(nouns.map((noun) => [`of${noun}`, `${noun}Where`]));
  return documentOf({
    kind: 'query', name: 'Names', variables: { ...variables, first: 'Int' },
    of: nouns.map((noun) => ({ name: mustNoun(noun).plural, as: noun, by: { where: `of${noun}`, first: 'first' }, of: [{ name: 'nodes', of: placed(noun) }] })),
  });
}
