// A built table: which groups are its rows, which its columns, and what stands in each cell. Pure: questions out, answers in.
import { both, keyWhere } from './keyWhere';
import { figureIn, PivotPlan, type Answers, type GroupAnswer, type Question } from './pivotQuery';
import type { Standing } from './dynamic';
import type { Figure, Key, Measure, ViewSpec, Where } from './spec';
import type { Times } from './tableQuery';

export type KeyValue = string | number | boolean | null;

export interface PivotColumn {
  readonly id: string;
  readonly measure: Measure;
  /** The value it is spread to; absent for the measure itself, or its subtotal. */
  readonly value?: KeyValue;
}
export interface PivotRow {
  readonly id: string;
  /** The values of the row keys; fewer for a subtotal, none for the total. */
  readonly values: readonly KeyValue[];
}
export interface PivotCell {
  readonly value: number | null;
  /** The records that were counted. */
  readonly where: Where | undefined;
}
export interface Pivot {
  readonly columns: readonly PivotColumn[];
  readonly rows: readonly PivotRow[];
  cell(row: PivotRow, column: PivotColumn): PivotCell;
}

type Spec = Pick<ViewSpec, 'noun' | 'where' | 'rows' | 'measures' | 'totals'>;
const idOf = (values: readonly KeyValue[]): string => JSON.stringify(values);

/** The levels of rows: all keys, then subtotals by fewer, then the total. */
function levelsOf({ rows, totals }: Spec): readonly (readonly Key[])[] {
  if (!rows.length) return [[]];
  return totals === 'none' ? [rows] : [rows, ...rows.slice(1).map((_, index) => rows.slice(0, rows.length - 1 - index)), []];
}
const figuresOf = (measure: Measure): readonly Figure[] => (measure.over ? [measure, measure.over] : [measure]);
const spreads = (measure: Measure): readonly (readonly Key[])[] => (measure.spread ? [...(measure.subtotal ? [[]] : []), [measure.spread]] : [[]]);

export function pivotQuestions(spec: Spec, standing: Standing, times: Times): readonly Question[] {
  const plan = new PivotPlan(spec);
  wantAll(spec, plan);
  return plan.questions(standing, times);
}

function wantAll(spec: Spec, plan: PivotPlan): void {
  for (const measure of spec.measures)
    for (const figure of figuresOf(measure)) for (const level of levelsOf(spec)) for (const spread of spreads(measure)) plan.want(figure, [...level, ...spread]);
  // Rows are those of the view's own records, also when every measure has a filter of its own.
  for (const level of levelsOf(spec)) plan.want({ of: 'count' }, level);
}

/** Texts of codes are ordered by their list, others as they read; what is unset stands last. */
export type Order = (key: Key, a: KeyValue, b: KeyValue) => number;
/** All that a key of a code list can be. */
export type Every = (key: Key) => readonly KeyValue[];

export function pivotOf(spec: Spec, answers: Answers, order: Order, every: Every = () => []): Pivot {
  const plan = new PivotPlan(spec);
  wantAll(spec, plan);
  const found = new Map<string, ReadonlyMap<string, GroupAnswer>>();
  const groupsOf = (figure: Figure, by: readonly Key[]): ReadonlyMap<string, GroupAnswer> => {
    const { list, grouping } = plan.want(figure, by);
    const at = `${list} ${grouping}`;
    let groups = found.get(at);
    if (!groups) found.set(at, (groups = new Map((answers[list]?.[grouping] ?? []).map((group) => [idOf(group.keys), group]))));
    return groups;
  };
  const columns = spec.measures.flatMap((measure, index): readonly PivotColumn[] => {
    const own = { id: `m${index}`, measure };
    const { spread } = measure;
    if (!spread) return [own];
    const spreadTo = figuresOf(measure).flatMap((figure) => [...groupsOf(figure, [...spec.rows, spread]).values()].map(({ keys }) => keys.at(-1) ?? null));
    const each = valuesOf(spread, spreadTo, order, every).map((value) => ({ id: `m${index}:${idOf([value])}`, measure, value }));
    return measure.subtotal ? [own, ...each] : each;
  });
  const cell = (row: PivotRow, { measure, value }: PivotColumn): PivotCell => {
    const level = spec.rows.slice(0, row.values.length);
    const by = measure.spread && value !== undefined ? [...level, measure.spread] : level;
    const id = idOf(measure.spread && value !== undefined ? [...row.values, value] : row.values);
    const read = (figure: Figure): number | null => figureIn(groupsOf(figure, by).get(id), figure);
    const counted = read(measure);
    const over = measure.over ? read(measure.over) : null;
    const keys = [...level.map((key, at) => keyWhere(spec.noun, key, row.values[at] ?? null)), ...(measure.spread && value !== undefined ? [keyWhere(spec.noun, measure.spread, value)] : [])];
    return {
      value: measure.over ? (counted === null || !over ? null : counted / over) : counted,
      where: both(spec.where, measure.where, ...keys),
    };
  };
  return { columns, rows: rowsOf(spec, (level) => [...groupsOf({ of: 'count' }, level).values()], order, every), cell };
}

/** What was found under a key, each once and in order; with all of the list where the key wants them. */
const valuesOf = (key: Key, found: readonly KeyValue[], order: Order, every: Every): readonly KeyValue[] =>
  [...new Set([...(key.all ? every(key) : []), ...found])].toSorted((a, b) => order(key, a, b));

function rowsOf(spec: Spec, groups: (level: readonly Key[]) => readonly GroupAnswer[], order: Order, every: Every): readonly PivotRow[] {
  const total: PivotRow = { id: 'total', values: [] };
  if (!spec.rows.length) return [total];
  const below = (values: readonly KeyValue[], depth: number): readonly PivotRow[] => {
    const key = spec.rows[depth];
    if (!key) return [];
    const found = groups(spec.rows).filter(({ keys }) => values.every((value, index) => keys[index] === value)).map(({ keys }) => keys[depth] ?? null);
    return valuesOf(key, found, order, every).flatMap((value) => {
      const row: PivotRow = { id: idOf([...values, value]), values: [...values, value] };
      if (depth === spec.rows.length - 1) return [row];
      const rows = below(row.values, depth + 1);
      return spec.totals === 'none' ? rows : spec.totals === 'first' ? [row, ...rows] : [...rows, row];
    });
  };
  const rows = below([], 0);
  return spec.totals === 'none' ? rows : spec.totals === 'first' ? [total, ...rows] : [...rows, total];
}
