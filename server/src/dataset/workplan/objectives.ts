// Objectives of 2002 (목표관리제): 135 held by 35 posts, 7 of grade 4 and 28 of grade 5, set by 2002-05-09, with reviews.
import type { Draft, DraftRow } from '../draft.js';
import { Random } from '../random.js';
import { workdayUntil } from '../workdays.js';

/** title, indicator, unit, target */
type Goal = readonly [string, string, string, number];

const ownGoals: readonly Goal[] = [
  ['예산 조기집행 추진', '상반기 예산집행율', '%', 60],
  ['민원처리기간 단축', '법정기간 대비 단축율', '%', 20],
  ['직원 친절도 향상', '친절도 평가점수', '점', 85],
  ['직원 정보화교육 이수', '교육 이수율', '%', 70],
  ['전자결재 활성화', '전자결재율', '%', 100],
  ['예산절약 실천', '예산액 대비 절약율', '%', 2],
  ['구정발전 아이디어 발굴', '제안 제출건수', '건', 6],
  ['현장 확인행정 강화', '현장 점검횟수', '회', 24],
];

/** By number of objectives, as the office weighs them. */
const weights: Readonly<Record<number, readonly number[]>> = { 3: [0.4, 0.3, 0.3], 4: [0.3, 0.3, 0.2, 0.2], 5: [0.3, 0.2, 0.2, 0.2, 0.1] };

export function addObjectives(draft: Draft): void {
  const random = new Random('workplan:objectives');
  // The heads of dong offices are of grade 5 too, but outside the scheme.
  const dong = new Set(draft.rows('Division').filter(d => d.kind === 'DONG_OFFICE').map(d => d.key));
  const holders = draft.rows('Post').filter(p => p.grade === 4 || (p.grade === 5 && !dong.has(String(p.division))));
  const ofGrade5 = holders.filter(p => p.grade === 5);
  let number = 0;
  for (const holder of holders) {
    // 7 × 3 + 26 × 4 + 2 × 5 = 135
    const count = holder.grade === 4 ? 3 : ofGrade5.indexOf(holder) < 2 ? 5 : 4;
    const projects = random.shuffle(projectsOf(draft, holder)).slice(0, count - 1);
    const others = random.shuffle(ownGoals).slice(0, count - projects.length);
    const goals = [...projects.map(project => ({ goal: goalOf(project), project })), ...others.map(goal => ({ goal, project: undefined }))];
    goals.forEach(({ goal, project }, i) =>
      addObjective(draft, random, `2002-OBJ-${String(++number).padStart(3, '0')}`, holder, goal, weights[count]![i]!, project?.key));
  }
}

/** The major projects of the post's division, or of the divisions of its bureau. */
function projectsOf(draft: Draft, holder: DraftRow): DraftRow[] {
  const units = new Set([holder.division, ...draft.rows('Division').filter(d => d.parent === holder.division).map(d => d.key)]);
  return draft.rows('Project').filter(p => p.kind === 'MAJOR' && units.has(p.division) && p.key <= '2002-MAJOR-252');
}

function goalOf(project: DraftRow): Goal {
  const title = String(project.title).replace(/ 추진$/, '');
  const end = String(project.endsOn);
  const whole = project.startsOn === '2002-01-01' && end === '2002-12-31';
  return [`${title} ${whole ? '내실화' : end > '2002-12-31' ? '금년도 사업 적기 추진' : '기한 내 완료'}`, '계획 대비 추진율', '%', 100];
}

function addObjective(draft: Draft, random: Random, code: string, holder: DraftRow, [title, indicator, unit, target]: Goal, weight: number, project?: string): void {
  const setOn = workdayUntil(random.day('2002-05-06', '2002-05-09'));
  draft.add('Objective', { code, year: 2002, holder: holder.key, title, indicator, unit, target, weight, setOn, project, origin: 'GENERATED' });
  const review = (n: number, row: object): void => void draft.add('ObjectiveReview', { key: `${code}-R${n}`, objective: code, origin: 'GENERATED', ...row });
  review(1, { kind: 'SETTING', date: setOn, reason: '부서장 협의를 거쳐 목표 확정' });
  const middle = 0.35 + random.next() * 0.3;
  review(2, { kind: 'INTERIM', date: workdayUntil(random.day('2002-07-08', '2002-07-19')), ...progress(target, middle, 0.4) });
  review(3, { kind: 'INTERIM', date: workdayUntil(random.day('2002-10-07', '2002-10-18')), ...progress(target, middle + 0.2 + random.next() * 0.15, 0.62) });
}

/** An actual to one decimal; short of what the day asks for, its cause and what is done. */
function progress(target: number, share: number, expected: number) {
  const actual = Math.round(target * share * 10) / 10;
  if (share >= expected) return { actual };
  return { actual, cause: '상반기 선거 및 행사 지원에 따른 추진 지연', countermeasure: '월별 추진상황을 점검하여 연말까지 목표 달성' };
}
