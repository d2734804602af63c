// Upper laws (상위법령), and which of them a matter rests on.
import type { Draft } from '../draft.js';

/** Code, title, and where an example needs it the day of its latest change. */
const LAWS: readonly (readonly [code: string, title: string, changedOn?: string])[] = [
  ['LAW-AUTONOMY', '지방자치법', '2002-03-25'], ['LAW-LOCAL-FINANCE', '지방재정법', '2001-12-31'], ['LAW-LOCAL-OFFICIALS', '지방공무원법', '2002-01-19'],
  ['LAW-LOCAL-TAX', '지방세법', '2001-12-29'], ['LAW-CIVIL-PETITIONS', '민원사무처리에 관한 법률'], ['LAW-RESIDENTS', '주민등록법', '2001-01-26'],
  ['LAW-INFORMATIZATION', '정보화촉진기본법', '2002-01-14'], ['LAW-E-GOVERNMENT', '전자정부구현을 위한 행정업무 등의 전자화촉진에 관한 법률', '2001-03-28'],
  ['LAW-DISCLOSURE', '공공기관의 정보공개에 관한 법률'], ['LAW-STATISTICS', '통계법'], ['LAW-REGULATION', '행정규제기본법'], ['LAW-CONTRACTS', '국가를 당사자로 하는 계약에 관한 법률'],
  ['LAW-CULTURE', '문화예술진흥법'], ['LAW-SPORTS', '체육시설의 설치·이용에 관한 법률', '2002-03-25'], ['LAW-BASIC-LIVELIHOOD', '국민기초생활보장법'], ['LAW-ELDERLY', '노인복지법'],
  ['LAW-DISABLED', '장애인복지법'], ['LAW-CHILDCARE', '영유아보육법'], ['LAW-WOMEN', '여성발전기본법', '2001-05-24'], ['LAW-MARKETS', '중소기업의 구조개선과 재래시장 활성화를 위한 특별조치법', '2002-01-26'],
  ['LAW-SMALL-BUSINESS', '중소기업진흥 및 제품구매촉진에 관한 법률'], ['LAW-FOOD', '식품위생법', '2002-01-26'], ['LAW-ENVIRONMENT', '환경정책기본법'], ['LAW-WASTE', '폐기물관리법', '2002-02-04'],
  ['LAW-SEWAGE', '하수도법'], ['LAW-URBAN', '도시계획법'], ['LAW-REDEVELOPMENT', '도시재개발법'], ['LAW-HOUSING', '주택건설촉진법'], ['LAW-BUILDING', '건축법', '2001-01-16'],
  ['LAW-OUTDOOR-ADS', '옥외광고물 등 관리법', '2001-07-24'], ['LAW-PARKS', '도시공원법'], ['LAW-ROADS', '도로법'], ['LAW-RIVERS', '하천법'], ['LAW-DISASTERS', '자연재해대책법', '2001-01-16'],
  ['LAW-PARKING', '주차장법', '2001-01-29'], ['LAW-TRAFFIC', '도로교통법', '2001-12-31'], ['LAW-HEALTH', '지역보건법'], ['LAW-LAND-PRICE', '지가공시 및 토지등의 평가에 관한 법률'],
  ['LAW-CIVIL-DEFENSE', '민방위기본법'],
];

/** The law a matter rests on, by words in its name; the first that fits. */
const BY_NAME: readonly (readonly [RegExp, string])[] = [
  [/규제/, 'LAW-REGULATION'], [/통계/, 'LAW-STATISTICS'], [/정보공개|행정정보 공개/, 'LAW-DISCLOSURE'], [/전자|전산|홈페이지/, 'LAW-E-GOVERNMENT'], [/정보/, 'LAW-INFORMATIZATION'],
  [/민원/, 'LAW-CIVIL-PETITIONS'], [/주민등록|인감/, 'LAW-RESIDENTS'], [/민방위/, 'LAW-CIVIL-DEFENSE'], [/계약/, 'LAW-CONTRACTS'], [/하천/, 'LAW-RIVERS'], [/하수도/, 'LAW-SEWAGE'],
  [/수방|재해|펌프/, 'LAW-DISASTERS'], [/체육/, 'LAW-SPORTS'], [/문화|도서관|축제|합창/, 'LAW-CULTURE'], [/어린이집|보육/, 'LAW-CHILDCARE'], [/여성/, 'LAW-WOMEN'], [/장애인/, 'LAW-DISABLED'],
  [/노인/, 'LAW-ELDERLY'], [/시장/, 'LAW-MARKETS'], [/중소기업/, 'LAW-SMALL-BUSINESS'], [/식품/, 'LAW-FOOD'], [/광고/, 'LAW-OUTDOOR-ADS'], [/재개발|도시정비/, 'LAW-REDEVELOPMENT'],
  [/주차장/, 'LAW-PARKING'], [/공무원|임용|정원|직원|청원경찰/, 'LAW-LOCAL-OFFICIALS'], [/예산|재정|재무|보조금|기금|결산/, 'LAW-LOCAL-FINANCE'],
];
/** Else by the division in charge. */
const BY_DIVISION: Readonly<Record<string, string>> = {
  ACCOUNTING: 'LAW-LOCAL-FINANCE', TAX1: 'LAW-LOCAL-TAX', TAX2: 'LAW-LOCAL-TAX', LAND: 'LAW-LAND-PRICE', SOCIAL: 'LAW-BASIC-LIVELIHOOD', ENVIRONMENT: 'LAW-ENVIRONMENT', CLEANING: 'LAW-WASTE',
  'URBAN-DEV': 'LAW-URBAN', HOUSING: 'LAW-HOUSING', BUILDING: 'LAW-BUILDING', PARKS: 'LAW-PARKS', ROADS: 'LAW-ROADS', 'CIVIL-WORKS': 'LAW-ROADS', 'TRAFFIC-ADMIN': 'LAW-TRAFFIC',
  'TRAFFIC-CONTROL': 'LAW-TRAFFIC', HEALTH: 'LAW-HEALTH',
};

export function generateLaws(draft: Draft): void {
  for (const [code, title, changedOn] of LAWS) draft.add('UpperLaw', { code, title, ...(changedOn ? { changedOn } : {}), origin: 'GENERATED' });
}

/** The upper law of a matter: by its name, else by the division in charge, else the local autonomy act. */
export const lawOf = (division: string, name: string): string => BY_NAME.find(([words]) => words.test(name))?.[1] ?? BY_DIVISION[division] ?? 'LAW-AUTONOMY';
