// The actions of budget.
import type { Action } from '../../writing/action.js';
import { budgetDraftActions } from './budgetDraft.actions.js';
import { budgetEntryActions } from './budgetEntry.actions.js';
import { budgetLineActions } from './budgetLine.actions.js';
import { budgetMovementActions } from './budgetMovement.actions.js';
import { budgetRequestActions } from './budgetRequest.actions.js';
import { budgetVersionActions } from './budgetVersion.actions.js';
import { investmentReviewActions } from './investmentReview.actions.js';
import { midTermPlanActions } from './midTermPlan.actions.js';
import { savingsActions } from './savings.actions.js';

export const actions: Action[] = [
  ...budgetLineActions, ...budgetEntryActions, ...budgetMovementActions, ...budgetDraftActions, ...budgetVersionActions,
  ...savingsActions, ...midTermPlanActions, ...investmentReviewActions, ...budgetRequestActions,
];
