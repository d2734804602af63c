// The mayor's pledges (공약사업) of the third elected term and the projects of the basic plan that keep them. All examples:
// the document says only that the plan takes the pledges up.

/** title, first year, last year, cost of the whole in million won (0: no budget of its own); B is built, P is a programme. */
export type PlannedProject = readonly [title: string, from: number, to: number, cost: number, kind: 'B' | 'P'];

interface PledgedGroup {
  pledge: string;
  division: string;
  projects: readonly PlannedProject[];
}

export const pledgedGroups: readonly PledgedGroup[] = [
  { pledge: '침수 걱정 없는 안전한 영등포 건설', division: 'FLOOD', projects: [
    ['노후 빗물펌프장 펌프 증설 및 유입수로 개량', 2002, 2006, 14800, 'B'],
    ['대림동 저지대 하수관거 정비', 2003, 2005, 6200, 'B'],
    ['도림천 제방 보강 및 둔치 정비', 2003, 2006, 8900, 'B'],
    ['침수취약가구 수중펌프 및 역류방지기 보급', 2002, 2004, 450, 'P'],
  ] },
  { pledge: '주택가 주차난 해소', division: 'TRAFFIC-ADMIN', projects: [
    ['신길동 공영주차장 건설', 2003, 2004, 7300, 'B'],
    ['당산동 공영주차장 건설', 2004, 2005, 6800, 'B'],
    ['학교 운동장 지하 공영주차장 건설', 2004, 2006, 12500, 'B'],
    ['내 집 주차장 갖기 사업 지원', 2003, 2006, 800, 'P'],
  ] },
  { pledge: '거주자우선주차제 전면 확대', division: 'TRAFFIC-CONTROL', projects: [
    ['거주자우선주차구획 확대 설치', 2002, 2004, 640, 'P'],
    ['무인단속카메라 설치 및 통합관제', 2003, 2005, 980, 'B'],
  ] },
  { pledge: '구민과 함께하는 전자구정 구현', division: 'PLANNING', projects: [
    ['인터넷 민원발급 및 처리 확대', 2002, 2005, 730, 'P'],
    ['구정 통합 데이터베이스 구축', 2003, 2005, 1250, 'B'],
    ['정보화 소외계층 정보화교육 확대', 2002, 2006, 420, 'P'],
  ] },
  { pledge: '노인이 편안한 복지 영등포', division: 'SOCIAL', projects: [
    ['노인종합복지관 건립', 2003, 2005, 9400, 'B'],
    ['경로당 시설 현대화', 2002, 2006, 2100, 'B'],
    ['치매노인 주간보호시설 확충', 2003, 2006, 1300, 'B'],
    ['노인 일자리 알선센터 운영', 2002, 2006, 260, 'P'],
  ] },
  { pledge: '장애인 자활과 이동편의 증진', division: 'SOCIAL', projects: [
    ['장애인 복지관 기능보강', 2003, 2004, 870, 'B'],
    ['공공시설 장애인 편의시설 정비', 2002, 2005, 540, 'B'],
    ['장애인 보호작업장 확충', 2004, 2006, 690, 'B'],
  ] },
  { pledge: '마음 놓고 맡길 수 있는 보육환경 조성', division: 'FAMILY', projects: [
    ['구립 어린이집 확충', 2002, 2006, 5600, 'B'],
    ['영아·장애아 전담 보육시설 지정 운영', 2003, 2006, 480, 'P'],
    ['여성복지회관 프로그램 확대', 2002, 2006, 310, 'P'],
  ] },
  { pledge: '재래시장 활성화와 지역경제 회복', division: 'ECONOMY', projects: [
    ['영등포시장 환경개선', 2003, 2005, 3200, 'B'],
    ['대림시장 시설 현대화', 2004, 2005, 1900, 'B'],
    ['중소기업 육성기금 확대 지원', 2002, 2006, 4000, 'P'],
    ['문래동 기계·금속 소공인 판로 지원', 2003, 2006, 350, 'P'],
  ] },
  { pledge: '맑은 물이 흐르는 안양천·도림천 가꾸기', division: 'PARKS', projects: [
    ['안양천 둔치 자연학습장 조성', 2002, 2004, 780, 'B'],
    ['안양천 자전거도로 및 산책로 정비', 2003, 2005, 1650, 'B'],
    ['샛강 생태공원 관찰로 확충', 2003, 2004, 520, 'B'],
  ] },
  { pledge: '동네마다 푸른 쉼터 조성', division: 'PARKS', projects: [
    ['마을마당 조성', 2002, 2006, 4300, 'B'],
    ['학교 담장 허물기와 녹지 조성', 2003, 2006, 2400, 'B'],
    ['공장 이전적지 공원화', 2004, 2006, 7100, 'B'],
  ] },
  { pledge: '생활체육과 문화가 있는 영등포', division: 'CULTURE', projects: [
    ['구민체육센터 건립', 2003, 2006, 16800, 'B'],
    ['구립도서관 건립', 2003, 2005, 6900, 'B'],
    ['동네 생활체육시설 확충', 2002, 2006, 980, 'B'],
    ['구민 문화강좌 및 찾아가는 음악회 운영', 2002, 2006, 420, 'P'],
  ] },
  { pledge: '균형 있는 도시개발', division: 'URBAN-DEV', projects: [
    ['영등포 부도심 정비 기본계획 수립', 2002, 2004, 650, 'P'],
    ['신길동 노후주거지역 정비계획 수립', 2003, 2005, 580, 'P'],
    ['준공업지역 종합정비 방안 수립', 2003, 2004, 340, 'P'],
  ] },
  { pledge: '찾아가는 보건서비스', division: 'HEALTH', projects: [
    ['방문보건사업 확대', 2002, 2006, 720, 'P'],
    ['보건분소 설치 운영', 2003, 2005, 2600, 'B'],
    ['만성질환자 등록 관리', 2003, 2006, 290, 'P'],
  ] },
  { pledge: '투명하고 열린 행정', division: 'AUDIT', projects: [
    ['민원처리 온라인공개 대상 확대', 2002, 2004, 60, 'P'],
    ['구민감사관제 운영', 2003, 2006, 80, 'P'],
  ] },
  { pledge: '주민이 주인 되는 동 행정', division: 'AUTONOMY', projects: [
    ['주민자치센터 프로그램 확충', 2002, 2006, 1100, 'P'],
    ['노후 동청사 신축', 2003, 2006, 8200, 'B'],
  ] },
];
