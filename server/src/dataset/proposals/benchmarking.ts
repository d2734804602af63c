// Benchmarking: 8 teams of 2 over the 5 fields, a visit of 4 nights and 5 days each in the second half, and what they found.
import type { Draft } from '../draft.js';
import { addDays } from '../random.js';
import { workdayFrom } from '../workdays.js';
import { projectOf } from './ideas.js';

interface Found {
  title: string;
  text: string;
  adopted: boolean;
  /** The division that is to take it up makes an idea of it. */
  division?: string;
}

interface Trip {
  field: string;
  site: string;
  siteKind: 'LOCAL_GOVERNMENT' | 'COMPANY' | 'INSTITUTE';
  /** A Monday. */
  startsOn: string;
  found: readonly Found[];
}

const trips: readonly Trip[] = [
  { field: 'ADMINISTRATIVE_REFORM', site: '대전광역시 서구', siteKind: 'LOCAL_GOVERNMENT', startsOn: '2002-09-09', found: [
    { title: '부서별 성과계약 공개', text: '부서장이 한 해의 성과를 구민에게 약속하고 결과를 공개함', adopted: true, division: 'PLANNING' },
    { title: '민원처리 마일리지', text: '처리기간을 줄인 직원에게 점수를 주어 인사에 반영함', adopted: false },
  ] },
  { field: 'CONSTRUCTION_TRANSPORT', site: '부산광역시 해운대구', siteKind: 'LOCAL_GOVERNMENT', startsOn: '2002-09-23', found: [
    { title: '이면도로 일방통행 구역제', text: '주택가를 구역으로 묶어 일방통행과 주차구획을 함께 정비함', adopted: true, division: 'TRAFFIC-ADMIN' },
    { title: '굴착복구 통합관리 전산', text: '굴착 신청부터 복구 확인까지 한 화면에서 관리함', adopted: true, division: 'ROADS' },
  ] },
  { field: 'RESIDENT_WELFARE', site: '경기도 부천시', siteKind: 'LOCAL_GOVERNMENT', startsOn: '2002-10-07', found: [
    { title: '재가복지 통합 접수창구', text: '복지관, 보건소, 동사무소의 신청을 한 창구에서 받음', adopted: true, division: 'SOCIAL' },
    { title: '결식아동 급식 쿠폰', text: '동네 음식점에서 쓰는 쿠폰으로 아이의 부담을 덜어 줌', adopted: false },
  ] },
  { field: 'REVENUE_EXPANSION', site: '㈜한빛자산관리', siteKind: 'COMPANY', startsOn: '2002-10-14', found: [
    { title: '체납액 위험도 분류', text: '체납을 회수 가능성으로 나누어 독촉 방법을 달리함', adopted: true, division: 'TAX2' },
    { title: '공유재산 임대료 시가 연동', text: '임대료를 해마다 시가에 맞추어 다시 매김', adopted: false },
  ] },
  { field: 'LIVING_ENVIRONMENT', site: '경상남도 창원시', siteKind: 'LOCAL_GOVERNMENT', startsOn: '2002-10-21', found: [
    { title: '하천 둔치 자연학습 해설', text: '자원봉사 해설사가 학급 단위로 둔치를 안내함', adopted: true, division: 'PARKS' },
    { title: '음식점 잔반 줄이기 인증', text: '잔반을 줄인 음식점에 인증표를 주고 봉투값을 깎아 줌', adopted: true },
  ] },
  { field: 'ADMINISTRATIVE_REFORM', site: '한빛행정연구소', siteKind: 'INSTITUTE', startsOn: '2002-10-28', found: [
    { title: '업무 재설계 지침', text: '처리 단계를 그림으로 그려 겹치는 결재를 없앰', adopted: true },
    { title: '지식마당 운영', text: '업무 요령을 직원이 올리고 서로 평가함', adopted: false },
  ] },
  { field: 'RESIDENT_WELFARE', site: '광주광역시 북구', siteKind: 'LOCAL_GOVERNMENT', startsOn: '2002-11-04', found: [
    { title: '경로당 순회 주치의', text: '동네 의원과 협약하여 경로당을 달마다 찾음', adopted: true, division: 'HEALTH' },
    { title: '복지 후원 지역은행', text: '후원금과 후원물품을 한곳에서 나누어 씀', adopted: false },
  ] },
  { field: 'CONSTRUCTION_TRANSPORT', site: '㈜새길도시기술', siteKind: 'COMPANY', startsOn: '2002-11-11', found: [
    { title: '보도블록 무장애 시공법', text: '턱을 낮추고 미끄럼을 줄이는 시공법을 표준으로 씀', adopted: true },
    { title: '주차장 이용률 예측', text: '시간대별 이용률로 요금을 달리하여 빈자리를 줄임', adopted: false },
  ] },
];

const decidedOn = '2002-12-10';
const adoptedOn = '2002-12-20';
const decisions = {
  APPROVED: { code: 'DEC-RESEARCH-2002-4', agenda: '2002년 벤치마킹 발굴시책 구정 반영' },
  DEFERRED: { code: 'DEC-RESEARCH-2002-5', agenda: '2002년 벤치마킹 발굴시책 재검토' },
} as const;

export function generateBenchmarking(draft: Draft): void {
  for (const [result, { code, agenda }] of Object.entries(decisions)) {
    draft.add('CommitteeDecision', { code, committee: 'COM-RESEARCH', heldOn: decidedOn, agenda, result, origin: 'GENERATED' });
  }
  trips.forEach(({ field, site, siteKind, startsOn, found }, i) => {
    const team = `2002-BM-${i + 1}`;
    const endsOn = addDays(startsOn, 4);
    // The report is handed in within a week of the return.
    const reportedOn = workdayFrom(addDays(endsOn, 7));
    draft.add('BenchmarkTeam', { code: team, year: 2002, field, members: 2, plannedNights: 4, plannedDays: 5, origin: 'GENERATED' });
    draft.add('BenchmarkVisit', { key: team, team, site, siteKind, startsOn, endsOn, reportedOn, origin: 'GENERATED' });
    found.forEach(({ title, text, adopted, division }, n) => {
      const finding = `${team}-${n + 1}`;
      draft.add('BenchmarkFinding', {
        code: finding, visit: team, title, text,
        decision: decisions[adopted ? 'APPROVED' : 'DEFERRED'].code,
        adoptedOn: adopted ? adoptedOn : undefined,
        origin: 'GENERATED',
      });
      if (division) {
        draft.add('Idea', {
          code: `IDEA-${finding}`, title: `${title} 도입`, text: `벤치마킹 발굴 시책: ${text}`, proposer: 'STAFF', division,
          receivedOn: workdayFrom(addDays(reportedOn, 3)), adoptedOn, project: projectOf(draft, division), finding, origin: 'GENERATED',
        });
      }
    });
  });
}
