// Names of the district's rules (규칙) that stand by themselves, of its directives (훈령) and established rules (예규).
import { namesOf } from './ordinances.js';

/** With the enforcement rules of ordinances, in force on 30 June 2002: 79. */
export const RULES = namesOf(`
PLANNING STAFF 행정기구 직제, 사무 전결, 법무행정 처리
PLANNING DUTY 조례·규칙심의회 운영, 재무회계, 예산성과금 지급, 전산장비 운영, 행정정보통신망 운영
AUDIT DUTY 감사, 공무원 행동 기준
GENERAL STAFF 지방공무원 인사, 지방공무원 근무성적 평정, 지방공무원 제안, 지방공무원 교육훈련, 당직 및 비상근무, 문서 관리, 지방공무원 징계양정, 청사 관리, 보안업무 처리
AUTONOMY DUTY 통장 자녀 학자금 지급, 민방위대 편성 및 운영
ACCOUNTING DUTY 관용차량 정수 관리, 계약사무 처리, 공사 감독
TAX1 FEE 지방세 과오납금 처리, 지방세 체납처분
TAX2 FEE 세무조사 운영
LAND DUTY 지적측량 성과 검사
SOCIAL SUPPORT 의료보호 운영
URBAN-DEV DUTY 도시계획사업 시행
BUILDING DUTY 건축사 현장조사 대행
CIVIL-WORKS DUTY 도로 복구비 산정
FLOOD DUTY 빗물펌프장 운영
TRAFFIC-CONTROL FEE 주차위반 과태료 처리
HEALTH DUTY 의료업무 처리
COUNCIL STAFF 의회사무국 직제
`);
export const LATER_RULES = namesOf(`
PLANNING DUTY 정보시스템 운영 관리
FAMILY DUTY 보육시설 종사자 교육훈련
`);

/** In force on 30 June 2002 with the established rules: 44. */
export const DIRECTIVES = namesOf(`
PLANNING DUTY 주요업무 심사평가, 구청장 지시사항 관리, 목표관리제 운영, 정보통신 보안업무, 전자결재시스템 운영, 홈페이지 운영, 구정연구기획단 운영, 구정백서 발간, 예산 배정 및 집행, 전산자료 관리
AUDIT DUTY 일상감사, 민원조사 처리, 공직기강 점검
GENERAL STAFF 직원 후생복지, 상황실 운영, 직원 포상, 공무원증 발급 관리, 청원경찰 운영, 비상소집 운영
AUTONOMY DUTY 동 행정 지도점검, 동장회의 운영
CULTURE DUTY 구보 발간
CIVIL DUTY 민원실 운영, 민원 1회방문 처리
ACCOUNTING DUTY 관용차량 운행, 물품 재물조사
SOCIAL DUTY 사회복지 전문요원 운영
CLEANING DUTY 환경미화원 관리
FLOOD DUTY 재해대책본부 운영
HEALTH DUTY 보건소 진료업무 처리
`);

export const ESTABLISHED_RULES = namesOf(`
PLANNING DUTY 자치법규 입안심사, 소송 수행자 지정, 정보화교육 운영
AUDIT DUTY 감사결과 처분
GENERAL DUTY 기록물 보존
CIVIL DUTY 인감업무 처리
TAX1 DUTY 지방세 고지서 송달
LAND DUTY 개별공시지가 조사
SOCIAL DUTY 기초생활보장 조사
ECONOMY DUTY 공공근로사업 운영
BUILDING DUTY 위법건축물 정비
ROADS DUTY 노점 정비
TRAFFIC-CONTROL DUTY 주정차 단속
CIVIL-WORKS DUTY 도로굴착 복구공사 감독
`);
