// The tables of a main-work report that are printed as tables: their headings, with the wordings and misreadings that reports have for them.

export interface KnownHead {
  readonly id: string;
  /** The first is how it is printed; the rest mean the same. */
  readonly labels: readonly string[];
  /** The merged heading above it. */
  readonly group?: readonly string[];
  /** Its figures have a % beside them. */
  readonly percent?: boolean;
  /** It stands in brackets in the cells of this column: 승소 (취하). */
  readonly within?: string;
  /** The unit of its figures where it is not the table's. */
  readonly unit?: string;
}

export interface KnownGrid {
  readonly id: string;
  readonly item: string;
  readonly title: string;
  readonly unit: string;
  readonly columns: readonly KnownHead[];
  readonly rows: readonly KnownHead[];
  /** Its headings are those of no other table: it is known even under a heading that is not. */
  readonly distinct?: boolean;
}

const head = (id: string, ...labels: string[]): KnownHead => ({ id, labels });
const under = (group: readonly string[], ...heads: readonly KnownHead[]): KnownHead[] => heads.map(h => ({ ...h, group }));

const ALL = ['계', '합계', '총계', '소계', '총'];
const SUBTOTAL = ['소계', '계', '합계'];
const PEOPLE = ['주민', '지역주민', '일반주민'];
const SESSIONS = ['횟수', '회수', '교육횟수'];
const PERSONS = ['인원', '교육인원', '인원수'];
const PROJECTS = head('projects', '사업수', '사업', '건수', '계');

export const GRIDS: readonly KnownGrid[] = [
  {
    id: 'staffing', item: 'I-1', title: '인력 (정원·현원·과부족)', unit: '명', distinct: true,
    columns: [
      head('total', ...ALL),
      ...under(['일반직', '일반'], head('general5', '5급'), head('general6', '6급'), head('general7', '7급'), head('general8', '8급'), head('general9', '9급')),
      ...under(['기능직', '기능'], head('technical9', '9급'), head('technical10', '10급')),
    ],
    rows: [head('authorized', '정원'), head('current', '현원'), head('variance', '과부족', '과·부족', '과부족(△)', '증감')],
  },
  {
    id: 'national-agenda-progress', item: 'II-1', title: '국정과제 실천 추진실적', unit: '건',
    columns: [head('total', '총계', ...ALL), head('completed', '완료', '추진완료'), head('onTrack', '정상추진', '정상', '추진중')],
    rows: [PROJECTS],
  },
  {
    id: 'major-projects-progress', item: 'II-2', title: '주요업무시행계획 추진실적', unit: '건',
    columns: [
      head('total', '총계', ...ALL), head('completed', '완료', '추진완료'), head('onTrack', '정상추진', '정상', '추진중'), head('delayed', '부진', '추진부진'),
      head('onHold', '보류', '추진보류'), head('planChanged', '계획변경', '변경'), head('cancelled', '취소', '사업취소'),
    ],
    rows: [PROJECTS],
  },
  {
    id: 'mayor-directives', item: 'II-5', title: '구청장 지시사항 지시현황', unit: '건',
    columns: [head('total', ...ALL), head('instruction', '지시사항', '지시'), head('admonition', '훈시사항', '훈시')],
    rows: [head('count', '건', '건수', '지시건수', '계')],
  },
  {
    id: 'budget-execution', item: 'II-6', title: '예산운용실적', unit: '백만원', distinct: true,
    columns: [
      ...under(['예산현액', '예산액현액'], head('currentTotal', ...ALL), head('budget', '예산액', '당해년도예산액', '예산'), head('carryover', '전년도이월액', '전년도야말액', '전년도도이월액', '도야말액', '도이월액', '이월액', '전년이월액', '전년도이월금')),
      head('allotted', '배정액', '배정'), head('unallotted', '배정잔액', '미배정액', '배정잔액(미배정)'), head('allotmentRate', '배정율', '배정비율'),
    ].map(h => (h.id === 'allotmentRate' ? { ...h, unit: '%' } : h)),
    rows: [head('total', '합계', ...ALL), head('general', '일반회계', '일반'), head('special', '특별회계', '특별')],
  },
  {
    id: 'supplementary-budget', item: 'II-7', title: '제1회 추가경정예산(안)', unit: '천원', distinct: true,
    columns: [
      head('supplementary', '추경예산(안)', '추경예산', '추가경정예산(안)', '추경예산액', '추경(안)'),
      ...under(['기정예산액', '기정예산'], head('currentTotal', ...ALL), head('original', '당초예산', '본예산', '당초예산액'), head('deemed', '간주처리', '간주예산', '간주')),
      head('change', '증(△)감', '증감액', '증감', '증·감'), { ...head('changeRate', '증감률', '비고', '증가율', '증감비율'), percent: true, unit: '%' },
    ],
    rows: [head('total', '합계', ...ALL), head('general', '일반회계', '일반'), head('special', '특별회계', '특별'), head('medicalAid', '의료보호', '의료급여', '의료보호기금'), head('residentIncome', '주민소득', '주민소득지원'), head('parking', '주차장', '주차장사업')],
  },
  {
    id: 'litigation', item: 'II-10', title: '소송업무수행', unit: '건', distinct: true,
    columns: [
      ...under(['접수', '접수건수'], head('receivedSubtotal', ...SUBTOTAL), head('carriedOver', '이월', '전년이월'), head('filed2002', '신규', '신규접수')),
      ...under(['진행', '진행중', '계류'], head('pendingSubtotal', ...SUBTOTAL), head('first', '1심', '제1심'), head('second', '2심', '제2심', '항소심'), head('third', '3심', '제3심', '상고심'), head('remanded', '환송', '파기환송')),
      ...under(['종결', '종료', '완결'], head('closedSubtotal', ...SUBTOTAL), head('won', '승소'), { ...head('wonByWithdrawal', '취하'), within: 'won' }, head('lost', '패소'), head('other', '기타')),
    ],
    rows: [head('total', ...ALL), head('state', '국가소송', '국가'), head('administrative', '행정소송', '행정'), head('civil', '민사소송', '민사')],
  },
  {
    id: 'training-result', item: 'II-16', title: '정보화교육 계획·실적', unit: '회',
    columns: [
      ...under(['계획', '교육계획', '목표'], head('plannedSessions', ...SESSIONS), { ...head('plannedPersons', ...PERSONS), unit: '명' }),
      ...under(['실적', '교육실적', '추진실적'], head('actualSessions', ...SESSIONS), { ...head('actualPersons', ...PERSONS), unit: '명' }),
    ],
    rows: [head('total', ...ALL), head('resident', '구민', ...PEOPLE), head('staff', '직원', '공무원')],
  },
  {
    id: 'training-plan', item: 'III-computing-1', title: '정보화 교육인원 반기 계획', unit: '회',
    columns: [
      ...under(['상반기', '전반기'], head('h1Sessions', ...SESSIONS), { ...head('h1Persons', ...PERSONS), unit: '명' }),
      ...under(['하반기', '후반기'], head('h2Sessions', ...SESSIONS), { ...head('h2Persons', ...PERSONS), unit: '명' }),
    ],
    rows: [head('total', ...ALL), head('resident', '구민', ...PEOPLE), head('staff', '직원', '공무원')],
  },
];
