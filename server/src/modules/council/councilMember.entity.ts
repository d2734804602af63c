// CouncilMember 구의원. Item II-8.
import { derived, linked, many, noun, one, text } from '../../graph/noun.js';
import { Stored } from '../../graph/stored.js';
import { Committee } from '../organization/committee.entity.js';
import { AuditFinding } from './auditFinding.entity.js';
import { CouncilQuestion } from './councilQuestion.entity.js';
import { CouncilTerm } from './councilTerm.entity.js';
import { QuestionPaper } from './questionPaper.entity.js';

@noun({
  doc: '구의원: one member in one term; who is elected again is another row that names the earlier one. Names are invented. Item II-8.',
  exists: { from: 'servesFrom' },
})
export class CouncilMember extends Stored {
  @text('의원 번호.', { unique: true }) code: string;
  @text('성명 (invented).') name: string;
  @text('선거구: 당산1동.') constituency: string;
  @one(() => CouncilTerm, 'The term the member sits in.') term: CouncilTerm;
  @one(() => CouncilMember, 'The same person in the term before; null for a first term.', { nullable: true }) earlier: CouncilMember | null;
  @derived.date('First day of the term.', row => row.one('term', 'startsOn')) servesFrom: string;
  @many(() => CouncilMember, 'earlier', 'The same person in the term after.') later: CouncilMember[];
  @many(() => QuestionPaper, 'member', 'Question papers (연인원 of II-8 counts these).') papers: QuestionPaper[];
  @many(() => CouncilQuestion, 'member', 'Questions of those papers.') questions: CouncilQuestion[];
  @many(() => AuditFinding, 'member', 'Findings the member raised.') findings: AuditFinding[];
  @linked(() => Committee, 'Committees of the district on which the member has a seat. Item III-council-1.') committees: Committee[];
}
