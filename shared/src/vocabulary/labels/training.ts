// Labels of the nouns of training: courses, plans and sessions.
import type { Labels } from './labels.js';
import { persons, sessions } from './units.js';

export const labels: Labels = {
  Course: {
    _: { ko: '교육과정', en: 'Course', plural: 'Courses' },
    code: { ko: '과정 코드', en: 'Code' },
    name: { ko: '과정명', en: 'Name' },
    level: { ko: '과정 구분', en: 'Level' },
    validFrom: { ko: '개설일', en: 'Offered from' },
    validTo: { ko: '폐지일', en: 'Offered until' },
    venues: { ko: '교육장소', en: 'Venues' },
    sessions: { ko: '교육 실시', en: 'Training sessions' },
  },
  TrainingPlan: {
    _: { ko: '교육 계획', en: 'Training plan', plural: 'Training plans' },
    year: { ko: '계획연도', en: 'Year' },
    half: { ko: '반기', en: 'Half' },
    audience: { ko: '교육대상', en: 'Audience' },
    sessions: { ko: '계획 횟수', en: 'Planned sessions', unit: sessions },
    persons: { ko: '계획 인원', en: 'Planned attendances', unit: persons },
    project: { ko: '관련 사업', en: 'Project' },
    budgetLine: { ko: '예산과목', en: 'Budget line' },
  },
  TrainingSession: {
    _: { ko: '교육 실시', en: 'Training session', plural: 'Training sessions' },
    code: { ko: '교육 번호', en: 'Session number' },
    course: { ko: '교육과정', en: 'Course' },
    venue: { ko: '교육장소', en: 'Venue' },
    heldOn: { ko: '교육일', en: 'Held on' },
    endsOn: { ko: '교육 종료일', en: 'Ends on' },
    audience: { ko: '교육대상', en: 'Audience' },
    capacity: { ko: '정원', en: 'Capacity', unit: persons },
    attendees: { ko: '교육인원', en: 'Attendees', unit: persons },
    cancelledOn: { ko: '취소일', en: 'Cancelled on' },
    state: { ko: '교육 상태', en: 'State' },
  },
};
