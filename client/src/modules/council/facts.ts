// One question as its page reads it, and what of it was already so on a day.
import type { QuestionQuery } from '@/graph/generated/graphql';

export type Question = NonNullable<QuestionQuery['question']>;
export type Answer = Question['answers']['nodes'][number];
export type Desk = Answer['clearances']['nodes'][number];
export type Assignment = Question['assignments']['nodes'][number];

/** A day that has come; null while it lies ahead. */
export const come = (day: string | null | undefined, on: string): string | null => (day && day <= on ? day : null);

/** Assignments that stand on the day: not returned by then. */
export const standing = (question: { readonly assignments: { readonly nodes: readonly Assignment[] } }, on: string): readonly Assignment[] =>
  question.assignments.nodes.filter(({ assignedOn, returnedOn }) => assignedOn <= on && !come(returnedOn, on));

export const leadOf = (question: { readonly assignments: { readonly nodes: readonly Assignment[] } }, on: string): Assignment | undefined =>
  standing(question, on).find(({ role }) => role === 'LEAD');

export type Way = 'DRAFT' | 'IN_CLEARANCE' | 'RETURNED' | 'CLEARED' | 'DELIVERED';

/** How far an answer has come by the day. */
export function wayOf(answer: Answer, on: string): Way {
  if (come(answer.deliveredOn, on)) return 'DELIVERED';
  if (!come(answer.submittedForClearanceOn, on)) return 'DRAFT';
  const desks = answer.clearances.nodes;
  if (desks.some(({ decision, decidedOn }) => decision === 'RETURNED' && come(decidedOn, on))) return 'RETURNED';
  return desks.every(({ decidedOn }) => come(decidedOn, on)) ? 'CLEARED' : 'IN_CLEARANCE';
}

/** The desk whose turn it is. */
export const nextDesk = (answer: Answer, on: string): Desk | undefined => answer.clearances.nodes.find(({ decidedOn }) => !come(decidedOn, on));

const open = new Set(['UNASSIGNED', 'ASSIGNED', 'DRAFTING', 'IN_CLEARANCE']);
export const isOpen = (question: Pick<Question, 'status'>): boolean => open.has(question.status);

export const isPromiseOpen = ({ state }: { readonly state: string }): boolean => state === 'OPEN' || state === 'OVERDUE';
