// A file of records on its way in: what the server says it would do, or did; which nouns and attributes a file may bring.
import { actionNames, actionOf, genericOf, mustNoun, nounNames, type Attribute } from '@/graph/model';
import type { Me } from '@/graph/session';
import { mayTry } from '@/parts/letters';

export interface Fault {
  /** As a spreadsheet numbers it; null: the file as a whole. */
  readonly row: number | null;
  readonly column: string | null;
  readonly code: string;
  readonly value: string | null;
  readonly message: string;
  readonly messageKo: string;
}

export type Outcome = 'CREATED' | 'UPDATED' | 'UNCHANGED' | 'REFUSED';

/** As POST /import/<Noun> answers it. */
export interface ImportReport {
  readonly noun: string;
  readonly dryRun: boolean;
  readonly applied: boolean;
  /** Revision-7 */
  readonly revision: string | null;
  readonly rows: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly refused: number;
  readonly columns: readonly { readonly column: string; readonly attribute: string | null }[];
  /** The first of them. */
  readonly errors: readonly Fault[];
  readonly errorCount: number;
  readonly preview: readonly { readonly row: number; readonly outcome: Outcome; readonly record: string | null; readonly values: Readonly<Record<string, unknown>> }[];
}

/** Heading -> attribute; `-` leaves the column out. */
export type Mapping = Readonly<Record<string, string>>;

/** The history is written by acts, and a published report with its hash. */
const never: ReadonlySet<string> = new Set(['Revision', 'Change', 'PublishedReport']);

/** Who may create or change records of a noun may bring them in a file; what has no such verbs is for administrators. */
export function mayImport(noun: string, me: Pick<Me, 'role' | 'duties' | 'head'> | null): boolean {
  if (!me || never.has(noun)) return false;
  const verbs = (['create', 'update'] as const).flatMap((verb) => actionOf(genericOf(noun, verb) ?? '') ?? []);
  return verbs.length ? verbs.some((action) => mayTry(action, me)) : me.role === 'ADMIN';
}

export const importable = (me: Parameters<typeof mayImport>[1]): readonly string[] => nounNames.filter((noun) => mayImport(noun, me));

/** What a column may be: what is kept of a record, and what its verb of creation takes. */
export function givable(noun: string): readonly Attribute[] {
  const taken = new Set(actionNames.filter((name) => name === genericOf(noun, 'create')).flatMap((name) => actionOf(name)?.fields.map((field) => field.name) ?? []));
  return mustNoun(noun).attributes.filter(({ name, kind, derived }) => name !== 'version' && (taken.has(name) || (!derived && kind !== 'many')));
}

export const typeOf = (name: string): string => (/\.xlsx$/i.test(name) ? 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' : 'text/csv');

/** Rows that would be written. */
export const writes = ({ created, updated }: Pick<ImportReport, 'created' | 'updated'>): number => created + updated;
