import { readFileSync } from 'node:fs';
import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { openRoots } from './codes';
import { find, referenceOf } from './reference';

const reference = referenceOf(parse(readFileSync('../shared/schema.graphql', 'utf8'), { noLocation: true }));

describe('the reference of the schema', () => {
  it('holds every type with its fields, arguments and descriptions', () => {
    const project = reference.find(({ name }) => name === 'Project');
    expect(project?.members.find(({ name }) => name === 'budgetLines')).toMatchObject({ type: 'BudgetLineConnection!', of: 'BudgetLineConnection' });
    expect(project?.members.find(({ name }) => name === 'budgetLines')?.args.map(({ name }) => name)).toContain('where');
    expect(reference.find(({ name }) => name === 'ProjectStatus')?.members.map(({ name }) => name)).toContain('DELAYED');
    expect(reference.filter(({ kind, members }) => kind !== 'scalar' && members.length === 0)).toEqual([]);
  });
  it('has every root field that is said to be open to the public', () => {
    const roots = reference.find(({ name }) => name === 'Query')?.members.map(({ name }) => name) ?? [];
    expect(openRoots.filter((root) => !roots.includes(root))).toEqual([]);
  });
  it('finds names before descriptions, and nothing for nothing', () => {
    expect(find(reference, 'project')[0]).toMatchObject({ type: 'Project', member: null });
    expect(find(reference, '소가').some(({ type, member }) => type === 'Lawsuit' && member === 'claim')).toBe(true);
    expect(find(reference, '  ')).toEqual([]);
  });
  it('finds what was made for another type after all others', () => {
    const derived = find(reference, 'status').map((one) => one.derived);
    expect(derived).toEqual(derived.toSorted((a, b) => Number(a) - Number(b)));
    expect(['ProjectSum', 'ProjectStatusFilter', 'CreateProjectInput', 'ProjectConnection'].map((type) => find(reference, type)[0])).toMatchObject(Array.from({ length: 4 }, () => ({ derived: true })));
    expect(find(reference, 'deadline').slice(0, 2)).toMatchObject([{ type: 'Deadline', derived: false }, { derived: false }]);
  });
});
