// An answer's text in its two forms: as text, and as bytes with a letter for each.
import { describe, expect, it } from 'vitest';
import { asWritten, JsonText } from './text.js';

/** Beyond ASCII in every way: spaces, two, three and four bytes, what JSON writes otherwise. */
const VALUES = ['plain', 'a\u3000b', '\u00a0', 'x\u2028y\u2029z\ufeff', 'é', '한글 △', '😀', 'q"\\\n\u0001', '\ud800'];

const bytesOf = (sent: Buffer | string): Buffer => (typeof sent === 'string' ? Buffer.from(sent, 'latin1') : sent);

describe('an answer’s text', () => {
  it.each([['as text', false], ['as bytes', true]])('given values beyond ASCII, pushed %s, got their JSON, and as many bytes as it says', (_title, bytes) => {
    const text = new JsonText(bytes);
    VALUES.forEach((value, i) => {
      text.push(i ? ',' : '[');
      text.pushString(value);
    });
    text.push(']');
    const sent = text.sent('{"errors":"오류\u3000","data":', '}');
    expect(bytesOf(sent).toString()).toBe(`{"errors":"오류\u3000","data":${JSON.stringify(VALUES)}}`);
    expect(sent.length).toBe(bytesOf(sent).length);
    expect(text.json).toBe(JSON.stringify(VALUES));
  });

  it('given a long answer with parts as Buffers and control characters, put together outside of the heap, got the same', () => {
    const text = new JsonText(true);
    const parts = Array.from({ length: 3_000 }, (_, i) => `값 ${i} \u001f${'x'.repeat(i % 50)}`);
    parts.forEach((part, i) => {
      text.push(i ? ',' : '[');
      // As MariaDB writes it.
      const written = Buffer.from(JSON.stringify(part).replace('\\u001f', '\\u001F'));
      text.push(i % 3 ? written : written.toString('latin1'));
    });
    text.push(']');
    const sent = text.sent('{"data":', '}');
    expect(sent).toBeInstanceOf(Buffer);
    expect(bytesOf(sent).toString()).toBe(`{"data":${JSON.stringify(parts)}}`);
  });

  it('given what came after a mark, taken back, got what stood before it', () => {
    const text = new JsonText(true);
    text.push('[1');
    const { mark } = text;
    text.push(',2');
    text.takeBack(mark);
    text.push(']');
    expect(text.toJSON()).toEqual([1]);
  });
});

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
