// Programmes of the special accounts, in thousand won.
import type { LeafFund } from './figures.js';
import type { ShareName } from './shares.js';

type SpecialProgramme = readonly [fund: LeafFund, division: string, programme: string, name: string, item: string, amount: number, shares?: ShareName];

export const SPECIAL_PROGRAMMES: readonly SpecialProgramme[] = [
  ['MEDICAL_AID', 'SOCIAL', '의료보호', '의료보호비 대불금', '융자금', 7_600, 'CITY'],
  ['MEDICAL_AID', 'SOCIAL', '의료보호', '장애인 보장구 급여비', '일반보상금', 5_100, 'CITY'],
  ['MEDICAL_AID', 'SOCIAL', '의료보호', '의료보호 심의위원회 운영', '일반운영비', 2_768, 'CITY'],
  ['RESIDENT_INCOME', 'SOCIAL', '주민소득지원', '주민소득지원 융자금', '융자금', 640_000],
  ['RESIDENT_INCOME', 'SOCIAL', '주민소득지원', '생활안정자금 융자금', '융자금', 300_000],
  ['RESIDENT_INCOME', 'SOCIAL', '주민소득지원', '융자금 관리', '일반운영비', 9_600],
  ['RESIDENT_INCOME', 'SOCIAL', '주민소득지원', '주민소득 특별회계 예비비', '예비비', 161_000],
  ['PARKING', 'TRAFFIC-ADMIN', '공영주차장', '영등포동 공영주차장 건설', '시설비및부대비', 5_860_000],
  ['PARKING', 'TRAFFIC-ADMIN', '공영주차장', '도림동 공영주차장 건설', '시설비및부대비', 4_920_000],
  ['PARKING', 'TRAFFIC-ADMIN', '공영주차장', '문래동 공영주차장 건설', '시설비및부대비', 3_840_000],
  ['PARKING', 'TRAFFIC-ADMIN', '공영주차장', '대림동 주차장 부지 매입', '시설비및부대비', 3_260_000],
  ['PARKING', 'TRAFFIC-ADMIN', '공영주차장', '공영주차장 실시설계', '연구개발비', 320_000],
  ['PARKING', 'TRAFFIC-ADMIN', '공영주차장', '공영주차장 유지보수', '시설비및부대비', 286_000],
  ['PARKING', 'TRAFFIC-ADMIN', '공영주차장', '공영주차장 위탁운영', '민간이전', 1_460_000],
  ['PARKING', 'TRAFFIC-ADMIN', '주택가주차', '거주자우선주차구획 정비', '시설비및부대비', 640_000, 'HALF_CITY'],
  ['PARKING', 'TRAFFIC-ADMIN', '주택가주차', '거주자우선주차제 운영', '민간이전', 980_000],
  ['PARKING', 'TRAFFIC-ADMIN', '주택가주차', '내집 주차장 갖기 보조', '민간자본이전', 240_000, 'HALF_CITY'],
  ['PARKING', 'TRAFFIC-ADMIN', '주택가주차', '학교운동장 지하주차장 타당성 조사', '연구개발비', 90_000],
  ['PARKING', 'TRAFFIC-ADMIN', '주차장관리', '주차장 특별회계 예비비', '예비비', 1_240_000],
  ['PARKING', 'TRAFFIC-ADMIN', '주차장관리', '주차장 건설기금 예탁금', '예탁금', 6_200_000],
  ['PARKING', 'TRAFFIC-ADMIN', '주차장관리', '주차장 관리 일반수용비', '일반운영비', 84_000],
  ['PARKING', 'TRAFFIC-ADMIN', '주차장관리', '주차장 관리 국내여비', '여비', 12_000],
  ['PARKING', 'TRAFFIC-CONTROL', '주차단속', '주차단속원 인건비', '인건비', 1_320_000],
  ['PARKING', 'TRAFFIC-CONTROL', '주차단속', '주차단속원 수당', '인건비', 386_000],
  ['PARKING', 'TRAFFIC-CONTROL', '주차단속', '주차단속 차량 및 장비 구입', '자산취득비', 148_000],
  ['PARKING', 'TRAFFIC-CONTROL', '주차단속', '주·정차위반 과태료 고지서 발송', '일반운영비', 264_000],
  ['PARKING', 'TRAFFIC-CONTROL', '견인', '견인보관소 운영', '일반운영비', 218_000],
  ['PARKING', 'TRAFFIC-CONTROL', '견인', '견인업무 대행', '민간이전', 524_000],
  ['PARKING', 'TRAFFIC-CONTROL', '견인', '견인보관소 시설 정비', '시설비및부대비', 96_000],
];
