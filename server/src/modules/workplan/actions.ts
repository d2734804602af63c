// The actions of workplan.
import { projectActions } from './project.actions.js';

export const actions = [...projectActions];
