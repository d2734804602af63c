// The nouns of the work plan.
import { Directive } from './directive.entity.js';
import { DirectiveEvaluation } from './directiveEvaluation.entity.js';
import { DutyShift } from './dutyShift.entity.js';
import { FunctionArea } from './functionArea.entity.js';
import { Milestone } from './milestone.entity.js';
import { Objective } from './objective.entity.js';
import { ObjectiveReview } from './objectiveReview.entity.js';
import { ProgressNote } from './progressNote.entity.js';
import { Project } from './project.entity.js';
import { SeasonalPlan } from './seasonalPlan.entity.js';
import { SituationRoom } from './situationRoom.entity.js';
import { StatusAssessment } from './statusAssessment.entity.js';
import { WorkField } from './workField.entity.js';

export const nouns = [
  WorkField, Project, Milestone, StatusAssessment, ProgressNote, Objective, ObjectiveReview,
  SeasonalPlan, FunctionArea, SituationRoom, DutyShift, Directive, DirectiveEvaluation,
];
