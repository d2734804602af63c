// What the graph has and what may be done in it, as the server tells it: any record's page and any action's form are made from this.
// A large text: only pages that are loaded when they are shown may import it.
import description from '@gujeong/shared/model.json';

export type Kind = 'id' | 'string' | 'text' | 'int' | 'float' | 'money' | 'ratio' | 'date' | 'instant' | 'boolean' | 'enum' | 'object';

interface Words {
  readonly ko: string;
  readonly en: string;
}

export interface Field {
  readonly name: string;
  readonly kind: Kind;
  readonly enum?: string;
  /** The noun whose records it names. */
  readonly target?: string;
  readonly many?: boolean;
  readonly nullable?: boolean;
  /** The attribute it stands for: its label is the field's. */
  readonly of?: { readonly noun: string; readonly attribute: string };
  readonly label?: Words;
  /** What an object, or each object of a list, holds. */
  readonly fields?: readonly Field[];
}

export interface Attribute extends Omit<Field, 'kind' | 'many'> {
  readonly kind: Kind | 'one' | 'many';
  readonly list?: boolean;
  readonly derived?: boolean;
  readonly unit?: string;
  /** Characters it takes; absent: a text of several lines. */
  readonly length?: number;
}

export interface Noun {
  readonly singular: string;
  readonly plural: string;
  /** The attribute that names a record to people. */
  readonly called: string;
  readonly attributes: readonly Attribute[];
}

export interface Action {
  readonly title: Words;
  readonly noun: string;
  readonly many?: boolean;
  readonly generic?: 'create' | 'update' | 'retire' | 'bulk';
  /** The field that names the record on whose page it is offered, and that record's noun. */
  readonly on?: string;
  readonly onNoun?: string;
  /** Letters of permission: on any record, on those of one's own divisions. */
  readonly any: readonly string[];
  readonly own: readonly string[];
  readonly fields: readonly Field[];
}

const { nouns, actions } = description as unknown as { nouns: Readonly<Record<string, Noun>>; actions: Readonly<Record<string, Action>> };

export const actionNames: readonly string[] = Object.keys(actions);
export const nounNames: readonly string[] = Object.keys(nouns);
/** Stands where an address names no noun: nothing is asked of it. */
export const anyNoun = nounNames[0] ?? '';
export const actionOf = (name: string): Action | undefined => actions[name];
export const nounOf = (name: string): Noun | undefined => nouns[name];

export function mustNoun(name: string): Noun {
  const noun = nouns[name];
  if (!noun) throw new Error(`The graph has no noun ${name}.`);
  return noun;
}

const byPlural = new Map(Object.entries(nouns).map(([name, { plural }]) => [plural, name]));
export const nounOfPlural = (plural: string): string | undefined => byPlural.get(plural);

/** Project of Project-12; undefined when it names no noun. */
export const nounOfId = (id: string): string | undefined => {
  const name = /^([A-Za-z]+)-\d+$/.exec(id)?.[1];
  return name !== undefined && nouns[name] ? name : undefined;
};

export const attributeOf = (noun: string, name: string): Attribute | undefined => nouns[noun]?.attributes.find((one) => one.name === name);

/** The verb that makes a new record of a noun, changes one, takes one out. */
export const genericOf = (noun: string, verb: NonNullable<Action['generic']>): string | undefined =>
  actionNames.find((name) => actions[name]?.noun === noun && actions[name]?.generic === verb);
