// TrainingPlan 교육 계획. Items II-16, III-computing-1.
import { Audience, Half } from '@gujeong/shared/vocabulary/common';
import { choice, int, noun, one } from '../../graph/noun.js';
import { Stored } from '../../graph/stored.js';
import { BudgetLine } from '../budget/budgetLine.entity.js';
import { Project } from '../workplan/project.entity.js';

@noun({
  doc: '교육 계획 of one year, half and audience; the halves add up to the year. Items II-16, III-computing-1.',
})
export class TrainingPlan extends Stored {
  @int('계획연도.') year: number;
  @choice(Half, '상반기, 하반기.') half: Half;
  @choice(Audience, '구민, 직원.') audience: Audience;
  @int('횟수: planned sessions.', { unit: 'sessions' }) sessions: number;
  @int('인원 (연인원): planned attendances; one person in two courses counts twice.', { unit: 'persons' }) persons: number;
  @one(() => Project, 'The plan item it carries out; null where none.', { nullable: true }) project: Project | null;
  @one(() => BudgetLine, 'The budget line that pays for it; null where none.', { nullable: true }) budgetLine: BudgetLine | null;
}
