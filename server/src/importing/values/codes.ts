// Values of code lists, by name or by label in either language; and 예/아니오.
import type { CodeList } from '@gujeong/shared/vocabulary/codeList';
import type { Cell } from '../cell.js';

const plain = (text: string): string => text.normalize('NFC').replace(/\s+/g, '').toLowerCase();

/** The names that a text may stand for: none, one, or several with the same label. */
export function codesOf(list: CodeList, text: string): string[] {
  if (Object.hasOwn(list.values, text.trim())) return [text.trim()];
  const wanted = plain(text);
  return Object.entries(list.values).filter(([value, { ko, en }]) => [value, ko, en].some(word => plain(word) === wanted)).map(([value]) => value);
}

/** How a code is written for people: its Korean label where no other code of the list shares it. */
export const codeText = (list: CodeList, value: string): string => {
  const label = list.values[value]?.ko;
  return label !== undefined && codesOf(list, label).length === 1 ? label : value;
};

/** A list as an error tells it. */
export const namedCodes = (list: CodeList, language: 'ko' | 'en'): string => {
  const all = Object.values(list.values).map(l => l[language]);
  return all.length > 12 ? `${all.slice(0, 12).join(', ')} …` : all.join(', ');
};

const YES: ReadonlySet<string> = new Set(['예', '네', 'y', 'yes', 'true', '1', 'o', '○', '참', '있음', '해당']);
const NO: ReadonlySet<string> = new Set(['아니오', '아니요', 'n', 'no', 'false', '0', 'x', '×', '거짓', '없음', '미해당']);

export function truthOf(cell: Cell): boolean | null {
  if (typeof cell === 'boolean') return cell;
  const text = plain(String(cell));
  return YES.has(text) ? true : NO.has(text) ? false : null;
}
