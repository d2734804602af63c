// InvestmentReview 투·융자심사. Item III-budget-4.
import { date, derived, flag, int, krw, noun, one, text } from '../../graph/noun.js';
import { choose, type Row } from '../../graph/row.js';
import { raw, sql, type Sql } from '../../graph/sql.js';
import { Stored } from '../../graph/stored.js';
import { CommitteeDecision } from '../organization/committeeDecision.entity.js';
import { Project } from '../workplan/project.entity.js';
import { LegalThreshold } from './legalThreshold.entity.js';

@noun({ doc: '투·융자심사: new projects of the mid-term plan at or above the threshold in force. Item III-budget-4.' })
export class InvestmentReview extends Stored {
  @text('심사 코드.', { unique: true }) code: string;
  @one(() => Project, 'The project reviewed.') project: Project;
  @int('The fiscal year whose budget it precedes.') targetYear: number;
  @krw('총사업비, whole won.') totalCost: number;
  @flag('Whether it is a new project (신규사업).') isNew: boolean;
  @one(() => LegalThreshold, 'The threshold it is held against.') threshold: LegalThreshold;
  @date('심사 예정일, the last day it may be; null where none is set.', { nullable: true }) dueOn: string | null;
  @text('심사 시기 as printed: 10월 예정; null where not printed.', { nullable: true }) dueText: string | null;
  @one(() => CommitteeDecision, '투자심사위원회 심사 결과; null until decided.', { nullable: true }) decision: CommitteeDecision | null;
  @derived.flag('심사 대상: new, and its cost is at or above the threshold, which is in force on the due date.', required) required: boolean;
}

/** 이상 includes the amount itself. Without a due date the reference date says whether the threshold is in force. */
function required(review: Row): Sql {
  const day = sql`COALESCE(${review('dueOn')}, ${review.asOf})`;
  const met = review.one('threshold', threshold =>
    sql`(${review('totalCost')} >= ${threshold('amount')} AND ${threshold('validFrom')} <= ${day} AND (${threshold('validTo')} IS NULL OR ${threshold('validTo')} > ${day}))`);
  return choose([[sql`${review('isNew')} AND ${met}`, raw('1')]], raw('0'));
}
