// Code lists of the calendar: holidays, Saturdays, and the rules by which a due date follows from a day.
import { codeList, type CodeOf } from './codeList.js';

/** LOCAL closes the office only: in law it is no public holiday, and no period waits for it. */
export const HolidayKind = codeList('HolidayKind', { ko: '휴일 구분', en: 'Kind of holiday' }, {
  PUBLIC: { ko: '공휴일', en: 'Public holiday' },
  SUBSTITUTE: { ko: '대체공휴일', en: 'Substitute holiday' },
  TEMPORARY: { ko: '임시공휴일', en: 'Temporary public holiday' },
  LOCAL: { ko: '구 자체 휴무일', en: "The office's own day off" },
});
export type HolidayKind = CodeOf<typeof HolidayKind>;

/** What a Saturday is asked for: whether the office works on it, or whether a period may end on it. */
export const SaturdayRulePurpose = codeList('SaturdayRulePurpose', { ko: '토요일 적용', en: 'What a Saturday is asked for' }, {
  OFFICE_WORK: { ko: '관공서 근무', en: 'Work of the office' },
  PERIOD_END: { ko: '기간의 말일', en: 'End of a period' },
});
export type SaturdayRulePurpose = CodeOf<typeof SaturdayRulePurpose>;

/** What a due date is for: answers to the council, then periods of lawsuits. */
export const DueRuleSubject = codeList('DueRuleSubject', { ko: '기한 대상', en: 'What is due' }, {
  COUNCIL_QUESTION_ORAL: { ko: '구두질문 답변', en: 'Answer to an oral question' },
  COUNCIL_QUESTION_WRITTEN: { ko: '서면질문 답변', en: 'Answer to a written question' },
  ANSWER_BRIEF: { ko: '답변서', en: 'Answer to a complaint' },
  APPEAL: { ko: '항소', en: 'Appeal' },
  APPEAL_BRIEF: { ko: '항소이유서', en: 'Grounds of appeal' },
  FINAL_APPEAL: { ko: '상고', en: 'Final appeal' },
  FINAL_APPEAL_BRIEF: { ko: '상고이유서', en: 'Grounds of final appeal' },
  IMMEDIATE_APPEAL: { ko: '즉시항고', en: 'Immediate appeal' },
  SETTLEMENT_OBJECTION: { ko: '화해권고결정 이의신청', en: 'Objection to a recommended settlement' },
  PAYMENT_ORDER_OBJECTION: { ko: '지급명령 이의신청', en: 'Objection to a payment order' },
  RETRIAL: { ko: '재심의 소', en: 'Suit for retrial' },
  REVOCATION_SUIT: { ko: '취소소송', en: 'Suit for revocation' },
});
export type DueRuleSubject = CodeOf<typeof DueRuleSubject>;

export const DueRuleTarget = codeList('DueRuleTarget', { ko: '기한 구분', en: 'Which due date' }, {
  OFFICIAL: { ko: '공식 기한', en: 'Official due date' },
  INTERNAL: { ko: '내부 기한', en: 'Internal due date' },
});
export type DueRuleTarget = CodeOf<typeof DueRuleTarget>;

/** The day from which a rule counts. */
export const DueRuleAnchor = codeList('DueRuleAnchor', { ko: '기준일', en: 'Day counted from' }, {
  RECEIVED: { ko: '접수', en: 'Receipt' },
  ASKED: { ko: '질문', en: 'The question in the chamber' },
  OFFICIAL_DUE: { ko: '공식 기한', en: 'Official due date' },
  SERVED: { ko: '송달', en: 'Service' },
  NOTIFIED: { ko: '고지·통지', en: 'Notification' },
  KNOWN: { ko: '안 날', en: 'Knowledge' },
});
export type DueRuleAnchor = CodeOf<typeof DueRuleAnchor>;

export const DueRuleDirection = codeList('DueRuleDirection', { ko: '계산 방향', en: 'Direction' }, {
  AFTER: { ko: '이내', en: 'Within, after the day' },
  BEFORE: { ko: '전', en: 'Before the day' },
});
export type DueRuleDirection = CodeOf<typeof DueRuleDirection>;

export const DueRuleCounting = codeList('DueRuleCounting', { ko: '일수 산정', en: 'Days counted' }, {
  CALENDAR: { ko: '역일', en: 'Calendar days' },
  BUSINESS: { ko: '근무일', en: 'Working days' },
});
export type DueRuleCounting = CodeOf<typeof DueRuleCounting>;

/** A day that a due date may not pass. */
export const DueRuleCap = codeList('DueRuleCap', { ko: '기한의 한도', en: 'Latest day' }, {
  SESSION_CLOSE: { ko: '회기 마지막 날', en: 'Last day of the session' },
});
export type DueRuleCap = CodeOf<typeof DueRuleCap>;

/** One step of how a due date is derived. */
export const DueStepKind = codeList('DueStepKind', { ko: '산정 단계', en: 'Step of the derivation' }, {
  START: { ko: '기준일', en: 'Start' },
  FIRST_DAY: { ko: '초일', en: 'First day' },
  SKIPPED: { ko: '휴일 제외', en: 'Days not counted' },
  COUNTED: { ko: '일수 산정', en: 'Days counted' },
  STANDS: { ko: '토요일 만료', en: 'Ends on a Saturday' },
  MOVED: { ko: '휴일 순연', en: 'Moved from a holiday' },
  CAPPED: { ko: '한도 적용', en: 'Limit applied' },
  STATED: { ko: '기한 지정', en: 'Set otherwise', tone: 'change' },
  EXTENDED: { ko: '연기', en: 'Extended', tone: 'change' },
  NOT_EXTENDED: { ko: '연기 미반영', en: 'Extension without effect', tone: 'warn' },
  UNKNOWN_YEAR: { ko: '공휴일 미등록', en: 'Holidays not on file', tone: 'warn' },
  DUE: { ko: '기한', en: 'Due date' },
});
export type DueStepKind = CodeOf<typeof DueStepKind>;
