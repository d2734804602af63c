// Rules of the mayor's directives: who leads and who helps, and when one may still be judged.
import type { Quarter } from '@gujeong/shared/vocabulary/common';
import { must } from '../../writing/refusal.js';
import type { Write } from '../../writing/write.js';
import { Directive } from './directive.entity.js';

const FIRST_MONTH: Record<Quarter, string> = { Q1: '01', Q2: '04', Q3: '07', Q4: '10' };

/** Q3 of 2002 begins on 2002-07-01. */
export const quarterBegins = (year: number, quarter: Quarter): string => `${year}-${FIRST_MONTH[quarter]}-01`;

export async function directiveRules(write: Write, after: Record<string, unknown>): Promise<void> {
  const { issuedOn, dueOn, lead, cooperating, closureRequestedOn } = after;
  must(String(issuedOn) <= write.today, 'issuedOn', 'FUTURE_DATE', { ko: `오늘(${write.today})보다 뒤의 날은 적을 수 없습니다.`, en: `It is issued today (${write.today}) or earlier.` });
  must(!dueOn || String(dueOn) >= String(issuedOn), 'dueOn', 'BEFORE_ISSUE', { ko: `처리 기한은 지시일(${String(issuedOn)})보다 앞설 수 없습니다.`, en: `It is due on or after the day it was issued (${String(issuedOn)}).` });
  must(!closureRequestedOn || String(closureRequestedOn) >= String(issuedOn), 'issuedOn', 'AFTER_REQUEST', { ko: `종결 요청일(${String(closureRequestedOn)})보다 뒤일 수 없습니다.`, en: `Its closure was asked for on ${String(closureRequestedOn)}.` });
  must(!(cooperating as number[] | undefined)?.includes(lead as number), 'cooperating', 'LEADS', { ko: '주관부서는 협조부서가 될 수 없습니다.', en: 'The division that leads does not also cooperate.' });
}

/** A directive that is still open; refuses one that is closed. */
export async function openDirective(write: Write, key: number) {
  const found = await write.get(Directive, key, ['issuedOn', 'closureRequestedOn', 'closedOn']);
  must(found.closedOn === null, 'directive', 'CLOSED', { ko: `${found.closedOn}에 종결한 지시사항입니다.`, en: `This directive was closed on ${found.closedOn}.` });
  return found;
}
