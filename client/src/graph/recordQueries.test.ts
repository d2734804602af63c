// Every document that can be built, for every noun and action, held against the schema.
import { readFileSync } from 'node:fs';
import { buildSchema, validate, type DocumentNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import { columnsOf } from '@/parts/columns';
import { usualColumns } from '@/parts/table/listState';
import { bulkOf } from './bulk';
import { actionNames, actionOf, mustNoun, nounNames, type Attribute } from './model';
import { mutationOf } from './perform';
import { historyQuery, listQuery, namesQuery, presentQuery, recordQuery, relationsOf } from './recordQueries';
import { tableQuery } from './view/tableQuery';

const schema = buildSchema(readFileSync(process.env['SCHEMA'] ?? '../shared/schema.graphql', 'utf8'));
/** The members of a relation as a table asks for them. */
const relationDocument = (noun: string, { name, target = '' }: Attribute): DocumentNode =>
  tableQuery({ noun: target, columns: usualColumns(target, 5, noun), order: [] }, undefined, nobody, { asOf: null, recordedAt: null }, { noun, id: `${noun}-1`, relation: name }).query as DocumentNode;
const nobody = { today: '2002-06-30', divisionIds: [], userId: null };
const wrong = (document: DocumentNode): readonly string[] => validate(schema, document).map(({ message }) => message);
/** Those with a history. */
const kept = nounNames.filter((noun) => mustNoun(noun).attributes.some(({ name }) => name === 'history'));

describe('the questions about a noun', () => {
  it('are in the schema, for every noun: the record, its list, its name', () => {
    expect(nounNames.length).toBeGreaterThan(90);
    for (const noun of nounNames) expect([noun, ...wrong(recordQuery(noun)), ...wrong(listQuery(noun, columnsOf(noun, 6))), ...wrong(namesQuery([noun]))]).toEqual([noun]);
  });

  it('are in the schema for every relation, history and form', () => {
    for (const noun of nounNames) for (const relation of relationsOf(mustNoun(noun))) expect([noun, relation.name, ...wrong(relationDocument(noun, relation))]).toEqual([noun, relation.name]);
    for (const noun of kept) expect([noun, ...wrong(historyQuery(noun)), ...wrong(presentQuery(noun, []))]).toEqual([noun]);
  });
});

describe('the mutation of an action', () => {
  it('is in the schema, for every noun whose records are changed together', () => {
    const bulk = actionNames.filter((name) => actionOf(name)?.generic === 'bulk');
    expect(bulk.length).toBeGreaterThan(40);
    for (const name of bulk) expect([name, ...wrong(bulkOf(name))]).toEqual([name]);
  });

  it('is in the schema, for every action that a form sends', () => {
    const sent = actionNames.flatMap((name) => {
      const action = actionOf(name);
      return action && action.generic !== 'bulk' ? [{ name, action }] : [];
    });
    for (const { name, action } of sent) expect([name, ...wrong(mutationOf(name, action))]).toEqual([name]);
  });
});
