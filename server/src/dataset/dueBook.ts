// The due rules, holidays and Saturdays of a draft, as the rules of the calendar read them.
import { dueBook, type DueBook } from '../modules/calendar/dueBook.rules.js';
import type { DueRuleRow } from '../modules/calendar/due.rules.js';
import type { HolidayRow, SaturdayRow } from '../modules/calendar/workCalendar.rules.js';
import type { Draft } from './draft.js';

export function bookOf(draft: Draft): DueBook {
  const rows = <Row>(noun: string): Row[] => draft.rows(noun).map(row => ({ validTo: null, cap: null, ...row }) as Row);
  return dueBook(rows<DueRuleRow>('DueRule'), rows<HolidayRow>('Holiday'), rows<SaturdayRow>('SaturdayRule'));
}
