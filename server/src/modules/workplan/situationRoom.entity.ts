// SituationRoom 종합상황실 of a seasonal plan. Item III-policy-4.
import { DutyMode } from '@gujeong/shared/vocabulary/workplan';
import { choice, linked, noun, one, text } from '../../graph/noun.js';
import { Stored } from '../../graph/stored.js';
import { Division } from '../organization/division.entity.js';
import { SeasonalPlan } from './seasonalPlan.entity.js';

@noun({ doc: '종합상황실 운영 of a seasonal plan in one mode: who answers on weekdays, at night, on holidays. Item III-policy-4.' })
export class SituationRoom extends Stored {
  @one(() => SeasonalPlan, 'The plan it serves.') plan: SeasonalPlan;
  @choice(DutyMode, '평시, 야간, 공휴일.') mode: DutyMode;
  @text('운영 주체 as printed: 당직실(당직사령) 및 소관부서.') responsible: string;
  @linked(() => Division, '소관부서 named for it.') divisions: Division[];
}
