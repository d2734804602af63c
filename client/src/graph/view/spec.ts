// What a list or a built report shows, as plain data: kept in the address, saved, shared, and turned into a GraphQL document. It knows no noun.
import { dayOf } from '@/composables/dates';
import { nounOf } from '../model';
import { isNamed, pathOf } from './paths';

/** `where` of the GraphQL schema. A value may be dynamic instead: { "$": "today+14" } (see dynamic.ts). */
export type Where = Readonly<Record<string, unknown>>;

/** What rows are grouped by: an attribute's path, and for dates the part that counts. */
export interface Key {
  /** status, division, division.name, filedOn */
  readonly path: string;
  readonly part?: DatePart;
  /** Of a code list: every code, also those that no record has. */
  readonly all?: true;
}
export const dateParts = ['MONTH', 'QUARTER', 'HALF', 'YEAR'] as const;
export type DatePart = (typeof dateParts)[number];

export const functions = ['count', 'sum', 'avg', 'min', 'max'] as const;

/** One figure of a set of records. */
export interface Figure {
  readonly of: (typeof functions)[number];
  /** An own attribute of the noun; none for a count. */
  readonly path?: string;
  /** Only the records that also meet this. */
  readonly where?: Where;
}

/** 칸: a figure for each row, spread over the values of a key when it has one. */
export interface Measure extends Figure {
  readonly label?: string;
  /** A heading above this column and its neighbours with the same one. */
  readonly heading?: string;
  readonly spread?: Key;
  /** With a spread, the figure of all its values stands before them. */
  readonly subtotal?: boolean;
  /** The figure is divided by this one: a ratio, computed anew for every row and total. */
  readonly over?: Figure;
}

export interface Sorted {
  readonly path: string;
  readonly descending?: boolean;
}

export const shows = ['TABLE', 'PIVOT', 'CHART'] as const;
export const chartKinds = ['bars', 'stacked', 'line'] as const;

/** In what amounts of money are shown; they are kept in won. */
export const scales = { ONE: 1, THOUSAND: 1_000, MILLION: 1_000_000 } as const;
export type Scale = keyof typeof scales;

export interface ViewSpec {
  readonly title?: string;
  readonly noun: string;
  readonly where?: Where;
  /** Columns of a table: paths, through to-one relations (division.name), and figures of lists (budgetLines#count, budgetLines#sum.allotted). */
  readonly columns: readonly string[];
  readonly order: readonly Sorted[];
  /** Groups of a table, rows of a pivot. */
  readonly rows: readonly Key[];
  readonly measures: readonly Measure[];
  readonly totals: 'first' | 'last' | 'none';
  readonly show: (typeof shows)[number];
  /** Without one, what suits the figures. */
  readonly chart?: (typeof chartKinds)[number];
  /** Without one, won. */
  readonly scale?: Scale;
  /** The reference date that a saved view was fixed to; without it, it is seen as of the day on which it is opened. */
  readonly asOf?: string;
}

export const limits = { columns: 40, order: 5, rows: 3, measures: 16 } as const;

/** What is wrong with a specification from outside: where, and the rule. */
export interface SpecProblem {
  readonly at: string;
  readonly rule: 'object' | 'noun' | 'path' | 'choice' | 'tooMany' | 'text';
}

export const emptySpec = (noun: string): ViewSpec => ({ noun, columns: [], order: [], rows: [], measures: [{ of: 'count' }], totals: 'last', show: 'TABLE' });

