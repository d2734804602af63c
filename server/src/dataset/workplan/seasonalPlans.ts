// What the seasonal plans need beside the document: the 추석 plan, function areas it leaves at "등", and the duty shifts.
// The shifts of 설날 add up to the 858 persons (연인원) of II-4; the other plans' figures are not stated.
import type { Draft } from '../draft.js';
import { addDutyShifts } from './dutyShifts.js';

/** plan, the areas after those that the document names: name, lead, measures */
const further: readonly (readonly [string, readonly (readonly [string, string, string])[]])[] = [
  ['WINTER-2002', [
    ['저소득주민 보호', 'SOCIAL', '월동비 지원, 노숙인 보호시설 운영'],
    ['생활불편 해소', 'ECONOMY', '가스·유류 수급상황 점검, 수도 동파 신고 안내'],
  ]],
  ['LUNAR-NEW-YEAR-2002', [
    ['어려운 이웃 위문', 'SOCIAL', '저소득가정 및 사회복지시설 위문'],
    ['안전사고예방', 'BUILDING', '다중이용시설 및 공사장 안전점검'],
    ['연료 안정공급', 'ECONOMY', '가스·유류 판매소 당번제 운영'],
    ['생활민원 처리', 'AUTONOMY', '동별 생활민원 처리반 운영'],
    ['공직기강 확립', 'AUDIT', '연휴기간 복무실태 점검'],
  ]],
  ['SUMMER-2002', [
    ['방역 및 식중독 예방', 'HEALTH', '하절기 방역소독, 집단급식소 위생점검'],
    ['교통소통 및 도로복구', 'CIVIL-WORKS', '도로 침하·파손 응급복구반 운영'],
    ['안전사고예방', 'BUILDING', '축대·절개지 및 공사장 안전점검'],
    ['수질오염 예방', 'ENVIRONMENT', '집중호우기 폐수 무단방류 단속'],
    ['저소득주민 보호', 'SOCIAL', '침수 우려가구 및 거동불편 노인 보호'],
  ]],
  ['CHUSEOK-2002', [
    ['풍수해 대비', 'FLOOD', '빗물펌프장 비상가동태세 유지'],
    ['어려운 이웃 위문', 'SOCIAL', '저소득가정 및 사회복지시설 위문'],
    ['안전사고예방', 'BUILDING', '다중이용시설 및 공사장 안전점검'],
    ['연료 안정공급', 'ECONOMY', '가스·유류 판매소 당번제 운영'],
    ['생활민원 처리', 'AUTONOMY', '동별 생활민원 처리반 운영'],
    ['공직기강 확립', 'AUDIT', '연휴기간 복무실태 점검'],
  ]],
];

export function addSeasonalPlans(draft: Draft): void {
  draft.add('SeasonalPlan', {
    code: 'CHUSEOK-2002', kind: 'CHUSEOK', title: '추석종합대책', startsOn: '2002-09-16', endsOn: '2002-09-24',
    openedOn: '2002-09-16', closedOn: '2002-09-24', project: 'III-policy-4', origin: 'GENERATED',
  });
  for (const [plan, areas] of further) {
    const named = draft.rows('FunctionArea').filter(area => area.plan === plan).length;
    areas.forEach(([name, division, text], i) =>
      draft.add('FunctionArea', { key: `FA-${plan}-${named + i + 1}`, plan, order: named + i + 1, name, division, measures: text, origin: 'GENERATED' }));
  }
  addDutyShifts(draft);
}
