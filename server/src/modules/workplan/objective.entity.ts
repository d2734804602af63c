// Objective 목표 of management by objectives 목표관리제. Items II-3, III-policy-2.
import { date, derived, float, int, many, noun, one, ratio, text } from '../../graph/noun.js';
import { quotient } from '../../graph/row.js';
import { sql } from '../../graph/sql.js';
import { Stored } from '../../graph/stored.js';
import { BudgetLine } from '../budget/budgetLine.entity.js';
import { Post } from '../organization/post.entity.js';
import { ObjectiveReview } from './objectiveReview.entity.js';
import { Project } from './project.entity.js';

@noun({ doc: '목표 of management by objectives (목표관리제): 135 of 35 holders in 2002. Items II-3, III-policy-2.', exists: { from: 'setOn' } })
export class Objective extends Stored {
  @text('목표 번호.', { unique: true }) code: string;
  @int('The year it is for.') year: number;
  @one(() => Post, 'The office that holds it; grade 4 or 5.') holder: Post;
  @text('목표.') title: string;
  @text('성과지표.') indicator: string;
  @text('Unit of the target; null for a bare number.', { nullable: true }) unit: string | null;
  @float('목표치, in its unit.') target: number;
  @ratio("가중치; a holder's weights of a year sum to 1.") weight: number;
  @date('The day it was set; null while it is only proposed.', { nullable: true }) setOn: string | null;
  @one(() => Project, 'The project it rests on; else null.', { nullable: true }) project: Project | null;
  @one(() => BudgetLine, 'The budget line it rests on; else null.', { nullable: true }) budgetLine: BudgetLine | null;

  @derived.float('실적: the newest one a review gives by the reference date; null before.',
    row => row.newest('reviews', 'date', 'actual', r => sql`${r('actual')} IS NOT NULL`), { nullable: true })
  actual: number | null;

  @derived.ratio('실적 ÷ 목표치; null before a first actual.', row => quotient(row('actual'), row('target')), { nullable: true }) achievement: number | null;

  @derived.ratio('최종 평점 of the newest final review by the reference date, 0–1; null before.',
    row => row.newest('reviews', 'date', 'score', r => sql`${r('kind')} = ${'FINAL'}`), { nullable: true })
  score: number | null;

  @many(() => ObjectiveReview, 'objective', '목표설정, 중간점검, 최종평가.') reviews: ObjectiveReview[];
}
