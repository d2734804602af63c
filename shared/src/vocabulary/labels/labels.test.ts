// The vocabulary itself: what it says in each language. That it covers every noun is checked where the nouns are.
import { describe, expect, it } from 'vitest';
import { common } from './common.js';
import { attributeLabel, labelled, nounLabel } from './index.js';
import type { AttributeLabel } from './labels.js';

const all: readonly (readonly [string, AttributeLabel])[] = [
  ...Object.entries(common),
  ...[...labelled].flatMap(([noun, labels]) => Object.entries(labels).map(([name, label]) => [`${noun}.${name}`, label] as const)),
];
const texts = (pick: (label: AttributeLabel) => readonly (string | undefined)[]) =>
  all.flatMap(([place, label]) => pick(label).flatMap(text => (text === undefined ? [] : [[place, text] as const])));
const korean = texts(label => [label.ko]);
const english = texts(label => [label.en, 'plural' in label ? String(label.plural) : undefined]);

describe('the labels', () => {
  it('in Korean, got Hangul', () => {
    expect(korean.filter(([, text]) => !/[가-힣]/.test(text))).toEqual([]);
  });

  it('in English, got a capital first, then small letters but for abbreviations', () => {
    expect(english.filter(([, text]) => !/^[A-Z][a-z]*(?:[ -](?:[a-z]+|[A-Z]{2,}))*$/.test(text))).toEqual([]);
  });

  it('got no punctuation at the end, nor spaces that nobody sees', () => {
    expect([...korean, ...english].filter(([, text]) => text.trim() !== text || text.includes('  ') || /\p{P}$/u.test(text))).toEqual([]);
  });

  it('got short ones, so that they fit the head of a column', () => {
    expect(korean.filter(([, text]) => text.length > 14)).toEqual([]);
    expect(english.filter(([, text]) => text.length > 28)).toEqual([]);
  });

  it('of two types, got different words for the types', () => {
    for (const pick of ['ko', 'en'] as const) {
      const words = [...labelled].map(([, labels]) => labels._[pick]);
      expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
    }
  });
});

describe('nounLabel', () => {
  it('given a noun, got its words', () => expect(nounLabel('Project')).toEqual({ ko: '사업', en: 'Project', plural: 'Projects' }));

  it.each(['Nothing', 'constructor'])('given %s, which is no noun, got nothing', noun => expect(nounLabel(noun)).toBeUndefined());
});

describe('attributeLabel', () => {
  it('given an attribute with a unit, got the unit beside the words', () => {
    expect(attributeLabel('BudgetLine', 'committed')).toEqual({ ko: '원인행위액', en: 'Committed', unit: { ko: '원', en: 'won' } });
  });

  it('given what every stored row has, got the common words', () => expect(attributeLabel('Project', 'version')).toEqual({ ko: '변경 차수', en: 'Version' }));

  it('given a name that the noun and the rows have in common, got the words of the noun', () => {
    expect(attributeLabel('FundingShare', 'source')).toEqual({ ko: '재원', en: 'Funding source' });
  });

  it.each([['Project', '_'], ['Project', 'toString'], ['Project', 'nothing'], ['Nothing', 'title']])('given %s and %s, got nothing', (noun, attribute) => {
    expect(attributeLabel(noun, attribute)).toBeUndefined();
  });
});
