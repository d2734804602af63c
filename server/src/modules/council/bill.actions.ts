// Bills put to the council: kept by the liaison, who records their decision when it is taken.
import { records } from '../../writing/records.js';
import { must } from '../../writing/refusal.js';
import { Bill } from './bill.entity.js';

const decision = { ko: '의결일과 의결 결과는 함께 적습니다.', en: 'The decision and its day are told together.' };

export const billActions = records(Bill, {
  may: 'C',
  code: (write, { submittedOn }) => write.nextCode(Bill, `BILL-${String(submittedOn ?? write.today).slice(0, 4)}-`),
  rules: (write, after) => {
    const { submittedOn = null, decidedOn = null, result = null } = after as Record<'submittedOn' | 'decidedOn' | 'result', string | null | undefined>;
    for (const [path, date] of [['submittedOn', submittedOn], ['decidedOn', decidedOn]] as const) {
      must(!date || date <= write.today, path, 'FUTURE_DATE', { ko: `오늘(${write.today})보다 뒤의 날은 적을 수 없습니다.`, en: `A fact is dated today (${write.today}) or earlier.` });
    }
    must(decidedOn === null || result !== null, 'result', 'REQUIRED', decision);
    must(result === null || decidedOn !== null, 'decidedOn', 'REQUIRED', decision);
    must(decidedOn === null || submittedOn !== null, 'submittedOn', 'REQUIRED', { ko: '의결한 의안에는 제출일이 있어야 합니다.', en: 'A bill that was decided was submitted before.' });
    must(!decidedOn || decidedOn >= submittedOn!, 'decidedOn', 'TOO_EARLY', { ko: `의결일은 제출일(${submittedOn})보다 앞설 수 없습니다.`, en: `Decided on or after the day it was submitted (${submittedOn}).` });
  },
});
