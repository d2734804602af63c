// BudgetCycle 예산편성. Item III-budget-5.
import { date, int, krw, many, noun, text } from '../../graph/noun.js';
import { Stored } from '../../graph/stored.js';
import { BudgetRequest } from './budgetRequest.entity.js';
import { BudgetVersion } from './budgetVersion.entity.js';

@noun({ doc: "예산편성: making the next year's budget (for 2003: 2002.8.1–11.21). Item III-budget-5." })
export class BudgetCycle extends Stored {
  @text('편성 코드: CYCLE-2003.', { unique: true }) code: string;
  @int('The year being budgeted.') fiscalYear: number;
  @date('편성 시작일.') startsOn: string;
  @date('편성 마감일, 구의회 제출 기한.') endsOn: string;
  @krw('세입추계, whole won; null until estimated; an example, the document states none.', { nullable: true }) revenueEstimate: number | null;
  @many(() => BudgetVersion, 'cycle', 'Versions that came out of it.') versions: BudgetVersion[];
  @many(() => BudgetRequest, 'cycle', 'Requests of the divisions.') requests: BudgetRequest[];
}
