// FindingAction 조치. Item III-council-1.
import { date, longText, noun, one } from '../../graph/noun.js';
import { Stored } from '../../graph/stored.js';
import { AuditFinding } from './auditFinding.entity.js';

@noun({ doc: '조치: what is done about a finding; planned, then done with evidence. Item III-council-1.', exists: { from: 'plannedOn' } })
export class FindingAction extends Stored {
  @one(() => AuditFinding, 'The finding acted on.') finding: AuditFinding;
  @longText('조치 내용.') text: string;
  @date('조치계획 수립일.') plannedOn: string;
  @date('조치 기한; null where none is set.', { nullable: true }) dueOn: string | null;
  @date('조치 완료일; null until done.', { nullable: true }) doneOn: string | null;
  @longText('증빙: the document that shows it done; null until done.', { nullable: true }) evidence: string | null;
}
