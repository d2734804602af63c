// Periods of a suit from the calendar's rows: when they end, and the derivation as a deadline's note keeps it.
import type { DueRuleSubject } from '@gujeong/shared/vocabulary/calendar';
import type { Write } from '../../writing/write.js';
import { dueBook, lawsuitDue, type DueBook } from '../calendar/dueBook.rules.js';
import type { Due } from '../calendar/due.rules.js';
import { DueRule } from '../calendar/dueRule.entity.js';
import { Holiday } from '../calendar/holiday.entity.js';
import { SaturdayRule } from '../calendar/saturdayRule.entity.js';

const bookOf = async (write: Write): Promise<DueBook> => dueBook(
  await write.find(DueRule, ['code', 'name', 'subject', 'target', 'anchor', 'direction', 'days', 'counting', 'firstDayCounts', 'movesFromHoliday', 'cap', 'peremptory', 'basis', 'validFrom', 'validTo'], { ever: true }),
  await write.find(Holiday, ['date', 'name', 'kind']),
  await write.find(SaturdayRule, ['purpose', 'rests', 'validFrom', 'validTo', 'basis'], { ever: true }),
);

export interface Period extends Due {
  readonly name: string;
  readonly peremptory: boolean;
}

/** The end of a period counted from a day; null where no rule was in force. */
export async function periodOf(write: Write, subject: DueRuleSubject, from: string): Promise<Period | null> {
  const book = await bookOf(write);
  const due = lawsuitDue(book, subject, from);
  if (!due) return null;
  const { name, peremptory } = book.rules.find(r => r.code === due.rule)!;
  return { ...due, name, peremptory };
}

/** What is due, then each step of the derivation on a line, then the article it rests on. */
export function noteOf(first: string, { steps }: Due): string {
  const basis = steps.findLast(s => s.kind === 'DUE')?.basis;
  return [first, ...steps.map(s => s.text.ko), ...(basis ? [`근거: ${basis}`] : [])].join('\n');
}

/** The period in which a judgment of an instance may be appealed. */
export const appealFrom = (instance: number): DueRuleSubject => (instance === 1 ? 'APPEAL' : 'FINAL_APPEAL');
