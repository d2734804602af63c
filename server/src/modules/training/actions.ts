// The actions of training.
import type { Action } from '../../writing/action.js';

export const actions: Action[] = [];
