// Code lists of the legal domain: regulations and their changes, regulatory reviews, lawsuits and deadlines.
import { codeList, type CodeOf } from './codeList.js';

/** The report prints the last two as one, 훈령 등. */
export const RegulationKind = codeList('RegulationKind', { ko: '법규 종류', en: 'Kind of regulation' }, {
  ORDINANCE: { ko: '조례', en: 'Ordinance' },
  RULE: { ko: '규칙', en: 'Rule' },
  DIRECTIVE: { ko: '훈령', en: 'Directive' },
  ESTABLISHED_RULE: { ko: '예규', en: 'Established rule' },
});
export type RegulationKind = CodeOf<typeof RegulationKind>;

export const RegulationAction = codeList('RegulationAction', { ko: '정비 구분', en: 'Action on a regulation' }, {
  ENACT: { ko: '제정', en: 'Enact' },
  AMEND: { ko: '개정', en: 'Amend' },
  ABOLISH: { ko: '폐지', en: 'Abolish' },
});
export type RegulationAction = CodeOf<typeof RegulationAction>;

/** In the order a change passes through them. */
export const ChangeStage = codeList('ChangeStage', { ko: '정비 단계', en: 'Stage of a regulation change' }, {
  CANDIDATE: { ko: '정비대상', en: 'Candidate', tone: 'calm' },
  NOTICE: { ko: '입법예고', en: 'Notice given', tone: 'calm' },
  SUBMITTED: { ko: '의회제출', en: 'Before the council', tone: 'calm' },
  PROMULGATED: { ko: '공포', en: 'Promulgated', tone: 'good' },
  DROPPED: { ko: '중단', en: 'Dropped', tone: 'none' },
});
export type ChangeStage = CodeOf<typeof ChangeStage>;

/** The first three are reasons to enact, the last three to amend or abolish. */
export const ChangeReason = codeList('ChangeReason', { ko: '정비 사유', en: 'Reason for a regulation change' }, {
  UPPER_BODY_REQUEST: { ko: '상부기관 요구', en: 'Asked for by an upper body' },
  LOCAL_INITIATIVE: { ko: '현실에 맞는 창의적 제정', en: 'Local initiative' },
  NO_LOCAL_REGULATION: { ko: '상위법규는 있으나 자치법규 없음', en: 'No local regulation under an upper law' },
  CONFLICT_WITH_UPPER_LAW: { ko: '상위법령과 상충', en: 'Conflict with an upper law' },
  HINDERS_EFFICIENCY: { ko: '행정환경 변화·행정능률 저해', en: 'Hinders efficient administration' },
  REGULATORY_BURDEN: { ko: '규제법규', en: 'Regulatory burden' },
});
export type ChangeReason = CodeOf<typeof ChangeReason>;

export const RegulatoryReviewKind = codeList('RegulatoryReviewKind', { ko: '규제심사 구분', en: 'Kind of regulatory review' }, {
  EXISTING: { ko: '잔존규제 정비', en: 'Existing rule' },
  NEW: { ko: '신설', en: 'New rule' },
  STRENGTHENED: { ko: '강화', en: 'Strengthened rule' },
});
export type RegulatoryReviewKind = CodeOf<typeof RegulatoryReviewKind>;

/** The first three close the review of an existing rule, the last two of a new or strengthened one. */
export const RegulatoryResult = codeList('RegulatoryResult', { ko: '심사 결과', en: 'Result of a regulatory review' }, {
  KEPT: { ko: '존치', en: 'Kept', tone: 'none' },
  RELAXED: { ko: '완화', en: 'Relaxed', tone: 'good' },
  ABOLISHED: { ko: '폐지', en: 'Abolished', tone: 'good' },
  APPROVED: { ko: '통과', en: 'Approved', tone: 'calm' },
  REJECTED: { ko: '불가', en: 'Rejected', tone: 'bad' },
});
export type RegulatoryResult = CodeOf<typeof RegulatoryResult>;

export const LawsuitKind = codeList('LawsuitKind', { ko: '소송 구분', en: 'Kind of lawsuit' }, {
  STATE: { ko: '국가소송', en: 'For the State' },
  ADMINISTRATIVE: { ko: '행정소송', en: 'Administrative' },
  CIVIL: { ko: '민사소송', en: 'Civil' },
});
export type LawsuitKind = CodeOf<typeof LawsuitKind>;

