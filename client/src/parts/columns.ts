// Which attributes of a noun a short table of its records shows, told from the model alone: what an officer looks for first comes first.
import { isYear } from '@/composables/numbers';
import { attributeOf, mustNoun, nounNames, type Attribute } from '@/graph/model';
import { isMeasurable } from '@/graph/view/paths';

const unshown = new Set(['id', 'version', 'origin', 'source', 'precision', 'hash', 'nameEn', 'titleEn', 'latitude', 'longitude', 'requestId']);
const longest = 500;

const short = (attribute: Attribute): boolean => attribute.kind !== 'many' && attribute.kind !== 'object' && !attribute.list && (attribute.kind !== 'string' || (attribute.length ?? (attribute.derived ? 0 : longest + 1)) <= longest);

/** What an attribute tells, in the order in which a table shows it, and no more of which than this while others wait for a place. */
const most = { code: 1, state: 1, one: 2, kind: 1, words: 1, year: 1, date: 2, figure: 3, other: 0 } as const;
type Part = keyof typeof most;
const parts = Object.keys(most) as readonly Part[];

/** Where records stand among themselves, or since when they hold, says little of them. */
const isSide = (name: string): boolean => /^(order|number|level|scale|revision|validFrom)$/.test(name);
/** An end is empty as long as a record stands. */
const isEnd = (name: string): boolean => /^validTo$|(closed|retired|abolished|ended|cancelled|withdrawn|dropped|deactivated)On$/i.test(name);
const isState = (name: string): boolean => /^(status|state|stage|result|verdict)$/.test(name);

/** A record pointed at says something where it has a name, not only a number or a day. */
const hasName = ({ target }: Attribute): boolean => {
  const { called, attributes } = mustNoun(target ?? '');
  const by = attributes.find(({ name }) => name === called);
  return by?.kind === 'string' && by.length !== undefined && called !== 'code';
};
/** What many nouns cannot be without is what one asks for first, also where it may be empty. */
const leaders = new Set(nounNames.filter((noun) => nounNames.filter((other) => mustNoun(other).attributes.some(({ kind, target, nullable }) => kind === 'one' && target === noun && !nullable)).length >= 10));

function partOf(attribute: Attribute): Part {
  const { name, kind, derived } = attribute;
  if (isSide(name)) return 'other';
  if (name === 'code') return 'code';
  if (kind === 'one') return 'one';
  if (kind === 'enum') return derived || isState(name) ? 'state' : 'kind';
  if (kind === 'date' || kind === 'instant') return 'date';
  if (kind === 'string') return 'words';
  if (isYear(name)) return 'year';
  return isMeasurable(attribute) ? 'figure' : 'other';
}

/** Less is shown first. What the model lets be empty comes late, unless it is computed, or a day until which something is due. */
function weightOf(noun: string, attribute: Attribute): number {
  const { name, kind, derived, nullable, target = '' } = attribute;
  const late = (by: number): number => (!nullable ? 0 : derived ? 1.5 : by);
  if (isEnd(name) && !derived) return 20;
  switch (partOf(attribute)) {
    case 'code': return 0;
    case 'state': return isState(name) ? 1 : 4;
    case 'one': return target === noun ? 17 : (hasName(attribute) ? 2 : 7.5) + late(leaders.has(target) ? 3 : 8);
    case 'kind': return 4 + late(8);
    case 'figure': return (kind === 'ratio' && derived ? 2 : derived || kind === 'money' ? 3 : 4) - (/^(amount|current|allotted|spent)$/.test(name) ? 0.5 : 0) + late(kind === 'money' ? 8 : 6.5);
    case 'words': return (derived ? 4 : 6) + late(8);
    case 'date': return (derived || name.startsWith('due') ? 5 : 7) + late(name.startsWith('due') ? 1 : 4);
    case 'year': return 7 + late(8);
    case 'other': return 9 + late(8);
  }
}

/** The chosen ones of a noun; `except` is the noun where the reader is already. */
export function columnsOf(nounName: string, wanted: number, except?: string): readonly Attribute[] {
  const { attributes, called } = mustNoun(nounName);
  const weight = new Map(attributes.map((attribute) => [attribute, weightOf(nounName, attribute)]));
  const fit = attributes
    .filter((attribute) => short(attribute) && !unshown.has(attribute.name) && attribute.name !== called && !(attribute.kind === 'one' && attribute.target === except) && (weight.get(attribute) ?? 0) < 20)
    .toSorted((a, b) => (weight.get(a) ?? 0) - (weight.get(b) ?? 0));
  const taken = new Map<Part, number>();
  const inTurn = fit.filter((attribute) => {
    const part = partOf(attribute);
    taken.set(part, (taken.get(part) ?? 0) + 1);
    return (taken.get(part) ?? 0) <= most[part] && (weight.get(attribute) ?? 0) < 17;
  });
  const chosen = new Set([...new Set([...inTurn, ...fit])].slice(0, Math.max(0, wanted)));
  return attributes.filter((attribute) => chosen.has(attribute)).toSorted((a, b) => parts.indexOf(partOf(a)) - parts.indexOf(partOf(b)));
}

/** What tells a record from others of its kind in one line: by whom or of what it is, and the day that counts, until when something is due before any other. */
export function tellingOf(nounName: string, wanted: number): readonly Attribute[] {
  const all = columnsOf(nounName, mustNoun(nounName).attributes.length).filter((attribute) => weightOf(nounName, attribute) < 9 || leaders.has(attribute.target ?? ''));
  const ones = all.filter((attribute) => attribute.kind === 'one' && hasName(attribute)).toSorted((a, b) => weightOf(nounName, a) - weightOf(nounName, b));
  const [day] = all.filter(({ kind }) => kind === 'date').toSorted((a, b) => weightOf(nounName, a) - weightOf(nounName, b));
  return [...ones.slice(0, day ? wanted - 1 : wanted), ...(day ? [day] : [])];
}

/** Columns with what tells an example from a record of the document, where the noun has that. */
export const withOrigin = (noun: string, columns: readonly string[]): readonly string[] => (attributeOf(noun, 'origin') ? [...new Set([...columns, 'origin'])] : columns);
