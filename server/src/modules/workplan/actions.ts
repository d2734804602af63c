// The actions of workplan.
import { directiveActions } from './directive.actions.js';
import { milestoneActions } from './milestone.actions.js';
import { objectiveActions } from './objective.actions.js';
import { progressNoteActions } from './progressNote.actions.js';
import { projectActions } from './project.actions.js';
import { projectLinkActions } from './projectLinks.actions.js';
import { seasonalPlanActions } from './seasonalPlan.actions.js';

export const actions = [
  ...projectActions, ...projectLinkActions, ...milestoneActions, ...progressNoteActions,
  ...objectiveActions, ...seasonalPlanActions, ...directiveActions,
];
