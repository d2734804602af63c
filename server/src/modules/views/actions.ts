// The actions of views.
import { savedViewActions } from './savedView.actions.js';

export const actions = [...savedViewActions];
