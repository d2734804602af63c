// A check: an identity with its name, its items and its notes. Families declare one identity over many rows or columns.
import type { Label } from '../vocabulary/codeList.js';
import type { Verdict } from '../vocabulary/reconcile.js';
import type { Identity, Outcome, Read } from './identity.js';

export interface Occasion {
  /** The member of the family: a row, a column, an item. */
  readonly id: string;
  readonly outcome: Outcome;
  readonly read: Read;
}

export type Notes = Readonly<Partial<Record<Verdict, Label | ((on: Occasion) => Label | null)>>>;

export interface Head {
  readonly name: string;
  readonly title: Label;
  readonly items: readonly string[] | ((id: string) => readonly string[]);
  /** What to say beside a verdict. */
  readonly notes?: Notes;
}

export interface Check {
  readonly name: string;
  /** Empty where the name stands for one check only. */
  readonly label: string;
  readonly title: Label;
  readonly items: readonly string[];
  readonly notes: Notes;
  readonly identity: Identity;
}

export type Labels = Readonly<Record<string, Label>>;

export function check(head: Head, identity: Identity, label = ''): Check {
  const { name, title, items, notes = {} } = head;
  return { name, label, title, items: typeof items === 'function' ? items(label) : items, notes, identity };
}

/** One check for each label, in the labels' order; a member's title leads with its own label. */
export function family(head: Head, members: Labels, identityOf: (id: string) => Identity): Check[] {
  return Object.entries(members).map(([id, own]) => {
    const title = { ko: `${own.ko}: ${head.title.ko}`, en: `${own.en}: ${head.title.en}` };
    return check({ ...head, title }, identityOf(id), id);
  });
}

/** Some of the labels, in the order asked for. */
export function pick(labels: Labels, ids: readonly string[]): Labels {
  return Object.fromEntries(
    ids.map((id) => {
      const label = labels[id];
      if (!label) throw new Error(`No label for ${id}.`);
      return [id, label];
    }),
  );
}
