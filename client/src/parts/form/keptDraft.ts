// What was written in a form and not sent, kept in this browser for the person who wrote it.
import { remember, remembered } from '@/composables/remembered';
import type { Draft } from './draft';

export interface Kept {
  readonly at: string;
  readonly draft: Draft;
  /** What the record had, and its version, when the writing began. */
  readonly before: Draft;
  readonly version: number | null;
  /** The key it would have been sent under: a save whose answer was lost is not done twice. */
  readonly key: string;
}

const nameOf = (person: string, action: string, record: string | null): string => `gujeong.draft.${person}.${action}.${record ?? 'new'}`;

export const keepDraft = (person: string, action: string, record: string | null, kept: Kept): void => remember(nameOf(person, action, record), JSON.stringify(kept));

export function forgetDraft(person: string, action: string, record: string | null): void {
  try {
    localStorage.removeItem(nameOf(person, action, record));
  } catch {
    // Nothing was kept.
  }
}

export function keptDraft(person: string, action: string, record: string | null): Kept | null {
  try {
    const read = JSON.parse(remembered(nameOf(person, action, record)) ?? 'null') as Partial<Kept> | null;
    return read?.draft && read.before && read.key && read.at ? (read as Kept) : null;
  } catch {
    return null;
  }
}
