// The rows of a list as a document held against the schema, and what an answer has for each column.
import { readFileSync } from 'node:fs';
import { buildSchema, print, validate, type DocumentNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import { usualColumns } from '@/parts/table/listState';
import { nounNames } from '../model';
import { valueAt } from './selection';
import { tableQuery } from './tableQuery';

const schema = buildSchema(readFileSync(process.env['SCHEMA'] ?? '../shared/schema.graphql', 'utf8'));
const standing = { today: '2002-06-30', userId: null, divisionIds: [] };
const times = { asOf: '2002-06-30', recordedAt: null };
const ask = (noun: string, columns: readonly string[], order: readonly { path: string; descending?: boolean }[] = []) => tableQuery({ noun, columns, order }, { origin: { eq: { $: 'today' } } }, standing, times);
const wrong = (document: unknown): readonly string[] => validate(schema, document as DocumentNode).map(({ message }) => message);

describe('the rows of a list', () => {
  it('given any noun, asked for its usual columns, got a document of the schema', () => {
    for (const noun of nounNames) expect([noun, ...wrong(ask(noun, usualColumns(noun)).query)]).toEqual([noun]);
  });

  it('given columns that share a way, asked for them, got each field once', () => {
    const { query, variables } = ask('Division', ['name', 'parent.name', 'parent.code', 'projects#count', 'projects#sum.requiredBudget', 'projects#avg.requiredBudget'], [{ path: 'parent', descending: true }]);
    expect(wrong(query)).toEqual([]);
    const text = print(query as DocumentNode).replaceAll(/\s+/g, ' ');
    expect(text).toContain('parent { name code }');
    expect(text).toContain('projects { totalCount groups(by: $allProject) { sum { requiredBudget } avg { requiredBudget } } }');
    expect(variables).toEqual({ where: { origin: { eq: '2002-06-30' } }, orderBy: [{ field: 'PARENT_NAME', direction: 'DESC' }], asOf: '2002-06-30', recordedAt: null, allProject: [] });
  });

  it('given a relation of one record, asked for its members, got them behind that record, at its moment', () => {
    const { query, variables } = tableQuery({ noun: 'Milestone', columns: ['title'], order: [] }, undefined, standing, times, { noun: 'Project', id: 'Project-1', relation: 'milestones' });
    expect(wrong(query)).toEqual([]);
    expect(print(query as DocumentNode)).toMatch(/record: project\([\s\S]*records: milestones\(/);
    expect(variables).toMatchObject({ id: 'Project-1', where: null });
  });
});

describe('the value of a column', () => {
  const node = { id: 'Project-1', spent: 30, linkedBudget: 40, team: null, division: { id: 'Division-2', name: '기획예산과' }, milestones: { totalCount: 0 }, budgetLines: { groups: [{ sum: { current: '12' } }] } };
  it.each([
    ['division.name', '기획예산과'], ['team.name', null], ['milestones#count', 0], ['budgetLines#sum.current', '12'], ['spent/linkedBudget', .75], ['startsOn', null],
  ])('given %s, asked for it, got %s', (column, value) => {
    expect(valueAt('Project', node, column)).toBe(value);
  });

  it('given nothing to divide by, asked for a quotient, got none rather than a figure', () => {
    expect(valueAt('Project', { ...node, linkedBudget: 0 }, 'spent/linkedBudget')).toBeNull();
    expect(valueAt('Project', { ...node, spent: null }, 'spent/linkedBudget')).toBeNull();
  });
});
