// Answer 답변. Item II-8.
import { AnswerKind } from '@gujeong/shared/vocabulary/council';
import { choice, date, longText, many, noun, one } from '../../graph/noun.js';
import { Stored } from '../../graph/stored.js';
import { Clearance } from './clearance.entity.js';
import { Commitment } from './commitment.entity.js';
import { CouncilQuestion } from './councilQuestion.entity.js';

@noun({
  doc: '답변 to a question. A correction replaces nothing: it names the answer it corrects. A draft returned in clearance stays, undelivered. Item II-8.',
  exists: { from: 'draftedOn' },
})
export class Answer extends Stored {
  @one(() => CouncilQuestion, 'The question answered.') question: CouncilQuestion;
  @choice(AnswerKind, '중간, 최종, 정정.') kind: AnswerKind;
  @longText('답변 내용.') text: string;
  @date('작성일.') draftedOn: string;
  @date('결재 상신일; null while it is drafted.', { nullable: true }) submittedForClearanceOn: string | null;
  @date('답변일: delivered to the council; null until delivered.', { nullable: true }) deliveredOn: string | null;
  @one(() => Answer, 'The answer a correction corrects; null unless it is a correction.', { nullable: true }) corrects: Answer | null;
  @many(() => Answer, 'corrects', 'Corrections of this answer.') corrections: Answer[];
  @many(() => Clearance, 'answer', '결재 단계, by order.') clearances: Clearance[];
  @many(() => Commitment, 'answer', 'What it promised.') commitments: Commitment[];
}
