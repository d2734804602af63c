import { describe, expect, it } from 'vitest';
import type { CheckPartsFragment } from '@/graph/generated/graphql';
import { byItem, groupsOf, parseWanted, toggled } from './checkFilter';

const check = (number: number, item: string, verdict: CheckPartsFragment['verdict'], more: Partial<CheckPartsFragment> = {}): CheckPartsFragment => ({
  id: String(number), number, name: '', item, items: [item], title: '', titleEn: '', left: null, right: null, difference: null, rounding: 'EXACT', verdict, arithmetic: '', cells: [], solved: null, note: null, noteEn: null, ...more,
});
const checks = [check(1, 'I-1', 'HOLDS'), check(51, 'II-6', 'BROKEN'), check(168, 'II-16', 'BROKEN', { items: ['II-16', 'III-computing-1'] }), check(141, 'II-12', 'NOTE'), check(48, 'II-6', 'HOLDS', { rounding: 'TRUNCATED' })];
const numbers = (verdict: string | null, item: string | null = null, rounding: string | null = null) =>
  groupsOf(checks, parseWanted(verdict, item, rounding)).map((group) => [group.verdict, group.checks.map((one) => one.number)]);

describe('the list of checks', () => {
  it('stands by verdict, what is wrong first', () => {
    expect(numbers(null)).toEqual([['BROKEN', [51, 168]], ['NOTE', [141]], ['HOLDS', [1, 48]]]);
  });

  it('keeps to what the address asks for, and passes over what it does not know', () => {
    expect(numbers('BROKEN')).toEqual([['BROKEN', [51, 168]]]);
    expect(numbers('WRONG')).toEqual(numbers(null));
    expect(numbers(null, 'III-computing-1')).toEqual([['BROKEN', [168]]]);
    expect(numbers(null, 'II-6', 'TRUNCATED')).toEqual([['HOLDS', [48]]]);
  });

  it('joins and leaves verdicts one by one', () => {
    expect(toggled([], 'NOTE')).toBe('NOTE');
    expect(toggled(['NOTE'], 'BROKEN')).toBe('BROKEN,NOTE');
    expect(toggled(['NOTE'], 'NOTE')).toBeNull();
    expect(toggled(['BROKEN', 'NOT_STATED', 'NOTE'], 'HOLDS')).toBeNull();
  });

  it('gathers by item in the order of the report', () => {
    expect([...byItem(checks.filter((one) => one.verdict === 'HOLDS'))].map(([item, list]) => [item, list.length])).toEqual([['I-1', 1], ['II-6', 1]]);
  });
});
