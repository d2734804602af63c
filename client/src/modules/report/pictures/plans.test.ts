import { readFileSync } from 'node:fs';
import { buildSchema, validate, type DocumentNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import { tableQuery } from '@/graph/view/tableQuery';
import { columnsOfPlan, leavesOf } from './asked';
import { picturesOf } from './plans';

const schema = buildSchema(readFileSync(process.env['SCHEMA'] ?? '../shared/schema.graphql', 'utf8'));
const standing = { today: '2002-06-30', userId: null, divisionIds: [] };
const times = { asOf: '2002-06-30', recordedAt: null };
const items = ['I-2', 'II-4', 'II-10', 'III-policy-4', 'III-council-3', 'III-ict-1'];

describe('the drawings of an item', () => {
  it.each(items)('given %s, asked for what they are made of, got documents of the schema', (item) => {
    const plans = picturesOf(item);
    expect(plans.length).toBeGreaterThan(0);
    for (const plan of plans.flatMap((one) => [{ ...one, columns: columnsOfPlan(one) }, ...leavesOf(one)])) {
      const { query, variables } = tableQuery({ noun: plan.noun, columns: plan.columns, order: plan.order }, plan.where, standing, times);
      expect([plan.noun, ...validate(schema, query as DocumentNode).map(({ message }) => message)]).toEqual([plan.noun]);
      expect(JSON.stringify(variables)).not.toContain('$');
    }
  });

  it('given an item of tables alone, asked for drawings, got none', () => {
    expect(picturesOf('II-6')).toEqual([]);
  });

  it('given an item of the year’s plan, asked for its field, got the projects whose number begins with it', () => {
    expect(picturesOf('III-budget-2').map(({ where }) => where)).toEqual([{ project: { code: { eq: 'III-budget-2' } } }, { code: { startsWith: 'III-budget-' } }]);
  });
});
