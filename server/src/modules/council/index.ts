// The nouns of the council domain.
import { Answer } from './answer.entity.js';
import { Assignment } from './assignment.entity.js';
import { AuditFinding } from './auditFinding.entity.js';
import { Bill } from './bill.entity.js';
import { Clearance } from './clearance.entity.js';
import { Commitment } from './commitment.entity.js';
import { CouncilMember } from './councilMember.entity.js';
import { CouncilQuestion } from './councilQuestion.entity.js';
import { CouncilSession } from './councilSession.entity.js';
import { CouncilTerm } from './councilTerm.entity.js';
import { DueExtension } from './dueExtension.entity.js';
import { FindingAction } from './findingAction.entity.js';
import { FindingCheck } from './findingCheck.entity.js';
import { QuestionPaper } from './questionPaper.entity.js';

export const nouns = [
  CouncilTerm, CouncilMember, CouncilSession, QuestionPaper, CouncilQuestion, DueExtension, Assignment, Answer, Clearance,
  Commitment, Bill, AuditFinding, FindingAction, FindingCheck,
];
