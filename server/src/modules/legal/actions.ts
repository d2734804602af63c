// The actions of the legal domain.
import type { Action } from '../../writing/action.js';
import { counselOpinionActions } from './counselOpinion.actions.js';
import { deadlineActions } from './deadline.actions.js';
import { lawsuitActions } from './lawsuit.actions.js';
import { lawsuitEventActions } from './lawsuitEvent.actions.js';
import { promulgationActions } from './promulgation.actions.js';
import { regulationActions } from './regulation.actions.js';
import { regulationChangeActions } from './regulationChange.actions.js';
import { regulatoryReviewActions } from './regulatoryReview.actions.js';

export const actions: Action[] = [
  ...regulationActions, ...regulationChangeActions, ...promulgationActions, ...regulatoryReviewActions,
  ...lawsuitActions, ...lawsuitEventActions, ...deadlineActions, ...counselOpinionActions,
];
