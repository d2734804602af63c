// Progress notes 추진보고: what divisions report between two assessments, for a part of the major projects and directives.
import type { Draft } from '../draft.js';
import { Random } from '../random.js';
import { workdayFrom, workdayUntil } from '../workdays.js';

export function addProgressNotes(draft: Draft): void {
  const random = new Random('workplan:notes');
  const steps = draft.rows('Milestone').filter(step => step.doneOn && String(step.project).startsWith('2002-MAJOR-'));
  for (const step of steps) {
    if (random.next() > 0.3) continue;
    draft.add('ProgressNote', {
      key: `PN-${step.key}`, project: step.project, date: String(step.doneOn), text: `${String(step.title)} 완료`, progress: Number(step.order) / 4, origin: 'GENERATED',
    });
  }
  for (const directive of draft.rows('Directive')) {
    if (directive.kind !== 'INSTRUCTION') continue;
    // The division reports before the first evaluation.
    const first = draft.rows('DirectiveEvaluation').find(e => e.directive === directive.key);
    if (!first) continue;
    const date = workdayUntil(random.day(workdayFrom(String(directive.issuedOn)), String(first.date)));
    draft.add('ProgressNote', {
      key: `PN-${directive.key}`, directive: directive.key, origin: 'GENERATED', date: date < String(directive.issuedOn) ? String(directive.issuedOn) : date,
      text: first.result === 'COMPLETED' ? '지시사항에 대한 조치를 마치고 결과를 보고함' : '추진계획을 수립하여 추진 중에 있음',
    });
  }
}
