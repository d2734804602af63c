// The actions of assets.
import type { Action } from '../../writing/action.js';

export const actions: Action[] = [];
