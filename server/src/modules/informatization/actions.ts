// The actions of informatization.
import { metricActions } from './metric.actions.js';
import { systemActions } from './system.actions.js';

export const actions = [...systemActions, ...metricActions];
