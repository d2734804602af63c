// 초성: whether a text has syllables with these initial consonants one after the other; spaces are skipped, any other character stands for itself.
const consonants = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'];
const first = 0xac00;
const last = 0xd7a3;
const perInitial = 588;

/** ㅈㅅㅌㄱ of 전산통계. */
export const initialsOf = (text: string): string =>
  [...text.normalize('NFC').toLowerCase().replaceAll(/\s/g, '')].map((one) => {
    const code = one.codePointAt(0) ?? 0;
    return code >= first && code <= last ? (consonants[Math.floor((code - first) / perInitial)] ?? one) : one;
  }).join('');

/** Consonants alone, or with digits and spaces: somebody types initials. */
export const isInitials = (text: string): boolean => /^[ㄱ-ㅎ\d\s-]+$/.test(text) && /[ㄱ-ㅎ]/.test(text);

/** A word, or its initials, is in the text. */
export const fits = (text: string, wanted: string): boolean =>
  isInitials(wanted) ? initialsOf(text).includes(wanted.replaceAll(/\s/g, '')) : text.toLowerCase().includes(wanted.trim().toLowerCase());
