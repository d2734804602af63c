// What a label of a noun or of an attribute is: the words that head its column or its field, in both languages.
import type { Label } from '../codeList.js';

/** What a figure counts: stands behind the figure or beside the field, never in the label. */
export interface Unit {
  readonly ko: string;
  readonly en: string;
}

export interface AttributeLabel extends Label {
  readonly unit?: Unit;
  /** The code lists that its texts are codes of: which one, the record says. No code stands in two of them. */
  readonly codes?: readonly string[];
  /** Its texts are names of acts: assessProject. */
  readonly acts?: true;
  /** How its number is said: 4급 of `{}급`. */
  readonly form?: Label;
  /** What it means that there is none, where more than "not set" can be said. */
  readonly unset?: Label;
}

/** Korean has one form for one and for many; English needs both. */
export interface NounLabel extends Label {
  readonly plural: string;
}

/** The noun itself under `_`, and each of its attributes by name. */
export interface NounLabels {
  readonly _: NounLabel;
  readonly [attribute: string]: AttributeLabel | NounLabel;
}

/** The labels of some nouns (or of value objects kept in a row), by the name of the type. */
export type Labels = Readonly<Record<string, NounLabels>>;
