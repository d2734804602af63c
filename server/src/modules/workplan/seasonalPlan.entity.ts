// SeasonalPlan 계절별 종합대책. Items II-4, III-policy-4.
import { SeasonalPlanKind, SeasonalPlanState } from '@gujeong/shared/vocabulary/workplan';
import { choice, date, derived, many, noun, one, text } from '../../graph/noun.js';
import { choose } from '../../graph/row.js';
import { sql } from '../../graph/sql.js';
import { Stored } from '../../graph/stored.js';
import { DutyShift } from './dutyShift.entity.js';
import { FunctionArea } from './functionArea.entity.js';
import { Project } from './project.entity.js';
import { SituationRoom } from './situationRoom.entity.js';

@noun({ doc: '계절별 종합대책: a plan in force for a season or a holiday. Items II-4, III-policy-4.' })
export class SeasonalPlan extends Stored {
  @text('대책 코드.', { unique: true }) code: string;
  @choice(SeasonalPlanKind, '겨울철, 설날, 여름철, 추석.') kind: SeasonalPlanKind;
  @text('대책명.') title: string;
  @date('First day; the print of a winter plan begins on 1 January.') startsOn: string;
  @date('Last day.') endsOn: string;
  @date('The day it was opened; null until then.', { nullable: true }) openedOn: string | null;
  @date('The day it was closed; null until then.', { nullable: true }) closedOn: string | null;
  @one(() => Project, 'The plan item it is run under; else null.', { nullable: true }) project: Project | null;

  @derived.choice(SeasonalPlanState, 'Seen from the reference date: 준비, 운영, 종료.', row =>
    choose([
      [sql`${row('closedOn')} <= ${row.asOf}`, 'CLOSED'],
      [sql`${row('openedOn')} <= ${row.asOf}`, 'OPEN'],
    ], 'PREPARING'))
  state: SeasonalPlanState;

  @derived.int('기능분야 수.', row => row.count('functionAreas')) functionCount: number;
  @derived.int('연 근무인원 (연인원): persons over all shifts by the reference date.', row => row.sum('dutyShifts', 'persons')) personShifts: number;

  @many(() => FunctionArea, 'plan', '기능분야.') functionAreas: FunctionArea[];
  @many(() => DutyShift, 'plan', '상황 근무.') dutyShifts: DutyShift[];
  @many(() => SituationRoom, 'plan', '종합상황실 by mode.') situationRooms: SituationRoom[];
}
