// BudgetLine 예산과목. Items II-6, II-7.
import { BudgetSide } from '@gujeong/shared/vocabulary/budget';
import { choice, derived, embedded, int, linkedBy, many, noun, one, text } from '../../graph/noun.js';
import { Stored } from '../../graph/stored.js';
import { ReplacementBatch } from '../assets/replacementBatch.entity.js';
import { CouncilQuestion } from '../council/councilQuestion.entity.js';
import { Division } from '../organization/division.entity.js';
import { Survey } from '../statistics/survey.entity.js';
import { TrainingPlan } from '../training/trainingPlan.entity.js';
import { Objective } from '../workplan/objective.entity.js';
import { Project } from '../workplan/project.entity.js';
import { balance, BUDGET_KINDS, CURRENT_KINDS } from './balance.js';
import { BudgetEntry } from './budgetEntry.entity.js';
import { BudgetRequest } from './budgetRequest.entity.js';
import { Fund } from './fund.entity.js';
import { FundingShare } from './fundingShare.js';
import { SavingsRecord } from './savingsRecord.entity.js';

@noun({
  doc: '예산과목 (세부사업·통계목) of one fiscal year. Its figures are sums of its counted ledger entries up to the reference date, in won; at every date 0 ≤ spent ≤ committed ≤ allotted ≤ current. Items II-6, II-7.',
})
export class BudgetLine extends Stored {
  @text('예산과목 코드.', { unique: true }) code: string;
  @text('세부사업과 통계목: 빗물펌프장 정비 - 시설비.') name: string;
  @int('Fiscal year, 1 January to 31 December.') fiscalYear: number;
  @choice(BudgetSide, '세입 or 세출; a total takes one side only.') side: BudgetSide;
  @text('장-관-항-세항-목.') classification: string;
  @one(() => Fund, 'The fund, a leaf of the tree.') fund: Fund;
  @one(() => Division, 'The division that spends or collects.') division: Division;
  @one(() => Project, 'The project it pays for; null for running costs and revenue.', { nullable: true }) project: Project | null;
  @embedded(() => [FundingShare], '재원 비율; sums to 1.') fundingShares: FundingShare[];

  @derived.krw('당초예산.', balance(['ORIGINAL'])) original: number;
  @derived.krw('간주처리.', balance(['DEEMED'])) deemed: number;
  @derived.krw('확정된 추경: entries of supplementary versions adopted by the reference date.', balance(['SUPPLEMENTARY'])) supplementary: number;
  @derived.krw('예산액 (기정예산액): original, deemed, supplementary and transfers.', balance(BUDGET_KINDS)) budget: number;
  @derived.krw('전년도이월액.', balance(['CARRY_OVER_IN'])) carriedOver: number;
  @derived.krw('예산현액 = 예산액 + 전년도이월액.', balance(CURRENT_KINDS)) current: number;
  @derived.krw('배정액.', balance(['ALLOTMENT'])) allotted: number;
  @derived.krw('배정잔액 = 예산현액 − 배정액.', balance(CURRENT_KINDS, ['ALLOTMENT'])) unallotted: number;
  @derived.krw('원인행위액.', balance(['COMMITMENT'])) committed: number;
  @derived.krw('지출액.', balance(['EXPENDITURE'])) spent: number;
  @derived.krw('차년도이월액.', balance(['CARRY_OVER_OUT'])) carriedForward: number;
  @derived.krw('집행잔액 (불용) = 예산현액 − 지출액 − 차년도이월액.', balance(CURRENT_KINDS, ['EXPENDITURE', 'CARRY_OVER_OUT'])) lapsed: number;

  @many(() => BudgetEntry, 'line', 'The ledger of this line.') entries: BudgetEntry[];
  @many(() => Objective, 'budgetLine', 'MBO objectives tied to it.') objectives: Objective[];
  @many(() => BudgetRequest, 'line', 'Requests that became or continue it.') requests: BudgetRequest[];
  @many(() => SavingsRecord, 'line', 'Savings made on it.') savings: SavingsRecord[];
  @linkedBy(() => CouncilQuestion, 'budgetLines', 'Council questions about it.') questions: CouncilQuestion[];
  @many(() => ReplacementBatch, 'budgetLine', 'Replacements of equipment it paid for.') batches: ReplacementBatch[];
  @many(() => TrainingPlan, 'budgetLine', 'Training plans it pays for.') trainingPlans: TrainingPlan[];
  @many(() => Survey, 'budgetLine', 'Surveys it pays for.') surveys: Survey[];
}
