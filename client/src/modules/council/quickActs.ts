// The next step that a person can take from the board itself, without opening the question.
import type { BoardQuestionFragment } from '@/graph/generated/graphql';
import type { Action } from '@/graph/model';
import type { Me } from '@/graph/session';
import { mayTry } from '@/parts/letters';
import { isOpen, leadOf, standing } from './facts';

export type QuickKey = 'r' | 'a' | 'd';

export interface QuickAct {
  readonly action: 'routeQuestion' | 'acceptAssignment' | 'draftAnswer';
  readonly record: string;
}

export type Person = Pick<Me, 'role' | 'duties' | 'head' | 'divisions'> | null;
/** Why a key does nothing on a question. */
export type Hindrance = 'notYours' | 'closed' | 'routed' | 'nothingToAccept' | 'notLead';

interface Asked {
  readonly question: BoardQuestionFragment;
  readonly on: string;
  readonly me: Person;
  readonly actionOf: (name: string) => Pick<Action, 'any' | 'own'> | undefined;
}

export function quickAct(key: QuickKey, { question, on, me, actionOf }: Asked): QuickAct | Hindrance {
  const name = ({ r: 'routeQuestion', a: 'acceptAssignment', d: 'draftAnswer' } as const)[key];
  const action = actionOf(name);
  if (!action || !mayTry(action, me)) return 'notYours';
  if (!isOpen(question)) return 'closed';
  const everywhere = me?.role === 'ADMIN';
  const mine = (division: { readonly id: string }): boolean => everywhere || (me?.divisions.some(({ id }) => id === division.id) ?? false);
  const lead = leadOf(question, on);
  if (key === 'r') return lead ? 'routed' : { action: 'routeQuestion', record: question.id };
  if (key === 'a') {
    const waits = standing(question, on).find(({ acceptedOn, division }) => !acceptedOn && mine(division));
    return waits ? { action: 'acceptAssignment', record: waits.id } : 'nothingToAccept';
  }
  return lead && mine(lead.division) ? { action: 'draftAnswer', record: question.id } : 'notLead';
}

/** What the row offers as its next step; none when it waits for somebody else. */
export function offered(asked: Asked): { readonly key: QuickKey; readonly act: QuickAct } | null {
  for (const key of ['r', 'a'] as const) {
    const act = quickAct(key, asked);
    if (typeof act !== 'string') return { key, act };
  }
  if (asked.question.status !== 'ASSIGNED') return null;
  const draft = quickAct('d', asked);
  return typeof draft === 'string' ? null : { key: 'd', act: draft };
}
