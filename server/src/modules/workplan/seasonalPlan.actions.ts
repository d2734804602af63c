// 계절별 종합대책: prepared with its function areas and situation rooms, opened, its shifts logged, closed.
import { sql } from '../../graph/sql.js';
import { action } from '../../writing/action.js';
import { both, day, of, optional, record } from '../../writing/fields.js';
import { records } from '../../writing/records.js';
import { must } from '../../writing/refusal.js';
import type { Write } from '../../writing/write.js';
import { DutyShift } from './dutyShift.entity.js';
import { FunctionArea } from './functionArea.entity.js';
import { SeasonalPlan } from './seasonalPlan.entity.js';
import { SituationRoom } from './situationRoom.entity.js';

const openSeasonalPlan = action({
  name: 'openSeasonalPlan',
  title: { ko: '종합대책 개시', en: 'Open' },
  doc: '종합대책 개시: from this day duty shifts are logged. Within the days of the plan. Items II-4, III-policy-4.',
  returns: () => SeasonalPlan,
  on: 'plan',
  may: 'P',
  input: both(record('plan', () => SeasonalPlan, 'The plan.'), day('date', '운영 개시일.', { ko: '운영 개시일', en: 'Opened on' })),
  run: async (write, { plan, version, date }) => {
    const { openedOn, startsOn, endsOn } = await write.get(SeasonalPlan, plan, ['openedOn', 'startsOn', 'endsOn']);
    must(openedOn === null, 'plan', 'OPENED', { ko: `${openedOn}에 이미 개시한 대책입니다.`, en: `It was opened on ${openedOn}.` });
    must(date >= startsOn && date <= endsOn, 'date', 'OUT_OF_PERIOD', { ko: `대책 기간(${startsOn} ~ ${endsOn}) 안의 날이어야 합니다. 기간이 바뀌었으면 먼저 대책을 수정하십시오.`, en: `It is opened within its days, ${startsOn} to ${endsOn}; change those first if they are others.` });
    await write.change(SeasonalPlan, plan, { openedOn: date }, version);
    return plan;
  },
});

const closeSeasonalPlan = action({
  name: 'closeSeasonalPlan',
  title: { ko: '종합대책 종료', en: 'Close' },
  doc: '종합대책 종료: its person-shifts are final from here. No shift may be logged after the day. Items II-4, III-policy-4.',
  returns: () => SeasonalPlan,
  on: 'plan',
  may: 'P',
  input: both(record('plan', () => SeasonalPlan, 'The plan.'), day('date', '운영 종료일.', { ko: '운영 종료일', en: 'Closed on' })),
  run: async (write, { plan, version, date }) => {
    const opened = await open(write, plan);
    must(date >= opened, 'date', 'BEFORE_OPENING', { ko: `종료일은 개시일(${opened})보다 앞설 수 없습니다.`, en: `It closes on or after the day it was opened (${opened}).` });
    const [later] = await write.find(DutyShift, ['date'], { where: row => sql`${row('plan')} = ${plan} AND ${row('date')} > ${date}`, ever: true, limit: 1 });
    must(!later, 'date', 'LATER_SHIFTS', { ko: `${later?.date}의 근무가 기록되어 있습니다. 종료일을 그 뒤로 하십시오.`, en: `A shift of ${later?.date} is logged; close it on a later day.` });
    await write.change(SeasonalPlan, plan, { closedOn: date }, version);
    return plan;
  },
});

const logDutyShift = action({
  name: 'logDutyShift',
  title: { ko: '상황근무 기록', en: 'Log shift' },
  doc: '상황근무 기록: persons of a division on duty on one date, while the plan is open. A negative number takes back what was logged too much. Items II-4, III-policy-4.',
  returns: () => DutyShift,
  on: 'plan',
  may: 'S',
  owner: 'division',
  input: both(of(DutyShift, 'plan', 'division', 'mode', 'persons'), optional(of(DutyShift, 'functionArea')), day('date', '근무일.', { ko: '근무일', en: 'Date of duty' })),
  run: async (write, input) => {
    const { plan, division, mode, persons, functionArea, date } = input;
    const opened = await open(write, plan);
    must(date >= opened, 'date', 'BEFORE_OPENING', { ko: `근무일은 운영 개시일(${opened})부터입니다.`, en: `Shifts are logged from the day it was opened (${opened}).` });
    must(persons !== 0, 'persons', 'NOTHING', { ko: '근무인원을 적으십시오. 예: 12', en: 'Say how many were on duty, for example 12.' });
    if (functionArea != null) {
      const area = await write.get(FunctionArea, functionArea, ['plan']);
      must(area.plan === plan, 'functionArea', 'OTHER_PLAN', { ko: '이 종합대책의 기능분야가 아닙니다.', en: 'This function area is of another plan.' });
    }
    const logged = await write.find(DutyShift, ['persons'], {
      ever: true, where: row => sql`${row('plan')} = ${plan} AND ${row('division')} = ${division} AND ${row('date')} = ${date} AND ${row('mode')} = ${mode} AND COALESCE(${row('functionArea')}, 0) = ${functionArea ?? 0}`,
    });
    const before = logged.reduce((sum, s) => sum + s.persons, 0);
    must(before + persons >= 0, 'persons', 'BELOW_ZERO', { ko: `이 날 이 부서의 근무로 ${before}명이 기록되어 있어 그보다 많이 뺄 수 없습니다.`, en: `${before} persons are logged for this day and division; no more can be taken back.` });
    return write.add(DutyShift, input);
  },
});

/** The day a plan was opened; refuses one that is not open. */
async function open(write: Write, plan: number): Promise<string> {
  const { openedOn, closedOn } = await write.get(SeasonalPlan, plan, ['openedOn', 'closedOn']);
  must(openedOn !== null, 'plan', 'NOT_OPEN', { ko: '아직 개시하지 않은 종합대책입니다. 먼저 개시하십시오.', en: 'This plan is not opened yet; open it first.' });
  must(closedOn === null, 'plan', 'CLOSED', { ko: `${closedOn}에 종료한 종합대책입니다.`, en: `This plan was closed on ${closedOn}.` });
  return openedOn;
}

function planRules(_: unknown, { startsOn, endsOn, openedOn }: Record<string, unknown>): void {
  must(String(startsOn) <= String(endsOn), 'endsOn', 'BEFORE_BEGIN', { ko: `대책 종료일은 시작일(${String(startsOn)})보다 앞설 수 없습니다.`, en: `It ends on or after the day it starts (${String(startsOn)}).` });
  must(!openedOn || (String(openedOn) >= String(startsOn) && String(openedOn) <= String(endsOn)), 'startsOn', 'OPENED', { ko: `${String(openedOn)}에 개시하였으므로 그날이 대책 기간 안에 있어야 합니다.`, en: `It was opened on ${String(openedOn)}; that day must stay within the plan.` });
}

/** WINTER-2003, by the year in which it begins. */
const planCode = (_: unknown, { kind, startsOn }: Record<string, unknown>): Promise<string> => Promise.resolve(`${String(kind).replaceAll('_', '-')}-${String(startsOn).slice(0, 4)}`);

export const seasonalPlanActions = [
  ...records(SeasonalPlan, { may: 'P', except: ['openedOn', 'closedOn'], code: planCode, rules: planRules }),
  ...records(FunctionArea, { may: 'P' }),
  ...records(SituationRoom, { may: 'P' }),
  openSeasonalPlan,
  closeSeasonalPlan,
  logDutyShift,
];
