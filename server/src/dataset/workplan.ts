// Generated rows of the work plan: what the document gives only as totals (34 agenda tasks, 252 major projects,
// 135 objectives, 57 directives, 858 duty shifts), made as single records.
import type { Draft } from './draft.js';
import { addAgendaTasks } from './workplan/agendaTasks.js';
import { addDirectives } from './workplan/directives.js';
import { addMajorProjects } from './workplan/majorProjects.js';
import { addObjectives } from './workplan/objectives.js';
import { assessPlanItems } from './workplan/planItems.js';
import { addProgressNotes } from './workplan/progressNotes.js';
import { addSeasonalPlans } from './workplan/seasonalPlans.js';

export function generateWorkplan(draft: Draft): void {
  addAgendaTasks(draft);
  addMajorProjects(draft);
  assessPlanItems(draft);
  // What the report counts, the coordinator has confirmed.
  for (const assessment of draft.rows('StatusAssessment')) assessment.confirmedOn = assessment.date;
  addObjectives(draft);
  addSeasonalPlans(draft);
  addDirectives(draft);
  addProgressNotes(draft);
}
