// The actions of proposals.
import { basicPlanActions } from './basicPlan.actions.js';
import { benchmarkActions } from './benchmark.actions.js';
import { ideaActions } from './idea.actions.js';

export const actions = [...basicPlanActions, ...ideaActions, ...benchmarkActions];
