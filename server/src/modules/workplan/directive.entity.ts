// Directive 구청장 지시사항. Item II-5.
import { DirectiveKind, DirectiveOccasion, DirectiveResult } from '@gujeong/shared/vocabulary/workplan';
import { choice, date, derived, linked, longText, many, noun, one, text } from '../../graph/noun.js';
import { sql } from '../../graph/sql.js';
import { Stored } from '../../graph/stored.js';
import { AuditFinding } from '../council/auditFinding.entity.js';
import { Division } from '../organization/division.entity.js';
import { DirectiveEvaluation } from './directiveEvaluation.entity.js';
import { ProgressNote } from './progressNote.entity.js';
import { Project } from './project.entity.js';

@noun({ doc: "구청장 지시사항: an instruction or an admonition of the mayor's, followed up each quarter until it is closed. Item II-5.", exists: { from: 'issuedOn' } })
export class Directive extends Stored {
  @text('지시번호.', { unique: true }) code: string;
  @choice(DirectiveKind, '지시사항, 훈시사항.') kind: DirectiveKind;
  @choice(DirectiveOccasion, '확대간부회의, 정기회의, 각종 평가, 보고회, 현장 순시.') occasion: DirectiveOccasion;
  @text('지시 제목.') title: string;
  @longText('지시 내용.') text: string;
  @date('지시일.') issuedOn: string;
  @date('처리기한; null when none was set.', { nullable: true }) dueOn: string | null;
  @one(() => Division, '주관부서.') lead: Division;
  @one(() => Project, 'The project it is about; else null.', { nullable: true }) project: Project | null;
  @linked(() => Division, '협조부서.') cooperating: Division[];
  @date('종결 요청일; null until asked.', { nullable: true }) closureRequestedOn: string | null;
  @date('종결 확인일; null while open.', { nullable: true }) closedOn: string | null;

  @derived.choice(DirectiveResult, '평가결과: the newest evaluation by the reference date; null before the first.',
    row => row.newest('evaluations', 'date', 'result'), { nullable: true })
  result: DirectiveResult | null;

  @derived.flag('True when its due date has passed and it is not closed, seen from the reference date.', row =>
    sql`(${row('dueOn')} IS NOT NULL AND ${row('dueOn')} < ${row.asOf} AND (${row('closedOn')} IS NULL OR ${row('closedOn')} > ${row.asOf}))`)
  overdue: boolean;

  @many(() => DirectiveEvaluation, 'directive', '분기별 평가.') evaluations: DirectiveEvaluation[];
  @many(() => ProgressNote, 'directive', '추진보고.') notes: ProgressNote[];
  @many(() => AuditFinding, 'directive', 'Findings of the council on the same matter.') findings: AuditFinding[];
}
