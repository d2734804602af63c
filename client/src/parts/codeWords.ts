// A code of a list in words, and the tone it is shown in.
import type { Tone } from '@/design/tone';
import { codeLists } from './codeLists';

export const codeWords = (list: string, code: string, locale: string): string => {
  const label = codeLists().get(list)?.values[code];
  return label ? (locale === 'en' ? label.en : label.ko) : code;
};

export const codeTone = (list: string, code: string): Tone | undefined => codeLists().get(list)?.values[code]?.tone;

export const codesOf = (list: string): readonly string[] => Object.keys(codeLists().get(list)?.values ?? {});

/** The first of some lists that has a code. */
export const listWith = (lists: readonly string[], code: string): string | undefined => lists.find((list) => codeLists().get(list)?.values[code]);
