// The actions of legal.
import type { Action } from '../../writing/action.js';

export const actions: Action[] = [];
