// Which attributes of a noun a short table of its records shows.
import { attributeOf, mustNoun, type Attribute } from '@/graph/model';

const unshown = new Set(['id', 'version', 'origin', 'source']);

const short = (attribute: Attribute): boolean => attribute.kind !== 'many' && attribute.kind !== 'object' && !attribute.list && (attribute.kind !== 'string' || attribute.length !== undefined);

/** Words, days, figures and codes of one line, and to-one relations, in the noun's own order; `except` is where the reader is already. */
export function columnsOf(nounName: string, most: number, except?: string): readonly Attribute[] {
  const { attributes, called } = mustNoun(nounName);
  const fit = attributes.filter((attribute) => short(attribute) && !unshown.has(attribute.name) && attribute.name !== called && !(attribute.kind === 'one' && attribute.target === except));
  // A state says most: it stands before what would not fit.
  const states = fit.filter(({ name }) => /^(status|state|verdict|result)$/.test(name));
  const others = fit.filter((attribute) => !states.includes(attribute));
  const chosen = new Set([...others.slice(0, Math.max(0, most - states.length)), ...states]);
  return fit.filter((attribute) => chosen.has(attribute)).slice(0, most);
}

/** Columns with what tells an example from a record of the document, where the noun has that. */
export const withOrigin = (noun: string, columns: readonly string[]): readonly string[] => (attributeOf(noun, 'origin') ? [...new Set([...columns, 'origin'])] : columns);
