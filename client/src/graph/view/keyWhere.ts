// From the keys of a group back to its records: the filter that holds for exactly them.
import type { Attribute } from '../model';
import { mustPath } from './paths';
import type { Key, Where } from './spec';

/** { division: { name: … } } of division.name. */
const nest = (steps: readonly string[], inner: Where): Where => steps.reduceRight<Where>((within, step) => ({ [step]: within }), inner);

/** The first and last day of 2002-03, 2002-Q1, 2002-H1, 2002. */
export function daysOf(text: string): readonly [string, string] {
  const [year = '', rest = ''] = text.split('-');
  const [first, months] = rest.startsWith('Q') ? [Number(rest.slice(1)) * 3 - 2, 3] : rest.startsWith('H') ? [Number(rest.slice(1)) * 6 - 5, 6] : rest ? [Number(rest), 1] : [1, 12];
  return [`${year}-${String(first).padStart(2, '0')}-01`, new Date(Date.UTC(Number(year), first + months - 1, 0)).toISOString().slice(0, 10)];
}

const isOptional = ({ nullable }: Attribute): boolean => nullable === true;

export function keyWhere(noun: string, { path, part }: Key, value: unknown): Where {
  const { attribute, through } = mustPath(noun, path);
  const steps = path.split('.');
  if (value === null) {
    // Unset on the way counts like unset at the end: the group's key is null in both cases.
    const last = attribute.kind === 'one' ? { not: { [attribute.name]: {} } } : { [attribute.name]: { isNull: true } };
    const unset = through.flatMap((step, index) => (isOptional(step) ? [nest(steps.slice(0, index), { not: { [step.name]: {} } })] : []));
    const end = nest(steps.slice(0, -1), last);
    return unset.length ? { or: [...unset, end] } : end;
  }
  if (attribute.kind === 'one') return nest(steps, { id: { eq: value } });
  if (part) {
    const [gte, lte] = daysOf(String(value));
    return nest(steps, { gte, lte });
  }
  return nest(steps, { eq: value });
}

/** Several filters as one; undefined when there is none. */
export function both(...filters: readonly (Where | null | undefined)[]): Where | undefined {
  const given = filters.filter((one): one is Where => Boolean(one) && Object.keys(one ?? {}).length > 0);
  return given.length > 1 ? { and: given } : given[0];
}
