// What a group has beside its name: sums, quotients of sums, averages by that name, and what it has none of.
import { describe, expect, it } from 'vitest';
import { pivotOf, type Pivot } from '@/graph/view/pivot';
import type { Answers } from '@/graph/view/pivotQuery';
import { lacksSubtotal, measuresFor, subtotals } from './subtotals';

const columns = ['title', 'planYear', 'milestoneProgress', 'linkedBudget', 'spent/linkedBudget', 'budgetLines#count'];
const pivotWith = (group: object): Pivot => {
  const spec = { noun: 'Project', rows: [], measures: measuresFor('Project', columns), totals: 'last' as const };
  const any = { keys: [], count: 3, ...group };
  const answers = new Proxy({}, { get: () => new Proxy({}, { get: () => [any] }) }) as Answers;
  return pivotOf(spec, answers, () => 0);
};

describe('the subtotals of a group', () => {
  it('given amounts and a ratio, reckoned, got sums, their quotient, and the average as one', () => {
    const pivot = pivotWith({ sum: { linkedBudget: 200, spent: 50 }, avg: { milestoneProgress: 0.4 } });
    expect(subtotals('Project', columns, pivot, pivot.rows[0]!)).toEqual({ linkedBudget: { value: 200 }, 'spent/linkedBudget': { value: 0.25 }, milestoneProgress: { value: 0.4, average: true } });
  });
  it('given no ratio in any record, reckoned, got none', () => {
    const pivot = pivotWith({ sum: { linkedBudget: 0, spent: 0 }, avg: { milestoneProgress: null } });
    expect(subtotals('Project', columns, pivot, pivot.rows[0]!)).toEqual({ linkedBudget: { value: 0 } });
  });
  it('given figures of lists and of what is pointed at, asked, got that a group has none', () => {
    expect(columns.filter((path) => lacksSubtotal('Project', path))).toEqual(['budgetLines#count']);
    expect(lacksSubtotal('BudgetLine', 'project.linkedBudget')).toBe(true);
    expect(lacksSubtotal('BudgetLine', 'project.planYear')).toBe(false);
  });
});
