// 초성: the places of a text that a needle such as ㅈㅅㅌㄱ or 예산ㄱ stands for.
import type { Place } from '../database/connection.js';

const INITIALS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
/** Syllables that begin with the same consonant stand together in Unicode. */
const [FIRST, OF_ONE] = [0xac00, 588];

/** What a keyboard joins when two consonants are typed one after the other. */
const JOINED: Readonly<Record<string, string>> = { ㄳ: 'ㄱㅅ', ㄵ: 'ㄴㅈ', ㄶ: 'ㄴㅎ', ㄺ: 'ㄹㄱ', ㄻ: 'ㄹㅁ', ㄼ: 'ㄹㅂ', ㄽ: 'ㄹㅅ', ㄾ: 'ㄹㅌ', ㄿ: 'ㄹㅍ', ㅀ: 'ㄹㅎ', ㅄ: 'ㅂㅅ' };

/** A consonant stands for the syllables that begin with it and for itself, any other character for itself in either case; spaces count for nothing. */
export const initialsOf = (needle: string): Place[] =>
  [...needle.replaceAll(' ', '')].flatMap(c => [...(JOINED[c] ?? c)]).map(c => {
    const at = INITIALS.indexOf(c);
    if (at < 0) return [...new Set([c, ...[c.toLowerCase(), c.toUpperCase()].filter(other => [...other].length === 1)])].map(each => [each, each]);
    const first = FIRST + at * OF_ONE;
    return [[String.fromCharCode(first), String.fromCharCode(first + OF_ONE - 1)], [c, c]];
  });
