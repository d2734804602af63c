// Regulatory reviews (규제 심사): existing rules found in regulations, new and stronger ones analysed before they are made.
import type { Draft } from '../draft.js';
import { addDays } from '../random.js';
import { told } from '../told.js';
import { workdayFrom, workdaysAfter } from '../workdays.js';

type Entry = readonly [division: string, subject: string, registeredOn: string, result: string, days: number];

const EXISTING: readonly Entry[] = [
  ['TRAFFIC-ADMIN', '부설주차장 용도변경 신고 시 제출서류', '2002-01-21', 'RELAXED', 60], ['CULTURE', '체육시설 사용허가 시 보증인 요건', '2002-01-28', 'ABOLISHED', 70],
  ['ROADS', '도로점용허가 신청 시 인접 주민 동의서', '2002-02-04', 'RELAXED', 75], ['CLEANING', '대형폐기물 배출신고 수수료 사전 납부', '2002-02-18', 'KEPT', 50],
  ['FAMILY', '어린이집 위탁 신청자의 거주 기간 제한', '2002-03-04', 'ABOLISHED', 80], ['ECONOMY', '중소기업육성기금 융자 시 연대보증인 수', '2002-03-11', 'RELAXED', 65],
  ['BUILDING', '옥외광고물 표시 허가 구비서류', '2002-03-25', 'RELAXED', 55], ['ENVIRONMENT', '공중화장실 관리인 지정 의무', '2002-04-08', 'KEPT', 70],
  ['PARKS', '공원 안 행위허가 신청 기간', '2002-04-22', 'RELAXED', 85], ['AUTONOMY', '주민자치센터 사용 시 단체 등록 요건', '2002-05-06', 'ABOLISHED', 90],
  ['SOCIAL', '생활안정자금 융자 신청 구비서류', '2002-05-27', 'RELAXED', 75], ['CIVIL', '제증명 발급 수수료 감면 신청 절차', '2002-06-17', 'RELAXED', 60],
  ['ACCOUNTING', '공유재산 대부 신청 시 보증금', '2002-07-15', 'KEPT', 70], ['HEALTH', '소독업무 대행 신청 자격', '2002-08-19', 'RELAXED', 60],
  ['FLOOD', '하수도 사용 개시 신고', '2002-10-07', 'ABOLISHED', 65], ['TRAFFIC-CONTROL', '견인차량 보관소 인수 구비서류', '2002-11-11', 'RELAXED', 80],
];
/** Results: in force as a new rule, or refused. */
const NEW: readonly Entry[] = [
  ['CLEANING', '음식물류 폐기물 다량배출업소 신고 의무', '2002-02-11', 'APPROVED', 60], ['FAMILY', '청소년 유해환경 감시단 지정 요건', '2002-04-15', 'APPROVED', 75],
  ['ROADS', '노점 관리 구역 사용 신고', '2002-05-20', 'REJECTED', 50], ['URBAN-DEV', '도시경관 심의 대상 건축물 지정', '2002-07-22', 'APPROVED', 80], ['ECONOMY', '시장 안 노점 배치 신고', '2002-10-21', 'REJECTED', 55],
];
const STRENGTHENED: readonly Entry[] = [
  ['TRAFFIC-ADMIN', '부설주차장 설치기준 강화', '2002-01-14', 'APPROVED', 75], ['ENVIRONMENT', '식품접객업소 시설기준 강화', '2002-03-18', 'REJECTED', 60],
  ['BUILDING', '공사장 가설울타리 설치기준 강화', '2002-06-10', 'APPROVED', 65], ['CLEANING', '재활용품 분리배출 위반 과태료 강화', '2002-09-09', 'APPROVED', 70], ['ROADS', '도로굴착 복구 하자보수 기간 연장', '2002-11-25', 'APPROVED', 80],
];

export function generateReviews(draft: Draft): void {
  let number = 0;
  const regulations = draft.rows('Regulation').filter(r => r.kind === 'ORDINANCE' && !r.abolishedOn && String(r.enactedOn) < '2002');
  for (const [kind, entries] of [['EXISTING', EXISTING], ['NEW', NEW], ['STRENGTHENED', STRENGTHENED]] as const) {
    for (const [division, subject, day, result, days] of entries) {
      number += 1;
      const registeredOn = workdayFrom(day);
      const analysed = kind === 'EXISTING' ? undefined : told(workdaysAfter(registeredOn, 15));
      const decidedOn = told(workdayFrom(addDays(registeredOn, days)));
      // A new rule has no regulation yet; an existing or stronger one stands in an ordinance of its division.
      const regulation = kind === 'NEW' ? undefined : closest(regulations.filter(r => r.division === division).map(r => [r.key, String(r.title)]), subject);
      draft.add('RegulatoryReview', {
        code: `RR-2002-${String(number).padStart(3, '0')}`, subject, division, kind, registeredOn, ...(regulation ? { regulation } : {}),
        ...(analysed ? { impactAnalysedOn: analysed } : {}), ...(decidedOn ? { decidedOn, result } : {}), origin: 'GENERATED',
      });
    }
  }
}

/** The key whose title shares most letters with the subject. */
function closest(titled: readonly (readonly [key: string, title: string])[], subject: string): string | undefined {
  const letters = new Set(subject.replace(/\s/g, ''));
  const shared = (title: string): number => [...new Set(title.replace('서울특별시영등포구', ''))].filter(l => letters.has(l)).length;
  return titled.reduce<readonly [string, string] | undefined>((best, each) => (!best || shared(each[1]) > shared(best[1]) ? each : best), undefined)?.[0];
}
