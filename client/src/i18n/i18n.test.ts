import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import everyEn from './en.json';
import everyKo from './ko.json';

type Texts = { readonly [key: string]: string | Texts };

/** The texts of every page, and those of each part under names of its own. */
const folder = 'src/i18n/parts';
const partsOf = (language: string): Texts => Object.assign({}, ...readdirSync(folder).toSorted().filter((file) => file.endsWith(`.${language}.json`)).map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Texts)) as Texts;
const ko: Texts = { ...everyKo, ...partsOf('ko') };
const en: Texts = { ...everyEn, ...partsOf('en') };

const keysOf = (texts: Texts, prefix = ''): readonly string[] =>
  Object.entries(texts).flatMap(([key, value]) => (typeof value === 'string' ? [prefix + key] : keysOf(value, `${prefix}${key}.`)));
const textAt = (texts: Texts, key: string): string => String(key.split('.').reduce<string | Texts>((at, step) => (typeof at === 'string' ? at : (at[step] ?? '')), texts));
const blanksOf = (text: string): readonly string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').toSorted();

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(vue|ts)$/.test(file) && !file.includes('generated') && !file.endsWith('.test.ts'))
  .map((file) => readFileSync(join('src', file), 'utf8'))
  .join('\n');

// What the sources ask for: t('a.b'), and t(`a.${…}`) as a pattern with one step for each blank.
const plain = [...sources.matchAll(/'([a-zA-Z]+(?:\.\w+)+)'/g)].map(([, key]) => key ?? '');
const calls = [...sources.matchAll(/\b(?:t|te)\(\s*(?:[^'`()]*\? )?'([^']+)'/g)].map(([, key]) => key ?? '');
const patterns = [...sources.matchAll(/\b(?:t|te)\(`([^`]+)`/g)].map(([, key]) => new RegExp(`^${(key ?? '').replaceAll('.', String.raw`\.`).replaceAll(/\$\{[^}]+\}/g, String.raw`\w+`)}$`));

describe('the texts', () => {
  const keys = keysOf(ko);

  it('of a part stand under names that no other part has', () => {
    for (const language of ['ko', 'en']) {
      const names = [...Object.keys(language === 'ko' ? everyKo : everyEn), ...readdirSync(folder).filter((file) => file.endsWith(`.${language}.json`)).flatMap((file) => Object.keys(JSON.parse(readFileSync(join(folder, file), 'utf8')) as Texts))];
      expect(names).toEqual([...new Set(names)]);
    }
  });

  it('have the same keys in Korean and English', () => {
    expect(keysOf(en)).toEqual(keys);
  });

  it('have the same blanks in Korean and English', () => {
    for (const key of keys) expect([key, ...blanksOf(textAt(en, key))]).toEqual([key, ...blanksOf(textAt(ko, key))]);
  });

  it('have every key that the sources ask for', () => {
    expect(calls.length).toBeGreaterThan(50);
    expect(calls.filter((key) => !keys.includes(key))).toEqual([]);
    expect(patterns.filter((pattern) => !keys.some((key) => pattern.test(key))).map(String)).toEqual([]);
  });

  it('have no key that no source asks for', () => {
    const asked = new Set(plain);
    expect(keys.filter((key) => !asked.has(key) && !patterns.some((pattern) => pattern.test(key)))).toEqual([]);
  });

  it('are Korean in one and free of Hangul in the other', () => {
    const foreign = new Set(['shell.otherLanguage']);
    expect(keys.filter((key) => !foreign.has(key) && /[가-힣]/.test(textAt(en, key)))).toEqual([]);
  });
});
