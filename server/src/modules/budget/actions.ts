// The actions of budget.
import type { Action } from '../../writing/action.js';

export const actions: Action[] = [];
