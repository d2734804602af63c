// Code lists of the council domain: sessions, questions, answers, bills and findings.
import { codeList, type CodeOf } from './codeList.js';

export const CouncilSessionKind = codeList('CouncilSessionKind', { ko: '회기 구분', en: 'Kind of session' }, {
  REGULAR: { ko: '정례회', en: 'Regular session' },
  EXTRAORDINARY: { ko: '임시회', en: 'Extraordinary session' },
});
export type CouncilSessionKind = CodeOf<typeof CouncilSessionKind>;

export const QuestionKind = codeList('QuestionKind', { ko: '질문 구분', en: 'Kind of question' }, {
  ORAL: { ko: '구두질문', en: 'Oral question' },
  WRITTEN: { ko: '서면질문', en: 'Written question' },
});
export type QuestionKind = CodeOf<typeof QuestionKind>;

/** In the order a question passes through them. */
export const QuestionStatus = codeList('QuestionStatus', { ko: '처리상태', en: 'Status of a question' }, {
  UNASSIGNED: { ko: '미배부', en: 'Not routed', tone: 'warn' },
  ASSIGNED: { ko: '배부', en: 'Routed', tone: 'calm' },
  DRAFTING: { ko: '작성중', en: 'Drafting', tone: 'calm' },
  IN_CLEARANCE: { ko: '결재중', en: 'In clearance', tone: 'calm' },
  ANSWERED: { ko: '답변완료', en: 'Answered', tone: 'good' },
  WITHDRAWN: { ko: '철회', en: 'Withdrawn', tone: 'none' },
  TRANSFERRED: { ko: '이첩', en: 'Transferred', tone: 'change' },
});
export type QuestionStatus = CodeOf<typeof QuestionStatus>;

export const AssignmentRole = codeList('AssignmentRole', { ko: '배부 구분', en: 'Role of a division' }, {
  LEAD: { ko: '주관', en: 'Lead' },
  COOPERATING: { ko: '협조', en: 'Cooperating' },
});
export type AssignmentRole = CodeOf<typeof AssignmentRole>;

export const AnswerKind = codeList('AnswerKind', { ko: '답변 구분', en: 'Kind of answer' }, {
  HOLDING: { ko: '중간답변', en: 'Holding answer' },
  FINAL: { ko: '최종답변', en: 'Final answer' },
  CORRECTION: { ko: '정정답변', en: 'Correction' },
});
export type AnswerKind = CodeOf<typeof AnswerKind>;

export const ClearanceDecision = codeList('ClearanceDecision', { ko: '결재 결과', en: 'Clearance decision' }, {
  APPROVED: { ko: '승인', en: 'Approved', tone: 'good' },
  RETURNED: { ko: '반려', en: 'Returned', tone: 'bad' },
});
export type ClearanceDecision = CodeOf<typeof ClearanceDecision>;

export const CommitmentState = codeList('CommitmentState', { ko: '약속 이행상태', en: 'State of a commitment' }, {
  OPEN: { ko: '이행중', en: 'Open', tone: 'calm' },
  OVERDUE: { ko: '기한경과', en: 'Overdue', tone: 'bad' },
  FULFILLED: { ko: '이행', en: 'Fulfilled', tone: 'good' },
  RELEASED: { ko: '해제', en: 'Released', tone: 'none' },
});
export type CommitmentState = CodeOf<typeof CommitmentState>;

export const BillKind = codeList('BillKind', { ko: '의안 구분', en: 'Kind of bill' }, {
  ORDINANCE: { ko: '조례안', en: 'Ordinance' },
  BUDGET: { ko: '예산안', en: 'Budget' },
  REPORT: { ko: '보고', en: 'Report' },
  OTHER: { ko: '기타', en: 'Other' },
});
export type BillKind = CodeOf<typeof BillKind>;

export const BillResult = codeList('BillResult', { ko: '의결 결과', en: 'Result of a bill' }, {
  PASSED: { ko: '원안가결', en: 'Passed as put', tone: 'good' },
  AMENDED: { ko: '수정가결', en: 'Passed as amended', tone: 'change' },
  REJECTED: { ko: '부결', en: 'Rejected', tone: 'bad' },
  WITHDRAWN: { ko: '철회', en: 'Withdrawn', tone: 'none' },
});
export type BillResult = CodeOf<typeof BillResult>;

export const FindingOccasion = codeList('FindingOccasion', { ko: '지적 계기', en: 'Occasion of a finding' }, {
  QUESTION: { ko: '구정질문', en: 'Council question' },
  ADMINISTRATIVE_AUDIT: { ko: '행정사무감사', en: 'Administrative audit' },
});
export type FindingOccasion = CodeOf<typeof FindingOccasion>;

export const FindingStatus = codeList('FindingStatus', { ko: '조치상태', en: 'Status of a finding' }, {
  COMPLETED: { ko: '추진완료', en: 'Completed', tone: 'good' },
  ON_TRACK: { ko: '정상추진', en: 'On track', tone: 'calm' },
  DELAYED: { ko: '부진', en: 'Delayed', tone: 'bad' },
  PLANNED: { ko: '추진예정', en: 'Planned', tone: 'calm' },
  NOT_FEASIBLE: { ko: '추진불가', en: 'Not feasible', tone: 'none' },
  TRANSFERRED: { ko: '타기관이첩', en: 'Transferred to another body', tone: 'change' },
});
export type FindingStatus = CodeOf<typeof FindingStatus>;
