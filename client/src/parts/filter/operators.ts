// Which comparisons an attribute takes, by what it is.
import type { Attribute } from '@/graph/model';
import type { Operator } from './tree';

const many: readonly Operator[] = ['in', 'notIn'];
const ends: readonly Operator[] = ['set', 'unset'];
const figures: readonly Operator[] = ['eq', 'ne', 'gte', 'lte', 'gt', 'lt', 'between'];

const byKind: Readonly<Partial<Record<Attribute['kind'], readonly Operator[]>>> = {
  string: ['contains', 'initials', 'startsWith', 'eq', 'ne'], text: ['contains', 'initials', 'startsWith', 'eq', 'ne'],
  enum: many, boolean: ['eq'], one: many, id: many,
  date: ['between', 'gte', 'lte', 'eq', 'gt', 'lt', 'ne'], instant: ['gte', 'lte', 'between', 'gt', 'lt'],
  int: figures, float: figures, money: figures, ratio: figures,
};

/** Of a day one says from when and until when, not that it is less. */
export const comparesDays = ({ kind }: Pick<Attribute, 'kind'>, operator: Operator): operator is 'lt' | 'lte' | 'gt' | 'gte' =>
  (kind === 'date' || kind === 'instant') && ['lt', 'lte', 'gt', 'gte'].includes(operator);

/** The first is what a new condition begins with. `now` stays offered though it is not usual: a filter that came by an address has it. */
export function operatorsFor(attribute: Attribute, now?: Operator): readonly Operator[] {
  const usual = [...(byKind[attribute.kind] ?? ['eq']), ...(attribute.nullable === false || attribute.kind === 'id' ? [] : ends)];
  return now === undefined || usual.includes(now) ? usual : [...usual, now];
}

export const takesList = (operator: Operator): boolean => operator === 'in' || operator === 'notIn';
export const takesNothing = (operator: Operator): boolean => operator === 'set' || operator === 'unset';
