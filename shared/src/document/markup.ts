// Text put into HTML or XML: everything is escaped unless it is said to be markup.
export interface Markup {
  readonly markup: string;
}

const NAMES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What XML 1.0 cannot hold: control characters but tab and line ends, halves of surrogate pairs, U+FFFE and U+FFFF. */
const forbidden = (code: number): boolean => (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d) || (code >= 0xd800 && code <= 0xdfff) || code === 0xfffe || code === 0xffff;

/** The text without what XML cannot hold. */
export function writable(text: string): string {
  let out = '';
  for (const letter of text) if (!forbidden(letter.codePointAt(0) ?? 0)) out += letter;
  return out;
}

export function escaped(text: string): string {
  let out = '';
  for (const letter of text) if (!forbidden(letter.codePointAt(0) ?? 0)) out += NAMES[letter] ?? letter;
  return out;
}

/** put`<p>${text}</p>`: values are escaped, numbers written, `{ markup }` taken as it is. */
export const put = (parts: TemplateStringsArray, ...values: readonly (string | number | Markup)[]): string =>
  parts.reduce((text, part, at) => {
    const value = values[at];
    return text + part + (value === undefined ? '' : typeof value === 'object' ? value.markup : escaped(String(value)));
  }, '');
