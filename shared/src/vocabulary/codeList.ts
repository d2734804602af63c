// A code list: the values of one GraphQL enum with their labels, in the order a table prints them.

/** How a value looks: good 완료, calm 정상, bad 부진·지연, warn 보류·임박, change 계획변경, none 취소·해당없음. */
export type Tone = 'good' | 'calm' | 'bad' | 'warn' | 'change' | 'none';

export interface Label {
  readonly ko: string;
  readonly en: string;
  readonly tone?: Tone;
}

export interface CodeList<V extends string = string> {
  readonly name: string;
  readonly title: Label;
  readonly values: Readonly<Record<V, Label>>;
}

/** The union of a list's values: `type ProjectStatus = CodeOf<typeof ProjectStatus>`. */
export type CodeOf<L> = L extends CodeList<infer V> ? V : never;

const known = new Map<string, CodeList>();

export function codeList<V extends string>(name: string, title: Label, values: Record<V, Label>): CodeList<V> {
  if (known.has(name)) throw new Error(`Code list ${name} is declared twice.`);
  const list: CodeList<V> = { name, title, values };
  known.set(name, list);
  return list;
}

/** Every list that was imported so far, by enum name. */
export const codeLists = (): ReadonlyMap<string, CodeList> => known;
