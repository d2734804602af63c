// What a person may do as far as it can be told without asking the server: the letters of permission that come with role, duties and division.
import type { Action } from '@/graph/model';
import type { Me } from '@/graph/session';

const byDuty: Readonly<Record<string, string>> = { PLANNING: 'P', BUDGET: 'B', ICT: 'I', COMPUTING: 'T', RESEARCH: 'R' };

function lettersOf({ role, duties, head }: Pick<Me, 'role' | 'duties' | 'head'>): ReadonlySet<string> {
  if (role === 'ADMIN') return new Set(['A']);
  if (role !== 'STAFF' && role !== 'LIAISON') return new Set(role === 'INTEGRATOR' ? [] : ['E']);
  return new Set(['E', 'S', ...(role === 'LIAISON' ? ['C'] : []), ...(head ? ['H'] : []), ...duties.map((duty) => byDuty[duty] ?? '')]);
}

/** Whether the action may be open to this person; on which records, the server says. */
export function mayTry(action: Pick<Action, 'any' | 'own'>, me: Pick<Me, 'role' | 'duties' | 'head'> | null): boolean {
  if (!me) return false;
  const mine = lettersOf(me);
  return [...action.any, ...action.own].some((letter) => mine.has(letter));
}

/** Who reads the history of records: everybody signed in but readers. */
export const readsHistory = (me: Pick<Me, 'role'> | null): boolean => me !== null && me.role !== 'READER';
