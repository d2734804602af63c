import { readFileSync } from 'node:fs';
import { buildSchema, getVariableValues, validate, type OperationDefinitionNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import { pivotQuestions } from '@/graph/view/pivot';
import { readSpec, writeSpec, parseSpec } from '@/graph/view/spec';
import { tableQuery } from '@/graph/view/tableQuery';
import { treeOf, whereOf } from '@/parts/filter/tree';
import { examples } from './examples';

const schema = buildSchema(readFileSync('../shared/schema.graphql', 'utf8'), { assumeValidSDL: true });

describe('the tables of the report that can be built', () => {
  it('are of every item from II-1 to II-17', () => {
    expect([...new Set(examples(String).map(({ item }) => item))]).toEqual(Array.from({ length: 17 }, (_, index) => `II-${index + 1}`));
  });

  it.each(examples(String).map((one) => [one.id, one] as const))('%s is a whole specification whose questions the schema takes, with their variables', (_, { spec, asOf }) => {
    expect(readSpec(spec).problems).toEqual([]);
    expect(parseSpec(writeSpec(spec)).spec).toEqual(spec);
    expect(whereOf(spec.noun, treeOf(spec.noun, spec.where))).toEqual(spec.where);
    const standing = { today: asOf, userId: null, divisionIds: [] };
    const times = { asOf, recordedAt: null };
    const asked = spec.show === 'TABLE' ? [tableQuery(spec, spec.where, standing, times)] : pivotQuestions(spec, standing, times);
    for (const { query, variables } of asked) {
      if (typeof query === 'string') throw new Error('A document was expected.');
      expect(validate(schema, query).map(({ message }) => message)).toEqual([]);
      const [operation] = query.definitions as readonly OperationDefinitionNode[];
      expect(getVariableValues(schema, operation?.variableDefinitions ?? [], variables as Record<string, unknown>).errors ?? []).toEqual([]);
    }
  });
});
