// MidTermAmount 연도별 투자액. Item III-budget-3.
import { FundingSource } from '@gujeong/shared/vocabulary/common';
import { choice, int, krw, noun, one } from '../../graph/noun.js';
import { Stored } from '../../graph/stored.js';
import { Project } from '../workplan/project.entity.js';
import { WorkField } from '../workplan/workField.entity.js';
import { MidTermPlan } from './midTermPlan.entity.js';

@noun({ doc: '연도별 투자액 of one project in a mid-term plan, by source of money. Item III-budget-3.' })
export class MidTermAmount extends Stored {
  @one(() => MidTermPlan, 'The plan.') plan: MidTermPlan;
  @one(() => Project, 'The project invested in.') project: Project;
  @one(() => WorkField, '분야 of scheme MID_TERM_PLAN.') field: WorkField;
  @int('Fiscal year of the plan.') fiscalYear: number;
  @choice(FundingSource, '구비, 시비, 국비.') fundingSource: FundingSource;
  @krw('투자액, whole won.') amount: number;
}
