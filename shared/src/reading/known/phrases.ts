// Figures that a main-work report states in words. A pattern is read against the text without spaces and with hanja by their sound; # is a figure.

export interface KnownPhrase {
  readonly item: string;
  /** table:row:column of each figure of the pattern, in order. */
  readonly cells: readonly string[];
  readonly pattern: string;
  /** Of all its figures, or one for each: 의원|건. */
  readonly unit: string;
  /** In what form it stands: 4. 2 (MONTH: 4), 11. 21 (MONTH_DAY: 11.21), 2002.7.1 (DAY: 20020701), a list of names that are counted, 7월말 (MONTH_END). */
  readonly as?: 'MONTH' | 'MONTH_DAY' | 'DAY' | 'NAMES' | 'MONTH_END' | 'YEAR';
  /** Only under a column with one of these headings, or on a line that begins with it. */
  readonly column?: string;
  /** Of the lines that name one of its kind, the nearest above, or this one, names it: 종합대책, 겨울철. */
  readonly under?: readonly [kind: string, which: string];
  /** 감소 after it makes it negative. */
  readonly signed?: boolean;
}

type Rest = Omit<KnownPhrase, 'item' | 'cells' | 'pattern' | 'unit'>;
type Told = readonly [cells: string, pattern: string, unit: string, rest?: Rest];

const of = (item: string, table: string, ...told: readonly Told[]): KnownPhrase[] =>
  told.map(([cells, pattern, unit, rest]) => ({ item, cells: cells.split(' ').map(c => (table === 'prose' ? `prose:${c}:value` : `${table}:${c}`)), pattern, unit, ...rest }));

const budgets = ['ict-1', 'ict-2', 'ict-3', 'ict-4', 'computing-1', 'research-1', 'research-2'].flatMap(id => {
  const pattern = '(?:소요|총)?(?:예산|사업비)(?:액)?:?#(?:천원|백만원|만원|억원|원)';
  return [...of(`III-${id}`, 'plan-budgets', [`${id}:amount`, pattern, '천원']), ...of(`III-${id}`, 'prose', [`planBudget.${id}`, pattern, '천원'])];
});
const devices = (item: string, when: string): KnownPhrase[] => of(item, 'prose', [`replacement.${when}.pc`, 'PC#대', '대'], [`replacement.${when}.printer`, '프린터#대', '대']);
const NAMES = '([가-힣]+(?:,[가-힣]+){3,}?)(?:등)?$';
const MEMBERS = '#(?:명의)?(?:의원|명)[/,:]?#건';

