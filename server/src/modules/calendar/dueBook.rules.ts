// The two due dates of a council question, and the due date of a period of a lawsuit, from rows of rules and holidays.
import type { DueRuleSubject, DueRuleTarget } from '@gujeong/shared/vocabulary/calendar';
import { dueDate, type Due, type DueRuleRow, type Extension } from './due.rules.js';
import { inForce, nextOpenDay, workCalendar, type HolidayRow, type SaturdayRow, type WorkCalendar } from './workCalendar.rules.js';

/** The rules and the calendar they are counted by. */
export interface DueBook {
  readonly rules: readonly DueRuleRow[];
  readonly calendar: WorkCalendar;
}

export const dueBook = (rules: readonly DueRuleRow[], holidays: readonly HolidayRow[], saturdays: readonly SaturdayRow[]): DueBook => ({
  rules,
  calendar: workCalendar(holidays, saturdays),
});

/** The rule in force on the day counted from; undefined where there is none. */
export const ruleFor = ({ rules }: DueBook, subject: DueRuleSubject, target: DueRuleTarget, on: string): DueRuleRow | undefined =>
  rules.find(r => r.subject === subject && r.target === target && inForce(r, on));

/** What is known of a question. */
export interface QuestionFacts {
  readonly kind: 'ORAL' | 'WRITTEN';
  /** The day the office received its paper. */
  readonly receivedOn: string;
  /** The day it was put; of an oral question, the sitting. */
  readonly askedOn: string;
  readonly sessionClosesOn: string;
  readonly extensions: readonly Extension[];
  /** Due dates as they were set at first; where they differ from the rule's they count. */
  readonly stated?: { readonly official?: string | null; readonly internal?: string | null };
}

/** Null where no rule was in force. */
export interface QuestionDue {
  readonly official: Due | null;
  readonly internal: Due | null;
}

/** Both due dates of a question with their derivation, by the extensions told until `asOf`. */
export function questionDue(book: DueBook, facts: QuestionFacts, asOf = '9999-12-31'): QuestionDue {
  const subject = facts.kind === 'ORAL' ? 'COUNCIL_QUESTION_ORAL' : 'COUNCIL_QUESTION_WRITTEN';
  const from = facts.kind === 'ORAL' ? facts.askedOn : facts.receivedOn;
  const rule = ruleFor(book, subject, 'OFFICIAL', from);
  if (!rule) return { official: null, internal: null };
  const cap = rule.cap === 'SESSION_CLOSE' ? { notAfter: { day: facts.sessionClosesOn, name: { ko: '회기 마지막 날', en: 'the last day of the session' } } } : {};
  const official = dueDate(rule, from, book.calendar, facts.extensions.filter(e => e.date <= asOf), { ...cap, stated: facts.stated?.official });
  const extended = official.steps.some(s => s.kind === 'EXTENDED');
  return { official, internal: internalDue(book, subject, from, official.dueOn, extended ? null : facts.stated?.internal) };
}

/** Counted from receipt or back from the official date; never before the first day of work, nor after the official date. */
function internalDue(book: DueBook, subject: DueRuleSubject, from: string, officialDueOn: string, stated?: string | null): Due | null {
  const rule = ruleFor(book, subject, 'INTERNAL', from);
  if (!rule) return null;
  const first = nextOpenDay(book.calendar, from, 'OFFICE_WORK');
  const earliest = first < officialDueOn ? first : officialDueOn;
  return dueDate(rule, rule.anchor === 'OFFICIAL_DUE' ? officialDueOn : from, book.calendar, [], {
    notAfter: { day: officialDueOn, name: { ko: '공식 기한', en: 'the official due date' } },
    notBefore: { day: earliest, name: { ko: '첫 근무일', en: 'the first day of work' } },
    stated,
  });
}

/** The end of a period of a lawsuit, counted from service, notification or knowledge; null where no rule was in force. */
export function lawsuitDue(book: DueBook, subject: DueRuleSubject, from: string): Due | null {
  const rule = ruleFor(book, subject, 'OFFICIAL', from);
  return rule ? dueDate(rule, from, book.calendar) : null;
}
