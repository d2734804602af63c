// What may be chosen at one step of a path: the attributes of a noun, those that lead on to another noun, and the figures of its lists.
import { isYear } from '@/composables/numbers';
import { mustNoun, type Attribute } from '@/graph/model';
import { isMeasurable, isNamed, isSortable } from '@/graph/view/paths';

export type Purpose = 'column' | 'group' | 'order' | 'measure' | 'filter';

export interface Choice {
  /** From the noun that one began at. */
  readonly path: string;
  readonly attribute: Attribute;
  /** It can be taken itself. */
  readonly takes: boolean;
  /** It leads on: to another noun, or to the figures of a list. */
  readonly leads?: string;
}

const unshown = new Set(['version', 'source']);
const deepest = 3;

/** `from` is the noun that one began at, `way` the relations followed so far (division.parent). */
export function choicesAt(from: string, way: string, noun: string, purpose: Purpose): readonly Choice[] {
  const depth = way ? way.split('.').length : 0;
  return mustNoun(noun).attributes.flatMap((attribute): readonly Choice[] => {
    const { name, kind, target, list } = attribute;
    if (unshown.has(name) || name === 'history' || (kind === 'id' && purpose !== 'filter')) return [];
    const path = way ? `${way}.${name}` : name;
    if (kind === 'many') {
      const lists = purpose === 'filter' || purpose === 'column';
      return lists ? [{ path: purpose === 'column' ? `${path}#count` : path, attribute, takes: true, ...(target ? { leads: target } : {}) }] : [];
    }
    const leads = kind === 'one' && target && depth < deepest ? { leads: target } : {};
    const takes = fits(from, path, attribute, purpose) && !(list && purpose !== 'filter' && purpose !== 'column');
    return takes || (leads.leads && purpose !== 'measure') ? [{ path, attribute, takes, ...leads }] : [];
  });
}

function fits(from: string, path: string, attribute: Attribute, purpose: Purpose): boolean {
  if (attribute.kind === 'object') return false;
  switch (purpose) {
    case 'group': return isNamed(from, path);
    case 'order': return isSortable(from, path);
    case 'measure': return !path.includes('.') && isMeasurable(attribute);
    case 'column': case 'filter': return true;
  }
}

/** Sums and averages that a list has as a column. */
export const figuresOf = (list: string, target: string): readonly string[] =>
  ['count', ...mustNoun(target).attributes.filter((one) => isMeasurable(one) && one.kind !== 'ratio' && one.name !== 'version' && !isYear(one.name)).flatMap(({ name }) => [`sum.${name}`, `avg.${name}`])].map((figure) => `${list}#${figure}`);
