// What is wrong with a file: where, which rule, what stands there, and how to mend it.
import type { Label } from '@gujeong/shared/vocabulary/codeList';

export type Words = Pick<Label, 'ko' | 'en'>;

export interface Fault {
  /** 1-based, as a spreadsheet numbers it; null: the file as a whole. */
  row: number | null;
  /** The column's heading; null: the row as a whole. */
  column: string | null;
  /** A constant, NOT_A_DATE for example. */
  code: string;
  /** What stands there, shortened; null where nothing does. */
  value: string | null;
  message: string;
  messageKo: string;
}

const MOST = 100;
const shortened = (value: string): string => (value.length > MOST ? `${value.slice(0, MOST)}…` : value);

export const fault = (at: { row?: number | null; column?: string | null; value?: string | null }, code: string, { ko, en }: Words): Fault =>
  ({ row: at.row ?? null, column: at.column ?? null, code, value: at.value == null || at.value === '' ? null : shortened(at.value), message: en, messageKo: ko });

/** A rule that a value breaks: its constant, and its words. */
export type Rule = readonly [code: string, words: Words];

/** The file cannot be read as a table at all. */
export class Unreadable extends Error {
  readonly fault: Fault;
  constructor(code: string, words: Words, row: number | null = null) {
    super(words.en);
    this.fault = fault({ row }, code, words);
  }
}
