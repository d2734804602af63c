// Every document that can be built, for every noun and action, held against the schema.
import { readFileSync } from 'node:fs';
import { buildSchema, validate, type DocumentNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import { columnsOf } from '@/parts/columns';
import { actionNames, actionOf, mustNoun, nounNames } from './model';
import { mutationOf } from './perform';
import { historyQuery, listQuery, namesQuery, presentQuery, recordQuery, relationQuery, relationsOf } from './recordQueries';

const schema = buildSchema(readFileSync(process.env['SCHEMA'] ?? '../shared/schema.graphql', 'utf8'));
const wrong = (document: DocumentNode): readonly string[] => validate(schema, document).map(({ message }) => message);
/** Those with a history. */
const kept = nounNames.filter((noun) => mustNoun(noun).attributes.some(({ name }) => name === 'history'));

describe('the questions about a noun', () => {
  it('are in the schema, for every noun: the record, its list, its name', () => {
    expect(nounNames.length).toBeGreaterThan(90);
    for (const noun of nounNames) expect([noun, ...wrong(recordQuery(noun)), ...wrong(listQuery(noun, columnsOf(noun, 6))), ...wrong(namesQuery([noun]))]).toEqual([noun]);
  });

  it('are in the schema for every relation, history and form', () => {
    for (const noun of nounNames) for (const relation of relationsOf(mustNoun(noun))) expect([noun, ...wrong(relationQuery(noun, relation, columnsOf(relation.target ?? '', 5, noun)))]).toEqual([noun]);
    for (const noun of kept) expect([noun, ...wrong(historyQuery(noun)), ...wrong(presentQuery(noun, []))]).toEqual([noun]);
  });
});

describe('the mutation of an action', () => {
  it('is in the schema, for every action that a form sends', () => {
    const sent = actionNames.flatMap((name) => {
      const action = actionOf(name);
      return action && action.generic !== 'bulk' ? [{ name, action }] : [];
    });
    for (const { name, action } of sent) expect([name, ...wrong(mutationOf(name, action))]).toEqual([name]);
  });
});
