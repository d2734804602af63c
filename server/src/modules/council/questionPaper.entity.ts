// QuestionPaper 질문서. Item II-8.
import { QuestionKind } from '@gujeong/shared/vocabulary/council';
import { choice, date, many, noun, one, text } from '../../graph/noun.js';
import { Stored } from '../../graph/stored.js';
import { CouncilMember } from './councilMember.entity.js';
import { CouncilQuestion } from './councilQuestion.entity.js';
import { CouncilSession } from './councilSession.entity.js';

@noun({
  doc: '질문서: the oral or the written questions of one member at one session. What II-8 counts as 의원 (40 = 5 + 35) is papers, 연인원: who asks both ways, or twice, counts twice.',
  exists: { from: 'receivedOn' },
})
export class QuestionPaper extends Stored {
  @text('질문서 번호.', { unique: true }) code: string;
  @one(() => CouncilSession, 'The session it was put to.') session: CouncilSession;
  @one(() => CouncilMember, 'The member who asks.') member: CouncilMember;
  @choice(QuestionKind, '구두 or 서면.') kind: QuestionKind;
  @date('접수일 (이송일): the day the office received it.') receivedOn: string;
  @many(() => CouncilQuestion, 'paper', 'Its questions.') questions: CouncilQuestion[];
}
