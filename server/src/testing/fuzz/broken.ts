// Valid queries broken in one place: cut off, misspelt, of the wrong type, with characters that belong nowhere.
import type { Random } from '../../dataset/random.js';
import type { Query } from './queries.js';

type Break = (text: string, random: Random) => string;

const somewhere = (text: string, random: Random): number => random.int(1, Math.max(1, text.length - 2));
const insert = (what: string): Break => (text, random) => {
  const at = somewhere(text, random);
  return `${text.slice(0, at)}${what}${text.slice(at)}`;
};
/** Replaces one of the places that a pattern finds. */
const replace = (pattern: RegExp, by: string): Break => (text, random) => {
  const found = [...text.matchAll(pattern)];
  if (!found.length) return `${text} ${by}`;
  const { 0: what, index } = random.pick(found);
  return `${text.slice(0, index)}${by}${text.slice(index + what.length)}`;
};

const BREAKS: readonly Break[] = [
  (text, random) => text.slice(0, somewhere(text, random)),
  replace(/[{}()[\]:$]/g, ''),
  insert('{'), insert('}'), insert('"'), insert('"""'), insert('\u0000'), insert('\ud800'), insert('😀'), insert('\u2028'), insert(' ...Missing '), insert(' @nonsense '), insert(' $ '), insert('\\u{110000}'), insert(' ! '),
  replace(/[a-z]\w{3,}/gi, 'nonsense'), replace(/\b\d+\b/g, '"x"'), replace(/\b\d+\b/g, '99999999999999999999'), replace(/"[^"]*"/g, '1'), replace(/^query/g, 'mutation'), replace(/^query/g, 'subscription'), replace(/^query/g, 'fragment'), replace(/\bnodes\b/g, 'nodes(first: 1)'),
  text => `${text} ${text}`,
  text => `${text} fragment A on Query { ...A }`,
  text => `${text} type Query { a: Int }`,
  text => `${text} extend schema { query: Query }`,
  () => '', () => ' ', () => '#', () => '{}', () => '{', () => 'null', () => '__schema', () => '{ __proto__ }', () => '{ constructor }', () => 'query Q($a: Nonsense) { __typename }', () => 'query Q($a: Int, $a: Int) { __typename }',
];

/** The n-th of many breaks, at a place by chance. */
export const broken = ({ query, variables }: Query, n: number, random: Random): Query => ({ query: BREAKS[n % BREAKS.length]!(query, random), variables });
