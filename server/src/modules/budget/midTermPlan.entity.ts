// MidTermPlan 중기투자·재정계획. Item III-budget-3.
import { date, int, many, noun, one, text } from '../../graph/noun.js';
import { Stored } from '../../graph/stored.js';
import { Bill } from '../council/bill.entity.js';
import { CommitteeDecision } from '../organization/committeeDecision.entity.js';
import { MidTermAmount } from './midTermAmount.entity.js';

@noun({ doc: '중기투자·재정계획: five fiscal years, a new edition each year (연동계획). Item III-budget-3.' })
export class MidTermPlan extends Stored {
  @text('계획 코드: MTP-2002.', { unique: true }) code: string;
  @int('The year it is drawn up.') editionYear: number;
  @int('First fiscal year.') startYear: number;
  @int('Last fiscal year.') endYear: number;
  @date('구의회 제출 기한; the day itself is still in time.') submissionDueOn: string;
  @date('구의회 제출일; null until submitted.', { nullable: true }) submittedOn: string | null;
  @one(() => Bill, '의안; null until submitted.', { nullable: true }) bill: Bill | null;
  @one(() => CommitteeDecision, '지방재정계획 심의회 심의 결과; null until decided.', { nullable: true }) decision: CommitteeDecision | null;
  @one(() => MidTermPlan, 'The edition it replaces; null for the first.', { nullable: true }) supersedes: MidTermPlan | null;
  @many(() => MidTermPlan, 'supersedes', 'Editions that replace it.') supersededBy: MidTermPlan[];
  @many(() => MidTermAmount, 'plan', '연도별 투자액.') amounts: MidTermAmount[];
}
