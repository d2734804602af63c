// TrainingSession 교육 한 회. Item II-16.
import { Audience } from '@gujeong/shared/vocabulary/common';
import { TrainingSessionState } from '@gujeong/shared/vocabulary/training';
import { choice, date, derived, int, noun, one, text } from '../../graph/noun.js';
import { choose } from '../../graph/row.js';
import { sql } from '../../graph/sql.js';
import { Stored } from '../../graph/stored.js';
import { Facility } from '../assets/facility.entity.js';
import { Course } from './course.entity.js';

// Sessions are listed before they are held, so that the schedule of the coming weeks can be read; `state` tells held ones.
@noun({ doc: '교육 한 회: one session of a course for one audience. Attendees are 연인원: one person in two courses counts twice. Item II-16.' })
export class TrainingSession extends Stored {
  @text('교육 번호: 2002-T-001.', { unique: true }) code: string;
  @one(() => Course, 'The course taught.') course: Course;
  @one(() => Facility, '교육장소.') venue: Facility;
  @date('교육일: the first day.') heldOn: string;
  @date('The last day; null when it takes one day.', { nullable: true }) endsOn: string | null;
  @choice(Audience, '구민, 직원.') audience: Audience;
  @int('정원; null where none is set.', { nullable: true, unit: 'persons' }) capacity: number | null;
  @int('교육인원; null until attendance is recorded.', { nullable: true, unit: 'persons' }) attendees: number | null;
  @date('The day it was called off; null when it was not.', { nullable: true }) cancelledOn: string | null;
  @derived.choice(TrainingSessionState, '예정, 실시, 취소 as of the reference date.', row =>
    choose([
      [sql`${row('cancelledOn')} <= ${row.asOf}`, 'CANCELLED'],
      [sql`${row('heldOn')} <= ${row.asOf}`, 'HELD'],
    ], 'SCHEDULED'))
  state: TrainingSessionState;
}
