// The year of one project, made to agree with its status path: its period, the days it is assessed, its steps and when they were done.
import { addDays, type Random } from '../random.js';
import { workdayUntil } from '../workdays.js';
import { assessmentDay, monthEnd, monthStart, quarters } from './officeQuarters.js';
import type { Course } from './programmes.js';
import type { Letter } from './statusPaths.js';

export interface Step {
  title: string;
  dueFrom: string;
  dueOn: string;
  doneOn?: string;
}

export interface CourseOfWork {
  startsOn: string;
  endsOn: string;
  assessments: { date: string; letter: Letter }[];
  steps: Step[];
}

/** Nothing is known after this day. */
const horizon = '2002-12-31';

const titles = {
  S: ['세부추진계획 수립', '상반기 추진', '하반기 추진', '추진결과 평가'],
  W: ['실시설계', '발주 및 계약', '공사 시행', '준공 및 정산'],
  L: ['기본계획 수립', '설계 및 관계기관 협의', '본사업 시행', '완료 및 정산'],
  E: ['세부추진계획 수립', '사전 준비', '본격 추진', '결과 정리 및 평가'],
} as const;

export function courseOfWork(random: Random, course: Course, path: string): CourseOfWork {
  const assessments = [...path].map((letter, i) => ({ letter: letter as Letter, date: assessmentDay(random, quarters[i]!) }));
  const last = assessments.at(-1)!;
  const finishedOn = last.letter === 'C' ? workdayUntil(addDays(last.date, -random.int(1, 9))) : undefined;
  const startsOn = startOf(random, course);
  const endsOn = course === 'S' ? horizon : finishedOn ? monthEnd(finishedOn) : monthEnd('2002-12-01', path === 'OODD' || path === 'HHHX' ? 0 : random.int(3, 24));
  const steps = planSteps(course, startsOn, endsOn);
  let done = '';
  for (const step of steps) {
    if (!finishedOn && step.dueOn > horizon) break;
    const day = workdayUntil(addDays(step.dueOn, -random.int(0, 12)));
    done = step.doneOn = day > done ? day : done;
  }
  applyDelay(random, steps, assessments);
  applyStop(steps, path);
  if (finishedOn) finish(steps, finishedOn);
  return { startsOn, endsOn, assessments, steps };
}

function startOf(random: Random, course: Course): string {
  if (course === 'S' || course === 'E1') return '2002-01-01';
  if (course === 'L') return monthStart(random.day('2001-03-01', '2001-12-01'));
  return monthStart(random.day('2002-01-01', course === 'E4' ? '2002-08-31' : '2002-02-28'));
}

function planSteps(course: Course, startsOn: string, endsOn: string): Step[] {
  const days = (Date.parse(endsOn) - Date.parse(startsOn)) / 864e5;
  const shares = course === 'S' ? [0.1, 0.48, 0.88, 1] : [0.2, 0.4, course.startsWith('E') ? 0.6 : 0.8, 1];
  return titles[course.startsWith('E') ? 'E' : (course as 'S' | 'W' | 'L')].map((title, i) => {
    const day = addDays(startsOn, Math.floor(days * shares[i]!));
    return { title, dueFrom: monthStart(day), dueOn: monthEnd(day) };
  });
}

/** 부진: a step falls due before the assessment and stays open, for good or until the quarter in which the work recovers. */
function applyDelay(random: Random, steps: Step[], assessments: CourseOfWork['assessments']): void {
  const first = assessments.findIndex(a => a.letter === 'D');
  if (first < 0) return;
  const due = monthEnd(assessments[first]!.date, -1);
  const before = first > 0 ? assessments[first - 1]!.date : '2002-01-01';
  const found = steps.findIndex(step => step.dueOn > before);
  const late = Math.min(Math.max(found, 0), steps.length - 2);
  const recovered = assessments.slice(first).find(a => a.letter !== 'D');
  steps.slice(late).forEach((step, i) => {
    if (i === 0) [step.dueFrom, step.dueOn] = [monthStart(due), due];
    step.doneOn = undefined;
    if (!recovered) {
      if (i > 0) [step.dueFrom, step.dueOn] = [monthStart(monthEnd('2002-12-01', i * 3)), monthEnd('2002-12-01', i * 3)];
      return;
    }
    const done = workdayUntil(addDays(recovered.date, -random.int(10, 20)));
    if (i === 0) step.doneOn = done;
    else {
      if (step.dueOn < monthEnd(done)) [step.dueFrom, step.dueOn] = [monthStart(done), monthEnd(done)];
      if (step.dueOn <= horizon) step.doneOn = [done, workdayUntil(addDays(step.dueOn, -random.int(0, 5)))].sort().at(-1);
    }
  });
}

/** 보류, 취소: nothing more is done. 계획변경: what is left moves into the next year. */
function applyStop(steps: Step[], path: string): void {
  const at = [...path].findIndex(letter => 'HPX'.includes(letter));
  if (at < 0) return;
  const from = quarters[at]!.from;
  let moved = 0;
  for (const step of steps) {
    if (step.dueOn < from) continue;
    step.doneOn = undefined;
    if (path[at] !== 'P') continue;
    const due = monthEnd('2003-03-01', 3 * moved++);
    [step.dueFrom, step.dueOn] = [monthStart(due), due];
  }
}

/** The last step is done when the work is; none before it later. */
function finish(steps: Step[], finishedOn: string): void {
  for (const step of steps) {
    if (step.dueOn > monthEnd(finishedOn)) [step.dueFrom, step.dueOn] = [monthStart(finishedOn), monthEnd(finishedOn)];
    if (!step.doneOn || step.doneOn > finishedOn) step.doneOn = finishedOn;
  }
  steps.at(-1)!.doneOn = finishedOn;
}
