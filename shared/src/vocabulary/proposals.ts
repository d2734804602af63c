// Code lists of proposals: the basic plan, ideas and benchmarking (구정연구기획).
import { codeList, type CodeOf } from './codeList.js';

/** Derived from the days the plan was drafted, fixed and published. */
export const BasicPlanState = codeList('BasicPlanState', { ko: '계획 상태', en: 'State of the plan' }, {
  DRAFTING: { ko: '초안 작성', en: 'Drafting', tone: 'calm' },
  DRAFTED: { ko: '초안', en: 'Drafted', tone: 'calm' },
  FIXED: { ko: '확정', en: 'Fixed', tone: 'good' },
  PUBLISHED: { ko: '발간', en: 'Published', tone: 'good' },
});
export type BasicPlanState = CodeOf<typeof BasicPlanState>;

export const IdeaStage = codeList('IdeaStage', { ko: '제안 단계', en: 'Stage of an idea' }, {
  RECEIVED: { ko: '접수', en: 'Received', tone: 'calm' },
  REVIEWED: { ko: '심사', en: 'Reviewed', tone: 'calm' },
  AWARDED: { ko: '시상', en: 'Awarded', tone: 'good' },
  ADOPTED: { ko: '채택', en: 'Adopted', tone: 'good' },
  IN_PLACE: { ko: '시행', en: 'In place', tone: 'good' },
  REJECTED: { ko: '불채택', en: 'Rejected', tone: 'none' },
});
export type IdeaStage = CodeOf<typeof IdeaStage>;

export const PrizeKind = codeList('PrizeKind', { ko: '부상', en: 'Prize' }, {
  CASH: { ko: '상금', en: 'Cash' },
  BOOK_VOUCHER: { ko: '도서상품권', en: 'Book voucher' },
});
export type PrizeKind = CodeOf<typeof PrizeKind>;

export const BenchmarkField = codeList('BenchmarkField', { ko: '벤치마킹 분야', en: 'Field of benchmarking' }, {
  ADMINISTRATIVE_REFORM: { ko: '행정개혁', en: 'Administrative reform' },
  REVENUE_EXPANSION: { ko: '재정확충', en: 'Revenue expansion' },
  RESIDENT_WELFARE: { ko: '구민복지', en: 'Residents’ welfare' },
  LIVING_ENVIRONMENT: { ko: '생활환경', en: 'Living environment' },
  CONSTRUCTION_TRANSPORT: { ko: '건설교통', en: 'Construction and transport' },
});
export type BenchmarkField = CodeOf<typeof BenchmarkField>;

export const SiteKind = codeList('SiteKind', { ko: '방문기관 구분', en: 'Kind of site' }, {
  LOCAL_GOVERNMENT: { ko: '자치단체', en: 'Local government' },
  COMPANY: { ko: '기업체', en: 'Company' },
  INSTITUTE: { ko: '연구기관', en: 'Institute' },
});
export type SiteKind = CodeOf<typeof SiteKind>;
