// CommitteeDecision 심의 결과; the subjects of a resolution point here. Items III-budget-2…4, III-research-2, 3.
import { DecisionResult } from '@gujeong/shared/vocabulary/organization';
import { choice, date, many, noun, one, text } from '../../graph/noun.js';
import { Stored } from '../../graph/stored.js';
import { InvestmentReview } from '../budget/investmentReview.entity.js';
import { MidTermPlan } from '../budget/midTermPlan.entity.js';
import { SavingsAward } from '../budget/savingsAward.entity.js';
import { BenchmarkFinding } from '../proposals/benchmarkFinding.entity.js';
import { IdeaReview } from '../proposals/ideaReview.entity.js';
import { Committee } from './committee.entity.js';

@noun({
  doc: '심의 결과: one resolution of a committee, which may cover several subjects. Items III-budget-2…4, III-research-2, 3.',
  exists: { from: 'heldOn' },
})
export class CommitteeDecision extends Stored {
  @text('의결 번호.', { unique: true }) code: string;
  @one(() => Committee, 'The committee that met.') committee: Committee;
  @date('회의일.') heldOn: string;
  @text('안건.') agenda: string;
  @choice(DecisionResult, '적정·가결, 조건부, 재검토·보류, 부적정·부결.') result: DecisionResult;
  @text('조건 of a conditional approval; else null.', { nullable: true, length: 500 }) condition: string | null;
  @many(() => SavingsAward, 'decision', 'Savings awards it decided.') savingsAwards: SavingsAward[];
  @many(() => MidTermPlan, 'decision', 'Mid-term plans it passed.') midTermPlans: MidTermPlan[];
  @many(() => InvestmentReview, 'decision', 'Investments it reviewed.') investmentReviews: InvestmentReview[];
  @many(() => IdeaReview, 'decision', 'Ideas it scored.') ideaReviews: IdeaReview[];
  @many(() => BenchmarkFinding, 'decision', 'Benchmark findings it judged.') benchmarkFindings: BenchmarkFinding[];
}
