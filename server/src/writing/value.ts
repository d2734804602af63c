// One value of one attribute: what callers may give, how the database keeps it, how it is read back.
import type { Label } from '@gujeong/shared/vocabulary/codeList';
import type { Attribute } from '../graph/model.js';
import { problem, type Problem } from './refusal.js';

export const MAX_LONG_TEXT = 10_000;
const MAX_INT = 2_147_483_647;

type Rule = readonly [code: string, text: Pick<Label, 'ko' | 'en'>];

/** The rule that a text breaks, if any; `most` characters. */
function textRule(text: string, most: number): Rule | null {
  // What shows nothing is blank too: marks without a width, the Hangul fillers.
  if (!/[^\p{Z}\p{C}\u115f\u1160\u3164\uffa0]/u.test(text)) return ['BLANK', { ko: '빈 글은 쓸 수 없습니다. 내용을 적거나 비워 두십시오.', en: 'A blank text says nothing; write something, or leave it out.' }];
  if (text.length > most) return ['TOO_LONG', { ko: `${most.toLocaleString('en-US')}자까지 쓸 수 있습니다. 지금 ${text.length.toLocaleString('en-US')}자입니다.`, en: `At most ${most.toLocaleString('en-US')} characters; got ${text.length.toLocaleString('en-US')}.` }];
  // Tab and line breaks are text; other control characters are not.
  // eslint-disable-next-line no-control-regex
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(text)) return ['ILL_FORMED', { ko: '제어 문자(NUL 등)는 쓸 수 없습니다.', en: 'Control characters such as NUL may not stand in a text.' }];
  if (/\p{Surrogate}/u.test(text)) return ['ILL_FORMED', { ko: '깨진 글자(짝 없는 서로게이트)가 있습니다.', en: 'The text holds half of a surrogate pair.' }];
  return null;
}

/** A text as it is kept: NFC. Adds what is wrong to `problems`. */
export function cleanText(value: string, path: readonly string[], most: number, problems: Problem[]): string {
  const text = value.normalize('NFC');
  const broken = textRule(text, most);
  if (broken) problems.push(problem(path, ...broken));
  return text;
}

/** A value that GraphQL has read already, held against its attribute; problems are added, not thrown. */
export function checked(attribute: Attribute, value: unknown, path: readonly string[], problems: Problem[]): unknown {
  if (value === null || value === undefined) {
    if (!attribute.nullable) problems.push(problem(path, 'REQUIRED', { ko: '반드시 적어야 합니다.', en: 'This must be given.' }));
    return null;
  }
  if (attribute.kind !== 'column') return value;
  if (attribute.leaf === 'string') return cleanText(String(value), path, attribute.length ?? MAX_LONG_TEXT, problems);
  if (attribute.leaf === 'number' && Number.isInteger(value) && Math.abs(Number(value)) > MAX_INT) problems.push(problem(path, 'OUT_OF_RANGE', { ko: '너무 큰 수입니다.', en: 'The number is too great.' }));
  return attribute.leaf === 'json' ? cleanObject(value, path, problems) : value;
}

/** A value object or list of them, its texts as they are kept; as a whole it may be as long as a text. */
function cleanObject(value: unknown, path: readonly string[], problems: Problem[]): unknown {
  const length = JSON.stringify(value).length;
  if (length > 2 * MAX_LONG_TEXT) problems.push(problem(path, 'TOO_LONG', { ko: '항목이 너무 많거나 깁니다. 나누거나 줄여 적으십시오.', en: 'This holds too much; shorten it, or write it in parts.' }));
  return cleaned(value, path, problems);
}

function cleaned(value: unknown, path: readonly string[], problems: Problem[]): unknown {
  if (typeof value === 'string') return cleanText(value, path, MAX_LONG_TEXT, problems);
  if (Array.isArray(value)) return value.map((v, i) => cleaned(v, [...path, String(i)], problems));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, v]) => [key, cleaned(v, [...path, key], problems)]));
}

/** As the database keeps it. */
export function kept(attribute: Attribute, value: unknown): string | number | null {
  if (value === null || value === undefined) return null;
  if (attribute.kind === 'column' && attribute.leaf === 'json') return JSON.stringify(value);
  return typeof value === 'boolean' ? Number(value) : (value as string | number);
}

/** As the program reads it. */
export function restored(attribute: Attribute, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (attribute.kind === 'one') return Number(value);
  if (attribute.kind !== 'column' && attribute.kind !== 'derived') return value;
  switch (attribute.leaf) {
    case 'id':
    case 'number':
    case 'money': return Number(value);
    case 'boolean': return Number(value) !== 0;
    case 'json': return JSON.parse(String(value)) as unknown;
    default: return value;
  }
}

/** Whether two values, as the database keeps them, are one. */
export const same = (a: unknown, b: unknown): boolean => (a === null || b === null ? a === b : String(a) === String(b));
