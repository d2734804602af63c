// The actions of statistics.
import type { Action } from '../../writing/action.js';

export const actions: Action[] = [];
