// The actions of reports.
import type { Action } from '../../writing/action.js';

export const actions: Action[] = [];
