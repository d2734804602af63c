// The actions of organization.
import type { Action } from '../../writing/action.js';

export const actions: Action[] = [];
