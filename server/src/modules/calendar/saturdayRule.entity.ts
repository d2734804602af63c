// SaturdayRule 토요일 기준. When a Saturday became a day of rest: for the work of offices, and for the end of a period.
import { SaturdayRulePurpose } from '@gujeong/shared/vocabulary/calendar';
import { choice, date, flag, longText, noun, text } from '../../graph/noun.js';
import { Stored } from '../../graph/stored.js';

@noun({
  doc: '토요일 기준: whether a Saturday is a day of rest, and since when. Offices worked half of it until 1 July 2005; a period could end on it until 21 December 2007.',
  exists: { from: 'validFrom', to: 'validTo' },
})
export class SaturdayRule extends Stored {
  @text('기준 번호.', { unique: true }) code: string;
  @choice(SaturdayRulePurpose, '관공서 근무, 기간의 말일.') purpose: SaturdayRulePurpose;
  @flag('토요일이 쉬는 날인지: the office does not work, or a period does not end on it.') rests: boolean;
  @date('First Saturday or other day it holds for.') validFrom: string;
  @date('The day it ceased to hold; null while it does.', { nullable: true }) validTo: string | null;
  @longText('근거.') basis: string;
}
