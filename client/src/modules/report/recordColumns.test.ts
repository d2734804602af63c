// Which column of a record is its name, which are words about it, which are figures.
import { describe, expect, it } from 'vitest';
import { recordColumns } from './recordColumns';

const columns = (paths: string[], numeric: string[]) => recordColumns({ type: 'BudgetLine', paths, numeric: new Set(numeric), rows: [] });

describe('recordColumns', () => {
  it('given a budget line, got its name first, code and fund beneath, amounts beside', () => {
    expect(columns(['code', 'name', 'fund.name', 'current'], ['current'])).toEqual({ name: 'name', about: ['code', 'fund.name'], figures: ['current'] });
  });

  it('given a row that has only a code and a year, got the code as its name and the year among the words', () => {
    expect(columns(['year', 'code', 'sessions'], ['year', 'sessions'])).toEqual({ name: 'code', about: ['year'], figures: ['sessions'] });
  });

  it('given rows that nothing names, got their first words', () => {
    expect(columns(['half', 'persons'], ['persons'])).toEqual({ name: 'half', about: [], figures: ['persons'] });
    expect(columns(['persons'], ['persons'])).toEqual({ name: '', about: [], figures: ['persons'] });
  });
});