export const PHRASES: readonly KnownPhrase[] = [
  ...of('I-1', 'prose', ['staffing.series.computing', '전산#', '명'], ['staffing.series.communication', '통신#', '명']),
  ...of(
    'I-3', 'facilities',
    ['informationCultureCenters:quantity', '정보문화센터:?#개소', '개소'], ['machineRooms:quantity', '전산(?:기계)?실:?#개소', '개소'], ['archiveRooms:quantity', '자료실:?#개소', '개소'],
    ['mainServers:quantity', '#대', '대', { column: '주전산기' }],
    ['pcTotal:quantity', '(?:총|계)#대', '대', { column: 'PC' }], ['pcDistrictOffice:quantity', '구청?#대', '대', { column: 'PC' }], ['pcOther:quantity', '(?:등|동|기타)#대', '대', { column: 'PC' }],
    ['communicationEquipment:quantity', '광전송장비등?:?#대', '대'], ['highSpeedLines:quantity', '초고속(?:정보)?통신망:?#회선', '회선'], ['lanLines:quantity', 'LAN(?:통신망)?:?#회선', '회선'],
  ),
  ...of('II-1', 'prose', ['agenda.projects', '대상(?:사업)?(?:수)?:?#개?사업', '건']),
  ...of('II-2', 'prose', ['major.fields', '대상(?:사업)?(?:수)?:?#개?분야', '개 분야'], ['major.projects', '분야[,의]?#개?사업', '건']),
  ...of('II-3', 'mbo', ['participants:value', '대상(?:자|인원)?:?#명', '명'], ['grade4:value', '(?<!\\d)4급:?#명', '명'], ['grade5:value', '(?<!\\d)5급:?#명', '명'], ['objectives:value', '목표(?:건)?수:?#', '건']),
  ...of('II-3', 'prose', ['mbo.done.plan', '시행계획수립:?#', '월', { as: 'MONTH' }], ['mbo.done.education', '직원교육:?#', '월', { as: 'MONTH' }], ['mbo.done.objectives', '목표설정:?#', '월', { as: 'MONTH' }], ['mbo.done.evaluation', '최종평가:?#', '월', { as: 'MONTH' }]),
  ...of(
    'II-4', 'prose',
    ['seasonal.winter.functions', '#개?기능분야', '개 분야', { under: ['종합대책', '겨울철'] }], ['seasonal.summer.functions', '#개?기능분야', '개 분야', { under: ['종합대책', '여름철'] }],
    ['seasonal.summer.from seasonal.summer.to', '여름철종합대책\\(#~#\\)', '월', { as: 'MONTH' }], ['seasonal.summer.months', '#개월간?', '개월', { under: ['종합대책', '여름철'] }],
    ['seasonal.newYear.shifts', '[연년](?:인원)?#명', '명', { under: ['종합대책', '설날'] }],
  ),
  ...of('II-7', 'prose', ['supplementary.increase', '기정예산(?:액)?대비#%', '%', { signed: true }]),
  ...of('II-8', 'council-questions', ['total:members total:questions', `(?:총|계:?)${MEMBERS}`, '의원|건'], ['oral:members oral:questions', `구두(?:질문)?:?${MEMBERS}`, '의원|건'], ['written:members written:questions', `서면(?:질문)?:?${MEMBERS}`, '의원|건']),
  ...of(
    'II-9', 'regulation-maintenance',
    ['inForce:count', '총#종', '종'], ['maintained:count', '(?:중|정비):?#건', '건'], ['ordinance:count', '조례:?#', '건'], ['rule:count', '규칙:?#', '건'], ['directive:count', '훈령:?#', '건'], ['enacted:count', '제정:?#건', '건'], ['amended:count', '개정:?#건', '건'],
  ),
  ...of('II-11', 'regulations-online', ['total:count', '(?:자치법규등?|총):?#종', '종'], ['ordinance:count', '조례:?#', '종'], ['rule:count', '규칙:?#', '종'], ['directive:count', '훈령등?:?#', '종']),
  ...of('II-12', 'edocuments', ['documents:value', '생산문서:?#건', '건'], ['electronicApprovalRate:value', '전자결재[율률]:?#%', '%']),
  ...of('II-12', 'prose', ['pc.memoryUpgrades', 'PC#대', '대'], ['latest.II-12', '#월말기준', '일자', { as: 'MONTH_END' }]),
  ...of('II-13', 'prose', ['domains.phase1.live', '1단계#개?분야', '개 분야'], ['domains.phase1.live.named', `^-?${NAMES}`, '개 분야', { as: 'NAMES' }]),
  ...devices('II-14', 'done'),
  ...of('II-14', 'prose', ['stations.first', '#빗물펌프장외', '개소'], ['stations.others', '펌프장외#개소', '개소']),
  ...of('II-15', 'homepage', ['internetPetitions:count', '민원(?:처리)?[(:]?총?#건', '건'], ['publicity:count', '홍보:?#건', '건'], ['videos:count', '동영상(?:서비스)?(?:실시|제공)?:?#건', '건']),
  ...of('II-16', 'prose', ['training.actualSessions training.actualPersons', '교육실적:?총?#회,?#명', '회|명'], ['courses.total', '#개?과정', '개 과정'], ['courses.named', '교육과정:(.+?)등(?=\\d+개?과정)', '개 과정', { as: 'NAMES' }]),
  ...of(
    'II-17', 'population',
    ['national:total', '(?<![·])내국인:?#명', '명'], ['national:male', '(?<![·])내국인:[^외]*?남자?:?#명', '명'], ['national:female', '(?<![·])내국인:[^외]*?여자?:?#명', '명'],
    ['foreign:total', '(?<![·])외국인:?#명', '명'], ['foreign:male', '(?<![·])외국인:[^내]*?남자?:?#명', '명'], ['foreign:female', '(?<![·])외국인:[^내]*?여자?:?#명', '명'],
  ),
  ...of('II-17', 'businesses', ['establishments:count', '총?사업체(?:수)?:?#개소', '개소'], ['establishments:change', '전년(?:도)?대비#개소', '개소', { signed: true }]),
  ...of('II-17', 'prose', ['population.change', '(?:전반기|전기)대비#명', '명', { signed: true }], ['latest.II-17.population', '인구통계\\(#일?기준\\)', '일자', { as: 'DAY' }], ['latest.II-17.businesses', '#말기준', '일자', { as: 'MONTH_END' }]),
  ...of(
    'III-policy-1', 'national-agenda-sectors',
    ['economy:count', '경제부문:?#', '과제'], ['government:count', '정부부문:?#', '과제'], ['society:count', '사회부문:?#', '과제'], ['future:count', '미래부문:?#', '과제'], ['total:count', '\\d대부문#개?(?:실천)?과제', '과제'],
  ),
  ...of('III-policy-1', 'prose', ['agenda.sectors', '#대부문\\d+개', '개 부문'], ['agenda.national.sectors agenda.national.strategies agenda.national.tasks', '총#대부문#대전략#대?과제', '개 부문|개 전략|개 과제']),
  ...of('III-policy-2', 'prose', ['mbo.participants', '대상(?:자|인원)?:?#명', '명'], ['mbo.grade4', '(?<!\\d)4급:?#', '명'], ['mbo.grade5', '(?<!\\d)5급:?#', '명']),
  ...of('III-policy-2', 'prose', ['mbo.planned.plan', '(?:기본방침|시행계획)수립:?#', '월', { as: 'MONTH' }], ['mbo.planned.education', '직원교육:?#', '월', { as: 'MONTH' }], ['mbo.planned.objectives', '목표설정:?#', '월', { as: 'MONTH' }], ['mbo.planned.evaluation', '평가(?:및활용)?:?#', '월', { as: 'MONTH' }]),
  ...of('III-policy-4', 'prose', ['seasonal.planned.winterSummer', '여름철종합대책:?#개?분야', '개 분야'], ['seasonal.planned.holidays', '추석절?종합대책:?#개?분야', '개 분야']),
  ...of('III-budget-1', 'prose', ['savings.rate', '예산액대비#%', '%']),
  ...of('III-budget-3', 'prose', ['midterm.from midterm.to', '기간:?#~#', '년', { as: 'YEAR' }], ['midterm.years', '#개[년연]', '개년'], ['midterm.submission', '구?의회제출[-:]?#', '월일', { as: 'MONTH_DAY' }]),
  ...of('III-budget-5', 'prose', ['budgetCycle.end', '기간:?[\\d.]+~#', '월일', { as: 'MONTH_DAY' }]),
  ...budgets,
  ...of('III-ict-2', 'prose', ['domains.phase1.planned', '1단계#개?분야', '개 분야'], ['domains.phase1.planned.named', `1단계[^:]*:${NAMES}`, '개 분야', { as: 'NAMES' }], ['domains.phase2.planned', '2단계#개?분야', '개 분야'], ['domains.phase2.planned.named', `2단계[^:]*:${NAMES}`, '개 분야', { as: 'NAMES' }]),
  ...devices('III-ict-3', 'planned'),
  ...of('III-ict-3', 'prose', ['stations.planned', '펌프장#개소', '개소']),
  ...of('III-computing-1', 'prose', ['training.sessions training.persons training.residentPersons training.staffPersons', '총#회,?#명\\((?:구민|주민)#명,직원#명\\)', '회|명|명|명'], ['facilities.centerPlaces', '\\(([^(),]+(?:,[^(),]+)+)소재', '개소', { as: 'NAMES' }], ['courses.alsoNamed', '전문과정:(.+?)등$', '개 과정', { as: 'NAMES' }]),
  ...of('III-computing-2', 'prose', ['survey.mining.establishments', '사업체#개소', '개소']),
  ...of('III-research-1', 'prose', ['basicPlan.from basicPlan.to', '범위:?#~#', '일자', { as: 'DAY' }], ['basicPlan.years', '#개[년연]', '개년']),
  ...of('III-research-3', 'prose', ['benchmarking.teams', '#개팀', '팀'], ['benchmarking.members', '개팀#명', '명'], ['benchmarking.membersPerTeam', '팀별#명', '명'], ['benchmarking.nights benchmarking.days', '#박#일', '박|일'], ['benchmarking.fields', '대상분야:?#개?분야', '개 분야'], ['benchmarking.fields.named', '분야\\(([^)]+)\\)', '개 분야', { as: 'NAMES' }]),
];
