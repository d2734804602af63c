// The calendar module's nouns.
import { DueRule } from './dueRule.entity.js';
import { Holiday } from './holiday.entity.js';
import { SaturdayRule } from './saturdayRule.entity.js';

export const nouns = [Holiday, SaturdayRule, DueRule];
