// The mayor's directives 지시사항 of 2002: 56 instructions and 1 admonition from January to June (II-5), 24 more after June,
// with quarterly evaluations until one finds them completed.
import type { Draft } from '../draft.js';
import { addDays, Random } from '../random.js';
import { workdayFrom, workdayUntil } from '../workdays.js';
import { admonitions, firstHalf, secondHalf, type Subject } from './directiveSubjects.js';
import { quarters } from './officeQuarters.js';

interface Case {
  subject: Subject;
  kind: 'INSTRUCTION' | 'ADMONITION';
  issuedOn: string;
  project?: string;
}

const occasions = ['EXPANDED_STAFF_MEETING', 'EXPANDED_STAFF_MEETING', 'REGULAR_MEETING', 'REGULAR_MEETING', 'EVALUATION', 'BRIEFING', 'SITE_INSPECTION'] as const;
const orders = [
  '추진계획을 수립하여 차질 없이 시행하고 그 결과를 보고할 것.',
  '현장을 확인하고 문제점을 보완하여 구민 불편이 없도록 할 것.',
  '관계부서와 협조하여 조속히 추진하고 추진상황을 수시로 점검할 것.',
  '다른 자치구 사례를 참고하여 개선방안을 마련할 것.',
];

const delays = [
  ['관계기관 협의 지연', '관계기관 합동회의를 열어 협의를 마치고 다음 분기 안에 정상추진'],
  ['소요예산 미확보', '추가경정예산에 반영하여 정상추진'],
  ['전담인력 부족', '업무분장을 조정하고 인력을 보강하여 정상추진'],
] as const;

export function addDirectives(draft: Draft): void {
  const random = new Random('workplan:directives');
  const first = issue(draft, random, firstHalf, 56, admonitions[0]!, '2002-01-04', '2002-06-28');
  const second = issue(draft, random, secondHalf, 23, admonitions[1]!, '2002-07-02', '2002-12-20');
  [...first, ...second].forEach((one, i) => add(draft, random, `2002-DIRECTIVE-${String(i + 1).padStart(3, '0')}`, one));
}

/** Instructions on the subjects of their own and, for the rest of the count, on major projects; and one admonition. In the order of their days. */
function issue(draft: Draft, random: Random, subjects: readonly Subject[], count: number, admonition: Subject, from: string, to: string): Case[] {
  const day = (earliest: string, latest: string): string => workdayUntil(random.day(workdayFrom(earliest), latest));
  const taken = new Set(draft.rows('Directive').map(d => d.project));
  const works = random.shuffle(draft.rows('Project').filter(p => p.kind === 'MAJOR' && !taken.has(p.key) && p.key <= '2002-MAJOR-252' && p.endsOn !== undefined && String(p.endsOn) >= to));
  const onProjects = works.slice(0, count - subjects.length).map((project): Case => ({
    kind: 'INSTRUCTION', project: project.key, issuedOn: day(from, to), subject: [String(project.division), `${String(project.title).replace(/ 추진$/, '')} 추진상황 점검`, from, to],
  }));
  const own = subjects.map((subject): Case => ({ kind: 'INSTRUCTION', subject, issuedOn: day(subject[2], subject[3]) }));
  return [...onProjects, ...own, { kind: 'ADMONITION' as const, subject: admonition, issuedOn: day(admonition[2], admonition[3]) }].sort((a, b) => a.issuedOn.localeCompare(b.issuedOn));
}

function add(draft: Draft, random: Random, code: string, { subject: [lead, title, from, to, cooperating], kind, issuedOn, project }: Case): void {
  // A matter of a few weeks, such as a holiday or an election, is over by the next evaluation.
  const seasonal = addDays(from, 40) >= to;
  const instruction = kind === 'INSTRUCTION';
  const row = draft.add('Directive', {
    code, kind, title, lead, project, issuedOn,
    occasion: instruction ? random.pick(occasions) : 'EXPANDED_STAFF_MEETING',
    text: instruction ? `${title} 관련, ${random.pick(orders)}` : `${title}에 전 직원이 솔선하여 줄 것을 당부함.`,
    cooperating: [...(cooperating ?? [])],
    origin: 'GENERATED',
  });
  if (!instruction) return;
  const completedOn = evaluate(draft, random, code, issuedOn, seasonal);
  // Most are done before they are due; one in four is late. What the season itself ends is given no date.
  const due = completedOn ? addDays(completedOn, random.int(-12, 36)) : addDays(issuedOn, random.int(120, 330));
  if (!seasonal && random.next() < 0.85) row.dueOn = workdayFrom(due > addDays(issuedOn, 7) ? due : addDays(issuedOn, 7));
  if (!completedOn) return;
  row.closureRequestedOn = workdayUntil(addDays(completedOn, -random.int(2, 6)));
  const closedOn = workdayFrom(addDays(completedOn, random.int(1, 8)));
  if (closedOn <= '2002-12-31') row.closedOn = closedOn;
  if (String(row.closureRequestedOn) <= issuedOn) row.closureRequestedOn = completedOn;
}

/** One evaluation a quarter until the directive is completed; the day of that one. */
function evaluate(draft: Draft, random: Random, directive: string, issuedOn: string, seasonal: boolean): string | undefined {
  let n = 0;
  for (const quarter of quarters) {
    const date = workdayUntil(addDays(quarter.closes, -random.int(0, 3)));
    if (date < addDays(issuedOn, 10)) continue;
    const chance = random.next();
    const result = seasonal || chance < ([0.3, 0.6][n] ?? 0.93) ? 'COMPLETED' : chance > 0.94 ? 'DELAYED' : 'ON_TRACK';
    const [cause, countermeasure] = result === 'DELAYED' ? random.pick(delays) : [];
    draft.add('DirectiveEvaluation', {
      key: `${directive}-${quarter.code}`, directive, year: 2002, quarter: quarter.code, date, result, cause, countermeasure,
      method: random.next() < 0.6 ? 'WRITTEN' : 'ON_SITE', origin: 'GENERATED',
    });
    n++;
    if (result === 'COMPLETED') return date;
  }
  return undefined;
}
