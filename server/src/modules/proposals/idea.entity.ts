// Idea 구민창안·직원 아이디어. Item III-research-2.
import { Audience } from '@gujeong/shared/vocabulary/common';
import { IdeaStage } from '@gujeong/shared/vocabulary/proposals';
import { choice, date, derived, longText, many, noun, one, text } from '../../graph/noun.js';
import { choose } from '../../graph/row.js';
import { sql } from '../../graph/sql.js';
import { Stored } from '../../graph/stored.js';
import { Division } from '../organization/division.entity.js';
import { Project } from '../workplan/project.entity.js';
import { Award } from './award.entity.js';
import { BenchmarkFinding } from './benchmarkFinding.entity.js';
import { IdeaReview } from './ideaReview.entity.js';

@noun({
  doc: '구민창안(주민)과 직원 아이디어: received → reviewed → awarded → adopted → in place. Item III-research-2.',
  exists: { from: 'receivedOn' },
})
export class Idea extends Stored {
  @text('제안 번호.', { unique: true }) code: string;
  @text('제안명.') title: string;
  @longText('제안 내용.') text: string;
  @choice(Audience, '제안자: 구민, 직원.') proposer: Audience;
  @one(() => Division, "제안 직원의 소속부서; for a resident's proposal the division that handles it; null where none.", { nullable: true }) division: Division | null;
  @date('접수일.') receivedOn: string;
  @date('채택일; null until adopted.', { nullable: true }) adoptedOn: string | null;
  @date('시행일; null until in place.', { nullable: true }) inPlaceOn: string | null;
  @date('불채택일; null unless rejected.', { nullable: true }) rejectedOn: string | null;
  @one(() => Project, 'The project it became, or the plan item it belongs to; null until it is taken up.', { nullable: true }) project: Project | null;
  @one(() => BenchmarkFinding, 'The finding it grew from; null unless it grew from one.', { nullable: true }) finding: BenchmarkFinding | null;
  @derived.choice(IdeaStage, '접수, 심사, 시상, 채택, 시행, 불채택 as of the reference date.', row =>
    choose([
      [sql`${row('rejectedOn')} <= ${row.asOf}`, 'REJECTED'],
      [sql`${row('inPlaceOn')} <= ${row.asOf}`, 'IN_PLACE'],
      [sql`${row('adoptedOn')} <= ${row.asOf}`, 'ADOPTED'],
      [row.some('awards'), 'AWARDED'],
      [row.some('reviews'), 'REVIEWED'],
    ], 'RECEIVED'))
  stage: IdeaStage;
  @many(() => IdeaReview, 'idea', '심사.') reviews: IdeaReview[];
  @many(() => Award, 'idea', '시상.') awards: Award[];
}
