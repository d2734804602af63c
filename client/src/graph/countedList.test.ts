// A figure's records as a list: the same noun, filter, day and figures that its query has.
import { describe, expect, it } from 'vitest';
import { countedList } from './countedList';

const query = (of: string, list = 'budgetLines') => `query Records($where: BudgetLineWhere, $first: Int = 20, $after: String, $asOf: Date) {
  records: ${list}(where: $where, first: $first, after: $after, asOf: $asOf) { totalCount pageInfo { hasNextPage endCursor } nodes { id ${of} origin } } }`;

describe('the records of a figure as a list', () => {
  it('given its query, read, got the noun, the filter, the day and the columns', () => {
    expect(countedList(query('code name fund { name } division { name } allotted'), '{"where":{"side":{"eq":"EXPENDITURE"}},"asOf":"2002-06-30"}')).toEqual({
      noun: 'BudgetLine', where: { side: { eq: 'EXPENDITURE' } }, asOf: '2002-06-30', columns: ['name', 'code', 'fund', 'division', 'allotted'],
    });
  });
  it('given lists of a record and no filter, read, got their counts and no filter', () => {
    expect(countedList(query('name papers { totalCount } questions { nodes { id } } term { number }', 'councilMembers'), '{"where":{},"asOf":"2002-06-30"}')).toEqual({
      noun: 'CouncilMember', where: undefined, asOf: '2002-06-30', columns: ['name', 'papers#count', 'term'],
    });
  });
  it('given records of no day, or no list, read, got that', () => {
    expect(countedList('query ($where: ReportItemWhere) { records: reportItems(where: $where) { nodes { id title } } }', '{"where":{"code":{"eq":"II-6"}}}')?.asOf).toBeNull();
    expect(countedList('{ report(view: "mbo") { id } }', null)).toBeNull();
    expect(countedList('{ a: projects { totalCount } b: projects { totalCount } }', null)).toBeNull();
  });
});
