// Post 직위: an office, not a person. Items II-3, III-policy-2.
import { Track } from '@gujeong/shared/vocabulary/common';
import { choice, date, int, many, noun, one, text } from '../../graph/noun.js';
import { Stored } from '../../graph/stored.js';
import { SavingsAward } from '../budget/savingsAward.entity.js';
import { Clearance } from '../council/clearance.entity.js';
import { Objective } from '../workplan/objective.entity.js';
import { Division } from './division.entity.js';

@noun({
  doc: '직위: an office, not a person (no real person is named). Holder of objectives (목표관리제), of clearances and awards. Item II-3.',
  exists: { from: 'validFrom', to: 'validTo' },
})
export class Post extends Stored {
  @text('직위 코드.', { unique: true }) code: string;
  @text('직위명: 기획예산과장.') title: string;
  @one(() => Division, 'The unit it belongs to.') division: Division;
  @choice(Track, '일반직, 기능직, 별정직, 고용직.') track: Track;
  @int('급: 1 (highest) to 10; objectives are held by grades 4 and 5.') grade: number;
  @date('First day of the office.') validFrom: string;
  @date('The day it ceased; null while it stands.', { nullable: true }) validTo: string | null;
  @many(() => Objective, 'holder', 'Objectives it holds, of all years.') objectives: Objective[];
  @many(() => Clearance, 'post', 'Answers it was asked to clear.') clearances: Clearance[];
  @many(() => SavingsAward, 'post', 'Savings awards proposed for its holder.') savingsAwards: SavingsAward[];
}
