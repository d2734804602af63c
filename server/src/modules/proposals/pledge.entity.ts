// Pledge 구청장 공약사업. Item III-research-1.
import { linked, many, noun, one, text } from '../../graph/noun.js';
import { Stored } from '../../graph/stored.js';
import { Division } from '../organization/division.entity.js';
import { Project } from '../workplan/project.entity.js';
import { WorkField } from '../workplan/workField.entity.js';
import { BasicPlan } from './basicPlan.entity.js';
import { BasicPlanItem } from './basicPlanItem.entity.js';

@noun({ doc: '구청장 공약사업. Item III-research-1.' })
export class Pledge extends Stored {
  @text('공약 번호.', { unique: true }) code: string;
  @text('공약명.') title: string;
  @one(() => BasicPlan, 'The basic plan that takes it up; null until one does.', { nullable: true }) plan: BasicPlan | null;
  @one(() => WorkField, '분야; null where none.', { nullable: true }) field: WorkField | null;
  @one(() => Division, '주관부서.') division: Division;
  @linked(() => Project, 'The projects that carry it out.') projects: Project[];
  @many(() => BasicPlanItem, 'pledge', 'Its rows in the plan, by year.') items: BasicPlanItem[];
}
