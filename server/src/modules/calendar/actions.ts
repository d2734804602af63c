// The actions of the calendar: the liaison keeps holidays and the rules of due dates.
import { sql } from '../../graph/sql.js';
import { records } from '../../writing/records.js';
import { must } from '../../writing/refusal.js';
import type { Write } from '../../writing/write.js';
import { DueRule } from './dueRule.entity.js';
import { Holiday } from './holiday.entity.js';
import { SaturdayRule } from './saturdayRule.entity.js';

type Values = Record<string, unknown>;

/** One row a day and name, by which its code is made. */
const holidayRules = (_: Write, after: Values): void => void (after['code'] = `${String(after['date'])} ${String(after['name'])}`);

/** On each day at most one rule says how a date is counted. */
async function dueRuleRules(write: Write, after: Values): Promise<void> {
  const { id, subject, target, days, validFrom, validTo } = after;
  must(Number(days) >= 0, 'days', 'NEGATIVE', { ko: '일수는 0일 이상입니다. 기준일 전이면 방향을 바꾸십시오.', en: 'Days are 0 or more; the direction says before or after.' });
  const [other] = await write.find(DueRule, ['code', 'validTo'], { ever: true, where: row => sql`${row('subject')} = ${subject} AND ${row('target')} = ${target} AND ${row('id')} <> ${id ?? 0} AND ${row('validFrom')} < ${validTo ?? '9999-12-31'} AND COALESCE(${row('validTo')}, '9999-12-31') > ${validFrom}` });
  must(!other, 'validFrom', 'OVERLAPS', { ko: `같은 기한의 규칙 ${other?.code}이(가) 그 기간에 시행 중입니다. 먼저 그 규칙의 종료일을 적으십시오.`, en: `The rule ${other?.code} is in force in that time; give the day it ceased first.` });
}

async function saturdayRules(write: Write, after: Values): Promise<void> {
  const { id, purpose, validFrom, validTo } = after;
  const [other] = await write.find(SaturdayRule, ['code'], { ever: true, where: row => sql`${row('purpose')} = ${purpose} AND ${row('id')} <> ${id ?? 0} AND ${row('validFrom')} < ${validTo ?? '9999-12-31'} AND COALESCE(${row('validTo')}, '9999-12-31') > ${validFrom}` });
  must(!other, 'validFrom', 'OVERLAPS', { ko: `기준 ${other?.code}이(가) 그 기간에 시행 중입니다. 먼저 그 기준의 종료일을 적으십시오.`, en: `${other?.code} holds in that time; give the day it ceased first.` });
}

export const actions = [
  ...records(Holiday, { may: 'C', except: ['code'], rules: holidayRules }),
  ...records(DueRule, { may: 'C', rules: dueRuleRules }),
  ...records(SaturdayRule, { may: 'C', rules: saturdayRules }),
];
