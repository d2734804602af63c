// JSON text in the making: pieces that stand between the values are joined once, when a plan is made ready.

/** JSON that stands for the value it spells: whoever knows it passes it on as it is, anything else reads the value. */
export class JsonText {
  constructor(readonly json: string) {}
  toJSON(): unknown {
    return JSON.parse(this.json);
  }
}

/** What has no character that JSON writes otherwise; halves of a surrogate pair are left to JSON.stringify. */
const PLAIN = /^[^"\\\u0000-\u001f\ud800-\udfff]*$/;
export const stringText = (value: string): string => (PLAIN.test(value) ? `"${value}"` : JSON.stringify(value));

type Text<A extends unknown[]> = (...of: A) => string;
export type Field<A extends unknown[]> = readonly [key: string, text: Text<A> | string];

/** The writer of an object: what does not depend on the row is joined to the text before it. */
export function objectText<A extends unknown[]>(fields: readonly Field<A>[]): Text<A> {
  const before: string[] = [];
  const texts: Text<A>[] = [];
  let constant = '{';
  fields.forEach(([key, text], i) => {
    constant += `${i ? ',' : ''}"${key}":`;
    if (typeof text === 'string') constant += text;
    else {
      before.push(constant);
      texts.push(text);
      constant = '';
    }
  });
  const after = `${constant}}`;
  const count = texts.length;
  return (...of) => {
    let out = '';
    for (let i = 0; i < count; i++) out += before[i]! + texts[i]!(...of);
    return out + after;
  };
}

export function arrayText<T>(items: readonly T[], text: (item: T) => string): string {
  if (!items.length) return '[]';
  let out = `[${text(items[0]!)}`;
  for (let i = 1; i < items.length; i++) out += `,${text(items[i]!)}`;
  return `${out}]`;
}
