// Bill 의안. Items II-7, II-9, III-council-1.
import { BillKind, BillResult } from '@gujeong/shared/vocabulary/council';
import { choice, date, many, noun, one, text } from '../../graph/noun.js';
import { Stored } from '../../graph/stored.js';
import { BudgetVersion } from '../budget/budgetVersion.entity.js';
import { MidTermPlan } from '../budget/midTermPlan.entity.js';
import { RegulationChange } from '../legal/regulationChange.entity.js';
import { CouncilSession } from './councilSession.entity.js';

@noun({
  doc: '의안 put to the council: an ordinance, a budget, a report. Items II-7, II-9, III-council-1.',
  exists: { from: 'submittedOn' },
})
export class Bill extends Stored {
  @text('의안번호.', { unique: true }) code: string;
  @text('의안명.', { length: 300 }) title: string;
  @choice(BillKind, '조례안, 예산안, 보고, 기타.') kind: BillKind;
  @one(() => CouncilSession, 'The session that takes it up; null while none is set.', { nullable: true }) session: CouncilSession | null;
  @date('제출일; null while it is being prepared.', { nullable: true }) submittedOn: string | null;
  @date('의결일; null until decided.', { nullable: true }) decidedOn: string | null;
  @choice(BillResult, '의결 결과; null until decided.', { nullable: true }) result: BillResult | null;
  @many(() => RegulationChange, 'bill', 'Changes of regulations it carries.') regulationChanges: RegulationChange[];
  @many(() => BudgetVersion, 'bill', 'Budget versions it carries.') budgetVersions: BudgetVersion[];
  @many(() => MidTermPlan, 'bill', 'Mid-term plans it reports.') midTermPlans: MidTermPlan[];
}
