// JSON text in the making: pieces that stand between the values are joined once, when a plan is made ready.

/** Letters that are one byte each in UTF-8, as JSON has them: no spaces of other scripts among them. */
const ASCII = /^[\x20-\x7e]*$/;
/** What has no character that JSON writes otherwise; halves of a surrogate pair are left to JSON.stringify. */
const PLAIN = /^[^"\\\p{Cc}\p{Cs}]*$/u;

/** Letters from which on an answer is put together outside of the heap, and letters that are put there at a time: long texts on the heap are searched through often. */
const LARGE = 60_000;
const AT_ONCE = 8_000;

/** The bytes of a text, one letter each. */
const asBytes = (text: string): string => (ASCII.test(text) ? text : Buffer.from(text).toString('latin1'));

/**
 * JSON that stands for the value it spells: whoever knows it passes it on as it is, anything else reads the value. Where a database writes parts of it, those come as bytes,
 * one letter each, and so does all the rest: nothing is decoded only to be encoded again.
 */
export class JsonText {
  private readonly pieces: (string | Buffer)[] = [];

  /** `bytes`: its letters are the bytes of the text. */
  constructor(private readonly bytes: boolean) {}

  static of(json: string): JsonText {
    const text = new JsonText(false);
    text.push(json);
    return text;
  }

  /** JSON without any letter beyond ASCII, or what the database has written: that may be a Buffer too. */
  push(piece: string | Buffer): void {
    this.pieces.push(piece);
  }

  /** Any JSON. */
  pushJson(json: string): void {
    this.pieces.push(this.bytes ? asBytes(json) : json);
  }

  /** A string as a value. */
  pushString(value: string): void {
    this.pushJson(PLAIN.test(value) ? `"${value}"` : JSON.stringify(value));
  }

  /** How far it has come: from there on it can be taken back. */
  get mark(): number {
    return this.pieces.length;
  }

  takeBack(mark: number): void {
    this.pieces.length = mark;
  }

  get json(): string {
    const sent = this.sent('', '');
    return typeof sent === 'string' ? Buffer.from(sent, 'latin1').toString() : sent.toString();
  }

  /** As it is sent, between what stands around it: bytes, or a letter for each of them. */
  sent(before: string, after: string): Buffer | string {
    if (!this.bytes) return Buffer.from(before + this.pieces.join('') + after);
    let [letters, texts] = [0, true];
    for (const piece of this.pieces) {
      letters += piece.length;
      texts &&= typeof piece === 'string';
    }
    const around = [asBytes(before), asBytes(after)] as const;
    return texts && letters < LARGE ? around[0] + asWritten(this.pieces.join('')) + around[1] : this.filled(letters, around);
  }

  toJSON(): unknown {
    return JSON.parse(this.json);
  }

  private filled(letters: number, [before, after]: readonly [before: string, after: string]): Buffer {
    const { pieces } = this;
    const buffer = Buffer.allocUnsafe(before.length + letters + after.length);
    let at = buffer.write(before, 'latin1');
    let [from, waiting] = [0, 0];
    for (let i = 0; i <= pieces.length; i++) {
      const piece = pieces[i];
      if (typeof piece === 'string' && (waiting += piece.length) < AT_ONCE) continue;
      const to = typeof piece === 'string' ? i + 1 : i;
      if (to > from) at += buffer.write(asWritten(pieces.slice(from, to).join('')), at, 'latin1');
      if (typeof piece === 'object') at += writtenBytes(piece).copy(buffer, at);
      [from, waiting] = [i + 1, 0];
    }
    buffer.write(after, at, 'latin1');
    return buffer;
  }
}

const CONTROL = String.raw`\u00`;

/** Databases write control characters with capital digits; JSON.stringify, and so every other way, with small ones. */
export const asWritten = (text: string): string => (text.includes(CONTROL) ? text.replace(/\\(?:u00[\dA-F]{2}|.)/g, escape => (escape.length > 2 ? escape.toLowerCase() : escape)) : text);

const writtenBytes = (bytes: Buffer): Buffer => (bytes.includes(CONTROL) ? Buffer.from(asWritten(bytes.toString('latin1')), 'latin1') : bytes);

/** Adds a value's text; what it is made of, and what a row of it belongs to. */
export type Write<A, B = unknown> = (out: JsonText, of: A, within: B) => void;

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

export function writeArray<T, B>(out: JsonText, items: readonly T[], write: Write<T, B>, within: B): void {
  out.push('[');
  for (let i = 0; i < items.length; i++) {
    if (i) out.push(',');
    write(out, items[i]!, within);
  }
  out.push(']');
}
