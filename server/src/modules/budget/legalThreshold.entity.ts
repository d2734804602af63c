// LegalThreshold 법정 기준. Item III-budget-4.
import { date, int, krw, many, noun, one, ratio, text } from '../../graph/noun.js';
import { Stored } from '../../graph/stored.js';
import { UpperLaw } from '../legal/upperLaw.entity.js';
import { InvestmentReview } from './investmentReview.entity.js';

@noun({
  doc: '법정 기준: a limit that law changes over time (투자심사 10억원 이상), kept with the period it is in force; a change of law adds a row with the same code. Item III-budget-4.',
  exists: { from: 'validFrom', to: 'validTo' },
})
export class LegalThreshold extends Stored {
  @text('기준 코드: INVESTMENT_REVIEW_NEW; rows of different periods share it.') code: string;
  @text('기준명.') name: string;
  @krw('The limit as an amount, whole won; null where it is no amount.', { nullable: true }) amount: number | null;
  @ratio('The limit as a ratio; null where it is no ratio.', { nullable: true }) ratio: number | null;
  @int('The limit as a number of days; null where it is no number of days.', { nullable: true }) days: number | null;
  @date('First day in force.') validFrom: string;
  @date('The day it ceased to be in force; null while it is.', { nullable: true }) validTo: string | null;
  @one(() => UpperLaw, '근거 법령; null where not stated.', { nullable: true }) basis: UpperLaw | null;
  @many(() => InvestmentReview, 'threshold', 'Investment reviews held against it.') investmentReviews: InvestmentReview[];
}
