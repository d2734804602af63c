// The actions of council.
import type { Action } from '../../writing/action.js';
import { answerActions } from './answer.actions.js';
import { assignmentActions } from './assignment.actions.js';
import { auditFindingActions } from './auditFinding.actions.js';
import { billActions } from './bill.actions.js';
import { clearanceActions } from './clearance.actions.js';
import { commitmentActions } from './commitment.actions.js';
import { councilQuestionActions } from './councilQuestion.actions.js';
import { questionPaperActions } from './questionPaper.actions.js';
import { seatActions } from './seat.actions.js';

export const actions: Action[] = [
  ...seatActions, ...questionPaperActions, ...councilQuestionActions, ...assignmentActions, ...answerActions, ...clearanceActions,
  ...commitmentActions, ...billActions, ...auditFindingActions,
];
