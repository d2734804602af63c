// IdeaReview 제안 심사. Item III-research-2.
import { date, longText, noun, one, ratio } from '../../graph/noun.js';
import { Stored } from '../../graph/stored.js';
import { CommitteeDecision } from '../organization/committeeDecision.entity.js';
import { Idea } from './idea.entity.js';

@noun({ doc: '제안 심사: a score by the 구정연구기획 실무위원회. Item III-research-2.', exists: { from: 'date' } })
export class IdeaReview extends Stored {
  @one(() => Idea, 'The idea judged.') idea: Idea;
  @date('심사일.') date: string;
  @ratio('평점, 0 to 1.') score: number;
  @longText('심사 의견; null where none is made.', { nullable: true }) comment: string | null;
  @one(() => CommitteeDecision, 'The resolution it was part of; null where none.', { nullable: true }) decision: CommitteeDecision | null;
}
