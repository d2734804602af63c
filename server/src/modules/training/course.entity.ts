// Course 교육과정. Items II-16, III-computing-1.
import { CourseLevel } from '@gujeong/shared/vocabulary/training';
import { choice, date, linked, many, noun, text } from '../../graph/noun.js';
import { Stored } from '../../graph/stored.js';
import { Facility } from '../assets/facility.entity.js';
import { TrainingSession } from './trainingSession.entity.js';

@noun({
  doc: '교육과정: 11 in 2002; general (컴퓨터·인터넷 초·중급) and specialist (엑셀, 홈페이지 …). Items II-16, III-computing-1.',
  exists: { from: 'validFrom', to: 'validTo' },
})
export class Course extends Stored {
  @text('과정 코드.', { unique: true }) code: string;
  @text('과정명: 인터넷 초급.') name: string;
  @choice(CourseLevel, '일반과정, 전문과정.') level: CourseLevel;
  @date('First day the course is offered.') validFrom: string;
  @date('The day it is no longer offered; null while it is.', { nullable: true }) validTo: string | null;
  @linked(() => Facility, '교육장소: where the course is taught.') venues: Facility[];
  @many(() => TrainingSession, 'course', 'Its sessions.') sessions: TrainingSession[];
}
