// SavingsAward 예산절약 성과금. Item III-budget-2.
import { date, krw, noun, one, text } from '../../graph/noun.js';
import { Stored } from '../../graph/stored.js';
import { CommitteeDecision } from '../organization/committeeDecision.entity.js';
import { Division } from '../organization/division.entity.js';
import { Post } from '../organization/post.entity.js';
import { SavingsRecord } from './savingsRecord.entity.js';

@noun({
  doc: '예산절약 성과금 to a division or an official (as a post), decided by the 예산절약 성과금 심사위원회. Item III-budget-2.',
  exists: { from: 'proposedOn' },
})
export class SavingsAward extends Stored {
  @text('성과금 코드.', { unique: true }) code: string;
  @one(() => SavingsRecord, 'What it rewards.') record: SavingsRecord;
  @one(() => Division, 'The division rewarded; null when an official is.', { nullable: true }) division: Division | null;
  @one(() => Post, 'The official rewarded, as a post; null when a division is.', { nullable: true }) post: Post | null;
  @date('신청일.') proposedOn: string;
  @krw('신청액, whole won.') proposedAmount: number;
  @krw('결정액, whole won, 0 when refused; null until decided.', { nullable: true }) amount: number | null;
  @one(() => CommitteeDecision, '심사 결정; null until decided.', { nullable: true }) decision: CommitteeDecision | null;
  @date('지급일; null until paid.', { nullable: true }) paidOn: string | null;
}
