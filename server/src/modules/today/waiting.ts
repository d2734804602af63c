// What waits for a hand: clearances whose turn it is, questions to accept, to draft again, to route, to deliver; closures to confirm.
import { assignedTo, openQuestion } from './councilDeadlines.js';
import type { Unit } from './entry.js';
import { among, by, either, every, notYet, UNIT, type Source, type Where } from './source.js';

interface Question {
  id: string;
  code: string;
  subject: string;
  dueOn: string;
  assignments: { nodes: { division: Unit }[] };
}
const QUESTION = `id code subject dueOn assignments(where: { role: { eq: LEAD }, returnedOn: { isNull: true } }, first: 1) { nodes { division ${UNIT} } }`;

const about = (q: Question) => ({ title: `${q.code} ${q.subject}`, dueOn: q.dueOn });
const leadOf = (q: Question): Unit | null => q.assignments.nodes[0]?.division ?? null;

interface Desk {
  id: string;
  order: number;
  decision: 'APPROVED' | 'RETURNED' | null;
  decidedOn: string | null;
  comment: string | null;
  post: { title: string; division: Unit };
}
interface Answer {
  id: string;
  question: Question & { answers: { nodes: { id: string }[] } };
  clearances: { nodes: Desk[] };
}
const ANSWER = `id question { ${QUESTION} answers(first: 1, orderBy: [{ field: DRAFTED_ON, direction: DESC }, { field: ID, direction: DESC }]) { nodes { id } } }
  clearances(orderBy: [{ field: ORDER }], first: 100) { nodes { id order decision decidedOn comment post { title division ${UNIT} } } }`;

const undecided = (asOf: string): Where => notYet('decidedOn', asOf);
const returned = (asOf: string): Where => ({ decision: { eq: 'RETURNED' }, ...by('decidedOn', asOf) });
/** Submitted, and neither delivered nor returned since. */
const underWay = (asOf: string): Where =>
  every(by('submittedForClearanceOn', asOf), notYet('deliveredOn', asOf), { question: openQuestion, clearances: { none: returned(asOf) } });

/** The desk that is next; none when all have decided. */
const nextOf = ({ clearances }: Answer, asOf: string): Desk | undefined => clearances.nodes.find(d => d.decidedOn === null || d.decidedOn > asOf);

/** Posts of these divisions, and of the planning division (or its successor) for who clears there by duty. */
const PLANNING: Where = { or: [{ code: { eq: 'PLANNING' } }, { predecessors: { some: { code: { eq: 'PLANNING' } } } }] };

/** Answers whose next desk is at one of the divisions. The list is drawn wider: whose turn it is shows only from all desks. */
export const clearance = (heads: readonly string[] | 'all', planning: boolean): Source<Answer> => ({
  name: 'clearance', kind: 'CLEARANCE', root: 'answers', filter: 'AnswerWhere', fields: ANSWER,
  open: asOf => {
    const desks = heads === 'all' ? [] : [{ post: { division: either(...(heads.length ? [among(heads)] : []), ...(planning ? [PLANNING] : [])) } }];
    return every(underWay(asOf), { clearances: { some: every(undecided(asOf), ...desks) } });
  },
  of: () => ({}),
  tell: (answer, asOf) => {
    const next = nextOf(answer, asOf);
    if (!next || !(heads === 'all' || heads.includes(next.post.division.id) || (planning && next.post.division.code === 'PLANNING'))) return null;
    return { kind: 'CLEARANCE', record: next.id, ...about(answer.question), division: next.post.division, waits: { ko: `${next.post.title}의 결재를 기다립니다.`, en: `Waits for clearance by ${next.post.title}.` } };
  },
});

const draftAgain: Source<Answer> = {
  name: 'returned', kind: 'RETURNED_DRAFT', root: 'answers', filter: 'AnswerWhere', fields: ANSWER,
  open: asOf => every(notYet('deliveredOn', asOf), { clearances: { some: returned(asOf) }, question: { status: { eq: 'DRAFTING' } } }),
  of: divisions => ({ question: assignedTo(divisions) }),
  tell: ({ id, question, clearances }, asOf) => {
    if (question.answers.nodes[0]?.id !== id) return null;
    const comment = clearances.nodes.find(d => d.decision === 'RETURNED' && d.decidedOn! <= asOf)?.comment;
    const why = comment ? ` 의견: ${comment}` : '';
    return { kind: 'RETURNED_DRAFT', record: id, ...about(question), division: leadOf(question), waits: { ko: `결재에서 반려되어 다시 작성하여야 합니다.${why}`, en: `Returned in clearance; to be drafted again.${comment ? ` Comment: ${comment}` : ''}` } };
  },
};

interface Assignment {
  id: string;
  division: Unit;
  question: Question;
}

const accept: Source<Assignment> = {
  name: 'assignment', kind: 'ASSIGNMENT', root: 'assignments', filter: 'AssignmentWhere', fields: `id division ${UNIT} question { ${QUESTION} }`,
  open: asOf => every(notYet('acceptedOn', asOf), notYet('returnedOn', asOf), { question: openQuestion }),
  of: divisions => ({ division: among(divisions) }),
  tell: ({ id, division, question }) => ({ kind: 'ASSIGNMENT', record: id, ...about(question), division, waits: { ko: '배부된 질문의 접수를 기다립니다.', en: 'Routed; waits to be accepted or sent back.' } }),
};

interface Directive {
  id: string;
  code: string;
  title: string;
  dueOn: string | null;
  closureRequestedOn: string;
  lead: Unit;
}

const confirm: Source<Directive> = {
  name: 'closure', kind: 'CLOSURE', root: 'directives', filter: 'DirectiveWhere', fields: `id code title dueOn closureRequestedOn lead ${UNIT}`,
  open: asOf => every(by('closureRequestedOn', asOf), notYet('closedOn', asOf)),
  of: () => ({}),
  tell: ({ id, code, title, dueOn, closureRequestedOn, lead }) => ({
    kind: 'CLOSURE', record: id, title: `${code} ${title}`, dueOn, division: lead, waits: { ko: `${closureRequestedOn} 종결 요청의 확인을 기다립니다.`, en: `Its closure was asked for on ${closureRequestedOn} and waits to be confirmed.` },
  }),
};

const route: Source<Question> = {
  name: 'routing', kind: 'ROUTING', root: 'councilQuestions', filter: 'CouncilQuestionWhere', fields: QUESTION,
  open: () => ({ status: { eq: 'UNASSIGNED' } }),
  of: () => ({}),
  tell: question => ({ kind: 'ROUTING', record: question.id, ...about(question), division: null, waits: { ko: '부서 배부를 기다립니다.', en: 'Waits to be routed to a division.' } }),
};

const deliver: Source<Answer> = {
  name: 'delivery', kind: 'DELIVERY', root: 'answers', filter: 'AnswerWhere', fields: ANSWER,
  open: asOf => every(underWay(asOf), { clearances: { some: {} } }, { clearances: { none: undecided(asOf) } }),
  of: () => ({}),
  tell: ({ id, question }) => ({ kind: 'DELIVERY', record: id, ...about(question), division: leadOf(question), waits: { ko: '결재를 마쳤습니다. 의회 송부를 기다립니다.', en: 'Cleared; waits to be delivered to the council.' } }),
};

export const [returnedDrafts, assignments, closures, routing, delivery] = [draftAgain, accept, confirm, route, deliver] as readonly Source[] as [Source, Source, Source, Source, Source];
