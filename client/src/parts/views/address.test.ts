import { describe, expect, it } from 'vitest';
import { emptySpec, fixedTo, writeSpec } from '@/graph/view/spec';
import { listAddress, viewAddress } from './address';

const spec = { ...emptySpec('Project'), where: { status: { in: ['DELAYED'] } }, columns: ['title', 'division.name'], order: [{ path: 'endsOn', descending: true }], rows: [{ path: 'field' }] };

describe('the address of a saved view', () => {
  it('of a list says its filter, columns, order and group', () => {
    expect(listAddress(spec)).toEqual({ path: '/lists/projects', query: { where: '{"status":{"in":["DELAYED"]}}', columns: 'title,division.name', order: '-endsOn', group: 'field' } });
    expect(viewAddress({ noun: 'Project', spec: writeSpec(spec), show: 'LIST' })).toEqual(listAddress(spec));
  });
  it('of anything built is the builder with what is built', () => {
    expect(viewAddress({ noun: 'Project', spec: writeSpec(spec), show: 'PIVOT' })).toEqual({ path: '/builder', query: { spec: writeSpec(spec) } });
  });
  it('fixed to a day has it in the address, not in what is built', () => {
    const kept = fixedTo(writeSpec(spec), '2002-06-30');
    expect(viewAddress({ noun: 'Project', spec: kept, show: 'LIST' })?.query['asOf']).toBe('2002-06-30');
    const built = viewAddress({ noun: 'Project', spec: kept, show: 'PIVOT' });
    expect(built?.query['asOf']).toBe('2002-06-30');
    expect(JSON.parse(built?.query['spec'] ?? '')).toEqual(JSON.parse(writeSpec(spec)));
  });
  it('is none when what was saved cannot be read', () => {
    expect(viewAddress({ noun: 'Project', spec: '{', show: 'LIST' })).toBeNull();
    expect(viewAddress({ noun: 'Project', spec: '{"noun":"Project","columns":["nothing"]}', show: 'LIST' })).toBeNull();
  });
});
