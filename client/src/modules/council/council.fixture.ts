// A question brought as far as a test needs it; every day is one of September 2002.
import type { Answer, Question } from './facts';

const day = (date: number): string => `2002-09-${String(date).padStart(2, '0')}`;
const traffic = { id: 'Division-1', code: 'TRAFFIC-ADMIN', name: '교통행정과' };

export const answer = (given: Partial<Answer> = {}): Answer => ({ id: 'Answer-1', version: 1, kind: 'FINAL', text: '조사하고 있습니다.', draftedOn: day(5), submittedForClearanceOn: null, deliveredOn: null, corrects: null, clearances: { nodes: [] }, ...given });

/** One desk that cleared on a day, and one that has not. */
export const desks = (first: number | null, second: number | null, decision: 'APPROVED' | 'RETURNED' = 'APPROVED'): Answer['clearances'] => ({
  nodes: [first, second].map((on, index) => ({
    id: `Clearance-${index + 1}`, version: 1, order: index + 1, decision: on === null ? null : decision, decidedOn: on === null ? null : day(on), comment: null,
    post: { id: `Post-${index + 1}`, title: index ? '기획예산과장' : '교통행정과장', division: index ? { id: 'Division-2', name: '기획예산과' } : traffic },
  })),
});

export const question = (given: Partial<Question> = {}): Question => ({
  id: 'CouncilQuestion-1', version: 1, code: 'CQ-2002-071', subject: '공영주차장', kind: 'WRITTEN', status: 'UNASSIGNED', overdue: false, askedOn: day(3), dueOn: day(13), internalDueOn: null, holderName: null, origin: 'RECORDED',
  member: { id: 'CouncilMember-1', name: '박무명' }, text: '', firstDueOn: day(13), firstInternalDueOn: null, withdrawnOn: null, transferredOn: null, transferredTo: null, followsUp: null,
  followUps: { nodes: [] }, paper: { id: 'QuestionPaper-1', code: 'QP-2002-030', receivedOn: day(3), session: { id: 'CouncilSession-1', code: '제85회', kind: 'EXTRAORDINARY' } },
  assignments: { nodes: [] }, returns: { nodes: [] }, answers: { nodes: [] }, commitments: { nodes: [] }, extensions: { nodes: [] }, projects: { nodes: [] }, budgetLines: { nodes: [] }, assets: { nodes: [] }, findings: { nodes: [] },
  ...given,
} as Question);

export const routed = (given: Partial<Question['assignments']['nodes'][number]> = {}): Question['assignments'] => ({ nodes: [{ id: 'Assignment-1', version: 1, role: 'LEAD', assignedOn: day(4), acceptedOn: null, returnedOn: null, division: traffic, ...given }] });
export { day };
