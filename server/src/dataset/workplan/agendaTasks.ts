// The 34 national agenda tasks 국정과제 that the district chose in 1998: 경제 8, 정부 7, 사회 18, 미래 1. All are on track
// through the report's year; some are completed as the programme ends in December.
import type { Draft } from '../draft.js';
import { Random } from '../random.js';
import { assessmentDay, quarters } from './officeQuarters.js';

type Task = readonly [title: string, division: string];

const sectors: readonly (readonly [sector: string, tasks: readonly Task[]])[] = [
  ['ECONOMY', [
    ['실업자 고용안정 및 공공근로사업 추진', 'ECONOMY'],
    ['중소기업 경영안정 지원', 'ECONOMY'],
    ['재래시장 활성화 지원', 'ECONOMY'],
    ['물가안정 및 소비자보호', 'ECONOMY'],
    ['에너지 절약 시책 추진', 'ECONOMY'],
    ['벤처기업 창업여건 조성', 'ECONOMY'],
    ['지방세수 확충 및 체납액 정리', 'TAX2'],
    ['중산·서민층 주거안정 지원', 'HOUSING'],
  ]],
  ['GOVERNMENT', [
    ['공직자 의식개혁 및 복무기강 확립', 'AUDIT'],
    ['부패방지 및 행정의 투명성 제고', 'AUDIT'],
    ['행정규제의 지속적 정비', 'PLANNING'],
    ['행정서비스헌장제 정착', 'CIVIL'],
    ['주민참여 확대와 주민자치센터 운영', 'AUTONOMY'],
    ['건전재정 운영 및 예산절약', 'PLANNING'],
    ['전자정부 구현을 위한 행정정보화', 'PLANNING'],
  ]],
  ['SOCIETY', [
    ['국민기초생활보장제도 정착', 'SOCIAL'],
    ['장애인 자활 및 복지증진', 'SOCIAL'],
    ['노숙인·쪽방거주자 보호대책', 'SOCIAL'],
    ['저소득층 자활지원', 'SOCIAL'],
    ['노인복지시설 확충 및 여가활동 지원', 'FAMILY'],
    ['보육시설 확충 및 보육서비스 향상', 'FAMILY'],
    ['여성의 사회참여 확대 및 권익증진', 'FAMILY'],
    ['청소년 보호 및 건전육성', 'FAMILY'],
    ['구민 생활체육 진흥', 'CULTURE'],
    ['문화·예술인의 사회참여 활성화', 'CULTURE'],
    ['구민 휴식공간 조성', 'PARKS'],
    ['자원 재활용 및 음식물쓰레기 감량', 'CLEANING'],
    ['대기·수질오염 저감', 'ENVIRONMENT'],
    ['식품안전 및 위생수준 향상', 'ENVIRONMENT'],
    ['구민 보건의료서비스 향상', 'HEALTH'],
    ['재난·재해 예방체계 구축', 'FLOOD'],
    ['교통안전시설 확충 및 교통질서 확립', 'TRAFFIC-ADMIN'],
    ['새질서 새생활 운동 추진', 'AUTONOMY'],
  ]],
  ['FUTURE', [['21세기를 대비하는 구민 정보화교육', 'PLANNING']]],
];

export function addAgendaTasks(draft: Draft): void {
  const random = new Random('workplan:agenda');
  const tasks = sectors.flatMap(([sector, list]) => list.map(([title, division]) => ({ sector, title, division })));
  tasks.forEach(({ sector, title, division }, i) => {
    const code = `2002-AGENDA-${String(i + 1).padStart(3, '0')}`;
    draft.add('Project', {
      code, title, sector, division, kind: 'NATIONAL_AGENDA', partOf: 'III-policy-1',
      startsOn: '1998-01-01', endsOn: '2002-12-31', precision: 'YEAR', periodText: "'98. ~ 2002", origin: 'GENERATED',
    });
    const completes = random.next() < 0.6;
    const days = ['2001-12-20', ...quarters.map(quarter => assessmentDay(random, quarter))];
    days.forEach((date, n) =>
      draft.add('StatusAssessment', {
        key: `${code}-A${n}`, project: code, date, status: completes && n === 4 ? 'COMPLETED' : 'ON_TRACK',
        reason: completes && n === 4 ? '실천과제 목표 달성' : undefined, origin: 'GENERATED',
      }));
  });
}
