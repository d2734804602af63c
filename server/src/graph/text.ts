// JSON text in the making: pieces that stand between the values are joined once, when a plan is made ready.

/** JSON that stands for the value it spells: whoever knows it passes it on as it is, anything else reads the value. */
export class JsonText {
  constructor(private readonly pieces: Pieces) {}

  get json(): string {
    return this.pieces.map(piece => (typeof piece === 'string' ? piece : piece.toString())).join('');
  }

  /** As it is sent, between what stands around it. */
  bytes(before: string, after: string): Buffer {
    const parts: Buffer[] = [];
    // Joined once: adding text to text would keep a tree of every step alive until then.
    let texts = [before];
    for (const piece of this.pieces) {
      if (typeof piece === 'string') texts.push(piece);
      else {
        if (texts.length) parts.push(Buffer.from(texts.join('')));
        parts.push(piece);
        texts = [];
      }
    }
    texts.push(after);
    parts.push(Buffer.from(texts.join('')));
    return parts.length === 1 ? parts[0]! : Buffer.concat(parts);
  }

  toJSON(): unknown {
    return JSON.parse(this.json);
  }
}

/** What has no character that JSON writes otherwise; halves of a surrogate pair are left to JSON.stringify. */
const PLAIN = /^[^"\\\p{Cc}\p{Cs}]*$/u;

/** Pieces of the answer: text of ours, and bytes as the database wrote them. */
export type Pieces = (string | Buffer)[];

/** Adds a value's text; what it is made of, and what a row of it belongs to. */
export type Write<A, B = unknown> = (out: Pieces, of: A, within: B) => void;

export function writeString(out: Pieces, value: string): void {
  if (PLAIN.test(value)) out.push('"', value, '"');
  else out.push(JSON.stringify(value));
}

/** A field's value: a writer, or the text that it always has. */
export type Field<A, B> = readonly [key: string, write: Write<A, B> | string];

/** The writer of an object: what does not depend on the row is joined to the text before it. */
export function writeObject<A, B = unknown>(fields: readonly Field<A, B>[]): Write<A, B> {
  const before: string[] = [];
  const writers: Write<A, B>[] = [];
  let constant = '{';
  fields.forEach(([key, write], i) => {
    constant += `${i ? ',' : ''}"${key}":`;
    if (typeof write === 'string') constant += write;
    else {
      before.push(constant);
      writers.push(write);
      constant = '';
    }
  });
  const after = `${constant}}`;
  const count = writers.length;
  return (out, of, within) => {
    for (let i = 0; i < count; i++) {
      out.push(before[i]!);
      writers[i]!(out, of, within);
    }
    out.push(after);
  };
}

export function writeArray<T, B>(out: Pieces, items: readonly T[], write: Write<T, B>, within: B): void {
  out.push('[');
  for (let i = 0; i < items.length; i++) {
    if (i) out.push(',');
    write(out, items[i]!, within);
  }
  out.push(']');
}
