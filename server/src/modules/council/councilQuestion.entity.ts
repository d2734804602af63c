// CouncilQuestion 구정질문. Item II-8.
import { QuestionKind, QuestionStatus } from '@gujeong/shared/vocabulary/council';
import { choice, date, derived, linked, longText, many, noun, one, text } from '../../graph/noun.js';
import { Stored } from '../../graph/stored.js';
import { Asset } from '../assets/asset.entity.js';
import { BudgetLine } from '../budget/budgetLine.entity.js';
import { Project } from '../workplan/project.entity.js';
import { Answer } from './answer.entity.js';
import { Assignment } from './assignment.entity.js';
import { AuditFinding } from './auditFinding.entity.js';
import { Commitment } from './commitment.entity.js';
import { CouncilMember } from './councilMember.entity.js';
import { extendedTo, questionHolder, questionOverdue, questionStatus } from './councilQuestion.rules.js';
import { DueExtension } from './dueExtension.entity.js';
import { QuestionPaper } from './questionPaper.entity.js';

@noun({
  doc: '구정질문 한 건: one question of a paper. Its status is never set; it follows from routing, drafts, clearances and answers. Item II-8 (건).',
  exists: { from: 'askedOn' },
  indices: { asked: '-askedOn id' },
})
export class CouncilQuestion extends Stored {
  @text('질문 번호: CQ-2002-061.', { unique: true }) code: string;
  @one(() => QuestionPaper, 'The paper it stands in.') paper: QuestionPaper;
  @one(() => CouncilMember, "Who asks; kept equal to its paper's member.") member: CouncilMember;
  @choice(QuestionKind, "구두 or 서면; kept equal to its paper's kind.") kind: QuestionKind;
  @text('질문 제목.', { length: 300 }) subject: string;
  @longText('질문 요지.') text: string;
  @date('질문일.') askedOn: string;
  @date('당초 답변 기한: by the rule then in force, or as the council named it.', { column: 'due_on' }) firstDueOn: string;
  @date('당초 내부 기한; null where none was set.', { nullable: true, column: 'internal_due_on' }) firstInternalDueOn: string | null;
  @one(() => CouncilQuestion, '보충질문: the question this one follows up; null for a first question.', { nullable: true }) followsUp: CouncilQuestion | null;
  @date('철회일; null unless withdrawn.', { nullable: true }) withdrawnOn: string | null;
  @date('이첩일: handed to another body; null unless transferred.', { nullable: true }) transferredOn: string | null;
  @text('이첩받은 기관; null unless transferred.', { nullable: true }) transferredTo: string | null;
  @derived.date('답변 기한 as of the reference date: when the council expects the answer, with the extensions told until then.', row => extendedTo(row, 'newDueOn', 'firstDueOn')) dueOn: string;
  @derived.date('내부 기한 as of the reference date; null where none was set.', row => extendedTo(row, 'newInternalDueOn', 'firstInternalDueOn'), { nullable: true })
  internalDueOn: string | null;
  @derived.choice(QuestionStatus, '처리상태 as of the reference date, from its facts.', questionStatus) status: QuestionStatus;
  @derived.flag('기한경과: past its due date, not withdrawn or transferred, and no final answer delivered as of the reference date.', questionOverdue)
  overdue: boolean;
  @derived.text('누가 쥐고 있나: name of the division whose clearance is next, of the last desk when all have cleared, else of the lead; null before routing and once closed.', questionHolder('name'), { nullable: true })
  holderName: string | null;
  @derived.text('Code of the division that holds it; null before routing and once closed.', questionHolder('code'), { nullable: true })
  holderCode: string | null;
  @many(() => CouncilQuestion, 'followsUp', '보충질문.') followUps: CouncilQuestion[];
  @many(() => Assignment, 'question', '배부.') assignments: Assignment[];
  @many(() => Answer, 'question', '답변.') answers: Answer[];
  @many(() => Commitment, 'question', '답변에서 한 약속.') commitments: Commitment[];
  @many(() => DueExtension, 'question', '답변 기한 연기.') extensions: DueExtension[];
  @linked(() => Project, 'Projects it is about.') projects: Project[];
  @linked(() => BudgetLine, 'Budget lines it is about.') budgetLines: BudgetLine[];
  @linked(() => Asset, 'Equipment it is about.') assets: Asset[];
  @many(() => AuditFinding, 'question', '지적사항 that came of it.') findings: AuditFinding[];
}
