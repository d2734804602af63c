// Names of the district's ordinances (조례), each with the division in charge and the form of its text.
// `+` marks one that has an enforcement rule (시행규칙) beside it.

export type Form = 'FUND' | 'COMMITTEE' | 'FACILITY' | 'FEE' | 'SUPPORT' | 'STAFF' | 'DUTY';

export interface RegulationName {
  readonly division: string;
  readonly form: Form;
  readonly name: string;
  readonly rule: boolean;
}

/** Reads lines `DIVISION FORM name, name+, …`. */
export const namesOf = (lines: string): RegulationName[] =>
  lines.trim().split('\n').flatMap(line => {
    const [division, form, ...rest] = line.trim().split(' ');
    return rest.join(' ').split(', ').map(name => ({ division: division!, form: form as Form, name: name.replace(/\+$/, ''), rule: name.endsWith('+') }));
  });

/** In force on 30 June 2002 with the one enacted in its first half (`ENACTED_ORDINANCE`) they are 105. */
export const ORDINANCES = namesOf(`
PLANNING STAFF 행정기구 설치+, 사무의 위임
PLANNING DUTY 조례·규칙의 공포, 입법예고, 행정규제 관리, 주민감사 청구, 소송사무 처리, 예산·결산의 공개
PLANNING COMMITTEE 구정자문위원회 설치 및 운영, 규제개혁위원회 설치 및 운영, 지방재정계획심의회 운영, 제안심사위원회 운영
PLANNING SUPPORT 구민 제안 및 공무원 제안 포상+, 보조금 관리+
PLANNING FUND 재정투융자기금 설치 및 운용+
PLANNING FACILITY 정보문화센터 설치 및 운영+
AUDIT DUTY 공직자 재산등록 및 공개, 행정감사
AUDIT COMMITTEE 공직자윤리위원회 구성 및 운영
GENERAL STAFF 지방공무원 정원+, 지방공무원 복무, 지방별정직공무원 임용, 지방고용직공무원 임용, 지방공무원 여비 지급+, 지방공무원 특수업무수당 지급, 구청장 등의 직인 및 공인+, 상용직원 관리
GENERAL SUPPORT 구민상 수여+
GENERAL FACILITY 구민회관 설치 및 운영+
GENERAL DUTY 구를 상징하는 표지의 관리, 기록물 관리
AUTONOMY STAFF 동사무소 설치, 동의 명칭 및 구역, 통·반 설치+
AUTONOMY FACILITY 주민자치센터 설치 및 운영+
AUTONOMY SUPPORT 새마을지도자 자녀 장학금 지급+, 자원봉사활동 지원, 국민운동단체 지원
AUTONOMY COMMITTEE 민방위협의회 운영
CULTURE FACILITY 문화예술회관 설치 및 운영+, 구립도서관 설치 및 운영+, 구민체육센터 설치 및 운영+, 생활체육시설 사용+
CULTURE SUPPORT 문화예술 진흥, 체육 진흥, 여의도 벚꽃축제 지원, 구립합창단 설치 및 운영+
CIVIL FEE 제증명 등 수수료 징수+, 정보공개 수수료 징수
CIVIL DUTY 행정정보 공개+, 민원사무 처리
ACCOUNTING DUTY 공유재산 관리+, 물품 관리+, 차량 관리+
TAX1 FEE 구세+, 구세 감면
TAX1 COMMITTEE 지방세심의위원회 운영
TAX2 FEE 자동차 등록 수수료 징수, 세입징수 포상금 지급+
LAND FEE 개발부담금 부과·징수, 지적공부 열람 수수료 징수
SOCIAL FUND 사회복지기금 설치 및 운용+, 저소득주민 자녀 장학기금 설치 및 운용+, 주민소득지원 및 생활안정기금 설치 및 운용+
SOCIAL SUPPORT 장애인 편의시설 설치 지원
SOCIAL FACILITY 노인복지관 설치 및 운영+, 종합사회복지관 설치 및 운영+
FAMILY FACILITY 구립어린이집 설치 및 운영+, 여성회관 설치 및 운영+, 청소년독서실 설치 및 운영+
FAMILY FUND 여성발전기금 설치 및 운용+
FAMILY COMMITTEE 보육위원회 운영, 청소년위원회 운영
ECONOMY FUND 중소기업육성기금 설치 및 운용+
ECONOMY SUPPORT 소비자보호, 재래시장 활성화 지원
ENVIRONMENT DUTY 환경기본, 공중화장실 설치 및 관리
ENVIRONMENT FUND 식품진흥기금 설치 및 운용+
CLEANING DUTY 폐기물 관리+, 음식물류 폐기물의 발생 억제 및 재활용, 재활용품 분리수거
CLEANING FEE 오수·분뇨 및 축산폐수의 처리+
URBAN-DEV COMMITTEE 도시계획위원회 운영
URBAN-DEV FUND 도시정비기금 설치 및 운용
HOUSING DUTY 공동주택 관리 지원
BUILDING DUTY 건축, 옥외광고물 관리+
PARKS FACILITY 도시공원 관리+
ROADS FEE 도로점용허가 및 점용료 징수+, 하천점용료 징수
ROADS COMMITTEE 도로굴착심의위원회 운영
CIVIL-WORKS DUTY 가로등 및 보안등 관리
FLOOD DUTY 하수도 사용, 수방단 설치 및 운영
TRAFFIC-ADMIN FACILITY 주차장 설치 및 관리+
TRAFFIC-ADMIN COMMITTEE 교통안전대책위원회 운영
TRAFFIC-CONTROL FEE 견인차량 보관소 운영 및 비용 징수
HEALTH FEE 보건소 수가+
HEALTH FACILITY 보건소 설치
HEALTH DUTY 방역 및 소독업무 대행
COUNCIL STAFF 구의회 의원 의정활동비 등 지급, 구의회 사무국 설치
COUNCIL DUTY 구의회 행정사무감사 및 조사
`);

export const ENACTED_ORDINANCE = namesOf('PLANNING DUTY 지역정보화 촉진')[0]!;
export const LATER_ORDINANCES = namesOf(`
PLANNING DUTY 행정서비스헌장 운영
FAMILY DUTY 청소년 유해환경 감시
AUTONOMY SUPPORT 주민자치위원회 지원
`);
/** Abolished before 2002. */
export const FORMER_ORDINANCES = namesOf(`
AUTONOMY DUTY 주민등록표 열람
TAX1 FEE 도시계획세 부과지역 고시
ECONOMY SUPPORT 절약운동 추진
CLEANING FEE 청소 수수료 징수
`);
