// BenchmarkFinding 발굴 시책. Item III-research-3.
import { date, derived, longText, many, noun, one, text } from '../../graph/noun.js';
import { Stored } from '../../graph/stored.js';
import { CommitteeDecision } from '../organization/committeeDecision.entity.js';
import { BenchmarkVisit } from './benchmarkVisit.entity.js';
import { Idea } from './idea.entity.js';

@noun({ doc: '발굴 시책: finding → idea → project. Item III-research-3.', exists: { from: 'reportedOn' } })
export class BenchmarkFinding extends Stored {
  @text('시책 번호.', { unique: true }) code: string;
  @one(() => BenchmarkVisit, 'The visit that found it.') visit: BenchmarkVisit;
  @text('시책명.') title: string;
  @longText('내용.') text: string;
  @one(() => CommitteeDecision, '실무위원회 심의; null until decided.', { nullable: true }) decision: CommitteeDecision | null;
  @date('반영일; null until adopted.', { nullable: true }) adoptedOn: string | null;
  @many(() => Idea, 'finding', 'Ideas that grew from it.') ideas: Idea[];
  @derived.date('The day its visit was reported, from which it is known; null before.', row => row.one('visit', 'reportedOn'), { nullable: true })
  reportedOn: string | null;
}