export const LawsuitSide = codeList('LawsuitSide', { ko: '당사자 지위', en: 'Side of the district' }, {
  DEFENDANT: { ko: '피고', en: 'Defendant' },
  PLAINTIFF: { ko: '원고', en: 'Plaintiff' },
  INTERVENER: { ko: '보조참가', en: 'Intervener' },
});
export type LawsuitSide = CodeOf<typeof LawsuitSide>;

export const Receipt = codeList('Receipt', { ko: '접수 구분', en: 'Receipt' }, {
  CARRIED_OVER: { ko: '이월', en: 'Carried over' },
  NEW: { ko: '신규', en: 'New this year' },
});
export type Receipt = CodeOf<typeof Receipt>;

export const LawsuitStage = codeList('LawsuitStage', { ko: '진행 단계', en: 'Stage of a lawsuit' }, {
  FIRST: { ko: '1심', en: 'First instance', tone: 'calm' },
  SECOND: { ko: '2심', en: 'Second instance', tone: 'calm' },
  THIRD: { ko: '3심', en: 'Third instance', tone: 'calm' },
  REMANDED: { ko: '환송', en: 'Remanded', tone: 'change' },
  CLOSED: { ko: '종결', en: 'Closed', tone: 'none' },
});
export type LawsuitStage = CodeOf<typeof LawsuitStage>;

/** The report's 승소 is the first two; its (취하) is the second. */
export const LawsuitOutcome = codeList('LawsuitOutcome', { ko: '종결 결과', en: 'Outcome of a lawsuit' }, {
  WON: { ko: '승소', en: 'Won', tone: 'good' },
  WON_BY_WITHDRAWAL: { ko: '승소(취하)', en: 'Won by withdrawal', tone: 'good' },
  LOST: { ko: '패소', en: 'Lost', tone: 'bad' },
  OTHER: { ko: '기타', en: 'Other', tone: 'none' },
});
export type LawsuitOutcome = CodeOf<typeof LawsuitOutcome>;

export const LawsuitEventKind = codeList('LawsuitEventKind', { ko: '소송 경과', en: 'Event of a lawsuit' }, {
  FILED: { ko: '접수(제소·송달)', en: 'Filed' },
  JUDGMENT: { ko: '판결', en: 'Judgment' },
  APPEALED: { ko: '상소', en: 'Appealed' },
  REMANDED: { ko: '환송', en: 'Remanded' },
  WITHDRAWN: { ko: '취하', en: 'Withdrawn' },
  SETTLED: { ko: '화해·조정', en: 'Settled' },
  CLOSED: { ko: '종결(확정)', en: 'Closed' },
});
export type LawsuitEventKind = CodeOf<typeof LawsuitEventKind>;

/** From the district's side. */
export const Judgment = codeList('Judgment', { ko: '판결 내용', en: 'Judgment' }, {
  WON: { ko: '승소', en: 'Won', tone: 'good' },
  PARTLY_WON: { ko: '일부승소', en: 'Partly won', tone: 'change' },
  LOST: { ko: '패소', en: 'Lost', tone: 'bad' },
  DISMISSED: { ko: '각하', en: 'Dismissed', tone: 'none' },
});
export type Judgment = CodeOf<typeof Judgment>;

export const DeadlineKind = codeList('DeadlineKind', { ko: '기한 구분', en: 'Kind of deadline' }, {
  PEREMPTORY: { ko: '불변기일', en: 'Peremptory' },
  ANSWER_BRIEF: { ko: '답변서', en: 'Answer brief' },
  EVIDENCE: { ko: '입증자료', en: 'Evidence' },
  HEARING: { ko: '변론기일', en: 'Hearing' },
});
export type DeadlineKind = CodeOf<typeof DeadlineKind>;

export const DeadlineState = codeList('DeadlineState', { ko: '기한 상태', en: 'State of a deadline' }, {
  OPEN: { ko: '예정', en: 'Open', tone: 'calm' },
  DUE_SOON: { ko: '임박', en: 'Due soon', tone: 'warn' },
  MISSED: { ko: '도과', en: 'Missed', tone: 'bad' },
  DONE: { ko: '이행', en: 'Done', tone: 'good' },
});
export type DeadlineState = CodeOf<typeof DeadlineState>;
