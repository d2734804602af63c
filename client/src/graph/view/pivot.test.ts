import type { FieldNode, OperationDefinitionNode, SelectionSetNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import { pivotOf, pivotQuestions, type KeyValue, type Order, type Pivot } from './pivot';
import { joined, type Answers, type GroupAnswer } from './pivotQuery';
import type { Figure, Key, ViewSpec } from './spec';


const fields = (of: SelectionSetNode | undefined): readonly FieldNode[] => (of?.selections ?? []) as readonly FieldNode[];
type Spec = Pick<ViewSpec, 'noun' | 'where' | 'rows' | 'measures' | 'totals'>;
const order: Order = (_, a, b) => (a === null ? 1 : b === null ? -1 : String(a).localeCompare(String(b)));
const text = ({ rows, columns, cell }: Pivot) => rows.map((row) => [row.values.map(String).join('/') || 'total', ...columns.map((column) => cell(row, column).value)]);

interface Row { readonly kind: KeyValue; readonly stage: KeyValue; readonly claim: number; readonly important: boolean }
const rows: readonly Row[] = [
  { kind: 'CIVIL', stage: 'FIRST', claim: 10, important: true }, { kind: 'CIVIL', stage: 'SECOND', claim: 30, important: false },
  { kind: 'STATE', stage: 'FIRST', claim: 60, important: true }, { kind: null, stage: 'FIRST', claim: 0, important: false },
];
const asRead = (rows_: readonly Row[], by: readonly string[]): GroupAnswer[] => {
  const groups = new Map<string, Row[]>();
  for (const row of rows_) {
    const key = JSON.stringify(by.map((name) => row[name.toLowerCase() as keyof Row]));
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups].map(([keys, of]) => {
    const claim = of.reduce((sum, row) => sum + row.claim, 0);
    return { keys: JSON.parse(keys) as KeyValue[], count: of.length, sum: { claim }, avg: { claim: claim / of.length } };
  });
};
/** The questions of a specification, answered from those rows. */
function answersTo(spec: Spec): Answers {
  return joined(pivotQuestions(spec, { today: '2002-06-30', userId: null, divisionIds: [] }, { asOf: null, recordedAt: null }).map(({ query, variables }) => {
    const [operation] = query.definitions as readonly OperationDefinitionNode[];
    return Object.fromEntries(fields(operation?.selectionSet).map((list) => {
      const met = rows.filter(({ important: is }) => !JSON.stringify(variables[`${list.alias?.value ?? ''}Where`] ?? null).includes('important') || is);
      return [list.alias?.value, Object.fromEntries(fields(list.selectionSet).map((grouping) => {
        const by = grouping.arguments?.[0]?.value;
        return [grouping.alias?.value, asRead(met, variables[by?.kind === 'Variable' ? by.name.value : ''] as readonly string[])];
      }))];
    }));
  }));
}
const kind: Key = { path: 'kind' };
const stage: Key = { path: 'stage' };
const count: Figure = { of: 'count' };
const important: Figure = { of: 'count', where: { important: { eq: true } } };
const sum: Figure = { of: 'sum', path: 'claim' };

describe('a pivot', () => {
  const base = { noun: 'Lawsuit', where: { inDocket: { eq: true } }, rows: [kind] } as const;

  it('spreads a figure over a key, with its subtotal first; what has no value stands last; the total is above', () => {
    const spec: Spec = { ...base, totals: 'first', measures: [{ of: 'count', spread: stage, subtotal: true }, important] };
    const pivot = pivotOf(spec, answersTo(spec), order);
    expect(pivot.columns.map(({ value }) => value)).toEqual([undefined, 'FIRST', 'SECOND', undefined]);
    expect(text(pivot)).toEqual([['total', 4, 3, 1, 2], ['CIVIL', 2, 1, 1, 1], ['STATE', 1, 1, 0, 1], ['null', 1, 1, 0, 0]]);
    expect(pivot.rows.map(({ values }) => values)).toEqual([[], ['CIVIL'], ['STATE'], [null]]);
  });

  it('given keys that want every code, spread and in rows, got those without a record, too', () => {
    const codes: Readonly<Record<string, readonly KeyValue[]>> = { kind: ['ADMINISTRATIVE', 'CIVIL', 'STATE'], stage: ['FIRST', 'SECOND', 'THIRD'] };
    const spec: Spec = { ...base, rows: [{ ...kind, all: true }], totals: 'first', measures: [{ of: 'count', spread: { ...stage, all: true } }, sum] };
    const pivot = pivotOf(spec, answersTo(spec), order, ({ path }) => codes[path] ?? []);
    expect(pivot.columns.map(({ value }) => value)).toEqual(['FIRST', 'SECOND', 'THIRD', undefined]);
    expect(text(pivot)).toEqual([['total', 3, 1, 0, 100], ['ADMINISTRATIVE', 0, 0, 0, null], ['CIVIL', 1, 1, 0, 40], ['STATE', 1, 0, 0, 60], ['null', 1, 0, 0, 0]]);
    const only = { ...spec, rows: [kind], measures: [{ of: 'count', spread: stage }] } as const;
    expect(text(pivotOf(only, answersTo(only), order, ({ path }) => codes[path] ?? []))).toEqual([['total', 3, 1], ['CIVIL', 1, 1], ['STATE', 1, 0], ['null', 1, 0]]);
  });

  it('knows the records of every cell', () => {
    const spec: Spec = { ...base, totals: 'first', measures: [{ of: 'count', spread: stage, subtotal: true, where: { closedOn: { isNull: true } } }] };
    const pivot = pivotOf(spec, answersTo(spec), order);
    const [total, civil, , none] = pivot.rows;
    const [all, first] = pivot.columns;
    const own = [{ inDocket: { eq: true } }, { closedOn: { isNull: true } }];
    expect(pivot.cell(total!, all!).where).toEqual({ and: own });
    expect(pivot.cell(civil!, first!).where).toEqual({ and: [...own, { kind: { eq: 'CIVIL' } }, { stage: { eq: 'FIRST' } }] });
    expect(pivot.cell(none!, all!).where).toEqual({ and: [...own, { kind: { isNull: true } }] });
  });

  it('computes a ratio anew for every total and never adds one', () => {
    const spec: Spec = { ...base, totals: 'last', measures: [{ ...important, over: count }, { ...sum, over: count }] };
    const pivot = pivotOf(spec, answersTo(spec), order);
    expect(text(pivot)).toEqual([['CIVIL', 0.5, 20], ['STATE', 1, 60], ['null', 0, 0], ['total', 0.5, 25]]);
    expect(pivot.rows.at(-1)?.values).toEqual([]);
  });

  it('knows the columns of a spread also without totals', () => {
    const spec: Spec = { ...base, totals: 'none', measures: [{ of: 'count', spread: stage }] };
    const pivot = pivotOf(spec, answersTo(spec), order);
    expect(text(pivot)).toEqual([['CIVIL', 1, 1], ['STATE', 1, 0], ['null', 1, 0]]);
    expect(pivot.rows).toHaveLength(3);
  });

  it('of two row keys has a subtotal for each value of the first, and a total of all', () => {
    const spec: Spec = { ...base, rows: [kind, stage], totals: 'last', measures: [sum] };
    expect(text(pivotOf(spec, answersTo(spec), order))).toEqual([['CIVIL/FIRST', 10], ['CIVIL/SECOND', 30], ['CIVIL', 40], ['STATE/FIRST', 60], ['STATE', 60], ['null/FIRST', 0], ['null', 0], ['total', 100]]);
    expect(pivotOf({ ...spec, totals: 'first' }, answersTo(spec), order).rows.map(({ values }) => values.length)).toEqual([0, 1, 2, 2, 1, 2, 1, 2]);
  });

  it('without rows is one line', () => {
    const spec: Spec = { ...base, rows: [], totals: 'last', measures: [count, { of: 'count', spread: kind }] };
    const pivot = pivotOf(spec, answersTo(spec), order);
    expect(text(pivot)).toEqual([['total', 4, 2, 1, 1]]);
  });
});
