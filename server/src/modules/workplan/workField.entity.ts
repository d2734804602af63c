// WorkField 분야 of a classification. Items II-2, III-budget-3.
import { WorkFieldScheme } from '@gujeong/shared/vocabulary/workplan';
import { choice, int, many, noun, text } from '../../graph/noun.js';
import { Stored } from '../../graph/stored.js';
import { MidTermAmount } from '../budget/midTermAmount.entity.js';
import { Pledge } from '../proposals/pledge.entity.js';
import { Project } from './project.entity.js';

@noun({ doc: '분야 of a classification: the seven fields of the major work plan (II-2 does not name them: generated) and the fields of the mid-term plan. Items II-2, III-budget-3.' })
export class WorkField extends Stored {
  @text('분야 코드.', { unique: true }) code: string;
  @text('분야명.') name: string;
  @choice(WorkFieldScheme, '주요업무계획 분야, 중기계획 분야.') scheme: WorkFieldScheme;
  @int('Place in the order of its scheme, from 1.') order: number;
  @many(() => Project, 'field', 'Projects of the field, of all kinds and years.') projects: Project[];
  @many(() => MidTermAmount, 'field', 'Amounts of mid-term plans in the field.') midTermAmounts: MidTermAmount[];
  @many(() => Pledge, 'field', 'Pledges of the field.') pledges: Pledge[];
}
