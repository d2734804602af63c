import { describe, expect, it } from 'vitest';
import type { Where } from '@/graph/view/spec';
import { treeOf, whereOf } from './tree';

const round = (noun: string, where: Where): Where | undefined => whereOf(noun, treeOf(noun, where));

describe('the tree of a filter', () => {
  const same: readonly (readonly [string, Where])[] = [
    ['Lawsuit', { inDocket: { eq: true } }],
    ['Project', { planYear: { eq: 2002 }, kind: { eq: 'MAJOR' }, status: { in: ['DELAYED', 'ON_HOLD'] } }],
    ['Project', { or: [{ status: { eq: 'DELAYED' } }, { division: { name: { contains: '교통' } } }] }],
    ['Project', { not: { or: [{ status: { eq: 'DELAYED' } }, { planYear: { eq: 2001 } }] } }],
    ['Project', { not: { division: {} } }], ['Project', { not: { partOf: {} }, team: {} }],
    ['Project', { endsOn: { gte: '2002-01-01', lte: { $: 'today+14' } } }],
    ['Project', { division: { id: { in: { $: 'myDivisions' } } } }],
    ['Project', { division: { id: { eq: 'Division-2' } } }],
    ['Project', { division: { not: { name: { eq: '기획예산과' } } } }],
    ['Project', { questions: { some: { or: [{ status: { eq: 'OPEN' } }, { title: { contains: '주차' } }] } } }],
    ['Project', { questions: { none: {} } }], ['Lawsuit', { deadlines: { every: { doneOn: { isNull: false } } } }],
    ['Lawsuit', { division: { projects: { some: { kind: { eq: 'MAJOR' } } } } }],
    ['Lawsuit', { closedOn: { isNull: true } }], ['Lawsuit', { title: { nothing: 'x' } }], ['Lawsuit', { unknown: { eq: 1 } }], ['Lawsuit', { and: [] }], ['Lawsuit', { or: [{}, { code: { eq: 'a' } }] }],
    ['Lawsuit', { title: { eq: null } }], ['Lawsuit', { not: {} }], ['Lawsuit', { source: { line: { eq: 3 } } }],
    ['Lawsuit', { and: [{ or: [{ code: { eq: 'a' } }, { code: { eq: 'b' } }] }, { or: [{ kind: { eq: 'CIVIL' } }, { important: { eq: true } }] }] }],
  ];
  it.each(same)('of %s gives back %j', (noun, where) => {
    expect(round(noun, where)).toEqual(where);
  });

  it('takes a period for one condition, and a path through records for one too', () => {
    expect(treeOf('Project', { endsOn: { gte: 'a', lte: 'b' } }).of).toEqual([{ kind: 'condition', path: 'endsOn', operator: 'between', value: 'a', to: 'b' }]);
    expect(treeOf('Project', { division: { name: { eq: 'x' } } }).of).toEqual([{ kind: 'condition', path: 'division.name', operator: 'eq', value: 'x' }]);
  });

  it('leaves out what is not yet whole', () => {
    expect(whereOf('Project', { kind: 'group', how: 'and', not: false, of: [{ kind: 'condition', path: 'status', operator: 'in', value: [] }, { kind: 'condition', path: 'planYear', operator: 'eq', value: 2002 }] })).toEqual({ planYear: { eq: 2002 } });
    expect(whereOf('Project', treeOf('Project', undefined))).toBeUndefined();
  });
});

/** Holds a filter against a made-up record, as the graph does: nothing given is no condition; nothing at the end of a relation meets none. */
function holds(where: Where, record: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(where).every(([name, value]) => {
    if (value === null) return true;
    const inner = value as Where;
    if (name === 'and') return (value as readonly Where[]).every((one) => holds(one, record));
    if (name === 'or') return (value as readonly Where[]).some((one) => holds(one, record));
    if (name === 'not') return !holds(inner, record);
    const at = record[name];
    if (name === 'deadlines') return Object.entries(inner).every(([how, one]) => {
      const found = (at as readonly Readonly<Record<string, unknown>>[]).map((each) => holds(one as Where, each));
      return how === 'some' ? found.some(Boolean) : how === 'none' ? !found.some(Boolean) : found.every(Boolean);
    });
    if (name === 'regulation' || name === 'division') return at !== null && holds(inner, at as Record<string, unknown>);
    return Object.entries(inner).every(([operator, wanted]) => {
      if (operator === 'isNull') return (at === null) === wanted;
      if (operator === 'ne') return at !== wanted;
      if (at === null) return false;
      switch (operator) {
        case 'eq': return at === wanted;
        case 'in': return (wanted as readonly unknown[]).includes(at);
        case 'gte': return Number(at) >= Number(wanted);
        case 'lte': return Number(at) <= Number(wanted);
        default: return false;
      }
    });
  });
}

let seed = 7;
const random = (below: number): number => {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
  return Math.floor((seed / 2_147_483_648) * below);
};
const one = <T>(of: readonly T[]): T => of[random(of.length)] as T;
function someFilter(noun: 'Lawsuit' | 'Regulation' | 'Deadline', depth: number): Where {
  const scalar = (): unknown => one([{ eq: random(4) }, { ne: random(4) }, { in: [random(4), random(4)] }, { gte: random(3), lte: 1 + random(3) }, { gte: random(4) }, { isNull: one([true, false]) }]);
  const part = (): Where => {
    const attribute = { Lawsuit: ['claim', 'code'], Regulation: ['code', 'title'], Deadline: ['note', 'dueOn'] }[noun];
    if (depth < 1) return { [one(attribute)]: scalar() };
    switch (random(noun === 'Lawsuit' ? 6 : 4)) {
      case 0: return { and: Array.from({ length: 1 + random(3) }, () => someFilter(noun, depth - 1)) };
      case 1: return { or: Array.from({ length: 1 + random(3) }, () => someFilter(noun, depth - 1)) };
      case 2: return { not: someFilter(noun, depth - 1) };
      case 3: return { [one(attribute)]: scalar() };
      case 4: return { regulation: one([{}, someFilter('Regulation', depth - 1)]) };
      default: return { deadlines: { [one(['some', 'none', 'every'])]: one([{}, someFilter('Deadline', depth - 1)]) } };
    }
  };
  return Object.assign({}, ...Array.from({ length: 1 + random(2) }, part)) as Where;
}
const value = (): unknown => one([null, 0, 1, 2, 3]);
const someRecord = (): Record<string, unknown> => ({
  claim: value(), code: value(), regulation: random(3) ? { code: value(), title: value() } : null,
  deadlines: Array.from({ length: random(3) }, () => ({ note: value(), dueOn: value() })),
});

describe('a filter that went through the tree', () => {
  it('holds for the same records, whatever it says', () => {
    for (let turn = 0; turn < 3000; turn += 1) {
      const where = someFilter('Lawsuit', 3);
      const back = round('Lawsuit', where) ?? {};
      for (let each = 0; each < 12; each += 1) {
        const record = someRecord();
        expect([where, back, record, holds(back, record)]).toEqual([where, back, record, holds(where, record)]);
      }
    }
  });
});
