// Code lists of training: informatization courses (정보화교육) and their sessions.
import { codeList, type CodeOf } from './codeList.js';

export const CourseLevel = codeList('CourseLevel', { ko: '과정 구분', en: 'Course level' }, {
  GENERAL: { ko: '일반과정', en: 'General course' },
  SPECIALIST: { ko: '전문과정', en: 'Specialist course' },
});
export type CourseLevel = CodeOf<typeof CourseLevel>;

/** Derived from the day it is held and the day it was called off, as of the reference date. */
export const TrainingSessionState = codeList('TrainingSessionState', { ko: '교육 상태', en: 'State of a session' }, {
  SCHEDULED: { ko: '예정', en: 'Scheduled', tone: 'calm' },
  HELD: { ko: '실시', en: 'Held', tone: 'good' },
  CANCELLED: { ko: '취소', en: 'Cancelled', tone: 'none' },
});
export type TrainingSessionState = CodeOf<typeof TrainingSessionState>;
