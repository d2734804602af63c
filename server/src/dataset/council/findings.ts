// Findings of two administrative audits and of council questions, with their actions and quarterly checks.
import type { Draft, DraftRow } from '../draft.js';
import { addDays, Random } from '../random.js';
import { LAST_DAY, told } from '../told.js';
import { workdayFrom } from '../workdays.js';
import { AUDITED } from './audited.js';

type Course = 'DONE' | 'LONG' | 'DELAYED' | 'NOT_FEASIBLE' | 'TRANSFERRED';

const COURSES: readonly Course[] = ['DONE', 'DONE', 'DONE', 'DONE', 'LONG', 'LONG', 'LONG', 'DELAYED', 'NOT_FEASIBLE', 'TRANSFERRED'];
const CHECKS: readonly (readonly [quarter: string, day: string])[] = [['Q1', '2002-03-28'], ['Q2', '2002-06-27'], ['Q3', '2002-09-27'], ['Q4', '2002-12-27']];
/** Session, first day of the audit, and which of the audited matters it found. */
type Audit = readonly [session: string, day: string, from: number, to: number];
const AUDIT_2001: Audit = ['SESSION-79', '2001-12-03', 0, 24];
const AUDIT_2002: Audit = ['SESSION-88', '2002-11-27', 24, 34];

export function generateFindings(draft: Draft): void {
  const random = new Random('council:findings');
  const numbers = new Map<string, number>();
  const code = (day: string): string => {
    const year = day.slice(0, 4);
    numbers.set(year, (numbers.get(year) ?? 0) + 1);
    return `AF-${year}-${String(numbers.get(year)).padStart(3, '0')}`;
  };
  ofAudit(draft, random, AUDIT_2001, code);
  ofQuestions(draft, random, code);
  ofAudit(draft, random, AUDIT_2002, code);
}

function ofAudit(draft: Draft, random: Random, [session, day, from, to]: Audit, code: (day: string) => string): void {
  const term = draft.get('CouncilSession', session).term;
  const members = random.shuffle(draft.rows('CouncilMember').filter(m => m.term === term));
  AUDITED.slice(from, to).filter(a => draft.has('Division', a.division)).forEach((audited, i) => {
    const raisedOn = workdayFrom(addDays(day, Math.floor(i / 5)));
    const finding = draft.add('AuditFinding', {
      code: code(raisedOn), occasion: 'ADMINISTRATIVE_AUDIT', session, member: members[i % members.length]!.key, title: audited.title, text: audited.text,
      raisedOn, dueOn: workdayFrom(addDays(raisedOn, random.pick([90, 120, 180]))), division: audited.division, ...directive(draft, random, audited.division, raisedOn), origin: 'GENERATED',
    });
    follow(draft, random, finding, audited.action);
  });
}

/** Of the questions put in the year, every eighth brought a finding when it was answered. */
function ofQuestions(draft: Draft, random: Random, code: (day: string) => string): void {
  const lead = new Map(draft.rows('Assignment').filter(a => a.role === 'LEAD' && !a.returnedOn).map(a => [a.question, String(a.division)]));
  const answered = new Map(draft.rows('Answer').filter(a => a.kind === 'FINAL' && a.deliveredOn).map(a => [a.question, String(a.deliveredOn)]));
  const questions = draft.rows('CouncilQuestion').filter(q => String(q.askedOn) >= '2002' && answered.has(q.key));
  questions.filter((_, i) => i % (8 * draft.scale) === 3).forEach(question => {
    const raisedOn = answered.get(question.key)!;
    const session = draft.get('QuestionPaper', String(question.paper)).session;
    const [project] = question.projects as string[];
    const division = lead.get(question.key)!;
    const subject = String(question.subject).replace(/ 현황과 향후 계획$/, '');
    const finding = draft.add('AuditFinding', {
      code: code(raisedOn), occasion: 'QUESTION', session, member: question.member, question: question.key, title: `${subject} 미흡`,
      text: `구정질문에서 「${subject}」에 관하여 추진이 미흡하다는 지적이 있었으므로 개선 방안을 마련할 것.`, raisedOn,
      dueOn: workdayFrom(addDays(raisedOn, 90)), division, ...(project ? { project } : {}), ...directive(draft, random, division, raisedOn), origin: 'GENERATED',
    });
    follow(draft, random, finding, '개선 방안을 마련하여 관계 부서와 협의하고 다음 회기에 추진 상황을 보고');
  });
}

/** Now and then the mayor orders the correction: a directive to the same division, issued after the finding. */
function directive(draft: Draft, random: Random, division: string, raisedOn: string): { directive?: string } {
  if (random.next() > 0.4) return {};
  const found = draft.rows('Directive').find(d => d.lead === division && String(d.issuedOn) >= raisedOn);
  return found ? { directive: found.key } : {};
}

function follow(draft: Draft, random: Random, finding: DraftRow, text: string): void {
  const course = random.pick(COURSES);
  const raisedOn = String(finding.raisedOn);
  const dueOn = String(finding.dueOn);
  const plannedOn = workdayFrom(addDays(raisedOn, random.int(12, 24)));
  if (plannedOn > LAST_DAY) return;
  const finished = course === 'DONE' ? workdayFrom(addDays(raisedOn, random.int(40, 110))) : course === 'LONG' ? workdayFrom(addDays(raisedOn, random.int(150, 420))) : undefined;
  const doneOn = finished && told(finished);
  if (course !== 'NOT_FEASIBLE' && course !== 'TRANSFERRED') {
    draft.add('FindingAction', {
      key: `${finding.key}-A1`, finding: finding.key, text, plannedOn, dueOn, ...(doneOn ? { doneOn, evidence: '조치 결과 보고 공문과 현장 사진' } : {}), origin: 'GENERATED',
    });
  }
  let closedOn: string | undefined;
  for (const [quarter, date] of CHECKS) {
    if (date <= plannedOn || closedOn) continue;
    const result = resultOn(date, course, doneOn, dueOn);
    draft.add('FindingCheck', { key: `${finding.key}-2002-${quarter}`, finding: finding.key, year: 2002, quarter, date, result, ...wordsOf(result), origin: 'GENERATED' });
    if (result !== 'ON_TRACK' && result !== 'DELAYED') closedOn = date;
  }
  if (closedOn) finding.closedOn = told(workdayFrom(addDays(closedOn, 4)));
}

function resultOn(date: string, course: Course, doneOn: string | undefined, dueOn: string): string {
  if (course === 'NOT_FEASIBLE' || course === 'TRANSFERRED') return course;
  if (doneOn && doneOn <= date) return 'COMPLETED';
  return course === 'DELAYED' && dueOn < date ? 'DELAYED' : 'ON_TRACK';
}

function wordsOf(result: string): object {
  if (result === 'DELAYED') return { cause: '관계 기관 협의와 예산 확보가 늦어짐', countermeasure: '추가경정예산에 반영하고 협의를 조속히 마무리' };
  if (result === 'NOT_FEASIBLE') return { reason: '상위법령에 근거가 없어 추진할 수 없음' };
  if (result === 'TRANSFERRED') return { reason: '서울특별시 소관 사항으로 이첩함' };
  return {};
}
