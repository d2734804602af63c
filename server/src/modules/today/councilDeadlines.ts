// Deadlines towards the council: answers, promises, actions on findings.
import { cut, type Unit } from './entry.js';
import { among, by, dated, every, notYet, UNIT, type DeadlineSource, type Where } from './source.js';

interface Question {
  id: string;
  code: string;
  subject: string;
  dueOn: string;
  internalDueOn: string | null;
  assignments: { nodes: { division: Unit }[] };
}

const QUESTION = `id code subject dueOn internalDueOn assignments(where: { role: { eq: LEAD }, returnedOn: { isNull: true } }, first: 1) { nodes { division ${UNIT} } }`;
const OPEN = ['UNASSIGNED', 'ASSIGNED', 'DRAFTING', 'IN_CLEARANCE'];

/** Assigned to a division that has not sent it back. */
export const assignedTo = (divisions: readonly string[]): Where => ({ assignments: { some: { division: among(divisions), returnedOn: { isNull: true } } } });
export const openQuestion: Where = { status: { in: OPEN } };

const question: DeadlineSource<Question> = {
  name: 'question', kind: 'QUESTION', root: 'councilQuestions', filter: 'CouncilQuestionWhere', order: 'DUE_ON',
  fields: QUESTION,
  open: () => openQuestion,
  of: assignedTo,
  within: dated('dueOn'),
  tell: ({ id, code, subject, dueOn, assignments }) => ({
    kind: 'QUESTION', record: id, title: `${code} ${subject}`, dueOn, division: assignments.nodes[0]?.division ?? null, due: { ko: '답변 기한', en: 'The answer' },
  }),
};

/** The internal date is kept once the answer is on its way up; after the official one it says nothing more. */
const internal: DeadlineSource<Question> = {
  ...question,
  name: 'internal', kind: 'QUESTION_INTERNAL', order: 'INTERNAL_DUE_ON',
  open: asOf => ({ status: { in: OPEN.filter(s => s !== 'IN_CLEARANCE') }, dueOn: { gt: asOf } }),
  within: dated('internalDueOn'),
  tell: ({ id, code, subject, internalDueOn, assignments }) => ({
    kind: 'QUESTION_INTERNAL', record: id, title: `${code} ${subject}`, dueOn: internalDueOn, division: assignments.nodes[0]?.division ?? null, due: { ko: '내부 답변 기한', en: 'The answer, internally,' },
  }),
};

interface Commitment {
  id: string;
  code: string;
  text: string;
  dueOn: string;
  division: Unit;
}

const commitment: DeadlineSource<Commitment> = {
  name: 'commitment', kind: 'COMMITMENT', root: 'commitments', filter: 'CommitmentWhere', order: 'DUE_ON',
  fields: `id code text dueOn division ${UNIT}`,
  open: () => ({ state: { in: ['OPEN', 'OVERDUE'] } }),
  of: divisions => ({ division: among(divisions) }),
  within: dated('dueOn'),
  tell: ({ id, code, text, dueOn, division }) => ({ kind: 'COMMITMENT', record: id, title: `${code} ${cut(text)}`, dueOn, division, due: { ko: '약속 이행 기한', en: 'The promise' } }),
};

interface Action {
  id: string;
  text: string;
  dueOn: string;
  finding: { code: string; title: string; division: Unit };
}

const findingAction: DeadlineSource<Action> = {
  name: 'findingAction', kind: 'FINDING_ACTION', root: 'findingActions', filter: 'FindingActionWhere', order: 'DUE_ON',
  fields: `id text dueOn finding { code title division ${UNIT} }`,
  open: asOf => every(by('plannedOn', asOf), notYet('doneOn', asOf), { finding: notYet('closedOn', asOf) }),
  of: divisions => ({ finding: { division: among(divisions) } }),
  within: dated('dueOn'),
  tell: ({ id, text, dueOn, finding }) => ({
    kind: 'FINDING_ACTION', record: id, title: `${finding.code} ${finding.title}: ${cut(text, 40)}`, dueOn, division: finding.division, due: { ko: '지적사항 조치 기한', en: 'The action on the finding' },
  }),
};

export const councilDeadlines = [question, internal, commitment, findingAction] as readonly DeadlineSource[];
