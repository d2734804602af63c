// The rows of a graph before they are stored: each noun's rows by key, relations as the keys of other rows.
// The document's rows come first; generators then add examples that agree with them.

export type DraftRow = { key: string } & Record<string, unknown>;
type NewRow = { key?: string; code?: string } & Record<string, unknown>;

export class Draft {
  private readonly nouns = new Map<string, Map<string, DraftRow>>();

  constructor(
    /** How many times over projects, questions and assets are generated, for load tests; 1 is the document. */
    readonly scale = 1,
  ) {}

  /** Adds a row; without `key` its code is the key. Relations hold keys (lists of keys for linked ones). */
  add(noun: string, row: NewRow): DraftRow {
    const key = row.key ?? row.code;
    if (!key) throw new Error(`A row of ${noun} has neither key nor code.`);
    let rows = this.nouns.get(noun);
    if (!rows) this.nouns.set(noun, (rows = new Map()));
    if (rows.has(key)) throw new Error(`${noun} has two rows with the key ${key}.`);
    const added = { ...row, key };
    rows.set(key, added);
    return added;
  }

  /** The rows of a noun in the order they were added. */
  rows(noun: string): DraftRow[] {
    return [...(this.nouns.get(noun)?.values() ?? [])];
  }

  get(noun: string, key: string): DraftRow {
    const row = this.nouns.get(noun)?.get(key);
    if (!row) throw new Error(`${noun} has no row with the key ${key}.`);
    return row;
  }

  has(noun: string, key: string): boolean {
    return this.nouns.get(noun)?.has(key) ?? false;
  }

  names(): string[] {
    return [...this.nouns.keys()];
  }
}
