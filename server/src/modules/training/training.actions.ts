// 정보화교육: sessions are scheduled, held and their attendance recorded, or called off.
import { Int } from 'type-graphql';
import { sql } from '../../graph/sql.js';
import { action } from '../../writing/action.js';
import { both, day, of, optional, plain, record } from '../../writing/fields.js';
import { records } from '../../writing/records.js';
import { must } from '../../writing/refusal.js';
import type { Write } from '../../writing/write.js';
import { Course } from './course.entity.js';
import { TrainingPlan } from './trainingPlan.entity.js';
import { TrainingSession } from './trainingSession.entity.js';

const scheduleTraining = action({
  name: 'scheduleTraining',
  title: { ko: '교육 일정 등록', en: 'Schedule' },
  doc: '교육 일정 등록: one session of a course for one audience, also in days to come, while the course is offered. Item II-16.',
  returns: () => TrainingSession,
  on: 'course',
  may: 'T',
  input: both(of(TrainingSession, 'course', 'venue', 'heldOn', 'audience'), optional(of(TrainingSession, 'endsOn', 'capacity'))),
  run: async (write, input) => {
    const { course, venue, heldOn, endsOn, capacity } = input;
    const { name, validFrom, validTo } = await write.get(Course, course, ['name', 'validFrom', 'validTo']);
    must(heldOn >= validFrom && (validTo === null || heldOn < validTo), 'heldOn', 'NOT_OFFERED', { ko: `${name} 과정은 ${validFrom}부터 ${validTo ?? ''}${validTo ? ' 전까지' : ''} 운영합니다.`, en: `The course is offered from ${validFrom}${validTo ? ` until ${validTo}` : ''}.` });
    must(endsOn == null || endsOn >= heldOn, 'endsOn', 'BEFORE_BEGIN', { ko: `마지막 날은 교육일(${heldOn})보다 앞설 수 없습니다.`, en: `It ends on or after its first day (${heldOn}).` });
    must(capacity == null || capacity > 0, 'capacity', 'OUT_OF_RANGE', { ko: '정원은 1명 이상입니다.', en: 'At least one person can attend.' });
    const [taught] = await write.find(Course, [], { ever: true, where: row => sql`${row('id')} = ${course} AND (${row.some('venues', v => sql`${v('id')} = ${venue}`)} OR NOT ${row.some('venues')})` });
    must(taught, 'venue', 'OTHER_VENUE', { ko: `${name} 과정의 교육장소가 아닙니다. 과정의 교육장소를 먼저 고치십시오.`, en: 'The course is not taught there; add the venue to the course first.' });
    return write.add(TrainingSession, { ...input, code: await write.nextCode(TrainingSession, `${heldOn.slice(0, 4)}-T-`) });
  },
});

const recordAttendance = action({
  name: 'recordAttendance',
  title: { ko: '교육인원 기록', en: 'Record attendance' },
  doc: '교육인원 기록: attendances of a session that has begun; recorded again, it is corrected. Only then the session counts in the result. Item II-16.',
  returns: () => TrainingSession,
  on: 'session',
  may: 'T',
  input: both(record('session', () => TrainingSession, 'The session.'), plain<'attendees', number>('attendees', Int, 'Persons who came (연인원).', { ko: '교육인원', en: 'Attendees' })),
  run: async (write, { session, version, attendees }) => {
    const { heldOn, cancelledOn } = await write.get(TrainingSession, session, ['heldOn', 'cancelledOn']);
    must(cancelledOn === null, 'session', 'CANCELLED', { ko: `${cancelledOn}에 취소한 교육입니다.`, en: `It was called off on ${cancelledOn}.` });
    must(heldOn <= write.today, 'session', 'NOT_HELD', { ko: `${heldOn}에 시작하는 교육입니다. 시작한 뒤에 기록하십시오.`, en: `It begins on ${heldOn}; record attendance from then on.` });
    must(attendees >= 0, 'attendees', 'NEGATIVE', { ko: '교육인원은 0명 이상입니다.', en: 'Attendances are 0 or more.' });
    await write.change(TrainingSession, session, { attendees }, version);
    return session;
  },
});

const cancelTraining = action({
  name: 'cancelTraining',
  title: { ko: '교육 취소', en: 'Call off' },
  doc: '교육 취소: a session is called off, on its first day at the latest. Item II-16.',
  returns: () => TrainingSession,
  on: 'session',
  may: 'T',
  input: both(record('session', () => TrainingSession, 'The session.'), day('date', '취소일.', { ko: '취소일', en: 'Called off on' })),
  run: async (write, { session, version, date }) => {
    const { heldOn, cancelledOn, attendees } = await write.get(TrainingSession, session, ['heldOn', 'cancelledOn', 'attendees']);
    must(cancelledOn === null, 'session', 'CANCELLED', { ko: `${cancelledOn}에 이미 취소하였습니다.`, en: `It was called off on ${cancelledOn}.` });
    must(attendees === null, 'session', 'HELD', { ko: '교육인원이 기록된 교육은 취소할 수 없습니다.', en: 'Its attendance is recorded; it was held.' });
    must(date <= heldOn, 'date', 'AFTER_BEGIN', { ko: `취소일은 교육일(${heldOn})까지입니다.`, en: `It is called off on its first day (${heldOn}) at the latest.` });
    await write.change(TrainingSession, session, { cancelledOn: date }, version);
    return session;
  },
});

/** A plan stands once for a year, half and audience. */
async function planRules(write: Write, { id, year, half, audience, sessions, persons }: Record<string, unknown>): Promise<void> {
  must(Number(sessions) >= 0, 'sessions', 'NEGATIVE', { ko: '횟수는 0회 이상입니다.', en: 'Sessions are 0 or more.' });
  must(Number(persons) >= 0, 'persons', 'NEGATIVE', { ko: '인원은 0명 이상입니다.', en: 'Persons are 0 or more.' });
  const [same] = await write.find(TrainingPlan, [], { where: row => sql`${row('year')} = ${year} AND ${row('half')} = ${half} AND ${row('audience')} = ${audience} AND ${row('id')} <> ${id ?? 0}` });
  must(!same, 'half', 'TAKEN', { ko: '그 반기와 대상의 교육 계획이 이미 있습니다. 그것을 수정하십시오.', en: 'There is a plan of that half and audience; edit that one.' });
}

export const trainingActions = [...records(Course, { may: 'T' }), ...records(TrainingPlan, { may: 'T', rules: planRules }), scheduleTraining, recordAttendance, cancelTraining];
