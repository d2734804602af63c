// FindingCheck 분기별 점검. Item III-council-1.
import { Quarter } from '@gujeong/shared/vocabulary/common';
import { FindingStatus } from '@gujeong/shared/vocabulary/council';
import { choice, date, int, longText, noun, one } from '../../graph/noun.js';
import { Stored } from '../../graph/stored.js';
import { AuditFinding } from './auditFinding.entity.js';

@noun({
  doc: '분기별 추진사항 점검 of a finding; 부진 needs cause and countermeasure. Item III-council-1.',
  exists: { from: 'date' },
})
export class FindingCheck extends Stored {
  @one(() => AuditFinding, 'The finding checked.') finding: AuditFinding;
  @int('점검 연도.') year: number;
  @choice(Quarter, '점검 분기.') quarter: Quarter;
  @date('점검일.') date: string;
  @choice(FindingStatus, '점검 결과.') result: FindingStatus;
  @longText('판단 사유; null where none is given.', { nullable: true }) reason: string | null;
  @longText('부진 원인; null unless 부진.', { nullable: true }) cause: string | null;
  @longText('대책; null unless 부진.', { nullable: true }) countermeasure: string | null;
}
