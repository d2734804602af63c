// 처리 경과: what happened to a question until a day, in order; each event from the fact that says so.
import { come, type Answer, type Desk, type Question } from './facts';

export type EventKind =
  | 'received' | 'routed' | 'accepted' | 'returned' | 'drafted' | 'submitted' | 'approved' | 'sentBack' | 'holding' | 'final' | 'correction'
  | 'promised' | 'kept' | 'released' | 'extended' | 'withdrawn' | 'transferred';

export interface Happening {
  readonly key: string;
  readonly kind: EventKind;
  readonly on: string;
  /** Who did it, or whom it concerns. */
  readonly who: string;
  /** Words of the record: an answer, a reason, a comment. */
  readonly text: string;
  /** Of a correction: the text it corrects. */
  readonly before: string;
  /** A day that it leads to. */
  readonly until: string | null;
}

/** Of one day, in the order in which things can happen. */
const order: readonly EventKind[] = ['received', 'returned', 'routed', 'accepted', 'drafted', 'submitted', 'approved', 'sentBack', 'holding', 'final', 'correction', 'promised', 'kept', 'released', 'extended', 'withdrawn', 'transferred'];
const kindOfAnswer = { HOLDING: 'holding', FINAL: 'final', CORRECTION: 'correction' } as const;

type Given = Partial<Pick<Happening, 'who' | 'text' | 'before' | 'until'>>;

export function courseOf(question: Question, on: string): readonly Happening[] {
  const found: Happening[] = [];
  const tell = (kind: EventKind, record: string, day: string | null | undefined, { who = '', text = '', before = '', until = null }: Given = {}): void => {
    if (come(day, on)) found.push({ key: `${kind} ${record}`, kind, on: day as string, who, text, before, until });
  };
  const tellDesk = ({ id, decision, decidedOn, comment, post }: Desk): void =>
    tell(decision === 'RETURNED' ? 'sentBack' : 'approved', id, decidedOn, { who: post.title, text: comment ?? '' });
  const tellAnswer = ({ id, kind, text, draftedOn, submittedForClearanceOn, deliveredOn, corrects, clearances }: Answer): void => {
    const delivered = come(deliveredOn, on);
    // The words stand with the last event of the answer; a draft shows them until it is delivered.
    tell('drafted', id, draftedOn, { text: delivered ? '' : text, who: kind });
    tell('submitted', id, submittedForClearanceOn, { who: clearances.nodes.map(({ post }) => post.title).join(' → ') });
    for (const desk of clearances.nodes) tellDesk(desk);
    tell(kindOfAnswer[kind], id, deliveredOn, { text, before: corrects?.text ?? '' });
  };

  const reasons = new Map(question.returns.nodes.map(({ id, reason }) => [id, reason ?? '']));
  tell('received', question.id, question.paper.receivedOn, { who: question.paper.session.code, until: question.firstDueOn });
  for (const { id, role, assignedOn, acceptedOn, returnedOn, division } of question.assignments.nodes) {
    tell('routed', id, assignedOn, { who: division.name, text: role });
    tell('accepted', id, acceptedOn, { who: division.name });
    tell('returned', id, returnedOn, { who: division.name, text: reasons.get(id) ?? '' });
  }
  for (const answer of question.answers.nodes) tellAnswer(answer);
  for (const { id, text, madeOn, dueOn, fulfilledOn, releasedOn, division } of question.commitments.nodes) {
    tell('promised', id, madeOn, { who: division.name, text, until: dueOn ?? null });
    tell('kept', id, fulfilledOn, { who: division.name, text });
    tell('released', id, releasedOn, { who: division.name, text });
  }
  for (const { id, date, newDueOn, reason } of question.extensions.nodes) tell('extended', id, date, { text: reason, until: newDueOn });
  tell('withdrawn', question.id, question.withdrawnOn);
  tell('transferred', question.id, question.transferredOn, { who: question.transferredTo ?? '' });
  return found.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : order.indexOf(a.kind) - order.indexOf(b.kind)));
}
