// BudgetRequest 예산 요구. Item III-budget-5.
import { FundCode, RequestStage } from '@gujeong/shared/vocabulary/budget';
import { choice, date, derived, krw, longText, noun, one, text } from '../../graph/noun.js';
import { choose } from '../../graph/row.js';
import { sql } from '../../graph/sql.js';
import { Stored } from '../../graph/stored.js';
import { Division } from '../organization/division.entity.js';
import { Project } from '../workplan/project.entity.js';
import { BudgetCycle } from './budgetCycle.entity.js';
import { BudgetLine } from './budgetLine.entity.js';

@noun({
  doc: '예산 요구 → 조정 → 확정: a division asks for money of the next year. Each step keeps its date. Item III-budget-5.',
  exists: { from: 'requestedOn' },
})
export class BudgetRequest extends Stored {
  @text('요구 코드.', { unique: true }) code: string;
  @one(() => BudgetCycle, 'The budget-making it belongs to.') cycle: BudgetCycle;
  @one(() => Division, 'The division that asks.') division: Division;
  @one(() => Project, 'The project it is for; null for running costs.', { nullable: true }) project: Project | null;
  @one(() => BudgetLine, 'The line it becomes; null when it was refused.', { nullable: true }) line: BudgetLine | null;
  @choice(FundCode, '회계, a leaf.') fund: FundCode;
  @krw('요구액, whole won.') requested: number;
  @date('요구일.') requestedOn: string;
  @krw('조정액, whole won; null until taken.', { nullable: true }) adjusted: number | null;
  @date('조정일; null until adjusted.', { nullable: true }) adjustedOn: string | null;
  @krw('확정액, whole won, 0 when refused; null until taken.', { nullable: true }) final: number | null;
  @date('확정일; null until final.', { nullable: true }) finalizedOn: string | null;
  @longText('요구 사유; null where none is given.', { nullable: true }) rationale: string | null;
  @derived.choice(RequestStage, 'The furthest step the reference date has reached.', request =>
    choose([
      [sql`${request('finalizedOn')} <= ${request.asOf}`, 'FINAL'],
      [sql`${request('adjustedOn')} <= ${request.asOf}`, 'ADJUSTED'],
    ], 'REQUESTED'))
  stage: RequestStage;
}
