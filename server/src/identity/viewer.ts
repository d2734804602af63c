// Who asks: what the plan and the actions need to know of a person, a token or the public.
import type { Duty, Role } from '@gujeong/shared/vocabulary/identity';

export interface Viewer {
  kind: 'public' | 'user' | 'token' | 'system';
  /** Key of the User row; null for the public and for the program itself. */
  user: number | null;
  /** As the history shows it. */
  name: string;
  /** null: the public, and the program itself. */
  login: string | null;
  /** null: the public. */
  role: Role | null;
  duties: readonly Duty[];
  /** 부서장 of its divisions. */
  head: boolean;
  /** Keys of Division rows. */
  divisions: readonly number[];
  /** false: a token that only reads. */
  writes: boolean;
}

/** Nobody signed in. */
export const PUBLIC: Viewer = { kind: 'public', user: null, name: 'public', login: null, role: null, duties: [], head: false, divisions: [], writes: false };
/** The program itself: its commands, and what it does by the clock. */
export const SYSTEM: Viewer = { kind: 'system', user: null, name: 'gujeong', login: null, role: 'ADMIN', duties: [], head: false, divisions: [], writes: true };
