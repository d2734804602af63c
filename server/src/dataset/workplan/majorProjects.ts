// The major projects 주요업무 of 2002 with their assessments and steps: 252 in seven fields, more when the draft is scaled.
import type { Draft } from '../draft.js';
import { Random } from '../random.js';
import { courseOfWork, type CourseOfWork } from './courseOfWork.js';
import { judge } from './findings.js';
import { monthText } from './officeQuarters.js';
import { fields, type Course } from './programmes.js';
import { choosePaths, statusOf } from './statusPaths.js';

interface Work {
  field: string;
  purpose: string;
  division: string;
  course: Course;
  title: string;
  place?: string;
  partOf?: string;
}

export function addMajorProjects(draft: Draft): void {
  const random = new Random('workplan:major');
  const works = listWorks();
  fields.forEach(({ code, name }, i) => draft.add('WorkField', { code, name, scheme: 'MAJOR_WORK_PLAN', order: i + 1, origin: 'GENERATED' }));
  for (let copy = 0; copy < draft.scale; copy++) {
    const paths = choosePaths(random, works.map(work => work.course));
    works.forEach((work, i) => {
      const code = `2002-MAJOR-${String(copy * works.length + i + 1).padStart(3, '0')}`;
      const course = courseOfWork(random, work.course, paths[i]!);
      addProject(draft, random, code, copy ? { ...work, title: `${work.title} (${copy + 1}차)` } : work, course);
      addAssessments(draft, random, code, course);
      addSteps(draft, code, course);
    });
  }
}

/** The works in the order of their fields, one for each place. */
function listWorks(): Work[] {
  return fields.flatMap(({ code, purpose, programmes }) =>
    programmes.flatMap(([division, course, title, places, partOf]) =>
      (places ?? [undefined]).map(place => ({ field: code, purpose, division, course, title: title.replace('{}', place ?? ''), place, partOf })),
    ),
  );
}

function addProject(draft: Draft, random: Random, code: string, work: Work, { startsOn, endsOn }: CourseOfWork): void {
  draft.add('Project', {
    code,
    title: work.title,
    kind: 'MAJOR',
    field: work.field,
    purpose: work.purpose,
    planYear: 2002,
    startsOn,
    endsOn,
    precision: 'MONTH',
    periodText: startsOn.slice(0, 4) === endsOn.slice(0, 4) ? `${startsOn.slice(0, 4)}. ${Number(startsOn.slice(5, 7))}월 ~ ${Number(endsOn.slice(5, 7))}월` : `${month(startsOn)} ~ ${month(endsOn)}`,
    requiredBudget: budgetOf(random, work),
    division: work.division,
    team: work.partOf && draft.get('Project', work.partOf).team,
    partOf: work.partOf,
    cooperatingDivisions: cooperating(draft, random, work),
    origin: 'GENERATED',
  });
}

const month = (day: string): string => `${day.slice(0, 4)}. ${Number(day.slice(5, 7))}월`;

/** Whole 천원; running work often has no budget of its own, and a plan costs less than a building. */
function budgetOf(random: Random, { course, title }: Work): number | undefined {
  if (/(계획|방향) 수립$/.test(title)) return random.int(400, 2_800) * 100_000;
  if (course === 'S') return random.next() < 0.5 ? undefined : random.int(50, 1_800) * 100_000;
  if (course === 'W') return random.int(300, 8_500) * 100_000;
  if (course === 'L') return random.int(4_000, 48_000) * 100_000;
  return random.int(30, 1_200) * 100_000;
}

/** The dong office of the place, and for built work the divisions that are asked for advice. */
function cooperating(draft: Draft, random: Random, { place, course, division }: Work): string[] {
  const dong = place && draft.rows('Division').find(d => d.kind === 'DONG_OFFICE' && d.name === `${place}사무소`);
  const advisers = course === 'W' || course === 'L' ? ['CIVIL-WORKS', 'FLOOD', 'TRAFFIC-ADMIN', 'PARKS', 'ACCOUNTING'] : ['GENERAL', 'AUTONOMY', 'CIVIL'];
  const adviser = random.next() < 0.35 ? random.pick(advisers.filter(code => code !== division)) : undefined;
  return [dong ? dong.key : undefined, adviser].filter(code => code !== undefined);
}

function addAssessments(draft: Draft, random: Random, project: string, { assessments }: CourseOfWork): void {
  // A delay or a change keeps its reason from one quarter to the next.
  const judged = new Map(assessments.map(({ letter }) => [letter, judge(random, letter)]));
  assessments.forEach(({ date, letter }, i) =>
    draft.add('StatusAssessment', { key: `${project}-A${i + 1}`, project, date, status: statusOf[letter], ...judged.get(letter), origin: 'GENERATED' }));
}

function addSteps(draft: Draft, project: string, { steps }: CourseOfWork): void {
  steps.forEach((step, i) =>
    draft.add('Milestone', { key: `MS-${project}-${i + 1}`, project, order: i + 1, ...step, precision: 'MONTH', dueText: monthText(step.dueOn), origin: 'GENERATED' }));
}
