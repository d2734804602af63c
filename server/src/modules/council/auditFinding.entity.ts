// AuditFinding 지적사항. Item III-council-1.
import { FindingOccasion, FindingStatus } from '@gujeong/shared/vocabulary/council';
import { sql } from '../../graph/sql.js';
import { choice, date, derived, longText, many, noun, one, text } from '../../graph/noun.js';
import { Stored } from '../../graph/stored.js';
import { Division } from '../organization/division.entity.js';
import { Directive } from '../workplan/directive.entity.js';
import { Project } from '../workplan/project.entity.js';
import { CouncilMember } from './councilMember.entity.js';
import { CouncilQuestion } from './councilQuestion.entity.js';
import { CouncilSession } from './councilSession.entity.js';
import { FindingAction } from './findingAction.entity.js';
import { FindingCheck } from './findingCheck.entity.js';

@noun({
  doc: '지적사항 of a council question or an administrative audit (행정사무감사), followed up by actions and quarterly checks. Item III-council-1.',
  exists: { from: 'raisedOn' },
})
export class AuditFinding extends Stored {
  @text('지적 번호.', { unique: true }) code: string;
  @choice(FindingOccasion, '구정질문 or 행정사무감사.') occasion: FindingOccasion;
  @one(() => CouncilSession, 'The session at which it was raised; null where none.', { nullable: true }) session: CouncilSession | null;
  @one(() => CouncilMember, 'The member who raised it; null where none is named.', { nullable: true }) member: CouncilMember | null;
  @one(() => CouncilQuestion, 'The question it came of; null unless it came of one.', { nullable: true }) question: CouncilQuestion | null;
  @one(() => Directive, "The mayor's directive that orders its correction; null where none orders it.", { nullable: true }) directive: Directive | null;
  @text('지적 제목.', { length: 300 }) title: string;
  @longText('지적 내용.') text: string;
  @date('지적일.') raisedOn: string;
  @date('조치 기한; null where none is set.', { nullable: true }) dueOn: string | null;
  @one(() => Division, 'The division that acts on it.') division: Division;
  @one(() => Project, 'The project through which it is mended; null where it is none.', { nullable: true }) project: Project | null;
  @date('종결일; null while open.', { nullable: true }) closedOn: string | null;
  @derived.choice(FindingStatus, '조치상태: result of the newest check as of the reference date; PLANNED before any.', row =>
    sql`COALESCE(${row.newest('checks', 'date', 'result')}, ${'PLANNED'})`)
  status: FindingStatus;
  @many(() => FindingAction, 'finding', '조치.') actions: FindingAction[];
  @many(() => FindingCheck, 'finding', '분기별 점검.') checks: FindingCheck[];
}
