// Code lists of organization: divisions, job series, committees and their decisions.
import { codeList, type CodeOf } from './codeList.js';

export const DivisionKind = codeList('DivisionKind', { ko: '부서 구분', en: 'Kind of division' }, {
  BUREAU: { ko: '국', en: 'Bureau' },
  DIVISION: { ko: '과', en: 'Division' },
  DONG_OFFICE: { ko: '동사무소', en: 'Dong office' },
  AFFILIATE: { ko: '보건소·사업소', en: 'Affiliate' },
  COUNCIL_OFFICE: { ko: '의회사무국', en: 'Council office' },
  EXTERNAL: { ko: '밖의 기관', en: 'Outside body' },
});
export type DivisionKind = CodeOf<typeof DivisionKind>;

/** 전산 and 통신 posts stand inside the authorized total; the document does not name the series of the rest. */
export const JobSeries = codeList('JobSeries', { ko: '직렬', en: 'Job series' }, {
  UNSTATED: { ko: '미상', en: 'Not stated' },
  COMPUTING: { ko: '전산', en: 'Computing' },
  COMMUNICATION: { ko: '통신', en: 'Communication' },
});
export type JobSeries = CodeOf<typeof JobSeries>;

export const CommitteeKind = codeList('CommitteeKind', { ko: '위원회 구분', en: 'Kind of committee' }, {
  SAVINGS_AWARD: { ko: '성과금 심사', en: 'Savings awards' },
  LOCAL_FINANCE_PLAN: { ko: '지방재정계획 심의', en: 'Local finance plan' },
  INVESTMENT_REVIEW: { ko: '투자심사', en: 'Investment review' },
  POLICY_RESEARCH: { ko: '구정연구기획 실무', en: 'Policy research' },
  OTHER: { ko: '그 밖', en: 'Other' },
});
export type CommitteeKind = CodeOf<typeof CommitteeKind>;

export const DecisionResult = codeList('DecisionResult', { ko: '심의 결과', en: 'Decision' }, {
  APPROVED: { ko: '적정·가결', en: 'Approved', tone: 'good' },
  CONDITIONAL: { ko: '조건부', en: 'Approved with conditions', tone: 'change' },
  DEFERRED: { ko: '재검토·보류', en: 'Deferred', tone: 'warn' },
  REJECTED: { ko: '부적정·부결', en: 'Rejected', tone: 'bad' },
});
export type DecisionResult = CodeOf<typeof DecisionResult>;
