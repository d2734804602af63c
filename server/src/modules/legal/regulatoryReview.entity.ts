// RegulatoryReview 규제 심사. Item III-policy-3.
import { RegulatoryResult, RegulatoryReviewKind } from '@gujeong/shared/vocabulary/legal';
import { choice, date, noun, one, text } from '../../graph/noun.js';
import { Stored } from '../../graph/stored.js';
import { Division } from '../organization/division.entity.js';
import { Regulation } from './regulation.entity.js';

@noun({
  doc: '규제 심사: an existing rule found, or the impact of a new or stronger one analysed before it is made. Item III-policy-3.',
  exists: { from: 'registeredOn' },
})
export class RegulatoryReview extends Stored {
  @text('심사 번호.', { unique: true }) code: string;
  @one(() => Regulation, 'The regulation that holds the rule; null for a rule not yet made or in a public notice (고시·공고).', { nullable: true })
  regulation: Regulation | null;
  @text('규제 사무명.', { length: 300 }) subject: string;
  @one(() => Division, '소관 부서.') division: Division;
  @choice(RegulatoryReviewKind, '잔존규제 정비, 신설, 강화.') kind: RegulatoryReviewKind;
  @date('등록일.') registeredOn: string;
  @date('규제영향분석일; null until analysed, and for existing rules.', { nullable: true }) impactAnalysedOn: string | null;
  @date('심사 의결일; null until decided.', { nullable: true }) decidedOn: string | null;
  @choice(RegulatoryResult, '심사 결과; null until decided.', { nullable: true }) result: RegulatoryResult | null;
}
