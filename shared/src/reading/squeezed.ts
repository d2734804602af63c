// Text as it is compared: hanja by their sound, one form of each mark, no spaces; each character knows where it stood.
import { soundOf } from './hanja.js';

export interface Squeezed {
  readonly text: string;
  /** The place in the original of each character, and of its end. */
  readonly at: readonly number[];
  /** Places in the original where a space was taken out of a figure: '1 775'. */
  readonly joined: readonly number[];
}

const MARKS: Readonly<Record<string, string>> = {
  'ㆍ': '·', '・': '·', '･': '·', '•': '·', '∙': '·', '‧': '·', '◦': '·', '●': '·', '○': '·',
  '–': '-', '—': '-', '−': '-', '―': '-', '～': '~', '〜': '~', '∼': '~', '▲': '△', '：': ':', '∶': ':', '，': ',',
};

/** A space between digits: part of '1 775', which is one figure, or what parts two ('4 7' stays two). */
const PARTS = /(?<![\d.,])\d{1,3}(?:\s\d{3})+(?!\d|[.,]\d)/g;
/** Stands for a space that parts two figures. */
const APART = '_';

export function squeeze(original: string): Squeezed {
  const joined = new Set([...original.matchAll(PARTS)].flatMap(m => [...m[0].matchAll(/\s/g)].map(space => m.index + space.index)));
  const out: string[] = [];
  const at: number[] = [];
  const put = (text: string, place: number): void => {
    for (const c of text) {
      out.push(c);
      at.push(place);
    }
  };
  for (let i = 0; i < original.length; i++) {
    const c = original[i]!;
    if (/\s/.test(c)) {
      if (!joined.has(i) && /\d/.test(out.at(-1) ?? '') && /^\s+\d/.test(original.slice(i))) put(APART, i);
    } else put(soundOf(MARKS[c] ?? c.normalize('NFKC')), i);
  }
  return { text: out.join(''), at: [...at, original.length], joined: [...joined] };
}

/** Sounds that are written in two ways: 율 and 률, 연 and 년. */
const SAME: Readonly<Record<string, string>> = { 률: '율', 렬: '열', 년: '연', 령: '영', 례: '예', 력: '역', 량: '양', 로: '노', 리: '이', 래: '내', 료: '요', 류: '유', 립: '입', 련: '연', 람: '남', 록: '녹' };

/** A heading as it is compared: no marks, years or spaces; 배정율 (%) and 배정률 are one. */
export const label = (text: string): string =>
  [...squeeze(text).text.replace(YEAR, '').replace(/[^\p{L}\p{N}]/gu, '')].map(c => SAME[c] ?? c).join('').toUpperCase();

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)(?:년도|년|연도)?/g;

/** The years that a heading names: 2002 of '2002 신규'. */
export const yearsIn = (text: string): number[] => [...squeeze(text).text.matchAll(YEAR)].map(m => Number(m[0].slice(0, 4)));
