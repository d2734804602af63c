import { describe, expect, it } from 'vitest';
import { givable, importable, mayImport, typeOf } from './importing';

const staff = { role: 'STAFF', duties: ['PLANNING'], head: false } as const;
const of = (role: 'ADMIN' | 'READER' | 'STAFF') => ({ ...staff, role, duties: role === 'STAFF' ? staff.duties : [] }) as unknown as Parameters<typeof mayImport>[1];

describe('what a file may bring', () => {
  it('given an administrator, got every noun but the history and published reports', () => {
    const nouns = importable(of('ADMIN'));
    expect(nouns.length).toBeGreaterThan(40);
    expect(nouns).toEqual(expect.arrayContaining(['Project', 'BudgetEntry']));
    expect(nouns).not.toEqual(expect.arrayContaining(['Revision']));
    expect(nouns).not.toContain('PublishedReport');
  });

  it('given staff, got what they may create or change; facts are for administrators; a reader and nobody bring nothing', () => {
    expect(mayImport('Project', of('STAFF'))).toBe(true);
    expect(mayImport('BudgetEntry', of('STAFF'))).toBe(false);
    expect(importable(of('READER')).filter((noun) => noun !== 'SavedView' && noun !== 'Proposal')).toEqual([]);
    expect(importable(null)).toEqual([]);
  });

  it('given a noun, got what is kept of it, and nothing that is computed', () => {
    const names = givable('Project').map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['id', 'code', 'title', 'division']));
    expect(names).not.toContain('version');
    expect(names).not.toContain('linkedBudget');
  });

  it('given a name, got the kind of the file', () => {
    expect([typeOf('사업.XLSX'), typeOf('a.csv'), typeOf('a.txt')]).toEqual(['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'text/csv', 'text/csv']);
  });
});
