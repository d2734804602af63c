// BasicPlanItem 단위사업의 연차계획. Item III-research-1.
import { int, krw, noun, one, text } from '../../graph/noun.js';
import { Stored } from '../../graph/stored.js';
import { Project } from '../workplan/project.entity.js';
import { BasicPlan } from './basicPlan.entity.js';
import { Pledge } from './pledge.entity.js';

@noun({ indices: { years: 'plan fiscalYear amount' }, doc: '기본계획의 단위사업: one row a year, pledge → project → year. Item III-research-1.' })
export class BasicPlanItem extends Stored {
  @one(() => BasicPlan, 'The plan.') plan: BasicPlan;
  @one(() => Project, '단위사업.') project: Project;
  @one(() => Pledge, '공약사업 it carries out; null where it carries out none.', { nullable: true }) pledge: Pledge | null;
  @int('연도.') fiscalYear: number;
  @krw('사업비 of the year, in won; null where it needs none.', { nullable: true }) amount: number | null;
  @text('연차 목표; null where none is set.', { nullable: true }) goal: string | null;
}
