import { expect, it } from 'vitest';
import { asWritten } from './text.js';

it('given text that a database has quoted, got the very text that JSON.stringify writes', () => {
  const quoted: readonly (readonly [database: string, text: string])[] = [
    ['"\\u001F\\u0001"', '\u001f\u0001'],
    ['"\\\\u001F"', '\\u001F'],
    ['"\\\\\\u000B"', '\\\u000b'],
    ['"\\b\\t\\n\\f\\r\\"\\\\/"', '\b\t\n\f\r"\\/'],
    ['"한글 △ 😀"', '한글 △ 😀'],
  ];
  for (const [database, text] of quoted) expect(asWritten(database)).toBe(JSON.stringify(text));
});
