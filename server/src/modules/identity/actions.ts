// The actions of identity: administrators enter and change users. Nobody is taken away; who leaves is deactivated.
import type { Action } from '../../writing/action.js';
import { records } from '../../writing/records.js';
import { User } from './user.entity.js';
import { userRules } from './user.rules.js';

export const actions: Action[] = [...records(User, { may: 'A', only: ['create', 'update'], rules: userRules })];
