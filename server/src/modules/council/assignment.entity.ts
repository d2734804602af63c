// Assignment 배부. Item II-8.
import { AssignmentRole } from '@gujeong/shared/vocabulary/council';
import { choice, date, longText, noun, one } from '../../graph/noun.js';
import { Stored } from '../../graph/stored.js';
import { Division } from '../organization/division.entity.js';
import { CouncilQuestion } from './councilQuestion.entity.js';

@noun({
  doc: '배부: a division asked to answer a question, as lead or cooperating; a return with a reason closes it. Item II-8.',
  exists: { from: 'assignedOn' },
})
export class Assignment extends Stored {
  @one(() => CouncilQuestion, 'The question routed.') question: CouncilQuestion;
  @one(() => Division, 'The division asked.') division: Division;
  @choice(AssignmentRole, '주관 or 협조.') role: AssignmentRole;
  @date('배부일.') assignedOn: string;
  @date('접수 확인일; null until accepted.', { nullable: true }) acceptedOn: string | null;
  @date('반송일: the division sent it back; null unless returned.', { nullable: true }) returnedOn: string | null;
  @longText('반송 사유; null unless returned.', { nullable: true }) reason: string | null;
}
