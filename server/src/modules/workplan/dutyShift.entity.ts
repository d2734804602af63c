// DutyShift 상황 근무. Item II-4.
import { DutyMode } from '@gujeong/shared/vocabulary/workplan';
import { choice, date, int, noun, one } from '../../graph/noun.js';
import { Stored } from '../../graph/stored.js';
import { Division } from '../organization/division.entity.js';
import { FunctionArea } from './functionArea.entity.js';
import { SeasonalPlan } from './seasonalPlan.entity.js';

@noun({
  doc: '상황 근무: persons on one date, in one mode, of one division; a person on two nights counts twice (연인원). Item II-4.',
  exists: { from: 'date' },
})
export class DutyShift extends Stored {
  @one(() => SeasonalPlan, 'The plan the shift is part of.') plan: SeasonalPlan;
  @one(() => FunctionArea, 'The function area it serves; null for the duty room.', { nullable: true }) functionArea: FunctionArea | null;
  @one(() => Division, 'The division whose staff stood it.') division: Division;
  @date('근무일.') date: string;
  @choice(DutyMode, '평시, 야간, 공휴일.') mode: DutyMode;
  @int('근무인원, persons.') persons: number;
}
