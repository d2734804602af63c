// Clearance 결재. Item II-8.
import { ClearanceDecision } from '@gujeong/shared/vocabulary/council';
import { choice, date, derived, int, longText, noun, one } from '../../graph/noun.js';
import { Stored } from '../../graph/stored.js';
import { Post } from '../organization/post.entity.js';
import { Answer } from './answer.entity.js';

@noun({ doc: '결재: one step of the clearance of an answer, by one post. Item II-8.', exists: { from: 'submittedOn' } })
export class Clearance extends Stored {
  @one(() => Answer, 'The answer cleared.') answer: Answer;
  @int('결재 순서, from 1.') order: number;
  @one(() => Post, 'The post that decides.') post: Post;
  @choice(ClearanceDecision, '승인 or 반려; null until decided.', { nullable: true }) decision: ClearanceDecision | null;
  @date('결재일; null until decided.', { nullable: true }) decidedOn: string | null;
  @longText('의견; null where none is made.', { nullable: true }) comment: string | null;
  @derived.date('상신일: when its answer was submitted; null before.', row => row.one('answer', 'submittedForClearanceOn'), { nullable: true })
  submittedOn: string | null;
}
