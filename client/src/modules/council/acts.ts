// What can be done with a question as it stands, in the order in which it wants doing; each act with the record it is done on.
import { isOpen, leadOf, nextDesk, standing, wayOf, type Answer, type Question } from './facts';

export interface Act {
  readonly action: string;
  readonly record: string;
  /** What tells it from the same act on another record. */
  readonly about: string;
}

/** Every record of a question on which something may be done. */
export const actedOn = (question: Question): readonly string[] => [
  question.id,
  ...question.assignments.nodes.map(({ id }) => id),
  ...question.answers.nodes.flatMap(({ id, clearances }) => [id, ...clearances.nodes.map((desk) => desk.id)]),
];

function answerActs(answer: Answer, on: string): readonly Act[] {
  const { id, kind } = answer;
  const act = (action: string, record = id, about: string = kind): Act => ({ action, record, about });
  switch (wayOf(answer, on)) {
    case 'DRAFT': return [act('submitAnswerForClearance'), act('reviseAnswer'), act('promise')];
    case 'IN_CLEARANCE': {
      const desk = nextDesk(answer, on);
      return [...(desk ? [act('decideClearance', desk.id, desk.post.title)] : []), act('promise')];
    }
    case 'CLEARED': return [act('deliverAnswer'), act('promise')];
    case 'DELIVERED': return [...(kind === 'FINAL' ? [act('promise')] : []), act('correctAnswer')];
    default: return [];
  }
}

/** The first is the next step; `permitted` says which actions are open on which record. */
export function actsOf(question: Question, on: string, permitted: ReadonlyMap<string, ReadonlySet<string>>): readonly Act[] {
  const act = (action: string, record = question.id, about = ''): Act => ({ action, record, about });
  const open = isOpen(question);
  const lead = leadOf(question, on);
  const asked = standing(question, on);
  const answers = question.answers.nodes.filter(({ draftedOn }) => draftedOn <= on);
  // Corrections of a closed question go their way, too.
  const alive = answers.filter((answer) => open || answer.kind !== 'HOLDING').toReversed();
  const underWay = answers.filter((answer) => ['DRAFT', 'IN_CLEARANCE', 'CLEARED'].includes(wayOf(answer, on)));
  const accept = asked.filter(({ acceptedOn }) => !acceptedOn || acceptedOn > on).flatMap(({ id, division }) => [act('acceptAssignment', id, division.name), act('returnAssignment', id, division.name)]);
  const wanted: readonly Act[] = [
    ...(open && !lead ? [act('routeQuestion')] : []),
    ...(open ? accept : []),
    ...alive.flatMap((answer) => answerActs(answer, on)),
    ...(open && lead && underWay.length < 2 ? [act('draftAnswer')] : []),
    ...(open && lead ? [act('routeQuestion', question.id, '+'), ...asked.filter(({ acceptedOn }) => acceptedOn).map(({ id, division }) => act('returnAssignment', id, division.name))] : []),
    ...(open ? [act('extendDue'), act('withdrawQuestion'), act('transferQuestion')] : []),
    act('linkQuestion'), act('updateCouncilQuestion'), act('retireCouncilQuestion'),
  ];
  return wanted.filter(({ action, record }) => permitted.get(record)?.has(action));
}
