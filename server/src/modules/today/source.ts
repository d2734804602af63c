// What the feed is drawn from: each source is a list of the graph with the condition under which its records are still open.
import type { TodayKind } from '@gujeong/shared/vocabulary/today';
import type { Told } from './entry.js';

/** A GraphQL filter. */
export type Where = Readonly<Record<string, unknown>>;

export interface Source<N = never> {
  /** The alias in the document. */
  name: string;
  /** What its records are counted as. */
  kind: TodayKind;
  /** The root field, and the type of its filter. */
  root: string;
  filter: string;
  /** Selected of each record. */
  fields: string;
  /** Records that still want something, seen from the reference date. */
  open(asOf: string): Where;
  /** Records of divisions, by their ids. */
  of(divisions: readonly string[]): Where;
  /** null: the record belongs into nobody's list after all. */
  tell(node: N, asOf: string): Told | null;
}

/** What is due by a day. */
export interface DeadlineSource<N = never> extends Source<N> {
  /** The order's field, and the condition that the due date lies within days; an end that is not given is open. */
  order: string;
  within(from: string | null, to: string | null): Where;
}

/** The fact has not happened by the reference date. */
export const notYet = (field: string, asOf: string): Where => ({ or: [{ [field]: { isNull: true } }, { [field]: { gt: asOf } }] });
export const by = (field: string, asOf: string): Where => ({ [field]: { lte: asOf } });
export const among = (ids: readonly string[]): Where => ({ id: { in: ids } });
export const every = (...conditions: readonly Where[]): Where => ({ and: conditions });
export const either = (...conditions: readonly Where[]): Where => (conditions.length === 1 ? conditions[0]! : { or: conditions });

/** A date attribute within days. */
export const dated = (field: string) => (from: string | null, to: string | null): Where =>
  ({ [field]: { isNull: false, ...(from === null ? {} : { gte: from }), ...(to === null ? {} : { lte: to }) } });

export const UNIT = '{ id code name }';
