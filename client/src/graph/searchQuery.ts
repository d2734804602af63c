// One question that looks for a word in many nouns: in numbers and names, and in the name of whoever asked or is written of.
import { isInitials } from '@/composables/initials';
import type { DocumentNode } from 'graphql';
import { documentOf } from './ast';
import { mustNoun, type Noun } from './model';
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

export function searchQuestion(text: string, times: { readonly asOf: string | null; readonly recordedAt: string | null }): SearchQuestion {
  const nouns = searched.map((name) => ({ name, noun: mustNoun(name) }));
  const query = documentOf({
    kind: 'query', name: 'Search',
    variables: { first: 'Int', asOf: 'Date', recordedAt: 'DateTime', ...Object.fromEntries(nouns.map(({ name }) => [`in${name}`, `${name}Where`])) },
    of: nouns.map(({ name, noun }) => ({
      name: noun.plural, as: name, by: { first: 'first', where: `in${name}`, asOf: 'asOf', recordedAt: 'recordedAt' },
      of: ['totalCount', { name: 'nodes', of: [...new Set(['id', noun.called, ...words(noun), ...(noun.attributes.some((one) => one.name === 'status' && one.kind === 'enum') ? ['status'] : [])])].map((field) => (noun.attributes.find((one) => one.name === field)?.kind === 'one' ? { name: field, of: ['id'] } : field)) }],
    })),
  });
  return { query, variables: { first: 5, ...times, ...Object.fromEntries(nouns.map(({ name }) => [`in${name}`, searchWhere(name, text)])) } };
}
