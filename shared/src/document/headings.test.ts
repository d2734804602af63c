import { describe, expect, it } from 'vitest';
import { headingsOf, type HeadedColumn } from './headings.js';

const column = (id: string, group?: string): HeadedColumn => ({ id, label: id, ...(group ? { group } : {}) });

describe('the headings of a printed table', () => {
  it('are one row when no column is grouped', () => {
    const rows = headingsOf([column('total'), column('done')]);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.map(({ label, columns, rows: high }) => [label, columns, high])).toEqual([['total', 1, 1], ['done', 1, 1]]);
  });

  it('merge neighbours of one group and let the others reach down', () => {
    const [upper, lower] = headingsOf([column('계', '예산현액'), column('예산액', '예산현액'), column('이월액', '예산현액'), column('배정액')]);
    expect(upper?.map(({ label, columns, rows }) => [label, columns, rows])).toEqual([['예산현액', 3, 1], ['배정액', 1, 2]]);
    expect(lower?.map(({ label }) => label)).toEqual(['계', '예산액', '이월액']);
  });

  it('keep groups of one name apart when another column stands between', () => {
    const [upper] = headingsOf([column('a', 'x'), column('b'), column('c', 'x')]);
    expect(upper?.map(({ label, columns }) => [label, columns])).toEqual([['x', 1], ['b', 1], ['x', 1]]);
  });

  it('cover every column exactly once', () => {
    const columns = [column('a', 'x'), column('b', 'x'), column('c', 'y'), column('d'), column('e', 'y')];
    const [upper, lower] = headingsOf(columns);
    const wide = (upper ?? []).reduce((sum, heading) => sum + heading.columns, 0);
    expect(wide).toBe(columns.length);
    expect((lower ?? []).length + (upper ?? []).filter(heading => heading.rows === 2).length).toBe(columns.length);
  });
});
