// The actions of proposals.
import type { Action } from '../../writing/action.js';

export const actions: Action[] = [];
