// The actions of statistics.
import { statisticActions } from './statistic.actions.js';

export const actions = statisticActions;