type Loose = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Loose => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads a specification that came by an address or from a saved view: whole, or what is wrong with it. */
export function readSpec(given: unknown): { readonly spec: ViewSpec; readonly problems: readonly [] } | { readonly spec: null; readonly problems: readonly SpecProblem[] } {
  const problems: SpecProblem[] = [];
  const wrong = (at: string, rule: SpecProblem['rule']): void => void problems.push({ at, rule });
  if (!isObject(given)) return { spec: null, problems: [{ at: 'spec', rule: 'object' }] };
  const noun = String(given['noun'] ?? '');
  if (!nounOf(noun)) return { spec: null, problems: [{ at: 'noun', rule: 'noun' }] };

  const list = (name: keyof typeof limits): readonly unknown[] => {
    const value = given[name] ?? [];
    if (!Array.isArray(value)) wrong(name, 'object');
    else if (value.length > limits[name]) wrong(name, 'tooMany');
    else return value as readonly unknown[];
    return [];
  };
  const choice = <T extends string>(name: string, value: unknown, of: readonly T[], otherwise: T): T => {
    if (value === undefined) return otherwise;
    if (!of.includes(value as T)) wrong(name, 'choice');
    return value as T;
  };
  const text = (at: string, value: unknown): string | undefined => {
    if (value === undefined || (typeof value === 'string' && value.length <= 200)) return value || undefined;
    wrong(at, 'text');
    return undefined;
  };
  const where = (at: string, value: unknown): Where | undefined => {
    if (value === undefined || value === null || isObject(value)) return value ?? undefined;
    wrong(at, 'object');
    return undefined;
  };
  const known = (at: string, path: unknown): string => {
    if (typeof path !== 'string' || !pathOf(noun, path)) wrong(at, 'path');
    return String(path);
  };
  const key = (at: string, value: unknown): Key => {
    if (!isObject(value)) wrong(at, 'object');
    const { path, part, all } = isObject(value) ? value : { path: '', part: undefined, all: undefined };
    const found = known(`${at}.path`, path);
    if (!isNamed(noun, found)) wrong(`${at}.path`, 'path');
    return { path: found, ...(part === undefined ? {} : { part: choice(`${at}.part`, part, dateParts, 'MONTH') }), ...(all === true && pathOf(noun, found)?.attribute.enum ? { all } : {}) };
  };
  const figure = (at: string, value: Loose): Figure => {
    const of = choice(`${at}.of`, value['of'], functions, 'count');
    const only = where(`${at}.where`, value['where']);
    return { of, ...(of === 'count' ? {} : { path: known(`${at}.path`, value['path']) }), ...(only ? { where: only } : {}) };
  };
  const measure = (value: unknown, index: number): Measure => {
    const at = `measures.${index}`;
    if (!isObject(value)) {
      wrong(at, 'object');
      return { of: 'count' };
    }
    const label = text(`${at}.label`, value['label']);
    const heading = text(`${at}.heading`, value['heading']);
    return {
      ...figure(at, value),
      ...(label ? { label } : {}), ...(heading ? { heading } : {}),
      ...(value['spread'] === undefined ? {} : { spread: key(`${at}.spread`, value['spread']) }),
      ...(value['subtotal'] === true ? { subtotal: true } : {}),
      ...(isObject(value['over']) ? { over: figure(`${at}.over`, value['over']) } : {}),
    };
  };
  const title = text('title', given['title']);
  const asOf = dayOf(typeof given['asOf'] === 'string' ? given['asOf'] : null);
  if (given['asOf'] !== undefined && !asOf) wrong('asOf', 'text');
  const only = where('where', given['where']);
  const spec: ViewSpec = {
    ...(title ? { title } : {}),
    noun,
    ...(only ? { where: only } : {}),
    columns: list('columns').map((path, index) => known(`columns.${index}`, path)),
    order: list('order').map((one, index) => {
      const { path, descending } = isObject(one) ? one : { path: '', descending: false };
      const found = known(`order.${index}`, path);
      if (!isNamed(noun, found)) wrong(`order.${index}`, 'path');
      return { path: found, ...(descending === true ? { descending: true } : {}) };
    }),
    rows: list('rows').map((one, index) => key(`rows.${index}`, one)),
    measures: list('measures').map(measure),
    totals: choice('totals', given['totals'], ['first', 'last', 'none'] as const, 'last'),
    show: choice('show', given['show'], shows, 'TABLE'),
    ...(given['chart'] === undefined ? {} : { chart: choice('chart', given['chart'], chartKinds, 'bars') }),
    ...(given['scale'] === undefined ? {} : { scale: choice('scale', given['scale'], Object.keys(scales) as Scale[], 'ONE') }),
    ...(asOf ? { asOf } : {}),
  };
  return problems.length ? { spec: null, problems } : { spec, problems: [] };
}

/** The specification as short text, without what is as it would be anyway: for an address, and for keeping. */
export function writeSpec(spec: ViewSpec): string {
  const plain = emptySpec(spec.noun) as unknown as Loose;
  const said = Object.entries(spec).filter(([name, value]) => name === 'noun' || (value !== undefined && JSON.stringify(value) !== JSON.stringify(plain[name])));
  return JSON.stringify(Object.fromEntries(said));
}

export function parseSpec(text: string): ReturnType<typeof readSpec> {
  try {
    return readSpec({ measures: [{ of: 'count' }], ...(JSON.parse(text) as object) });
  } catch {
    return { spec: null, problems: [{ at: 'spec', rule: 'object' }] };
  }
}

/** What is kept of a view: as it stands in the address, fixed to a day where that is wanted. */
export const fixedTo = (spec: string, day: string | null): string => (day ? JSON.stringify({ ...(JSON.parse(spec) as object), asOf: day }) : spec);
