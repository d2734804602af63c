// StaffingChange 정·현원 변동. Item I-1.
import { date, int, noun, one, text } from '../../graph/noun.js';
import { Stored } from '../../graph/stored.js';
import { StaffingQuota } from './staffingQuota.entity.js';

@noun({ doc: '정·현원 변동: one dated change of a staffing quota with the order or rule it rests on. Item I-1.', exists: { from: 'date' } })
export class StaffingChange extends Stored {
  @one(() => StaffingQuota, 'The cell it changes.') quota: StaffingQuota;
  @date('The day it takes effect.') date: string;
  @int('정원 증감, persons; negative takes away.') authorizedDelta: number;
  @int('현원 증감, persons; negative takes away.') currentDelta: number;
  @text('발령·규칙 개정 근거.') reason: string;
}
