// The actions of council.
import type { Action } from '../../writing/action.js';

export const actions: Action[] = [];
