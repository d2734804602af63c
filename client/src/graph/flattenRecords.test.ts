import { describe, expect, it } from 'vitest';
import { flattenRecords } from './flattenRecords';

const plainly = (_type: string, _field: string, value: unknown): string => String(value ?? '－');

describe('records as lines of one table', () => {
  it('reach into to-one relations by a path and join lists', () => {
    const flat = flattenRecords([{ __typename: 'Project', id: '1', code: 'A', division: { name: '토목과' }, answers: { nodes: [{ code: 'x' }, { code: 'y' }] }, tags: ['a', 'b'], origin: 'GENERATED' }], plainly);
    expect(flat.paths).toEqual(['code', 'division.name', 'answers', 'tags']);
    expect(flat.rows).toEqual([{ code: 'A', 'division.name': '토목과', answers: 'x, y', tags: 'a, b' }]);
  });

  it('give a relation one column also where it is null in some rows', () => {
    const flat = flattenRecords([{ code: 'A', project: null }, { code: 'B', project: { title: '사업' } }], plainly);
    expect(flat.paths).toEqual(['code', 'project.title']);
    expect(flat.rows[0]?.['project.title']).toBeUndefined();
  });

  it('know which columns are figures, and say each value by its type and field', () => {
    const flat = flattenRecords([{ __typename: 'Entry', amount: null }, { __typename: 'Entry', amount: 1200 }], (type, field, value) => `${type}.${field}=${String(value)}`);
    expect([...flat.numeric]).toEqual(['amount']);
    expect(flat.rows.map((row) => row['amount'])).toEqual(['Entry.amount=null', 'Entry.amount=1200']);
  });
});
