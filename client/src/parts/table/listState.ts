// What a list shows, in its address: columns=code,division.name · order=-endsOn,code · group=endsOn:MONTH. What the noun does not have is left out, and said.
import { isYear } from '@/composables/numbers';
import { attributeOf, mustNoun } from '@/graph/model';
import { isNamed, isSortable, pathOf } from '@/graph/view/paths';
import { dateParts, limits, type DatePart, type Key, type Sorted } from '@/graph/view/spec';
import { columnsOf } from '../columns';

export interface Read<T> {
  readonly value: T;
  readonly wrong: boolean;
}

const split = (text: string | null): readonly string[] => (text ? text.split(',').filter(Boolean) : []);

/** The columns that a list has when nobody chose others: what its records are called, then what says most of them. */
export const usualColumns = (noun: string, most = 6, except?: string): readonly string[] => {
  const { called } = mustNoun(noun);
  return [called, ...columnsOf(noun, most, except).map(({ name }) => name)];
};

export function readColumns(noun: string, text: string | null): Read<readonly string[]> {
  const asked = split(text);
  const known = [...new Set(asked)].filter((path) => pathOf(noun, path)).slice(0, limits.columns);
  return { value: known.length ? known : usualColumns(noun), wrong: asked.length > known.length };
}
export const writeColumns = (noun: string, columns: readonly string[]): string | null => (columns.join() === usualColumns(noun).join() ? null : columns.join());

export function readOrder(noun: string, text: string | null): Read<readonly Sorted[]> {
  const asked = split(text).map((one): Sorted => (one.startsWith('-') ? { path: one.slice(1), descending: true } : { path: one }));
  const known = asked.filter(({ path }) => isSortable(noun, path)).slice(0, limits.order);
  return { value: known, wrong: asked.length > known.length };
}
export const writeOrder = (order: readonly Sorted[]): string | null => order.map(({ path, descending }) => (descending ? `-${path}` : path)).join() || null;

export function readKey(noun: string, text: string | null): Read<Key | null> {
  if (!text) return { value: null, wrong: false };
  const [path = '', part] = text.split(':');
  const cuts = attributeKind(noun, path) === 'date';
  const fits = isNamed(noun, path) && (part === undefined || (cuts && (dateParts as readonly string[]).includes(part)));
  return fits ? { value: part ? { path, part: part as DatePart } : { path }, wrong: false } : { value: null, wrong: true };
}
export const writeKey = (key: Key | null): string | null => (key ? (key.part ? `${key.path}:${key.part}` : key.path) : null);

const attributeKind = (noun: string, path: string): string | undefined => pathOf(noun, path)?.attribute.kind;

/** The order after a press on a column's head: up, down, none; with Shift beside the others. */
export function pressed(order: readonly Sorted[], path: string, also: boolean): readonly Sorted[] {
  const now = order.find((one) => one.path === path);
  const next: readonly Sorted[] = !now ? [{ path }] : now.descending ? [] : [{ path, descending: true }];
  if (!also) return next;
  const at = order.findIndex((one) => one.path === path);
  return at < 0 ? [...order, ...next] : [...order.slice(0, at), ...next, ...order.slice(at + 1)];
}

/** What a list may be offered to be grouped by at once: codes, yes and no, and the records it points at. */
export const usualKeys = (noun: string): readonly Key[] =>
  mustNoun(noun).attributes.flatMap(({ name, kind, list }): readonly Key[] => {
    if (list || !isNamed(noun, name) || name === 'origin') return [];
    if (kind === 'enum' || kind === 'boolean' || kind === 'one') return [{ path: name }];
    if (kind === 'int' && isYear(name)) return [{ path: name }];
    return kind === 'date' && attributeOf(noun, name) ? [{ path: name, part: 'MONTH' }, { path: name, part: 'YEAR' }] : [];
  });
