import { describe, expect, it } from 'vitest';
import { constant, isNamed, isSortable, mustPath, orderName, pathOf } from './paths';

describe('a path', () => {
  it.each([
    ['title', [], 'title'], ['division.name', ['division'], 'name'], ['partOf.division.name', ['partOf', 'division'], 'name'],
  ])('given %s, asked for its way and its end, got both', (text, way, end) => {
    const path = mustPath('Project', text);
    expect([path.through.map(({ name }) => name), path.attribute.name]).toEqual([way, end]);
  });

  it('given a figure of a list, asked for it, got which and of what', () => {
    expect(mustPath('Project', 'milestones#count').figure).toEqual({ of: 'count' });
    expect(mustPath('Division', 'projects#sum.requiredBudget').figure).toMatchObject({ of: 'sum', attribute: { name: 'requiredBudget' } });
  });

  it('given a quotient, asked for it, got what is divided by what', () => {
    expect(mustPath('Project', 'spent/linkedBudget')).toMatchObject({ attribute: { name: 'spent' }, over: { name: 'linkedBudget' } });
  });

  it.each(['', 'nothing', 'division.', 'title.name', 'milestones', 'milestones.title', 'milestones#sum.title', 'milestones#most', 'title#count', 'title/spent', 'spent/title', 'spent/nothing', 'division..name', 'constructor'])('given %j, asked for it, got nothing', (text) => {
    expect(pathOf('Project', text)).toBeUndefined();
    expect(() => mustPath('Project', text)).toThrow('Project has no');
  });

  it('given paths, asked how the graph names them, got its constants', () => {
    expect(constant('division.nameEn')).toBe('DIVISION_NAME_EN');
    expect(orderName('Project', 'division')).toBe('DIVISION_NAME');
  });

  it('given paths, asked whether rows can be grouped and ordered by them, got no for lists, ids, quotients and far figures', () => {
    for (const text of ['status', 'division', 'division.name', 'partOf.division.name', 'endsOn']) expect([text, isNamed('Project', text)]).toEqual([text, true]);
    for (const text of ['milestones#count', 'spent/linkedBudget', 'id', 'source', 'partOf.spent', 'nothing']) expect([text, isNamed('Project', text), isSortable('Project', text)]).toEqual([text, false, false]);
  });
});
