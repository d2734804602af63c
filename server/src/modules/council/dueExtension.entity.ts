// DueExtension 답변 기한 연기. Item II-8.
import { date, longText, noun, one } from '../../graph/noun.js';
import { Stored } from '../../graph/stored.js';
import { CouncilQuestion } from './councilQuestion.entity.js';

@noun({
  doc: '답변 기한 연기: the council was told why the answer needs more time, and by when it comes. It never shortens the time; each stands, the latest day counts. Item II-8.',
  exists: { from: 'date' },
})
export class DueExtension extends Stored {
  @one(() => CouncilQuestion, 'The question answered later.') question: CouncilQuestion;
  @date('연기 통지일: the day the council was told.') date: string;
  @date('연기된 답변 기한.') newDueOn: string;
  @date('연기된 내부 기한, by the rule then in force; null where there is none.', { nullable: true }) newInternalDueOn: string | null;
  @longText('연기 사유.') reason: string;
}
