// Milestone 추진일정. Items II-3, III.
import { DatePrecision } from '@gujeong/shared/vocabulary/common';
import { MilestoneState } from '@gujeong/shared/vocabulary/workplan';
import { choice, date, derived, int, noun, one, text } from '../../graph/noun.js';
import { choose } from '../../graph/row.js';
import { sql } from '../../graph/sql.js';
import { Stored } from '../../graph/stored.js';
import { Project } from './project.entity.js';

@noun({ doc: '추진일정: a step of a project with its (often monthly) due date. Items II-3, III.' })
export class Milestone extends Stored {
  @one(() => Project, 'The project it is a step of.') project: Project;
  @int('Place in the order of steps, from 1.') order: number;
  @text('추진 내용.') title: string;
  @date('First day it may be done; null when open.', { nullable: true }) dueFrom: string | null;
  @date('Last day it may be done, that day included; null when open (이후, 수시).', { nullable: true }) dueOn: string | null;
  @choice(DatePrecision, 'How exact the printed date is; FROM has an open end and is never overdue.') precision: DatePrecision;
  @text('The date as printed: 7 ~ 9월.') dueText: string;
  @date('The day it was done; null until then.', { nullable: true }) doneOn: string | null;

  @derived.choice(MilestoneState, 'Seen from the reference date: 완료 once done, 지연 after the last day, 도래 전 before the first, else 진행.', row =>
    choose([
      [sql`${row('doneOn')} <= ${row.asOf}`, 'DONE'],
      [sql`${row('precision')} <> ${'FROM'} AND ${row('dueOn')} < ${row.asOf}`, 'OVERDUE'],
      [sql`${row('dueFrom')} > ${row.asOf}`, 'UPCOMING'],
    ], 'OPEN'))
  state: MilestoneState;
}
