// 정원·현원: a cell of the table is the sum of its dated changes, each with the order it rests on.
import { sql } from '../../graph/sql.js';
import { action } from '../../writing/action.js';
import { both, day, of } from '../../writing/fields.js';
import { records } from '../../writing/records.js';
import { must } from '../../writing/refusal.js';
import type { Write } from '../../writing/write.js';
import { leastFrom } from './staffing.rules.js';
import { StaffingChange } from './staffingChange.entity.js';
import { StaffingQuota } from './staffingQuota.entity.js';

const recordStaffingChange = action({
  name: 'recordStaffingChange',
  title: { ko: '정·현원 변동', en: 'Record change' },
  doc: '정·현원 변동: how many persons a cell gains or loses on a day, with the order or rule it rests on; neither figure falls below 0 on any day from then on. Item I-1.',
  returns: () => StaffingChange,
  on: 'quota',
  may: 'P',
  input: both(of(StaffingChange, 'quota', 'authorizedDelta', 'currentDelta', 'reason'), day('date', '변동일.', { ko: '변동일', en: 'Takes effect on' })),
  run: async (write, input) => {
    const { quota, date, authorizedDelta, currentDelta } = input;
    must(authorizedDelta !== 0 || currentDelta !== 0, 'currentDelta', 'NOTHING', { ko: '정원이나 현원의 증감을 적어야 합니다. 예: 현원 -1', en: 'Say what changes, for example one person fewer in office: -1.' });
    const least = leastFrom(date, [...await changesOf(write, quota), input]);
    must(least.authorized >= 0, 'authorizedDelta', 'BELOW_ZERO', { ko: `정원이 ${least.authorized}명이 되는 날이 생깁니다. 0명보다 적을 수 없습니다.`, en: `The authorized total would fall to ${least.authorized}; it is never below 0.` });
    must(least.current >= 0, 'currentDelta', 'BELOW_ZERO', { ko: `현원이 ${least.current}명이 되는 날이 생깁니다. 0명보다 적을 수 없습니다.`, en: `The persons in office would fall to ${least.current}; they are never below 0.` });
    return write.add(StaffingChange, input);
  },
});

const changesOf = (write: Write, quota: number) =>
  write.find(StaffingChange, ['date', 'authorizedDelta', 'currentDelta'], { ever: true, where: row => sql`${row('quota')} = ${quota}` });

/** One cell of a division is kept once. */
async function quotaRules(write: Write, { id, division, track, grade, series }: Record<string, unknown>): Promise<void> {
  must(Number(grade) >= 1 && Number(grade) <= 10, 'grade', 'OUT_OF_RANGE', { ko: '급은 1급부터 10급까지입니다.', en: 'Grades are 1 to 10.' });
  const [same] = await write.find(StaffingQuota, [], {
    ever: true, limit: 1, where: row => sql`${row('division')} = ${division} AND ${row('track')} = ${track} AND ${row('grade')} = ${grade} AND ${row('series')} = ${series} AND ${row('id')} <> ${id ?? 0}`,
  });
  must(!same, 'series', 'TAKEN', { ko: '이 부서에 같은 직군·급·직렬의 정원이 이미 있습니다. 그 정원에 변동을 기록하십시오.', en: 'The division has this cell already; record changes of it.' });
}

export const staffingActions = [...records(StaffingQuota, { may: 'A', rules: quotaRules }), recordStaffingChange];
