// 처리 단계: how far a question has come on a day, in five steps; told from its facts.
import { come, leadOf, wayOf, type Question } from './facts';

export const stepNames = ['received', 'routed', 'drafted', 'cleared', 'answered'] as const;
export type StepName = (typeof stepNames)[number];

export interface Step {
  readonly name: StepName;
  /** over: it is not taken any more, the question is withdrawn or transferred. */
  readonly state: 'done' | 'now' | 'ahead' | 'over';
  /** The day it was done, or begun. */
  readonly on: string | null;
  /** Who did it, or has it. */
  readonly who: string;
}

/** The answer that closes the question, or that will: the final one furthest on its way. */
export function leading(question: Question, on: string): Question['answers']['nodes'][number] | undefined {
  const drafted = question.answers.nodes.filter(({ kind, draftedOn }) => kind !== 'CORRECTION' && draftedOn <= on);
  const finals = drafted.filter(({ kind }) => kind === 'FINAL');
  const alive = finals.filter((answer) => wayOf(answer, on) !== 'RETURNED');
  return finals.find((answer) => wayOf(answer, on) === 'DELIVERED') ?? alive.at(-1) ?? finals.at(-1) ?? drafted.filter((answer) => !['RETURNED', 'DELIVERED'].includes(wayOf(answer, on))).at(-1);
}

export function pathOf(question: Question, on: string): readonly Step[] {
  const lead = leadOf(question, on);
  const answer = leading(question, on);
  const way = answer && wayOf(answer, on);
  const decided = answer?.clearances.nodes.flatMap(({ decidedOn }) => come(decidedOn, on) ?? []).toSorted().at(-1) ?? null;
  const submitted = come(answer?.submittedForClearanceOn, on);
  const closed = Boolean(come(question.withdrawnOn, on) || come(question.transferredOn, on));
  const facts: readonly { name: StepName; done: boolean; on: string | null; who: string }[] = [
    { name: 'received', done: true, on: question.paper.receivedOn, who: question.paper.session.code },
    { name: 'routed', done: Boolean(lead), on: lead?.assignedOn ?? null, who: lead?.division.name ?? '' },
    { name: 'drafted', done: Boolean(way && way !== 'DRAFT' && way !== 'RETURNED'), on: answer?.draftedOn ?? null, who: answer ? (lead?.division.name ?? '') : '' },
    { name: 'cleared', done: way === 'CLEARED' || way === 'DELIVERED', on: decided ?? submitted, who: way === 'IN_CLEARANCE' ? (question.holderName ?? '') : '' },
    { name: 'answered', done: way === 'DELIVERED', on: come(answer?.deliveredOn, on), who: '' },
  ];
  const current = facts.findIndex(({ done }) => !done);
  return facts.map(({ name, done, on: day, who }, index) => ({ name, on: day, who, state: done ? 'done' : closed ? 'over' : index === current ? 'now' : 'ahead' }));
}
