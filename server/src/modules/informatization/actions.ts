// The actions of informatization.
import type { Action } from '../../writing/action.js';

export const actions: Action[] = [];
