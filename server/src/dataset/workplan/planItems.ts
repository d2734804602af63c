// Quarterly assessments of the 21 plan items of part III: the document states their plans, not their status.
import type { Draft } from '../draft.js';
import { Random } from '../random.js';
import { assessmentDay, quarters } from './officeQuarters.js';

export function assessPlanItems(draft: Draft): void {
  const random = new Random('workplan:plan-items');
  for (const project of draft.rows('Project').filter(p => p.kind === 'DIVISION_PLAN')) {
    for (const quarter of quarters) {
      const date = assessmentDay(random, quarter);
      // A plan is judged from the quarter in which its period begins until the quarter in which it ends.
      const ended = project.endsOn !== undefined && String(project.endsOn) < quarter.from;
      if (ended || String(project.startsOn ?? '') > date) continue;
      const done = project.endsOn !== undefined && String(project.endsOn) <= date;
      draft.add('StatusAssessment', {
        key: `${project.key}-${quarter.code}`, project: project.key, date, status: done ? 'COMPLETED' : 'ON_TRACK', origin: 'GENERATED',
      });
    }
  }
}
