// FunctionArea 기능분야 of a seasonal plan. Items II-4, III-policy-4.
import { int, longText, many, noun, one, text } from '../../graph/noun.js';
import { Stored } from '../../graph/stored.js';
import { Division } from '../organization/division.entity.js';
import { DutyShift } from './dutyShift.entity.js';
import { SeasonalPlan } from './seasonalPlan.entity.js';

@noun({ doc: '기능분야 of a seasonal plan (제설, 교통, 수방 …) with its lead division. Items II-4, III-policy-4.' })
export class FunctionArea extends Stored {
  @one(() => SeasonalPlan, 'The plan it is part of.') plan: SeasonalPlan;
  @int('Place in the order of the plan, from 1.') order: number;
  @text('기능분야명.') name: string;
  @one(() => Division, '주관부서.') division: Division;
  @longText('주요 대책; null where not stated.', { nullable: true }) measures: string | null;
  @many(() => DutyShift, 'functionArea', 'Shifts stood for it.') dutyShifts: DutyShift[];
}
