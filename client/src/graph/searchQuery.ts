// One question that looks for a word in many nouns: in numbers and names, and in the name of whoever asked or is written of.
import { isInitials } from '@/composables/initials';
import type { DocumentNode } from 'graphql';
import { documentOf, type Asked } from './ast';
import { mustNoun, type Attribute, type Noun } from './model';
import type { Where } from './view/spec';

/** What people look for, the likeliest first. A request has at most 30 aliases. */
export const searched = [
  'Project', 'CouncilQuestion', 'CouncilMember', 'Division', 'BudgetLine', 'Lawsuit', 'Regulation', 'Directive', 'AuditFinding', 'Commitment',
  'Facility', 'Asset', 'InformationSystem', 'Course', 'Survey', 'StatisticSeries', 'Idea', 'Publication',
] as const;
/** A record is also found by the name of one of these that it points at. */
const people = new Set(['CouncilMember']);

const words = ({ attributes, called }: Noun): readonly string[] => attributes.filter(({ name, kind, list }) => kind === 'string' && !list && (name === called || name === 'name' || name === 'code')).map(({ name }) => name);

/** The filter that finds records of a noun by a word, or by initial consonants. */
export function searchWhere(nounName: string, text: string): Where {
  const noun = mustNoun(nounName);
  const by = isInitials(text) ? 'initials' : 'contains';
  const own = words(noun).map((name) => ({ [name]: { [by]: text } }));
  // A record without a name of its own is found by any record that it points at.
  const pointed = noun.attributes.flatMap(({ name, kind, target = '' }) => {
    if (kind !== 'one' || target === nounName || (own.length > 0 && !people.has(target))) return [];
    const one = mustNoun(target);
    return one.attributes.some((attribute) => attribute.name === one.called && attribute.kind === 'string') ? [{ [name]: { [one.called]: { [by]: text } } }] : [];
  });
  return { or: [...own, ...pointed] };
}

export interface SearchQuestion {
  readonly query: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A record that is pointed at is read by what it is called. */
function fieldsOf(noun: Noun, telling: readonly Attribute[]): readonly (Asked | string)[] {
  const state = noun.attributes.some(({ name, kind }) => name === 'status' && kind === 'enum') ? ['status'] : [];
  const names = new Set(['id', noun.called, ...words(noun), ...state, ...telling.map(({ name }) => name)]);
  return [...names].map((name) => {
    const attribute = noun.attributes.find((one) => one.name === name);
    return attribute?.kind === 'one' ? { name, of: [...new Set(['id', mustNoun(attribute.target ?? '').called])] } : name;
  });
}

/** `telling` names what is read of each record besides its name, its number and its state. */
export function searchQuestion(text: string, times: { readonly asOf: string | null; readonly recordedAt: string | null }, telling: (noun: string) => readonly Attribute[]): SearchQuestion {
  const nouns = searched.map((name) => ({ name, noun: mustNoun(name) }));
  const query = documentOf({
    kind: 'query', name: 'Search',
    variables: { first: 'Int', asOf: 'Date', recordedAt: 'DateTime', ...Object.fromEntries(nouns.map(({ name }) => [`in${name}`, `${name}Where`])) },
    of: nouns.map(({ name, noun }) => ({
      name: noun.plural, as: name, by: { first: 'first', where: `in${name}`, asOf: 'asOf', recordedAt: 'recordedAt' },
      of: ['totalCount', { name: 'nodes', of: fieldsOf(noun, telling(name)) }],
    })),
  });
  return { query, variables: { first: 5, ...times, ...Object.fromEntries(nouns.map(({ name }) => [`in${name}`, searchWhere(name, text)])) } };
}
