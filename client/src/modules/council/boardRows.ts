// The rows of the board in the groups in which they are read: late, due today, soon, later, closed.
import type { BoardQuestionFragment } from '@/graph/generated/graphql';
import { daysUntil } from '@/parts/days';
import { isOpen } from './facts';

export const groupNames = ['late', 'today', 'week', 'later', 'closed'] as const;
export type GroupName = (typeof groupNames)[number];

export function groupOf(question: Pick<BoardQuestionFragment, 'status' | 'overdue' | 'dueOn'>, on: string): GroupName {
  // A question answered late is late no more; one that was answered by a holding answer only still is.
  if (question.overdue) return 'late';
  if (!isOpen(question)) return 'closed';
  const left = daysUntil(on, question.dueOn);
  if (left < 0) return 'late';
  if (left === 0) return 'today';
  return left <= 7 ? 'week' : 'later';
}

export interface RowGroup {
  readonly name: GroupName;
  readonly questions: readonly BoardQuestionFragment[];
}

export const grouped = (questions: readonly BoardQuestionFragment[], on: string): readonly RowGroup[] =>
  groupNames.map((name) => ({ name, questions: questions.filter((question) => groupOf(question, on) === name) })).filter((group) => group.questions.length);
