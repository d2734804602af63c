// 장-관-항-세항-목: which chapter, section and item a division's money stands under, and how each 목 is spent.
import type { LeafFund } from './figures.js';

const ITEMS: Readonly<Record<string, string>> = {
  PLANNING: '일반행정비-일반행정-기획예산',
  AUDIT: '일반행정비-일반행정-감사행정',
  GENERAL: '일반행정비-일반행정-총무행정',
  AUTONOMY: '일반행정비-일반행정-자치행정',
  CIVIL: '일반행정비-일반행정-민원행정',
  ACCOUNTING: '일반행정비-재무행정-재산및회계관리',
  TAX1: '일반행정비-재무행정-세무관리',
  TAX2: '일반행정비-재무행정-세무관리',
  COUNCIL: '일반행정비-입법및선거관리-의회운영',
  CULTURE: '사회개발비-교육및문화-문화체육',
  HEALTH: '사회개발비-보건및생활환경개선-보건관리',
  ENVIRONMENT: '사회개발비-보건및생활환경개선-환경위생',
  CLEANING: '사회개발비-보건및생활환경개선-청소관리',
  PARKS: '사회개발비-보건및생활환경개선-공원녹지',
  SOCIAL: '사회개발비-사회보장-사회복지',
  FAMILY: '사회개발비-사회보장-가정복지',
  HOUSING: '사회개발비-주택및지역사회개발-주택관리',
  BUILDING: '사회개발비-주택및지역사회개발-건축관리',
  ECONOMY: '경제개발비-지역경제개발-지역경제',
  LAND: '경제개발비-국토자원보존개발-지적관리',
  'URBAN-DEV': '경제개발비-국토자원보존개발-도시개발',
  ROADS: '경제개발비-국토자원보존개발-건설관리',
  'CIVIL-WORKS': '경제개발비-국토자원보존개발-도로관리',
  FLOOD: '경제개발비-국토자원보존개발-하수및치수',
  'TRAFFIC-ADMIN': '경제개발비-교통관리-교통행정',
  'TRAFFIC-CONTROL': '경제개발비-교통관리-교통지도',
};
const DONG = '일반행정비-일반행정-동행정';
const SPECIAL: Readonly<Record<Exclude<LeafFund, 'GENERAL'>, string>> = {
  MEDICAL_AID: '사회개발비-사회보장-의료보호',
  RESIDENT_INCOME: '사회개발비-사회보장-주민소득지원',
  PARKING: '경제개발비-교통관리-주차장관리',
};

export function classificationOf(fund: LeafFund, division: string, programme: string, item: string): string {
  if (item === '예비비') return '지원및기타경비-예비비-예비비-예비비-예비비';
  const above = fund === 'GENERAL' ? (ITEMS[division] ?? DONG) : SPECIAL[fund];
  return `${above}-${programme}-${item}`;
}

/** How money of a 목 goes out: monthly pay, running costs, benefits and grants, contracts, or hardly at all. */
export type Nature = 'PAY' | 'RUNNING' | 'BENEFIT' | 'WORKS' | 'RESERVE';

const NATURES: Readonly<Record<string, Nature>> = {
  인건비: 'PAY', 직무수행경비: 'PAY', 의회비: 'PAY', 연금부담금등: 'PAY',
  일반운영비: 'RUNNING', 여비: 'RUNNING', 업무추진비: 'RUNNING', 재료비: 'RUNNING', 포상금: 'RUNNING',
  일반보상금: 'BENEFIT', 민간이전: 'BENEFIT', 자치단체등이전: 'BENEFIT', 융자금: 'BENEFIT',
  시설비및부대비: 'WORKS', 연구개발비: 'WORKS', 자산취득비: 'WORKS', 민간자본이전: 'WORKS',
  예비비: 'RESERVE', 예탁금: 'RESERVE',
};

export function natureOf(item: string): Nature {
  const nature = NATURES[item];
  if (!nature) throw new Error(`There is no 목 ${item}.`);
  return nature;
}
