// CouncilSession 회기. Item II-8.
import { CouncilSessionKind } from '@gujeong/shared/vocabulary/council';
import { choice, date, many, noun, one, text } from '../../graph/noun.js';
import { Stored } from '../../graph/stored.js';
import { AuditFinding } from './auditFinding.entity.js';
import { Bill } from './bill.entity.js';
import { CouncilTerm } from './councilTerm.entity.js';
import { QuestionPaper } from './questionPaper.entity.js';

@noun({ doc: '회기: a session of the council, 정례회 or 임시회. Item II-8.', exists: { from: 'opensOn' } })
export class CouncilSession extends Stored {
  @text('회차: 제84회.', { unique: true }) code: string;
  @one(() => CouncilTerm, 'The term it belongs to.') term: CouncilTerm;
  @choice(CouncilSessionKind, '정례회 or 임시회.') kind: CouncilSessionKind;
  @date('개회일.') opensOn: string;
  @date('폐회일.') closesOn: string;
  @many(() => QuestionPaper, 'session', 'Question papers put to it.') papers: QuestionPaper[];
  @many(() => Bill, 'session', 'Bills put to it.') bills: Bill[];
  @many(() => AuditFinding, 'session', 'Findings raised at it.') findings: AuditFinding[];
}
